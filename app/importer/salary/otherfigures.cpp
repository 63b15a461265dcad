// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/salary/otherfigures.h"

#include "importer/salary/salaryfigure.h"

#include <QString>

#include <algorithm>
#include <array>

namespace rolescope::importer::salary {
namespace {

QChar charAt(QStringView text, qsizetype i) { return i >= 0 && i < text.size() ? text[i] : QChar(u'\n'); }

qsizetype skipped(QStringView text, qsizetype at)
{
    while (isBlank(charAt(text, at)))
        ++at;
    return at;
}

/// Behind a number of one or two digits that goes on as no amount; `at` where none stands there.
qsizetype smallNumberEnd(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (isDigit(charAt(text, end)))
        ++end;
    const QChar next = charAt(text, end);
    const bool goesOn = (next == u'.' || next == u',') && isDigit(charAt(text, end + 1));
    return end - at <= 2 && !goesOn ? end : at;
}

/// Behind "am", "p.m."; `at` where none stands there.
qsizetype halfOfDayEnd(QStringView text, qsizetype at)
{
    qsizetype end = at;
    const QChar half = charAt(text, end++).toLower();
    if (half != u'a' && half != u'p')
        return at;
    const bool isDotted = charAt(text, end) == u'.';
    end += isDotted ? 1 : 0;
    if (charAt(text, end++).toLower() != u'm' || charAt(text, end).isLetterOrNumber())
        return at;
    return isDotted && charAt(text, end) == u'.' ? end + 1 : end;
}

/// One hour of the day; `from` where none stands there.
qsizetype hourOfDayEnd(QStringView text, qsizetype from)
{
    qsizetype end = smallNumberEnd(text, from);
    if (end == from || text.mid(from, end - from).toInt() > 24)
        return from;
    bool isHour = false;
    if (charAt(text, end) == u':' && smallNumberEnd(text, end + 1) == end + 3) {
        isHour = true;
        end += 3;
    }
    const qsizetype half = skipped(text, end);
    if (const qsizetype behind = halfOfDayEnd(text, half); behind > half)
        return behind;
    return isHour ? end : from;
}

bool isRangeDash(QChar c) { return c == u'-' || c == u'\u2013' || c == u'\u2014'; }

bool isGradeWord(QStringView word)
{
    static constexpr std::array<QStringView, 13> words{u"eg",
                                                       u"gs",
                                                       u"grade",
                                                       u"band",
                                                       u"level",
                                                       u"step",
                                                       u"stufe",
                                                       u"entgeltgruppe",
                                                       u"besoldungsgruppe",
                                                       u"vergütungsgruppe",
                                                       u"tarifgruppe",
                                                       u"lohngruppe",
                                                       u"gehaltsgruppe"};
    return std::any_of(words.begin(), words.end(),
                       [word](QStringView known) { return word.compare(known, Qt::CaseInsensitive) == 0; });
}

/// "E13", "A 9": letters of German pay tables.
bool isTableLetter(QStringView word) { return word == u"E" || word == u"A" || word == u"S" || word == u"W"; }

/// Behind the number of a grade and a letter that parts it: "9b"; `at` where none stands there.
qsizetype gradeNumberEnd(QStringView text, qsizetype at)
{
    const qsizetype end = smallNumberEnd(text, at);
    const QChar next = charAt(text, end);
    const bool parted = next >= u'a' && next <= u'c' && !charAt(text, end + 1).isLetterOrNumber();
    if (end == at || (!parted && next.isLetterOrNumber()))
        return at;
    return parted ? end + 1 : end;
}

bool isMonth(QStringView word)
{
    static constexpr std::array<QStringView, 16> months{u"jan", u"feb", u"mar", u"apr", u"may", u"jun", u"jul", u"aug",
                                                        u"sep", u"oct", u"nov", u"dec", u"mär", u"mai", u"okt", u"dez"};
    return std::any_of(months.begin(), months.end(),
                       [word](QStringView known) { return word.compare(known, Qt::CaseInsensitive) == 0; });
}

} // namespace

qsizetype pensionPlanEnd(QStringView text, qsizetype from, bool alone)
{
    constexpr QStringView plan = u"401";
    const QStringView behind = text.mid(from + plan.size(), 3);
    if (text.mid(from, plan.size()) != plan)
        return from;
    if (behind.startsWith(u"(k", Qt::CaseInsensitive))
        return from + plan.size() + 2;
    return alone && behind.startsWith(u'k', Qt::CaseInsensitive) ? from + plan.size() + 1 : from;
}

qsizetype hoursOfDayEnd(QStringView text, qsizetype from)
{
    if (const qsizetype end = hourOfDayEnd(text, from); end > from)
        return end;
    // "9-5pm": the second hour says what the first one is.
    const qsizetype first = smallNumberEnd(text, from);
    const qsizetype dash = skipped(text, first);
    if (first == from || !isRangeDash(charAt(text, dash)))
        return from;
    const qsizetype second = skipped(text, dash + 1);
    const qsizetype end = hourOfDayEnd(text, second);
    return end > second ? end : from;
}

qsizetype payGradeEnd(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (charAt(text, end).isLetter())
        ++end;
    const QStringView word = text.mid(from, end - from);
    const bool isLetter = isTableLetter(word);
    if (!isLetter && !isGradeWord(word))
        return from;
    // A letter alone is a grade only where its number touches it or words of a pay table stand before it.
    const bool isTable = text.left(from).contains(u"TV") || text.left(from).contains(u"gruppe");
    const QChar sign = charAt(text, end);
    if (!isLetter || isTable)
        end = sign == u'-' || sign == u':' || sign == u'.' ? end + 1 : end;
    if (!isLetter || isTable)
        end = skipped(text, end);
    // "Besoldungsgruppe A 13"
    if (!isLetter && isTableLetter(text.mid(end, 1)) && !charAt(text, end + 1).isLetter())
        end = skipped(text, end + 1);
    qsizetype behind = gradeNumberEnd(text, end);
    if (behind == end)
        return from;
    const QChar next = charAt(text, behind);
    if (isRangeDash(next) || next == u'/') {
        const qsizetype second = gradeNumberEnd(text, behind + 1);
        behind = second > behind + 1 ? second : behind;
    }
    return behind;
}

bool isSpreadsheetDate(QStringView cell)
{
    cell = cell.trimmed();
    constexpr qsizetype longest = 7; // "20. Okt"
    if (cell.size() > longest || cell.size() < 4)
        return false;
    const bool dayFirst = isDigit(cell.front());
    const auto isOfMonth = [dayFirst](QChar c) { return dayFirst ? !c.isLetter() : c.isLetter(); };
    const qsizetype first = std::find_if_not(cell.begin(), cell.end(), isOfMonth) - cell.begin();
    const QStringView month = dayFirst ? cell.mid(first) : cell.left(first);
    QStringView rest = dayFirst ? cell.left(first) : cell.mid(first);
    const auto isSeparator = [](QChar c) { return c == u'-' || c == u'.' || c == u' '; };
    const qsizetype before = rest.size();
    while (!rest.isEmpty() && isSeparator(dayFirst ? rest.back() : rest.front()))
        rest = dayFirst ? rest.chopped(1) : rest.mid(1);
    const bool isDay = !rest.isEmpty() && rest.size() <= 2 && std::all_of(rest.begin(), rest.end(), isDigit);
    return isDay && rest.size() < before && isMonth(month);
}

} // namespace rolescope::importer::salary
