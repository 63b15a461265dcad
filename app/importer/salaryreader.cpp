// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/salaryreader.h"

#include "importer/salary/salarycell.h"
#include "importer/salary/salaryfigure.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace rolescope::importer {
namespace {

using text::Range;

// A salary's words are short; the limits keep hostile lines cheap.
constexpr qsizetype longestLine = 2000;
constexpr qsizetype longestFigure = 120;
constexpr int mostFigures = 100;

// How far from an amount its period may be named.
constexpr qsizetype reachBefore = 40;
constexpr qsizetype reachBehind = 30;

struct Match {
    salary::SalaryValue value;
    Range words;
};

bool isInWord(QStringView line, qsizetype at)
{
    return at > 0 && at < line.size() && line[at - 1].isLetterOrNumber() && line[at].isLetterOrNumber();
}

qsizetype nextDigit(QStringView line, qsizetype from)
{
    return std::find_if(line.begin() + from, line.end(), salary::isDigit) - line.begin();
}

/// Where the sentence ends that goes on at `from`: at a mark before a capital letter.
qsizetype sentenceEnd(QStringView line, qsizetype from, qsizetype end)
{
    for (qsizetype i = from; i + 2 < end; ++i)
        if (QStringView(u".;!?").contains(line[i]) && line[i + 1].isSpace() && line[i + 2].isUpper())
            return i;
    return end;
}

/// Where words begin that stand before `at`, not too far from it and behind `free`.
qsizetype reachOf(QStringView line, qsizetype free, qsizetype at)
{
    qsizetype from = std::max(free, at - reachBefore);
    while (from > free && from < at && isInWord(line, from))
        ++from;
    return from;
}

/// The numbers of a line with the signs and units that touch them.
std::vector<Range> figures(QStringView line)
{
    std::vector<Range> found;
    qsizetype free = 0; // what stands before it belongs to the number before
    qsizetype digit = nextDigit(line, 0);
    for (int tries = 0; digit < line.size() && tries < mostFigures; ++tries) {
        const qsizetype from = reachOf(line, free, digit);
        const qsizetype end = sentenceEnd(line, digit, std::min(line.size(), digit + longestFigure));
        const Range figure = salary::firstFigure(line.mid(from, end - from));
        qsizetype behind = digit + 1;
        if (!figure.isEmpty()) {
            found.push_back({from + figure.from, from + figure.to});
            free = found.back().to;
            behind = std::max(behind, free);
        }
        while (figure.isEmpty() && behind < line.size() && salary::isDigit(line[behind]))
            ++behind;
        digit = nextDigit(line, behind);
    }
    return found;
}

/// The amounts of a line that can be pay, in order; words near them and near no other number tell their period.
std::vector<Match> matches(QStringView line)
{
    const std::vector<Range> all = figures(line);
    std::vector<Match> found;
    for (size_t i = 0; i < all.size(); ++i) {
        const Range words = all[i];
        const qsizetype from = reachOf(line, i > 0 ? all[i - 1].to : 0, words.from);
        qsizetype end = std::min(i + 1 < all.size() ? all[i + 1].from : line.size(), words.to + reachBehind);
        while (end > words.to && isInWord(line, end))
            --end;
        end = sentenceEnd(line, words.to, end);
        const salary::SalaryValue value = salary::readSalaryText(line.mid(from, end - from), {});
        if (value.salary.isKnown())
            found.push_back({value, words});
    }
    return found;
}

/// Whether words in front of an amount, not too far away, speak of pay; `strict` leaves out "rate" and "base".
bool saysPay(QStringView line, Range words, bool strict)
{
    static const QRegularExpression pay(
        QStringLiteral("\\b(?:salary|salaries|compensation|pay|wages?|remuneration|gehalt)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression loose(QStringLiteral("\\b(?:OTE|base|rate|earn|package)\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    const qsizetype from = std::max<qsizetype>(0, words.from - (strict ? 40 : 120));
    const QStringView before = line.mid(from, words.from - from + 4);
    return pay.match(before).hasMatch() || (!strict && loose.match(before).hasMatch());
}

/// What stands around an amount that is no pay.
bool saysOtherMoney(QStringView line, Range words)
{
    static const QRegularExpression other(
        QStringLiteral(
            "\\b(?:bonus|million|billion|mn|bn|revenue|funding|raised|series [a-e]|budgets?|assets|sales|stipend|"
            "reimbursement|allowance|contribution|401\\(?k|referral|valuation|invest(?:ed|ment|ors)|worth of|"
            "customers|employees|users)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression otherThing(QStringLiteral("[,.;(]|\\b(?:plus|and|with|per|an?)\\b"));
    QStringView behind = line.mid(words.to, 25);
    if (const auto cut = otherThing.match(behind); cut.hasMatch())
        behind.truncate(cut.capturedStart());
    const qsizetype from = std::max<qsizetype>(0, words.from - 40);
    return other.match(line.mid(from, words.to + behind.size() - from)).hasMatch();
}

int weight(QStringView line, const Match &match)
{
    const domain::Salary &salary = match.value.salary;
    const bool stated = salary.period != domain::Period::Unknown && !match.value.inferred;
    // "pounds" and "50L" are money only where they are so for a time.
    const bool money = !salary.currency.isEmpty() && (match.value.sureCurrency || stated);
    const bool pay = saysPay(line, match.words, !money);
    const bool range = salary.low && salary.high && salary.low != salary.high;
    const bool large = salary.high.value_or(salary.low.value_or(0)) >= 20'000 * 100;
    // Bare numbers are pay only where they say how they are meant: "401", a year, a phone number are not.
    const bool says = salary.period != domain::Period::Unknown || large;
    const bool shaped = money ? says || range : says && range;
    if (!shaped || (!money && !pay) || saysOtherMoney(line, match.words))
        return 0;
    return (pay ? 3 : 0) + (money ? 1 : 0) + (range ? 2 : 0) + (stated ? 2 : 0)
        + (match.value.inferred || large ? 1 : 0);
}

} // namespace

std::optional<SalaryReading> readSalary(QStringView field)
{
    const std::vector<Match> all = matches(field.first(std::min(field.size(), longestLine)));
    const auto withCurrency =
        std::find_if(all.begin(), all.end(), [](const Match &m) { return !m.value.salary.currency.isEmpty(); });
    const auto best = withCurrency != all.end() ? withCurrency : all.begin();
    if (best == all.end())
        return std::nullopt;
    return SalaryReading{best->value.salary, best->words};
}

std::optional<SalaryReading> findSalary(QStringView text)
{
    constexpr int enough = 3;
    std::optional<SalaryReading> best;
    int bestWeight = enough - 1;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype newline = text.indexOf(u'\n', from);
        const qsizetype end = newline < 0 ? text.size() : newline;
        const QStringView line = text.mid(from, std::min(end - from, longestLine));
        for (const Match &match : matches(line)) {
            const int found = weight(line, match);
            if (found <= bestWeight)
                continue;
            bestWeight = found;
            best = SalaryReading{match.value.salary, {from + match.words.from, from + match.words.to}};
        }
        from = end + 1;
    }
    return best;
}

} // namespace rolescope::importer
