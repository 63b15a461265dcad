// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"

#include <QWidget>

#include <memory>
#include <set>
#include <vector>

class QLabel;
class QListView;

class QStandardItemModel;

namespace rolescope::ui {

class Style;

/// Roles to tick, of which each pair is exported.
class RoleChoice : public QWidget {
    Q_OBJECT

public:
    RoleChoice(const Style *, QWidget *parent = nullptr);

    /// A library of few roles has them all ticked, another one the two given.
    void setCatalog(const domain::Catalog &, domain::RoleId a, domain::RoleId b);
    /// The ticked ones, in the order of the catalog.
    std::vector<domain::RoleId> roles() const;
    /// Of the ticked roles; each unordered pair once.
    qsizetype pairs() const;

Q_SIGNALS:
    void changed();

private:
    void find(const QString &typed);
    void tickShown(bool);
    void count();

    QStandardItemModel *m_model;
    QListView *m_list;
    QLabel *m_counts;
};

} // namespace rolescope::ui
