// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/jobfields.h"

#include "analysis/publishers.h"
#include "ui/common/linkbutton.h"
#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "wording/jobwords.h"
#include "wording/labels.h"

#include <QGridLayout>
#include <QLabel>

#include <array>
#include <optional>

namespace rolescope::ui {

namespace {

constexpr int nameWidth = 72;
constexpr qsizetype mostTitles = 3;

QString printedIn(const workspace::JobDetails &details, const domain::Catalog *catalog)
{
    if (!catalog || details.sources.empty())
        return {};
    QString text =
        wording::printedIn(int(details.sources.size()), analysis::countPublishers(*catalog, details.sources));
    QStringList titles;
    for (const domain::SourceId id : details.sources) {
        if (const domain::Source *source = catalog->source(id))
            titles += source->title;
    }
    if (titles.size() > mostTitles)
        titles = titles.mid(0, mostTitles) + QStringList{QStringLiteral("…")};
    return titles.isEmpty() ? text : text + QStringLiteral(": ") + titles.join(QStringLiteral("; "));
}

QString skills(const domain::Job &job, const domain::Catalog *catalog)
{
    if (job.skills.empty())
        return job.description.isEmpty() ? JobFields::tr("no description came with this ad")
                                         : JobFields::tr("none of the known skills");
    QStringList names;
    for (const domain::SkillId id : job.skills) {
        if (const domain::Skill *skill = catalog ? catalog->skill(id) : nullptr)
            names += skill->name;
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

QLabel *wrappedText(QWidget *parent, const QString &objectName, const QString &accessibleName)
{
    auto *label = new QLabel(parent);
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

JobFields::JobFields(const Style *style, QWidget *parent)
    : QWidget(parent),
      m_style(style),
      m_grid(new QGridLayout(this)),
      m_choose(new LinkButton(tr("Choose its role…"), style, this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(1, 1);
    connect(m_style, &Style::changed, this, &JobFields::arrange);
    m_choose->setObjectName(QStringLiteral("chooseJobRole"));
    m_choose->hide();
    connect(m_choose, &LinkButton::clicked, this, [this] { Q_EMIT roleChoiceRequested(m_choose); });
    const std::array names{tr("Salary"), tr("Level"), tr("Role"),  tr("Printed in"),
                           tr("Skills"), tr("Hours"), tr("Posted")};
    static constexpr std::array objects{"jobSalary", "jobLevel", "jobRole",  "jobPrinted",
                                        "jobSkills", "jobHours", "jobPosted"};
    for (int i = 0; i < FieldCount; ++i) {
        Row row;
        row.name = new QLabel(this);
        setPlainLabel(row.name, names[size_t(i)]);
        row.name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        m_style->dress(row.name, TextSize::Normal, false, Tone::Quiet);
        row.value = wrappedText(this, QLatin1String(objects[size_t(i)]), names[size_t(i)]);
        m_rows.push_back(row);
    }
    arrange();
}

void JobFields::setStacked(bool stacked)
{
    if (stacked == m_stacked)
        return;
    m_stacked = stacked;
    arrange();
}

void JobFields::arrange()
{
    m_grid->removeWidget(m_choose);
    int line = 0;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const Row &row = m_rows[size_t(i)];
        m_grid->removeWidget(row.name);
        m_grid->removeWidget(row.value);
        m_grid->addWidget(row.name, line, 0, Qt::AlignTop);
        if (m_stacked)
            m_grid->addWidget(row.value, ++line, 0, 1, 2);
        else
            m_grid->addWidget(row.value, line, 1);
        if (i == RoleField)
            m_grid->addWidget(m_choose, ++line, m_stacked ? 0 : 1, 1, m_stacked ? 2 : 1, Qt::AlignLeft);
        ++line;
    }
    m_grid->setColumnMinimumWidth(0, m_stacked ? 0 : m_style->scaled(nameWidth));
}

void JobFields::setField(Field field, const QString &value, bool quiet)
{
    const Row &row = m_rows[size_t(field)];
    setPlainLabel(row.value, value);
    m_style->dress(row.value, TextSize::Normal, false, quiet ? Tone::Quiet : Tone::Normal);
    row.name->setVisible(!value.isEmpty());
    row.value->setVisible(!value.isEmpty());
}

void JobFields::setJob(const workspace::JobDetails &details, const std::shared_ptr<const domain::Catalog> &catalog,
                       const domain::YearFactors &factors)
{
    const domain::Job &job = details.job;
    const domain::Role *role = catalog ? catalog->role(details.reading.role) : nullptr;
    const bool stated = job.statedLevel != domain::Level::Unknown || details.reading.level != domain::Level::Unknown;
    const bool salaryTold = job.salary.isKnown() || !job.salaryRaw.isEmpty();
    setField(SalaryField, wording::salaryReason(job, factors), !salaryTold);
    setField(LevelField, wording::levelReason(job, details.reading), !stated);
    setField(RoleField, wording::roleReason(details.reading, catalog ? *catalog : domain::Catalog()), !role);
    m_choose->setVisible(!details.reading.candidates.empty());
    setField(PrintedField, printedIn(details, catalog.get()));
    setField(SkillsField, skills(job, catalog.get()), job.skills.empty());
    const bool hours = job.type == domain::JobType::Internship && !job.hours.isEmpty();
    const auto type = hours ? domain::jobTypeFromCode(job.hours) : std::nullopt;
    setField(HoursField,
             hours ? tr("printed as “%1” beside the internship").arg(type ? wording::name(*type) : job.hours)
                   : QString());
    setField(PostedField, wording::longDate(job.posted));
}

} // namespace rolescope::ui
