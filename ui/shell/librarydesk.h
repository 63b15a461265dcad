// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editing/skillhere.h"
#include "workspace/library.h"

#include <QObject>
#include <QPointer>

#include <vector>

class QDialog;
class QMenu;

namespace rolescope::workspace {
class Selection;
}

namespace rolescope::ui {

class ArticleImport;
struct ChartFile;
class ComparisonPane;
class Dialogs;
class Editing;
class FeedImport;
class HistoryDialog;
class InlineMessage;
class OnetImport;
class LibraryChanger;
struct LibraryChange;
class SkillEditing;
class SimilarRolesDialog;
class SourceView;
class TitlesDialog;
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
        ComparisonPane *comparison;
        workspace::Selection *selection;
    };
    explicit LibraryDesk(const Parts &);
    ~LibraryDesk() override;

    void setLibrary(std::shared_ptr<const workspace::Library>);
    void setSnapshot(const workspace::Snapshot &);
    void addArticle();
    void addOnet();
    void paste();
    /// An ad to check and keep; without text it is to be pasted there.
    void addAd(const QString &text = {});
    void showHistory();
    void showTitles();
    /// The titles without a role, at this one.
    void showTitle(const QString &title);
    /// A title's jobs have that role from now on.
    void assignTitle(const QString &title, domain::RoleId);
    void showSimilarRoles();
    void showClaim(domain::ClaimId);
    void showSource(domain::SourceId);
    /// Adds to a menu what can be said of skills where they are shown.
    void fillSkillMenu(QMenu *, const std::vector<SkillHere> &);

Q_SIGNALS:
    void snapshotChanged(const rolescope::workspace::Snapshot &); ///< the library was changed
    void comparisonRequested();                                   ///< the chosen pair is to be seen
    void saveRequested(const rolescope::ui::ChartFile &);

protected:
    bool eventFilter(QObject *, QEvent *) override;

private:
    void connectMenus();
    void connectComparison();
    SourceView *sourceView();
    void addFiles(const QStringList &paths);
    void keepAd(const domain::Job &);
    void take(const LibraryChange &, const workspace::Snapshot &);
    void compareWith(domain::RoleId);
    void keepPair(const domain::Catalog &before, const domain::Catalog &now);
    void choosePair(const QString &roleA, const QString &roleB);

    QStringList pairNames(const domain::Catalog &) const;

    Parts m_parts;
    QStringList m_pairBefore; ///< compared when the last change came: undone, it leads back there
    LibraryChanger *m_changer;
    ArticleImport *m_articles;
    FeedImport *m_feeds;
    OnetImport *m_onet;
    Editing *m_editing;
    SkillEditing *m_skills;
    std::shared_ptr<const workspace::Library> m_library;
    workspace::Snapshot m_snapshot;
    QPointer<HistoryDialog> m_history;
    QPointer<TitlesDialog> m_titles;
    QPointer<SimilarRolesDialog> m_similar;
    QDialog *m_sources = nullptr; ///< the window of the source view, made when it is first wanted
    SourceView *m_source = nullptr;
};

} // namespace rolescope::ui
