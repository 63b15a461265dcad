// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/jobpane.h"

#include "analysis/comparison.h"
#include "engine/jobtable.h"
#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "wording/errors.h"
#include "wording/jobwords.h"
#include "wording/labels.h"
#include "workspace/selection.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <array>

namespace rolescope::ui {

namespace {

constexpr int nameWidth = 72;
constexpr int stackedBelow = 250;
constexpr qsizetype longestDescription = 4000;

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

} // namespace

JobPane::JobPane(workspace::Selection *selection, Style *style, QWidget *parent)
    : QScrollArea(parent),
      m_selection(selection),
      m_style(style),
      m_content(new QWidget)
{
    setObjectName(QStringLiteral("jobPane"));
    setAccessibleName(tr("The chosen job"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    setWidget(m_content);
    connect(selection, &workspace::Selection::jobChanged, this, &JobPane::load);
    load();
}

QLabel *JobPane::text(const QString &objectName, const QString &accessibleName)
{
    auto *label = new QLabel(m_content);
    label->setObjectName(objectName);
    label->setAccessibleName(accessibleName);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);                              // one stop for Tab: the pane itself
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // wraps at any width
    setPlainLabel(label, {});
    return label;
}

void JobPane::build()
{
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(space::large, space::small, space::large, space::large);
    column->setSpacing(0);
    m_title = text(QStringLiteral("jobTitle"), tr("Title"));
    m_style->dress(m_title, TextSize::Large, true);
    m_where = text(QStringLiteral("jobWhere"), tr("Employer, place and type"));
    m_note = text(QStringLiteral("jobNote"), tr("The chosen job"));
    m_style->dress(m_note, TextSize::Normal, false, Tone::Quiet);
    column->addWidget(m_note);
    column->addWidget(m_title);
    column->addSpacing(space::hair);
    column->addWidget(m_where);
    column->addSpacing(space::medium);

    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(1, 1);
    connect(m_style, &Style::changed, this, &JobPane::arrange);
    const std::array names{tr("Salary"), tr("Level"), tr("Role"),  tr("Printed in"),
                           tr("Skills"), tr("Hours"), tr("Posted")};
    static constexpr std::array objects{"jobSalary", "jobLevel", "jobRole",  "jobPrinted",
                                        "jobSkills", "jobHours", "jobPosted"};
    for (int i = 0; i < FieldCount; ++i) {
        Row row;
        row.name = new QLabel(m_content);
        setPlainLabel(row.name, names[size_t(i)]);
        row.name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        m_style->dress(row.name, TextSize::Normal, false, Tone::Quiet);
        row.value = text(QLatin1String(objects[size_t(i)]), names[size_t(i)]);
        m_rows.push_back(row);
    }
    arrange();
    column->addLayout(m_grid);
    column->addSpacing(space::medium);
    m_description = text(QStringLiteral("jobDescription"), tr("Description"));
    m_style->dress(m_description, TextSize::Normal, false, Tone::Quiet);
    column->addWidget(m_description);
    column->addStretch(1);
}

void JobPane::arrange()
{
    // Too narrow for two columns: a field's name stands above what it says.
    m_stacked = viewport()->width() < m_style->scaled(stackedBelow);
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const Row &row = m_rows[size_t(i)];
        m_grid->removeWidget(row.name);
        m_grid->removeWidget(row.value);
        m_grid->addWidget(row.name, m_stacked ? 2 * i : i, 0, Qt::AlignTop);
        if (m_stacked)
            m_grid->addWidget(row.value, 2 * i + 1, 0, 1, 2);
        else
            m_grid->addWidget(row.value, i, 1);
    }
    m_grid->setColumnMinimumWidth(0, m_stacked ? 0 : m_style->scaled(nameWidth));
}

void JobPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_stacked != (viewport()->width() < m_style->scaled(stackedBelow)))
        arrange();
}

