// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/jobpane.h"

#include "analysis/comparison.h"
#include "analysis/publishers.h"
#include "engine/jobtable.h"
#include "text/skillreader.h"
#include "ui/common/accessiblerole.h"
#include "ui/common/linkbutton.h"
#include "ui/common/plaintext.h"
#include "ui/common/readingorder.h"
#include "ui/common/segmentbar.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/importing/admatch.h"
#include "ui/jobs/adtext.h"
#include "ui/jobs/jobactions.h"
#include "ui/jobs/jobfields.h"
#include "ui/jobs/jobpair.h"
#include "wording/errors.h"
#include "wording/jobwords.h"
#include "wording/labels.h"
#include "workspace/selection.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <mutex>
#include <optional>

namespace rolescope::ui {

namespace {

constexpr int stackedBelow = 250;
constexpr qsizetype longestDescription = 20'000;
constexpr int longestRole = 22;

QString where(const domain::Job &job)
{
    const QString place = wording::placeAndType(job);
    if (job.employer.isEmpty() || place.isEmpty())
        return job.employer + place;
    return job.employer + QStringLiteral(" · ") + place;
}

QString cut(QString text)
{
    if (text.size() > longestDescription)
        text = text.left(longestDescription) + u'…';
    return text;
}

/// The words of `job` that name one of its skills.
std::vector<SkillWords> skillWords(const text::SkillReader &reader, const domain::Job &job)
{
    std::vector<SkillWords> words;
    for (const text::SkillMention &mention : reader.read(cut(job.description))) {
        if (std::find(job.skills.begin(), job.skills.end(), mention.skill) != job.skills.end())
            words.push_back({mention.skill, {int(mention.from), int(mention.to), TextMark::Kind::Word}});
    }
    return words;
}

} // namespace

/// Made by whoever reads the first job: a large vocabulary takes its time.
struct JobPane::Reader {
    explicit Reader(std::shared_ptr<const domain::Catalog> names) : catalog(std::move(names)) {}

    const text::SkillReader &get()
    {
        std::call_once(made, [this] { reader.emplace(catalog->skills); });
        return *reader;
    }

