// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"
#include "analysis/skillgap.h"
#include "ui/charts/chartpage.h"
#include "workspace/latesttask.h"
#include "workspace/library.h"

#include <QScrollArea>

#include <memory>
#include <set>

class QLabel;

namespace rolescope::ui {

class FlowLayout;
class GapList;
class OwnPart;
class RoleGap;
class SkillField;
class SkillIndex;
class Style;

/// What a person can do, against the two roles that are compared.
class MySkillsPage : public QScrollArea, public ChartPage {
    Q_OBJECT

public:
    MySkillsPage(OwnPart *, const Style *, QWidget *parent = nullptr);
    ~MySkillsPage() override;

    void setSnapshot(const workspace::Snapshot &);
    void setComparison(std::shared_ptr<const analysis::Comparison>) override;
    const std::set<domain::SkillId> &own() const { return m_own; }
    /// "I can do this", or not any more.
    void setOwn(domain::SkillId, bool own);
    void focusField();

Q_SIGNALS:
    void ownChanged();

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    struct Known; ///< what is made of a snapshot, off the GUI thread
    void build();
    void take(std::shared_ptr<const Known>);
    void readOwn();
    void showChips();
    void showNote(const QString &text = {});
    void showLists();
    void showAdding();
    const analysis::RoleRequirements *requirements(domain::RoleId) const;
    void fitWidth();

    OwnPart *m_part;
    const Style *m_style;
    workspace::Snapshot m_snapshot;
    std::shared_ptr<const Known> m_known;
    domain::RoleId m_a;
    domain::RoleId m_b;
    std::set<domain::SkillId> m_own;
    SkillField *m_field;
    QLabel *m_note;
    QWidget *m_chips;
    FlowLayout *m_flow;
    RoleGap *m_gapA;
    RoleGap *m_gapB;
    GapList *m_adding;
    workspace::LatestTask m_reading;
    workspace::LatestTask m_counting;
};

} // namespace rolescope::ui
