// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/comparison/views.h"

#include <QListView>

namespace rolescope::ui {

class SectionModel;
class Style;

/// The list of views in the left column.
class SectionList : public QListView {
    Q_OBJECT

public:
    explicit SectionList(const Style *, QWidget *parent = nullptr);

    void setViews(std::vector<ViewItem>, const QString &roleA, const QString &roleB);
    QString current() const;
    /// At a glance when there is no such view. Emits chosen() when that is a change.
    void setCurrent(const QString &key);
    /// Rows stand closer where all of them fit only so.
    int rowHeight() const { return m_rowHeight; }
    int gap() const { return m_gap; } ///< above the last row

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void currentChanged(const QModelIndex &, const QModelIndex &) override;
    void resizeEvent(QResizeEvent *) override;

private:
    void fitRows();

    const Style *m_style;
    SectionModel *m_model;
    QString m_current;
    int m_rowHeight = 24;
    int m_gap = 12;
};

} // namespace rolescope::ui
