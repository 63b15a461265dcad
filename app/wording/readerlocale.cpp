// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/readerlocale.h"

#include "wording/jobwords.h"
#include "wording/tr.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace rolescope::wording {

QString monthName(int month)
{
    static constexpr std::array months{
        QT_TRANSLATE_NOOP("wording", "January"),   QT_TRANSLATE_NOOP("wording", "February"),
        QT_TRANSLATE_NOOP("wording", "March"),     QT_TRANSLATE_NOOP("wording", "April"),
        QT_TRANSLATE_NOOP("wording", "May"),       QT_TRANSLATE_NOOP("wording", "June"),
        QT_TRANSLATE_NOOP("wording", "July"),      QT_TRANSLATE_NOOP("wording", "August"),
        QT_TRANSLATE_NOOP("wording", "September"), QT_TRANSLATE_NOOP("wording", "October"),
        QT_TRANSLATE_NOOP("wording", "November"),  QT_TRANSLATE_NOOP("wording", "December")};
    return tr(months[static_cast<size_t>(month - 1)]);
}

namespace {

thread_local int canonical = 0;

/// The locale's own format without the day of the week: "d MMMM yyyy".
QString longFormat(const QLocale &locale)
{
    if (locale.language() == QLocale::C)
        return QStringLiteral("d MMMM yyyy");
    static const QRegularExpression weekday(QStringLiteral("[,،]?\\s*\\bdddd?\\b[,،.]?\\s*"));
    return locale.dateFormat(QLocale::LongFormat).remove(weekday).trimmed();
}

/// Fills a date format without asking the locale for names, which are in its language and not that of the texts.
QString filled(const QString &format, const QDate &date)
{
    static const QRegularExpression token(QStringLiteral("'([^']*)'|d{1,2}|M{1,4}|y{2,4}"));
    QString result;
    qsizetype from = 0;
    for (auto it = token.globalMatch(format); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += format.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const QString what = match.captured();
        const int width = int(what.size());
        const auto figure = [width](int number) {
            return QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0'));
        };
        if (what.startsWith(u'\''))
            result += match.captured(1);
        else if (what.startsWith(u'd'))
            result += figure(date.day());
        else if (what.startsWith(u'y'))
            result += QString::number(date.year());
        else
            result += width > 2 ? monthName(date.month()) : figure(date.month());
    }
    return result + format.mid(from);
}

} // namespace

Canonical::Canonical() { ++canonical; }
Canonical::~Canonical() { --canonical; }
bool Canonical::isOn() { return canonical > 0; }

QLocale readerLocale()
{
    QLocale locale = Canonical::isOn() ? QLocale::c() : QLocale();
    locale.setNumberOptions(locale.language() == QLocale::C
                                ? QLocale::NumberOptions(QLocale::DefaultNumberOptions)
                                : locale.numberOptions() & ~QLocale::NumberOptions(QLocale::OmitGroupSeparator));
    return locale;
}

QString decimal(double value, char format, int precision)
{
    QLocale locale = readerLocale();
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale.toString(value, format, precision);
}

double decimalOf(const QString &number, bool *ok)
{
    QLocale locale = readerLocale();
    locale.setNumberOptions(QLocale::RejectGroupSeparator);
    const double value = locale.toDouble(number.trimmed(), ok);
    return *ok ? value : QLocale::c().toDouble(number.trimmed(), ok);
}

QString longDate(const QDate &date) { return date.isValid() ? filled(longFormat(readerLocale()), date) : QString(); }

QString shortDate(const QDate &date)
{
    const QLocale locale = readerLocale();
    if (!date.isValid() || locale.language() == QLocale::C)
        return date.toString(Qt::ISODate);
    return filled(locale.dateFormat(QLocale::ShortFormat), date); // the year in four figures
}

} // namespace rolescope::wording
