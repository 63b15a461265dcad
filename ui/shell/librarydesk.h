// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace/library.h"

#include <QObject>

namespace rolescope::workspace {
class Selection;
}

namespace rolescope::ui {

class ArticleImport;
class Dialogs;
class InlineMessage;
class LibraryChanger;
struct LibraryChange;
class Style;
class WindowMenus;

/// Where everything that adds to the library or changes it comes together: menus, drops, dialogs, messages.
class LibraryDesk : public QObject {
    Q_OBJECT

public:
    struct Parts {
        QWidget *window;
        WindowMenus *menus;
        Dialogs *dialogs;
        const Style *style;
        InlineMessage *message;
        workspace::Selection *selection;
    };
    explicit LibraryDesk(const Parts &);

    void setLibrary(std::shared_ptr<const workspace::Library>);
    void setSnapshot(const workspace::Snapshot &);
    void addArticle();
    void paste();

Q_SIGNALS:
    void snapshotChanged(const rolescope::workspace::Snapshot &); ///< the library was changed
    void comparisonRequested();                                   ///< the chosen pair is to be seen

protected:
    bool eventFilter(QObject *, QEvent *) override;

private:
    void connectMenus();
    void take(const LibraryChange &, const workspace::Snapshot &);
    void keepPair(const domain::Catalog &);
    void choosePair(const QString &roleA, const QString &roleB);

    Parts m_parts;
    LibraryChanger *m_changer;
    ArticleImport *m_articles;
    workspace::Snapshot m_snapshot;
};

} // namespace rolescope::ui
