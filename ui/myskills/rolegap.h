// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/markglyph.h"
#include "ui/myskills/gaprows.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace rolescope::ui {

class GapList;
class Style;

/// One role of the page: its name, what the person says of it, and their lists.
class RoleGap : public QWidget {
    Q_OBJECT

public:
    RoleGap(Side, const QString &question, const Style *, QWidget *parent = nullptr);

    void setRole(const QString &name);
    /// A sentence over the lists; empty: none.
    void setReading(const QString &);
    bool isTicked() const;
    void setTicked(bool);
    GapList *list() const { return m_list; }

Q_SIGNALS:
    void tickChanged();

private:
    QLabel *m_name;
    QCheckBox *m_tick;
    QLabel *m_reading;
    GapList *m_list;
};

} // namespace rolescope::ui
