// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/jobwords.h"

#include "wording/amounts.h"
#include "wording/labels.h"
#include "wording/phrase.h"
#include "wording/readerlocale.h"
#include "wording/tr.h"

#include <QLocale>

#include <array>

namespace rolescope::wording {
namespace {

/// Whether thousands with one decimal say the whole amount.
bool isThousands(qint32 amount) { return amount >= 1000 && amount % 100 == 0; }

QString thousands(qint32 amount)
{
    if (!isThousands(amount))
        return number(amount);
    return amount % 1000 == 0 ? number(amount / 1000) + u'K' : readerLocale().toString(amount / 1000.0, 'f', 1) + u'K';
}

/// The range in the period it is printed in, "25.50 – 30".
QString printedRange(const domain::Salary &salary)
{
    if (salary.low && salary.high)
        return *salary.low == *salary.high ? amount(*salary.low)
                                           : QStringLiteral("%1 – %2").arg(amount(*salary.low), amount(*salary.high));
    return salary.low ? tr("from %1").arg(amount(*salary.low)) : tr("up to %1").arg(amount(*salary.high));
}

QString quoted(const QString &text) { return QStringLiteral("“%1”").arg(text); }

} // namespace

bool inThousands(const domain::YearlySalary &salary)
{
    return (!salary.low || isThousands(*salary.low)) && (!salary.high || isThousands(*salary.high));
}

QString salaryRange(const domain::YearlySalary &salary, bool thousandsToo)
{
    if (thousandsToo || !salary.low || !salary.high || *salary.low == *salary.high)
        return salaryRange(salary);
    return QStringLiteral("%1 – %2").arg(number(*salary.low), number(*salary.high));
}

QString salaryRange(const domain::YearlySalary &salary)
{
    if (salary.low && salary.high && *salary.low == *salary.high)
        return thousands(*salary.low);
    if (salary.low && salary.high) {
        const bool both = isThousands(*salary.low) && isThousands(*salary.high); // one range, one form
        return both ? QStringLiteral("%1 – %2").arg(thousands(*salary.low), thousands(*salary.high))
                    : QStringLiteral("%1 – %2").arg(number(*salary.low), number(*salary.high));
    }
    if (salary.low)
        return tr("from %1").arg(thousands(*salary.low));
    if (salary.high)
        return tr("up to %1").arg(thousands(*salary.high));
    return tr("not stated");
}

QString printedSalary(const domain::Salary &salary)
{
    if (!salary.isKnown())
        return tr("not stated");
    const QString currency = salary.currency.isEmpty() ? tr("(currency not stated)") : salary.currency;
    const QString period = salary.period == domain::Period::Unknown ? QStringLiteral("(%1)").arg(name(salary.period))
                                                                    : name(salary.period);
    return QStringLiteral("%1 %2 %3").arg(printedRange(salary), currency, period);
}

QString salaryReason(const domain::Job &job, const domain::YearFactors &factors)
{
    if (!job.salary.isKnown())
        return job.salaryRaw.isEmpty() ? tr("not stated") : tr("not read, as printed: %1").arg(quoted(job.salaryRaw));
    const domain::YearlySalary perYear = domain::yearly(job.salary, factors);
    QString text;
    if (!perYear.isKnown())
        text = tr("%1 %2, %3").arg(printedRange(job.salary), job.salary.currency, name(job.salary.period)).simplified();
    else if (job.salary.period == domain::Period::Year)
        text = tr("%1 %2 a year").arg(salaryRange(perYear), job.salary.currency);
    else
        text = tr("%1 %2 a year, from %3 %4 × %5")
                   .arg(salaryRange(perYear), job.salary.currency, printedRange(job.salary), name(job.salary.period),
                        number(factors.of(job.salary.period)));
    if (!job.salaryRaw.isEmpty())
        text += tr(", as printed: %1").arg(quoted(job.salaryRaw));
    return text;
}

QString timesAYear(domain::Period period, const domain::YearFactors &factors)
{
    return QStringLiteral("%1 × %2").arg(name(period), number(factors.of(period)));
}

QString levelReason(const domain::Job &job, const text::TitleReading &reading)
{
    if (job.statedLevel != domain::Level::Unknown) {
        const QString level = shortName(job.statedLevel);
        return job.levelRaw.isEmpty() ? tr("%1, as stated").arg(level)
                                      : tr("%1, as printed: %2").arg(level, quoted(job.levelRaw));
    }
    if (reading.level != domain::Level::Unknown)
        return tr("%1, from %2 in the title").arg(shortName(reading.level), quoted(reading.levelWords));
    return tr("not stated");
}

QStringList roleNames(const std::vector<domain::RoleId> &roles, const domain::Catalog &catalog)
{
    QStringList names;
    for (const domain::RoleId id : roles)
        if (const domain::Role *role = catalog.role(id))
            names += role->name;
    return names;
}

QString roleReason(const text::TitleReading &reading, const domain::Catalog &catalog)
{
    if (!reading.candidates.empty()) {
        constexpr qsizetype most = 5; // a "Supervisor" may be dozens
        QStringList names = roleNames(reading.candidates, catalog);
        const qsizetype more = names.size() - most;
        if (more > 1)
            names = names.first(most) + QStringList{tr("%1 more").arg(number(more))};
        return tr("%1 may be: %2").arg(quoted(reading.roleWords), joined(names, more > 1 ? tr("and") : tr("or")));
    }
    const domain::Role *role = catalog.role(reading.role);
    if (!role)
        return tr("none: the title names none of your roles");
    QString text = tr("%1: the title says %2").arg(role->name, quoted(reading.roleWords));
    if (!reading.levelWords.isEmpty())
        text += tr("; %1 is the level").arg(quoted(reading.levelWords));
    return text;
}

QString placeOf(const QString &place, const QString &country, domain::Remote remote)
{
    if (!place.isEmpty())
        return place;
    return country.isEmpty() ? name(remote) : country;
}

QString placeAndType(const domain::Job &job)
{
    QStringList parts;
    if (!job.place.isEmpty())
        parts += job.place;
    else if (!job.country.isEmpty())
        parts += job.country;
    if (job.type != domain::JobType::Unknown)
        parts += name(job.type);
    if (job.type == domain::JobType::Internship && !job.hours.isEmpty())
        parts += domain::jobTypeFromCode(job.hours) ? name(*domain::jobTypeFromCode(job.hours)) : job.hours;
    return parts.join(QStringLiteral(" · "));
}

QString printedIn(int texts, int publishers)
{
    return QStringLiteral("%1 (%2)").arg(trCount("%1 source", "%1 sources", texts, number(texts)),
                                         trCount("%1 publisher", "%1 publishers", publishers, number(publishers)));
}

QString wideRange() { return tr("wide range"); }

QString noRole() { return tr("not one of your roles"); }

QString publisher(const domain::Source &source) { return publisher(source.publisher); }

QString publisher(const QString &name) { return name.isEmpty() ? tr("publisher not named in the text") : name; }

QString statedDate(const domain::Source &source)
{
    return source.date.isValid() ? longDate(source.date) : tr("date not stated");
}

QString age(const QDate &date, const QDate &today)
{
    if (!date.isValid() || date.addMonths(1) > today)
        return {};
    int months = (today.year() - date.year()) * 12 + today.month() - date.month();
    if (date.addMonths(months) > today)
        --months;
    if (months < 12)
        return trCount("%1 month old", "%1 months old", months, number(months));
    return trCount("%1 year old", "%1 years old", months / 12, number(months / 12));
}

QString readingTime(const domain::Source &source)
{
    return source.readingMinutes > 0 ? tr("%1 min read").arg(source.readingMinutes) : tr("reading time not stated");
}

QString monthAndYear(const QDate &date)
{
    return date.isValid() ? QStringLiteral("%1 %2").arg(monthName(date.month()).left(3)).arg(date.year()) : QString();
}

} // namespace rolescope::wording
