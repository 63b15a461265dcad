// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/librarydesk.h"

#include "analysis/publishers.h"
#include "engine/jobtable.h"
#include "text/titlereader.h"
#include "ui/common/dialogs.h"
#include "ui/common/inlinemessage.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/editing/editing.h"
#include "ui/editing/librarychanger.h"
#include "ui/editing/skillediting.h"
#include "ui/importing/addialog.h"
#include "ui/importing/articleimport.h"
#include "ui/importing/feedimport.h"
#include "ui/importing/historydialog.h"
#include "ui/importing/onetimport.h"
#include "ui/importing/sourceview.h"
#include "ui/shell/windowmenus.h"
#include "ui/similar/similarrolesdialog.h"
#include "ui/titles/titlesdialog.h"
#include "wording/errors.h"
#include "workspace/edits.h"
#include "workspace/selection.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

namespace rolescope::ui {

namespace {

constexpr QSize sourceSize(900, 640);

/// The files of what is dropped or pasted.
QStringList filesOf(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

bool isReadable(const QMimeData &data) { return data.hasText() || !filesOf(data).isEmpty(); }

} // namespace

LibraryDesk::LibraryDesk(const Parts &parts)
    : QObject(parts.window),
      m_parts(parts),
      m_changer(new LibraryChanger(this)),
      m_articles(new ArticleImport(m_changer, parts.message, parts.style, parts.window)),
      m_feeds(new FeedImport(m_changer, parts.message, parts.dialogs, parts.style, parts.window)),
      m_onet(new OnetImport(m_changer, parts.style, parts.window)),
      m_editing(new Editing(m_changer, parts.selection, parts.style, parts.window)),
      m_skills(new SkillEditing(m_changer, parts.style, parts.window))
{
    connect(m_changer, &LibraryChanger::changed, this, &LibraryDesk::take);
    connect(m_changer, &LibraryChanger::failed, this, [this](const domain::Error &error) {
        m_parts.message->tell(InlineMessage::Kind::Problem, wording::sentence(error));
    });
    connect(m_articles, &ArticleImport::pairRequested, this, &LibraryDesk::choosePair);
    connect(m_articles, &ArticleImport::adRequested, this, &LibraryDesk::addAd);
    connect(m_feeds, &FeedImport::titlesRequested, this, &LibraryDesk::showTitles);
    parts.window->setAcceptDrops(true);
    parts.window->installEventFilter(this);
    connectMenus();
    connectComparison();
}

LibraryDesk::~LibraryDesk() = default;

void LibraryDesk::connectMenus()
{
    const auto on = [this](QAction *action, auto &&call) { connect(action, &QAction::triggered, this, call); };
    on(m_parts.menus->addArticle, [this] { addArticle(); });
    on(m_parts.menus->addOnet, [this] { addOnet(); });
    on(m_parts.menus->paste, [this] { paste(); });
    on(m_parts.menus->pasteAd, [this] { addAd(QGuiApplication::clipboard()->text()); });
    on(m_parts.menus->importHistory, [this] { showHistory(); });
    on(m_parts.menus->titles, [this] { showTitles(); });
    on(m_parts.menus->similarRoles, [this] { showSimilarRoles(); });
    on(m_parts.menus->roles, [this] { m_editing->showRoles(); });
    on(m_parts.menus->skills, [this] { m_skills->showSkills(); });
    on(m_parts.menus->addStatement, [this] {
        const auto section = domain::sectionFromCode(m_parts.comparison->view());
        m_editing->addStatement(section.value_or(domain::Section::Responsibilities));
    });
    m_parts.menus->setLibraryOpen(false);
}

void LibraryDesk::connectComparison()
{
    const ComparisonPane *pane = m_parts.comparison;
    connect(pane, &ComparisonPane::articleRequested, this, &LibraryDesk::addArticle);
    connect(pane, &ComparisonPane::roleRequested, this, &LibraryDesk::compareWith);
    connect(pane, &ComparisonPane::claimActivated, this, &LibraryDesk::showClaim);
    connect(pane, &ComparisonPane::sourceRequested, this, &LibraryDesk::showSource);
    connect(pane, &ComparisonPane::publisherRequested, m_editing, &Editing::namePublisher);
    connect(pane, &ComparisonPane::addRequested, m_editing, &Editing::addStatement);
    connect(pane, &ComparisonPane::editRequested, m_editing, &Editing::editStatement);
    connect(pane, &ComparisonPane::hideRequested, m_editing, &Editing::hideStatement);
    connect(pane, &ComparisonPane::skillsOffered, this, &LibraryDesk::fillSkillMenu);
    connect(pane, &ComparisonPane::dutyChecked, m_editing, &Editing::checkDuty);
    connect(pane, &ComparisonPane::copiesChosen, m_editing,
            [this](const CopyChoice &choice) { m_editing->countApart(choice.pairs, choice.apart); });
}

void LibraryDesk::setLibrary(std::shared_ptr<const workspace::Library> library)
{
    m_library = std::move(library);
    m_parts.menus->setLibraryOpen(m_library != nullptr);
    m_changer->setLibrary(m_library);
    m_articles->setLibrary(m_library);
    m_feeds->setLibrary(m_library);
    m_onet->setLibrary(m_library);
    m_skills->setLibrary(m_library);
    delete m_history;
    delete m_titles;
    delete m_similar;
    delete m_sources;
    m_sources = nullptr;
    m_source = nullptr;
}

void LibraryDesk::setSnapshot(const workspace::Snapshot &snapshot)
{
    m_snapshot = snapshot;
    m_articles->setCatalog(snapshot.catalog);
    m_feeds->setCatalog(snapshot.catalog);
    m_editing->setSnapshot(snapshot);
    m_skills->setSnapshot(snapshot);
    if (m_source)
        m_source->setCatalog(snapshot.catalog);
    if (m_titles)
        m_titles->setSnapshot(snapshot);
    if (m_similar)
        m_similar->setSnapshot(snapshot);
}

void LibraryDesk::fillSkillMenu(QMenu *menu, const std::vector<SkillHere> &skills) { m_skills->fill(menu, skills); }

void LibraryDesk::addArticle()
{
    const QString path =
        m_parts.dialogs->openFile(m_parts.window, tr("Add articles or job ads"), {}, ArticleImport::filter());
    if (!path.isEmpty())
        addFiles({path});
}

void LibraryDesk::addOnet()
{
    const QString path = m_parts.dialogs->openFile(
        m_parts.window, tr("Add the O*NET database: its zip, or “Occupation Data.txt” in its folder"), {},
        OnetImport::filter());
    if (!path.isEmpty())
        m_onet->add(path);
}

void LibraryDesk::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (OnetImport::isOnet(path))
            m_onet->add(path);
        else if (FeedImport::isFeed(path))
            m_feeds->addFile(path);
        else
            m_articles->addFiles({path});
    }
}

