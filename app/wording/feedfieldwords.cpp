// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/feedfieldwords.h"

#include "text/leftwhole.h"
#include "wording/feedwords.h"
#include "wording/jobwords.h"
#include "wording/labels.h"
#include "wording/tr.h"

#include <QStringList>

namespace rolescope::wording {
namespace {

using domain::Job;

constexpr qsizetype longestDescription = 120;

QString titleRead(const Job &job, const text::TitleReading &reading, const domain::Catalog &catalog)
{
    const domain::Role *role = catalog.role(reading.role);
    QString text = job.title + QStringLiteral(" · ") + (role ? tr("role %1").arg(role->name) : noRole());
    if (job.statedLevel == domain::Level::Unknown && reading.level != domain::Level::Unknown)
        text += QStringLiteral(", ") + levelRead(job, reading);
    return text;
}

/// One end of a salary with what it is counted in.
QString salaryEnd(const domain::Salary &salary, std::optional<domain::Minor> end)
{
    domain::Salary only = salary;
    only.low = end;
    only.high = end;
    return printedSalary(only);
}

QString salaryRead(const Job &job)
{
    const QString text = printedSalary(job.salary);
    return job.salaryNote.contains(QLatin1String("doubtful")) ? tr("%1, unit doubtful").arg(text) : text;
}

QString placeRead(const Job &job)
{
    QStringList parts;
    for (const QString &part : {job.place, job.country})
        if (!part.isEmpty())
            parts += part;
    if (job.remote != domain::Remote::Unknown)
        parts += name(job.remote);
    return parts.join(QStringLiteral(" · "));
}

QString skillsRead(const Job &job, const domain::Catalog &catalog)
{
    QStringList names;
    for (const domain::SkillId id : job.skills)
        if (const domain::Skill *skill = catalog.skill(id))
            names += skill->name;
    return names.isEmpty() ? tr("no skill that is known") : names.join(QStringLiteral(", "));
}

QString descriptionRead(const Job &job)
{
    const QString text = job.description.left(10 * longestDescription).simplified();
    return text.size() > longestDescription ? text::leftWhole(text, longestDescription) + u'…' : text;
}

} // namespace

QString feedField(QAnyStringView code)
{
    struct Field {
        const char *code;
        QString name;
    };
    const Field all[] = {
        {"title", tr("job title")},
        {"employer", tr("employer")},
        {"place", tr("place")},
        {"country", tr("country")},
        {"remote", tr("remote")},
        {"type", tr("type")},
        {"level", tr("level")},
        {"salary", tr("salary, as a text")},
        {"salary_low", tr("salary, low end")},
        {"salary_high", tr("salary, high end")},
        {"salary_middle", tr("salary, one figure")},
        {"period", tr("salary’s period")},
        {"currency", tr("currency")},
        {"posted", tr("date posted")},
        {"extracted", tr("date the feed was taken")},
        {"skills", tr("skills")},
        {"description", tr("description")},
        {"url", tr("address")},
        {"id", tr("id")},
    };
    for (const Field &field : all)
        if (code == QLatin1String(field.code))
            return field.name;
    return code.toString();
}

QString feedValue(QAnyStringView code, const Job &job, const text::TitleReading &reading,
                  const domain::Catalog &catalog)
{
    if (code == u"title")
        return titleRead(job, reading, catalog);
    if (code == u"employer")
        return job.employer;
    if (code == u"place")
        return placeRead(job);
    if (code == u"country")
        return job.country;
    if (code == u"remote")
        return name(job.remote);
    if (code == u"type")
        return name(job.type);
    if (code == u"level")
        return levelRead(job, reading);
    if (code == u"salary" || code == u"salary_middle")
        return salaryRead(job);
    if (code == u"salary_low")
        return salaryEnd(job.salary, job.salary.low);
    if (code == u"salary_high")
        return salaryEnd(job.salary, job.salary.high);
    if (code == u"period")
        return name(job.salary.period);
    if (code == u"currency")
        return job.salary.currency.isEmpty() ? tr("not stated") : job.salary.currency;
    if (code == u"posted")
        return job.posted.isValid() ? longDate(job.posted) : tr("not stated");
    if (code == u"skills")
        return skillsRead(job, catalog);
    if (code == u"description")
        return descriptionRead(job);
    if (code == u"url")
        return job.url;
    if (code == u"id")
        return job.key.section(u':', 1);
    return {};
}

QString feedValueProblem(QAnyStringView code)
{
    if (code == u"year_only")
        return tr("a year alone is no day");
    if (code == u"relative_date")
        return tr("say below which day the feed was taken");
    if (code == u"either_order")
        return tr("day or month first? Choose above");
    return tr("unread");
}

QString levelRead(const Job &job, const text::TitleReading &reading)
{
    if (job.statedLevel != domain::Level::Unknown)
        return shortName(job.statedLevel);
    return reading.level == domain::Level::Unknown ? tr("not stated")
                                                   : tr("%1 (from the title)").arg(shortName(reading.level));
}

QString setAsideReason(const QString &code)
{
    if (code == u"no_title")
        return tr("It has no job title.");
    if (code == u"not_an_ad")
        return tr("It is a notice, no job ad.");
    return recordFault(code);
}

} // namespace rolescope::wording
