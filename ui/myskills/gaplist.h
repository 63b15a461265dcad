// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/myskills/gapmodel.h"

#include <QListView>

namespace rolescope::ui {

class Style;

/// Lists of skills to tick, as high as all of their rows. Space or Enter ticks, and folds at a heading.
class GapList : public QListView {
    Q_OBJECT

public:
    explicit GapList(const Style *, QWidget *parent = nullptr);

    void setSections(std::vector<GapSection>);
    void setOwn(const std::set<domain::SkillId> &own) { m_own = own; }
    const GapModel &rows() const { return *m_model; }
    void activateRow(int row);

Q_SIGNALS:
    void ticked(rolescope::domain::SkillId, bool own);
    /// A part of the list is to be in sight.
    void shown(const QRect &);

protected:
    void resizeEvent(QResizeEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void currentChanged(const QModelIndex &, const QModelIndex &) override;
    void focusInEvent(QFocusEvent *) override;
    void wheelEvent(QWheelEvent *) override; ///< the page scrolls, not its lists

private:
    void fitHeight();
    void chooseOne(const GapItem &, const QRect &place);

    GapModel *m_model;
    std::set<domain::SkillId> m_own;
};

} // namespace rolescope::ui
