// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/titles/titlesdialog.h"

#include "analysis/publishers.h"
#include "engine/jobtable.h"
#include "text/fold.h"
#include "text/titlereader.h"
#include "ui/common/buttonbar.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/editing/formdialog.h"
#include "ui/rolepicker/roleindex.h"
#include "ui/rolepicker/rolelistmodel.h"
#include "ui/rolepicker/rolepopup.h"
#include "ui/titles/titlelist.h"
#include "wording/counted.h"
#include "wording/errors.h"
#include "wording/labels.h"
#include "wording/phrase.h"
#include "workspace/edits.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <mutex>
#include <optional>

namespace rolescope::ui {

namespace {

constexpr QSize wished(720, 560);

QString titlesOf(quint64 count) { return wording::counted("%1 title", "%1 titles", qint64(count)); }

QString effectOf(const workspace::TitleEffect &effect, const QString &role)
{
    return wording::counted("%1 job gets the role %2; %3.", "%1 jobs get the role %2; %3.", qint64(effect.jobs))
        .arg(role, titlesOf(effect.titles));
}

/// Those that name something: "Senior" alone cannot become a role's name.
QStringList assignable(const QStringList &titles)
{
    QStringList named;
    for (const QString &title : titles) {
        if (!text::TitleReader::roleNameIn(title).isEmpty())
            named += title;
    }
    return named;
}

} // namespace

/// Reads titles for the roles that share their name; made by whoever reads first.
class TitlesDialog::Candidates {
public:
    explicit Candidates(std::shared_ptr<const domain::Catalog> catalog) : m_catalog(std::move(catalog)) {}

    void addTo(std::vector<workspace::UnknownTitle> &titles) const
    {
        std::call_once(m_made, [this] { m_reader.emplace(*m_catalog); });
        workspace::addCandidates(titles, *m_reader);
    }

private:
    std::shared_ptr<const domain::Catalog> m_catalog;
    mutable std::once_flag m_made;
    mutable std::optional<text::TitleReader> m_reader;
};

TitlesDialog::TitlesDialog(LibraryChanger *changer, const Style *style, QWidget *parent)
    : QDialog(parent),
      m_changer(changer),
      m_style(style),
      m_model(new TitleModel(this)),
      m_list(new TitleList(m_model, style, this)),
      m_roles(new RoleListModel(this)),
      m_popup(new RolePopup(m_roles, tr("The role of the selected titles"), style, this)),
      m_find(new QLineEdit(this)),
      m_withIgnored(new QCheckBox(tr("with ignored ones"), this)),
      m_nothing(new QLabel(this)),
      m_selected(new QLabel(this)),
      m_assign(new QPushButton(tr("&Assign to a role…"), this)),
      m_new(new QPushButton(tr("&New role…"), this)),
      m_ignore(new QPushButton(this)),
      m_message(new InlineMessage(style, this))
{
    setObjectName(QStringLiteral("titlesDialog"));
    setWindowTitle(tr("Titles without a role"));
    setWindowModality(Qt::WindowModal);
    build();
    connect(m_find, &QLineEdit::textChanged, this, &TitlesDialog::read);
    connect(m_withIgnored, &QCheckBox::toggled, this, &TitlesDialog::read);
    connect(m_list, &TitleList::selectionMoved, this, &TitlesDialog::showSelection);
    connect(m_assign, &QPushButton::clicked, this, [this] {
        m_roles->setProposed(m_list->selectedCandidates());
        m_popup->openBelow(m_assign, {});
    });
    connect(m_popup, &RolePopup::chosen, this, [this](domain::RoleId id) {
        if (const domain::Role *role = m_snapshot.catalog->role(id))
            askToAssign(id, role->name);
    });
    connect(m_new, &QPushButton::clicked, this, &TitlesDialog::askForName);
    connect(m_ignore, &QPushButton::clicked, this, &TitlesDialog::ignore);
    connect(m_changer, &LibraryChanger::changed, this, [this](const LibraryChange &change) { tell(change); });
    connect(m_changer, &LibraryChanger::failed, this, [this](const domain::Error &error) {
        m_message->tell(InlineMessage::Kind::Problem, wording::sentence(error));
    });
    showSelection();
    const QSize size(style->scaled(wished.width()), style->scaled(wished.height()));
    resize(parent ? size.boundedTo(parent->window()->size() - QSize(48, 48)) : size);
}

void TitlesDialog::build()
{
    m_find->setObjectName(QStringLiteral("findTitle"));
    m_find->setAccessibleName(tr("Find a title"));
    m_find->setPlaceholderText(tr("Find a title"));
    m_find->setClearButtonEnabled(true);
    m_withIgnored->setObjectName(QStringLiteral("withIgnored"));
    m_nothing->setObjectName(QStringLiteral("noTitles"));
    m_nothing->setMargin(space::large);
    m_style->dress(m_nothing, TextSize::Normal, false, Tone::Quiet);
    m_nothing->hide();
    m_selected->setObjectName(QStringLiteral("titlesSelected"));
    m_style->dress(m_selected, TextSize::Normal, false, Tone::Quiet);
    m_message->setObjectName(QStringLiteral("titlesMessage"));
    m_message->hide();
    auto *bar = new ButtonBar(m_style, this);
    auto *close = new QPushButton(tr("Close"), bar);
    close->setObjectName(QStringLiteral("closeTitles"));
    m_assign->setObjectName(QStringLiteral("assignTitles"));
    m_new->setObjectName(QStringLiteral("newRoleOfTitles"));
    m_ignore->setObjectName(QStringLiteral("ignoreTitles"));
    for (QPushButton *button : {m_assign, m_new, m_ignore, close})
        button->setAutoDefault(false);
    for (QPushButton *button : {m_assign, m_new, m_ignore})
        bar->addLeft(button);
    bar->addRight(close);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::large, space::large, space::large, space::small);
    top->setSpacing(space::large);
    top->addWidget(m_find, 1);
    top->addWidget(m_withIgnored);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(space::large, space::small, space::large, space::small);
    below->addWidget(m_selected);
    below->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->addLayout(below);
    column->addWidget(m_message);
    column->addWidget(bar);
}