void LibraryDesk::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QStringList files = data ? filesOf(*data) : QStringList();
    if (!files.isEmpty())
        addFiles(files);
    else if (data && !data->text().trimmed().isEmpty())
        m_articles->addText(data->text());
    else
        m_parts.message->tell(InlineMessage::Kind::Information,
                              tr("The clipboard holds no text. Copy an article or a job ad first."));
}

void LibraryDesk::addAd(const QString &text)
{
    if (!m_snapshot.catalog)
        return;
    const auto publishers = std::make_shared<const analysis::Publishers>(*m_snapshot.catalog);
    const auto summarize = [snapshot = m_snapshot, publishers](const domain::Role &role) {
        analysis::RoleSummary summary = analysis::summarize(*snapshot.catalog, role, *publishers);
        summary.jobs = snapshot.jobs ? int(snapshot.jobs->jobsOfRole(role.id)) : 0;
        return summary;
    };
    auto *dialog = new AdDialog(m_snapshot.catalog, summarize, m_parts.style, m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AdDialog::keepRequested, this, &LibraryDesk::keepAd);
    dialog->setRole(m_parts.selection->roleA());
    dialog->setText(text);
    dialog->open();
}

void LibraryDesk::keepAd(const domain::Job &job)
{
    const QString sentence = tr("Kept the job ad “%1”").arg(job.title);
    m_changer->start([job, sentence](const workspace::Library &library, std::stop_token) {
        return changeOf(workspace::Edits(library).keepJob(job), sentence);
    });
}

void LibraryDesk::showHistory()
{
    if (m_history || !m_library)
        return;
    m_history = new HistoryDialog(m_changer, m_parts.style, m_parts.window);
    m_history->setAttribute(Qt::WA_DeleteOnClose);
    m_history->setLibrary(m_library);
    m_history->open();
}

void LibraryDesk::showTitles()
{
    if (m_titles || !m_library || !m_snapshot.jobs)
        return;
    m_titles = new TitlesDialog(m_changer, m_parts.style, m_parts.window);
    m_titles->setAttribute(Qt::WA_DeleteOnClose);
    m_titles->setSnapshot(m_snapshot);
    m_titles->open();
}

void LibraryDesk::showSimilarRoles()
{
    if (!m_similar) {
        m_similar = new SimilarRolesDialog(m_parts.selection, m_parts.style, m_parts.window); // beside the comparison
        m_similar->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_similar, &SimilarRolesDialog::pairChosen, this, &LibraryDesk::comparisonRequested);
        connect(m_similar, &SimilarRolesDialog::saveRequested, this, &LibraryDesk::saveRequested);
        m_similar->setSnapshot(m_snapshot);
    }
    m_similar->show();
    m_similar->raise();
    m_similar->activateWindow();
}

