// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/jobpair.h"

#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "wording/jobwords.h"
#include "wording/labels.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace rolescope::ui {

namespace {

using domain::Job;
using workspace::JobDetails;

QString orNotStated(const QString &text) { return text.isEmpty() ? JobPair::tr("not stated") : text; }

QString salary(const Job &job, const domain::YearFactors &factors)
{
    const QString range = wording::salaryRange(domain::yearly(job.salary, factors));
    return job.salary.isKnown() ? range + u' ' + job.salary.currency : range;
}

domain::Level levelOf(const JobDetails &details)
{
    return details.job.statedLevel != domain::Level::Unknown ? details.job.statedLevel : details.reading.level;
}

QString roleOf(const JobDetails &details, const domain::Catalog &catalog)
{
    const domain::Role *role = catalog.role(details.reading.role);
    return role ? role->name : wording::noRole();
}

/// The names of those skills of `of` that `in` has, or has not.
QStringList skills(const Job &of, const Job &in, bool has, const domain::Catalog &catalog)
{
    QStringList names;
    for (const domain::SkillId id : of.skills) {
        const domain::Skill *skill = catalog.skill(id);
        const bool there = std::find(in.skills.begin(), in.skills.end(), id) != in.skills.end();
        if (skill && there == has)
            names += skill->name;
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

QString listed(const QStringList &names)
{
    return names.isEmpty() ? JobPair::tr("none") : names.join(QStringLiteral(", "));
}

} // namespace

JobPair::JobPair(const Style *style, QWidget *parent) : QWidget(parent), m_style(style), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("jobPair"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(space::hair);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void JobPair::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_rows = 0;
}

QLabel *JobPair::label(const QString &text, bool bold, bool quiet)
{
    auto *made = new QLabel(this);
    made->setWordWrap(true);
    made->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    made->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setPlainLabel(made, text);
    m_style->dress(made, quiet ? TextSize::Small : TextSize::Normal, bold, quiet ? Tone::Quiet : Tone::Normal);
    made->show();
    return made;
}

void JobPair::addRow(const QString &name, const QString &first, const QString &second)
{
    if (!name.isEmpty()) {
        if (m_rows > 0)
            m_grid->setRowMinimumHeight(m_rows++, space::hair);
        m_grid->addWidget(label(name, false, true), m_rows++, 0, 1, 2);
    }
    int column = 0;
    for (const QString &text : {first, second}) {
        QLabel *value = label(text, name.isEmpty(), false);
        value->setAccessibleName(name.isEmpty() ? text : tr("%1: %2").arg(name, text));
        m_grid->addWidget(value, m_rows, column++);
    }
    ++m_rows;
}

void JobPair::addWhole(const QString &name, const QString &text)
{
    m_grid->setRowMinimumHeight(m_rows++, space::hair);
    m_grid->addWidget(label(name, false, true), m_rows++, 0, 1, 2);
    m_grid->addWidget(label(text, false, false), m_rows++, 0, 1, 2);
}

void JobPair::setJobs(const JobDetails &first, const JobDetails &second, const domain::Catalog &catalog,
                      const domain::YearFactors &factors)
{
    clear();
    const Job &a = first.job;
    const Job &b = second.job;
    addRow({}, orNotStated(a.title), orNotStated(b.title));
    addRow(tr("Employer"), orNotStated(a.employer), orNotStated(b.employer));
    addRow(tr("Salary a year"), salary(a, factors), salary(b, factors));
    addRow(tr("Level"), wording::name(levelOf(first)), wording::name(levelOf(second)));
    addRow(tr("Role"), roleOf(first, catalog), roleOf(second, catalog));
    addRow(tr("Place and type"), orNotStated(wording::placeAndType(a)), orNotStated(wording::placeAndType(b)));
    addRow(tr("Posted"), orNotStated(wording::longDate(a.posted)), orNotStated(wording::longDate(b.posted)));
    const QStringList both = skills(a, b, true, catalog);
    addWhole(tr("Skills in both: %1").arg(both.size()), listed(both));
    const QStringList onlyA = skills(a, b, false, catalog);
    const QStringList onlyB = skills(b, a, false, catalog);
    addRow(tr("Skills only here: %1 and %2").arg(onlyA.size()).arg(onlyB.size()), listed(onlyA), listed(onlyB));
    m_grid->setRowStretch(m_rows, 1);
}

} // namespace rolescope::ui