void JobPane::setLibrary(std::shared_ptr<const workspace::Library> library)
{
    m_library = std::move(library);
    load();
}

void JobPane::setSnapshot(const workspace::Snapshot &snapshot)
{
    m_catalog = snapshot.catalog;
    if (snapshot.jobs)
        m_yearFactors = snapshot.jobs->columns().yearFactors;
    load();
}

void JobPane::load()
{
    const domain::JobId id = m_selection->job();
    if (!id.isValid() || !m_library || !m_catalog) {
        m_task.cancel();
        showNote(tr("Choose a job to see what it asks for and pays."));
        return;
    }
    using Read = domain::Result<workspace::JobDetails>;
    m_task.start(
        [library = m_library, catalog = m_catalog, id](std::stop_token) -> Read { return library->job(id, *catalog); },
        [this](const Read &read) {
            if (read)
                showDetails(*read);
            else
                showNote(wording::sentence(read.error()));
        });
}

void JobPane::showNote(const QString &note)
{
    setPlainLabel(m_note, note);
    m_note->show();
    m_title->hide();
    m_where->hide();
    m_description->hide();
    for (const Row &row : m_rows) {
        row.name->hide();
        row.value->hide();
    }
}

void JobPane::setField(Field field, const QString &value, bool quiet)
{
    const Row &row = m_rows[size_t(field)];
    setPlainLabel(row.value, value);
    m_style->dress(row.value, TextSize::Normal, false, quiet ? Tone::Quiet : Tone::Normal);
    row.name->setVisible(!value.isEmpty());
    row.value->setVisible(!value.isEmpty());
}

void JobPane::showDetails(const workspace::JobDetails &details)
{
    const domain::Job &job = details.job;
    m_note->hide();
    setPlainLabel(m_title, job.title.isEmpty() ? tr("title not stated") : job.title);
    m_title->show();
    setPlainLabel(m_where, where(job));
    m_where->setVisible(!m_where->text().isEmpty());
    const domain::Role *role = m_catalog ? m_catalog->role(details.reading.role) : nullptr;
    const bool stated = job.statedLevel != domain::Level::Unknown || details.reading.level != domain::Level::Unknown;
    const bool salaryTold = job.salary.isKnown() || !job.salaryRaw.isEmpty();
    setField(SalaryField, wording::salaryReason(job, m_yearFactors), !salaryTold);
    setField(LevelField, wording::levelReason(job, details.reading), !stated);
    setField(RoleField, wording::roleReason(details.reading, role ? role->name : QString()), !role);
    setField(PrintedField, printedIn(details));
    setField(SkillsField, skills(job), job.skills.empty());
    const bool hours = job.type == domain::JobType::Internship && !job.hours.isEmpty();
    const auto type = hours ? domain::jobTypeFromCode(job.hours) : std::nullopt;
    setField(HoursField,
             hours ? tr("printed as “%1” beside the internship").arg(type ? wording::name(*type) : job.hours)
                   : QString());
    setField(PostedField, wording::longDate(job.posted));
    setPlainLabel(m_description, cut(job.description));
    m_description->setVisible(!job.description.isEmpty());
    verticalScrollBar()->setValue(0);
}

QString JobPane::printedIn(const workspace::JobDetails &details) const
{
    if (!m_catalog || details.sources.empty())
        return {};
    return wording::printedIn(int(details.sources.size()), analysis::countPublishers(*m_catalog, details.sources));
}

QString JobPane::skills(const domain::Job &job) const
{
    if (job.skills.empty())
        return job.description.isEmpty() ? tr("no description came with this ad") : tr("none of the known skills");
    QStringList names;
    for (const domain::SkillId id : job.skills) {
        if (const domain::Skill *skill = m_catalog ? m_catalog->skill(id) : nullptr)
            names += skill->name;
    }
    return names.join(QStringLiteral(", "));
}

} // namespace rolescope::ui