void LibraryDesk::showTitle(const QString &title)
{
    showTitles();
    if (m_titles)
        m_titles->showTitle(title);
}

void LibraryDesk::assignTitle(const QString &title, domain::RoleId id)
{
    const domain::Role *role = m_snapshot.catalog->role(id);
    if (!role || m_changer->isRunning())
        return;
    const QString sentence = tr("“%1” given the role %2").arg(text::TitleReader::roleNameIn(title), role->name);
    m_changer->start([title, id, sentence](const workspace::Library &library, std::stop_token) {
        return changeOf(workspace::Edits(library).assignTitles({title}, id), sentence);
    });
}

SourceView *LibraryDesk::sourceView()
{
    if (!m_source) {
        m_sources = new QDialog(m_parts.window); // beside the comparison, not over it
        m_sources->setObjectName(QStringLiteral("sourceWindow"));
        m_sources->setWindowTitle(tr("Source"));
        m_source = new SourceView(m_parts.style, m_sources);
        auto *column = new QVBoxLayout(m_sources);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_source);
        m_sources->resize(m_parts.style->scaled(sourceSize.width()), m_parts.style->scaled(sourceSize.height()));
        m_source->setCatalog(m_snapshot.catalog);
        connect(m_source, &SourceView::publisherRequested, m_editing, &Editing::namePublisher);
    }
    m_sources->show();
    m_sources->raise();
    m_sources->activateWindow();
    return m_source;
}

void LibraryDesk::showClaim(domain::ClaimId claim) { sourceView()->showClaim(claim); }

void LibraryDesk::showSource(domain::SourceId source) { sourceView()->showSource(source); }

bool LibraryDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_snapshot.catalog)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove) {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (isReadable(*drag->mimeData()))
            drag->acceptProposedAction();
        return true;
    }
    if (event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        drop->acceptProposedAction();
        if (const QStringList files = filesOf(*drop->mimeData()); !files.isEmpty())
            addFiles(files);
        else
            m_articles->addText(drop->mimeData()->text());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void LibraryDesk::take(const LibraryChange &change, const workspace::Snapshot &snapshot)
{
    const auto before = m_snapshot.catalog;
    const QStringList pair = pairNames(*before);
    Q_EMIT snapshotChanged(snapshot);
    keepPair(*before, *snapshot.catalog);
    m_pairBefore = pair;
    m_parts.message->tell(InlineMessage::Kind::Information, change.sentence);
    if (change.batches.empty())
        return;
    m_parts.message->addButton(QStringLiteral("undoChange"), tr("&Undo"),
                               [this, change] { m_changer->undo(change, tr("Taken back: %1").arg(change.sentence)); });
}

/// The role becomes B; A itself changes its place.
void LibraryDesk::compareWith(domain::RoleId role)
{
    const domain::RoleId a = m_parts.selection->roleA();
    m_parts.selection->setPair(role == a ? m_parts.selection->roleB() : a, role);
}

QStringList LibraryDesk::pairNames(const domain::Catalog &catalog) const
{
    QStringList names;
    for (const domain::RoleId id : {m_parts.selection->roleA(), m_parts.selection->roleB()}) {
        const domain::Role *role = catalog.role(id);
        names += role ? role->name : QString();
    }
    return names;
}

void LibraryDesk::keepPair(const domain::Catalog &before, const domain::Catalog &now)
{
    // A role that was renamed or merged is found by its old name. Where one is gone, the pair from before
    // comes back, or else another role takes its place.
    const auto kept = [&](domain::RoleId id) {
        const domain::Role *old = before.role(id);
        const domain::Role *role = now.role(id);
        if (!role && old)
            role = now.roleNamed(old->name);
        return role ? role->id : domain::RoleId();
    };
    domain::RoleId a = kept(m_parts.selection->roleA());
    domain::RoleId b = kept(m_parts.selection->roleB());
    if (a == b)
        b = {};
    const domain::Role *formerA = now.roleNamed(m_pairBefore.value(0));
    const domain::Role *formerB = now.roleNamed(m_pairBefore.value(1));
    if ((!a.isValid() || !b.isValid()) && formerA && formerB && formerA != formerB) {
        a = formerA->id;
        b = formerB->id;
    }
    for (const domain::Role &role : now.roles) {
        if (!a.isValid() && role.id != b)
            a = role.id;
        else if (!b.isValid() && role.id != a)
            b = role.id;
    }
    m_parts.selection->setPair(a, b);
}

void LibraryDesk::choosePair(const QString &roleA, const QString &roleB)
{
    const domain::Role *a = m_snapshot.catalog->roleNamed(roleA);
    const domain::Role *b = m_snapshot.catalog->roleNamed(roleB);
    if (!a || !b || a == b)
        return;
    Q_EMIT comparisonRequested();
    m_parts.selection->setPair(a->id, b->id);
}

} // namespace rolescope::ui
