// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace/library.h"

#include <QObject>

namespace rolescope::domain {
struct SavedView;
}

namespace rolescope::workspace {
class FilterHistory;
class Selection;
} // namespace rolescope::workspace

namespace rolescope::ui {

class JobsPane;
class OwnPart;
class Style;
class WindowMenus;

/// The menus of saved views, a pair with its filters and columns, and of recent comparisons.
class SavedViews : public QObject {
    Q_OBJECT

public:
    struct Parts {
        QWidget *window;
        WindowMenus *menus;
        OwnPart *own;
        workspace::Selection *selection;
        workspace::FilterHistory *filters;
        JobsPane *jobs;
        const Style *style;
    };
    explicit SavedViews(const Parts &);

    void setCatalog(std::shared_ptr<const domain::Catalog>);
    /// The pair was chosen by the person; it leads the recent ones.
    void notePair();

Q_SIGNALS:
    void opened(); ///< a view was; it shows jobs

private:
    void askForName();
    void fillViews();
    void fillRecent();
    void open(const domain::SavedView &);
    bool choosePair(const QString &a, const QString &b);
    QString nameOf(domain::RoleId) const;

    Parts m_parts;
    std::shared_ptr<const domain::Catalog> m_catalog;
};

} // namespace rolescope::ui