    std::shared_ptr<const domain::Catalog> catalog;
    std::once_flag made;
    std::optional<text::SkillReader> reader;
};

JobPane::JobPane(workspace::Selection *selection, Style *style, QWidget *parent)
    : QScrollArea(parent),
      m_selection(selection),
      m_style(style),
      m_content(new QWidget)
{
    setObjectName(QStringLiteral("jobPane"));
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(tr("The chosen job"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    setWidget(m_content);
    connect(selection, &workspace::Selection::jobChanged, this, &JobPane::load);
    connect(selection, &workspace::Selection::pairChanged, this, &JobPane::follow);
    load();
}

void JobPane::build()
{
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(space::large, space::small, space::large, space::large);
    column->setSpacing(0);
    m_title = wrappedText(m_content, QStringLiteral("jobTitle"), tr("Title"));
    m_style->dress(m_title, TextSize::Large, true);
    m_where = wrappedText(m_content, QStringLiteral("jobWhere"), tr("Employer, place and type"));
    m_note = wrappedText(m_content, QStringLiteral("jobNote"), tr("The chosen job"));
    m_style->dress(m_note, TextSize::Normal, false, Tone::Quiet);
    column->addWidget(m_note);
    column->addWidget(m_title);
    column->addSpacing(space::hair);
    column->addWidget(m_where);
    column->addSpacing(space::small);
    m_actions = new JobActions(m_style, m_content);
    m_waiting = wrappedText(m_content, QStringLiteral("pairHint"), tr("Two jobs"));
    setPlainLabel(m_waiting, tr("Choose another job in the list to see both side by side."));
    m_style->dress(m_waiting, TextSize::Normal, false, Tone::Quiet);
    m_waiting->hide();
    m_back = new LinkButton(tr("Back to one job"), m_style, m_content);
    m_back->setObjectName(QStringLiteral("endPair"));
    m_pair = new JobPair(m_style, m_content);
    column->addWidget(m_actions);
    column->addWidget(m_waiting);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addSpacing(space::small);
    column->addWidget(m_pair);
    connect(m_actions, &JobActions::pairRequested, this, &JobPane::setPairing);
    connect(m_actions, &JobActions::openRequested, this, &JobPane::openRequested);
    connect(m_back, &QAbstractButton::clicked, this, [this] { setPairing(false); });

    m_fields = new JobFields(m_style, m_content);
    connect(m_style, &Style::changed, this, &JobPane::stackFields);
    stackFields();
    connect(m_fields, &JobFields::roleChoiceRequested, this, &JobPane::chooseRole);
    column->addWidget(m_fields);
    column->addSpacing(space::medium);
    m_description = new AdText(m_style, m_content);
    m_description->setObjectName(QStringLiteral("jobDescription"));
    m_description->setAccessibleName(tr("Description"));
    column->addWidget(m_description);
    connectSkillMenus();
    buildMatch(column);
    column->addStretch(1);
}

void JobPane::buildMatch(QVBoxLayout *column)
{
    m_matchPart = new QWidget(m_content);
    auto *part = new QVBoxLayout(m_matchPart);
    part->setContentsMargins(0, space::medium, 0, 0);
    part->setSpacing(space::small);
    auto *heading = new QLabel(m_matchPart);
    setPlainLabel(heading, tr("This ad and a role"));
    m_style->dress(heading, TextSize::Normal, true);
    m_roles = new SegmentBar(m_matchPart);
    m_roles->setObjectName(QStringLiteral("matchRoles"));
    m_roles->setMinimumWidth(1); // long names are cut before the pane is
    m_roles->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_match = new AdMatch(m_style, m_matchPart);
    part->addWidget(heading);
    part->addWidget(m_roles, 0, Qt::AlignLeft);
    part->addWidget(m_match);
    column->addWidget(m_matchPart);
    connect(m_roles, &SegmentBar::chosen, this,
            [this](int side) { m_match->setRole(side == 0 ? m_selection->roleA() : m_selection->roleB()); });
}

/// The roles that share the title's name, and the way to any other one.
void JobPane::chooseRole(const QWidget *anchor)
{
    auto *menu = new QMenu(this); // on the heap and not waited for: another job may be shown while it is open
    menu->setObjectName(QStringLiteral("jobRoles"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString title = m_shown.job.title;
    for (const domain::RoleId id : m_shown.reading.candidates) {
        const domain::Role *role = m_catalog->role(id);
        if (!role)
            continue;
        menu->addAction(QString(role->name).replace(u'&', QStringLiteral("&&")), this,
                        [this, title, id] { Q_EMIT roleChosen(title, id); });
    }
    menu->addSeparator();
    menu->addAction(tr("Another role…"), this, [this, title] { Q_EMIT titleRequested(title); });
    menu->popup(menuPlace(*menu, anchor));
}

void JobPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    stackFields();
}

void JobPane::stackFields() { m_fields->setStacked(viewport()->width() < m_style->scaled(stackedBelow)); }

void JobPane::setLibrary(std::shared_ptr<const workspace::Library> library)
{
    m_library = std::move(library);
    load();
}

void JobPane::setOwnPart(OwnPart *own) { m_actions->setOwnPart(own); }

void JobPane::finish() { m_actions->finish(); }

void JobPane::setSnapshot(const workspace::Snapshot &snapshot)
{
    const bool otherCatalog = m_catalog != snapshot.catalog;
    if (otherCatalog || m_jobs != snapshot.jobs) { // a library comes with its catalog first, then with its jobs, too
        m_catalog = snapshot.catalog;
        m_jobs = snapshot.jobs;
        const auto publishers = std::make_shared<std::optional<analysis::Publishers>>();
        m_match->setCatalog(m_catalog, [snapshot, publishers](const domain::Role &role) {
            if (!*publishers)
                publishers->emplace(*snapshot.catalog);
            analysis::RoleSummary summary = analysis::summarize(*snapshot.catalog, role, **publishers);
            summary.jobs = snapshot.jobs ? int(snapshot.jobs->jobsOfRole(role.id)) : 0;
            return summary;
        });
    }
    if (otherCatalog) {
        m_reader = std::make_shared<Reader>(m_catalog);
        setPairing(false);
    }
    if (snapshot.jobs)
        m_yearFactors = snapshot.jobs->columns().yearFactors;
    follow();
    load();
}

void JobPane::follow()
{
    const domain::Role *a = m_catalog ? m_catalog->role(m_selection->roleA()) : nullptr;
    const domain::Role *b = m_catalog ? m_catalog->role(m_selection->roleB()) : nullptr;
    m_roles->setVisible(a && b);
    if (!a || !b)
        return;
    m_roles->setSegments({wording::shortRoleName(a->name, longestRole), wording::shortRoleName(b->name, longestRole)});
    showMatch(m_shown.job, m_shown.reading.role);
}

void JobPane::load()
{
    const domain::JobId id = m_selection->job();
    if (!id.isValid() || !m_library || !m_catalog) {
        m_task.cancel();
        showNote(tr("Choose a job to see what it asks for and pays."));
        return;
    }
    struct Read {
        domain::Result<workspace::JobDetails> details;
        std::vector<SkillWords> words;
    };
    m_task.start(
        [library = m_library, reader = m_reader, id](std::stop_token stop) {
            Read read{library->job(id, *reader->catalog), {}};
            if (read.details && !stop.stop_requested())
                read.words = skillWords(reader->get(), read.details->job);
            return read;
        },
        [this](const Read &read) {
            if (read.details)
                showDetails(*read.details, read.words);
            else
                showNote(wording::sentence(read.details.error()));
        });
}

void JobPane::setPairing(bool on)
{
    m_first = on ? std::make_unique<workspace::JobDetails>(m_shown) : nullptr;
    m_actions->setWaiting(on);
    Q_EMIT heldJobChanged(on ? m_first->job.id : domain::JobId());
    m_waiting->setVisible(on);
    if (!on && m_shown.job.id.isValid())
        load();
}

void JobPane::showPair(const workspace::JobDetails &second)
{
    m_pair->setJobs(*m_first, second, *m_catalog, m_yearFactors);
    setParts(false, true);
    verticalScrollBar()->setValue(0);
}

void JobPane::setParts(bool single, bool pair)
{
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_title, m_where, m_actions, m_fields, m_description, m_matchPart})
        part->setVisible(single);
    m_waiting->setVisible(single && m_first);
    m_pair->setVisible(pair);
    m_back->setVisible(pair);
}

void JobPane::showMatch(const domain::Job &job, domain::RoleId role)
{
    const domain::RoleId shown = role.isValid() ? role : m_selection->roleA();
    m_match->setSkills(job.skills);
    m_match->setRole(shown);
    m_roles->setCurrent(shown == m_selection->roleA() ? 0 : shown == m_selection->roleB() ? 1 : -1);
}

void JobPane::showNote(const QString &note)
{
    setPlainLabel(m_note, note);
    m_note->show();
    setParts(false, false);
}

void JobPane::showDetails(const workspace::JobDetails &details, std::vector<SkillWords> words)
{
    m_note->hide();
    m_shown = details;
    if (m_first && m_first->job.id != details.job.id)
        return showPair(details);
    setParts(true, false);
    const domain::Job &job = details.job;
    m_actions->setJob(job.id, job.url);
    setPlainLabel(m_title, job.title.isEmpty() ? tr("title not stated") : job.title);
    setPlainLabel(m_where, where(job));
    m_where->setVisible(!m_where->text().isEmpty());
    m_fields->setJob(details, m_catalog, m_yearFactors);
    m_description->setText(cut(job.description));
    m_words = std::move(words);
    std::vector<TextMark> marks;
    for (const SkillWords &named : m_words)
        marks.push_back(named.place);
    m_description->setMarks(std::move(marks));
    m_description->setVisible(!job.description.isEmpty());
    showMatch(job, details.reading.role);
    m_matchPart->setVisible(!job.skills.empty() && m_catalog && !m_catalog->roles.empty());
    verticalScrollBar()->setValue(0);
}

} // namespace rolescope::ui