void TitlesDialog::setSnapshot(const workspace::Snapshot &snapshot)
{
    if (m_snapshot.catalog != snapshot.catalog)
        m_candidates = std::make_shared<const Candidates>(snapshot.catalog);
    m_snapshot = snapshot;
    const auto publishers = std::make_shared<const analysis::Publishers>(*snapshot.catalog);
    m_roles->setRoles(std::make_shared<const RoleIndex>(snapshot.catalog),
                      [snapshot, publishers](const domain::Role &role) {
                          analysis::RoleSummary summary = analysis::summarize(*snapshot.catalog, role, *publishers);
                          summary.jobs = snapshot.jobs ? int(snapshot.jobs->jobsOfRole(role.id)) : 0;
                          return summary;
                      });
    m_assign->setVisible(!snapshot.catalog->roles.empty());
    read();
}

void TitlesDialog::read()
{
    const QStringList words = text::words(text::folded(m_find->text()));
    m_reading.start(
        [snapshot = m_snapshot, candidates = m_candidates, words,
         ignored = m_withIgnored->isChecked()](std::stop_token) {
            Found found{workspace::titlesWithoutRole(snapshot, true)};
            if (!words.isEmpty())
                std::erase_if(found.titles, [&](const workspace::UnknownTitle &title) {
                    return !text::containsAllWordPrefixes(text::folded(title.title), words);
                });
            if (!ignored)
                found.leftOut =
                    std::erase_if(found.titles, [](const workspace::UnknownTitle &title) { return title.ignored; });
            candidates->addTo(found.titles);
            return found;
        },
        [this](Found found) { take(std::move(found)); });
}

void TitlesDialog::showTitle(const QString &title)
{
    m_wanted = title;
    read();
}

QString TitlesDialog::whyNothing(bool onlyIgnored) const
{
    if (m_find->text().isEmpty())
        return onlyIgnored ? tr("Only ignored titles have no role.") : tr("Every job with a title has a role.");
    return onlyIgnored ? tr("Only ignored titles have these words.") : tr("No title has these words.");
}

void TitlesDialog::take(Found found)
{
    std::vector<workspace::UnknownTitle> &titles = found.titles;
    const bool any = !titles.empty();
    int row = std::max(0, m_list->currentIndex().row());
    const auto wanted = std::find_if(titles.begin(), titles.end(),
                                     [this](const workspace::UnknownTitle &t) { return t.title == m_wanted; });
    if (wanted != titles.end())
        row = int(wanted - titles.begin());
    m_wanted.clear();
    m_model->setTitles(std::move(titles), m_snapshot.catalog);
    if (any)
        m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
    setPlainLabel(m_nothing, whyNothing(found.leftOut > 0));
    m_nothing->setVisible(!any);
    m_list->setVisible(any);
    showSelection();
}

