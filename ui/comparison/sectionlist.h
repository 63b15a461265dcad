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

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void currentChanged(const QModelIndex &, const QModelIndex &) override;

private:
    SectionModel *m_model;
    QString m_current;
};

} // namespace rolescope::ui