void TitlesDialog::showSelection()
{
    const QStringList titles = m_list->selectedTitles();
    const bool any = !titles.isEmpty();
    setPlainLabel(
        m_selected,
        any ? tr("%1 selected, %2").arg(titlesOf(quint64(titles.size())), wording::jobs(qint64(m_list->selectedJobs())))
            : tr("Select one or several titles."));
    m_ignore->setText(m_list->selectionIsIgnored() ? tr("Ask &again") : tr("&Ignore"));
    m_assign->setEnabled(any);
    m_new->setEnabled(any);
    m_ignore->setEnabled(any);
}

void TitlesDialog::askToAssign(domain::RoleId id, const QString &roleName)
{
    const QStringList titles = assignable(m_list->selectedTitles());
    if (titles.isEmpty())
        return m_message->tell(InlineMessage::Kind::Information,
                               tr("These titles only name a level, so they can name no role."));
    m_weighing.start([snapshot = m_snapshot, titles,
                      id](std::stop_token) { return workspace::effectOfAssigning(snapshot, titles, id); },
                     [this, titles, id, roleName](const workspace::TitleEffect &effect) {
                         m_message->tell(InlineMessage::Kind::Information, effectOf(effect, roleName));
                         m_message->addButton(QStringLiteral("confirmAssign"), tr("A&ssign"),
                                              [this, titles, id, roleName] { assign(titles, id, roleName); });
                         m_message->addButton(QStringLiteral("cancelAssign"), tr("&Cancel"),
                                              [this] { m_message->hide(); });
                         if (auto *confirm = m_message->findChild<QPushButton *>(QStringLiteral("confirmAssign")))
                             confirm->setFocus(Qt::OtherFocusReason);
                     });
}

void TitlesDialog::askForName()
{
    const QStringList titles = assignable(m_list->selectedTitles());
    auto *dialog = new FormDialog(tr("New role"), tr("&Continue"), m_style, this);
    dialog->setObjectName(QStringLiteral("titlesRoleDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QLineEdit *name = dialog->addLine(tr("Name"), QStringLiteral("titlesRoleName"));
    name->setText(text::TitleReader::roleNameIn(titles.value(0)));
    const auto check = [this, dialog, name] {
        const QString typed = name->text().simplified();
        const domain::Role *taken = workspace::soleRoleNamed(*m_snapshot.catalog, typed);
        dialog->setMissing(typed.isEmpty() ? tr("Type its name.")
                               : taken     ? tr("“%1” has this name.").arg(taken->name)
                                           : QString());
    };
    connect(name, &QLineEdit::textChanged, dialog, check);
    check();
    connect(dialog, &QDialog::accepted, this, [this, name] { askToAssign({}, name->text().simplified()); });
    dialog->open();
}

void TitlesDialog::assign(const QStringList &titles, domain::RoleId id, const QString &roleName)
{
    const QString sentence = tr("%1 given the role %2").arg(titlesOf(quint64(titles.size())), roleName);
    change([titles, id, roleName, sentence](const workspace::Library &library, std::stop_token) {
        const workspace::Edits edits(library);
        return changeOf(id.isValid() ? edits.assignTitles(titles, id) : edits.assignTitles(titles, roleName), sentence);
    });
}

void TitlesDialog::ignore()
{
    const QStringList titles = m_list->selectedTitles();
    const bool ignored = !m_list->selectionIsIgnored();
    const QString count = titlesOf(quint64(titles.size()));
    const QString sentence = ignored ? tr("%1 ignored").arg(count) : tr("%1 no longer ignored").arg(count);
    change([titles, ignored, sentence](const workspace::Library &library, std::stop_token) {
        return changeOf(workspace::Edits(library).ignoreTitles(titles, ignored), sentence);
    });
}

void TitlesDialog::change(LibraryChanger::Work work)
{
    if (m_changer->isRunning())
        return;
    m_message->tell(InlineMessage::Kind::Information, tr("Writing…"));
    m_changer->start(std::move(work));
}

void TitlesDialog::tell(const LibraryChange &change)
{
    m_message->tell(InlineMessage::Kind::Information, change.sentence);
    if (change.batches.empty())
        return;
    m_message->addButton(QStringLiteral("undoTitles"), tr("&Undo"),
                         [this, change] { m_changer->undo(change, tr("Taken back: %1").arg(change.sentence)); });
}

} // namespace rolescope::ui
