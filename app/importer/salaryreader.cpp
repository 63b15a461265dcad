// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/salaryreader.h"

#include "importer/amounts.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>
#include <vector>

namespace rolescope::importer {
namespace {

using domain::Minor;
using domain::Period;
using text::Range;

// A salary's words are short; the limit keeps hostile lines cheap.
constexpr qsizetype longestLine = 2000;

struct Match {
    domain::Salary salary;
    Range words;
    bool isRange = false;
    bool hasUnit = false; ///< "K", "LPA"
    bool hasPeriod = false;
};

qint64 factorOf(const QString &unit)
{
    if (unit.isEmpty())
        return 1;
    const QString lower = unit.toLower();
    if (lower == u"k" || lower.startsWith(u"tsd") || lower == u"thousand")
        return 1000;
    if (lower == u"m" || lower == u"mio" || lower == u"million")
        return 1'000'000;
    return 100'000; // lakh
}

const QRegularExpression &pay()
{
    static const QRegularExpression expression = [] {
        const QString currency = currencyPattern();
        const QString unit = QStringLiteral("(?:[kK]|[Tt]sd\\.?|thousand|M|[Mm]io|million|[Ll]akhs?|LPA|lpa)(?![a-z])");
        const auto end = [&](const QString &n) {
            return QStringLiteral("(?<c%1>%2)?\\s?(?<a%1>%3)\\s?(?<u%1>%4)?\\s?(?<d%1>%2)?")
                .arg(n, currency, amountPattern(), unit);
        };
        return QRegularExpression(QStringLiteral("(?<![\\w.,])") + end(QStringLiteral("1"))
                                  + QStringLiteral("(?:(?<plus>\\+)|\\s?(?:-|–|—|\\bto\\b|\\bbis\\b|\\band\\b|à)\\s?")
                                  + end(QStringLiteral("2")) + QStringLiteral(")?"));
    }();
    return expression;
}

Period periodIn(const QString &words)
{
    struct Named {
        QRegularExpression words;
        Period period;
    };
    const auto pattern = [](const char *text) {
        return QRegularExpression(QString::fromUtf8(text), QRegularExpression::CaseInsensitiveOption);
    };
    static const std::vector<Named> periods{
        {pattern("(?:\\ban?|\\bper|/)\\s?(?:hour|hr|h)\\b|\\bhourly\\b|\\bpro stunde\\b|/\\s?std|\\bp\\.?h\\b"),
         Period::Hour},
        {pattern("(?:\\ba|\\bper|/)\\s?day\\b|\\bdaily\\b|\\bday rate\\b|\\bpro tag\\b|/\\s?tag\\b|\\bp\\.?d\\b"),
         Period::Day},
        {pattern("(?:\\ba|\\bper|/)\\s?(?:week|wk)\\b|\\bweekly\\b|\\bpro woche\\b"), Period::Week},
        {pattern(
             "(?:\\ba|\\bper|/)\\s?(?:month|mo)\\b|\\bmonthly\\b|\\bpro monat\\b|/\\s?monat\\b|\\bpcm\\b|\\bp\\.?m\\b|"
             "월급|\\bpar mois\\b"),
         Period::Month},
        {pattern("(?:\\ba|\\bper|/)\\s?(?:year|yr|annum)\\b|\\b(?:yearly|annual|annually|annualized)\\b|"
                 "\\bpro jahr\\b|/\\s?jahr\\b|\\bjährlich\\b|\\bp\\.?\\s?a\\b|\\bpar an\\b|\\blpa\\b"),
         Period::Year},
    };
    for (const Named &named : periods)
        if (named.words.match(words).hasMatch())
            return named.period;
    return Period::Unknown;
}

/// Large amounts of these are yearly pay wherever they stand alone.
bool looksYearly(const domain::Salary &salary)
{
    static const QStringList usual{QStringLiteral("USD"), QStringLiteral("EUR"), QStringLiteral("GBP"),
                                   QStringLiteral("CAD"), QStringLiteral("AUD"), QStringLiteral("CHF"),
                                   QStringLiteral("NZD"), QStringLiteral("SGD")};
    const Minor amount = salary.high.value_or(salary.low.value_or(0));
    return usual.contains(salary.currency) && amount >= 20'000 * 100;
}

void readAmounts(const QRegularExpressionMatch &match, Match &found)
{
    const auto part = [&](const char *name) { return match.captured(QLatin1String(name)); };
    found.isRange = !part("a2").isEmpty();
    QString lowUnit = part("u1");
    const QString highUnit = part("u2");
    found.hasUnit = !lowUnit.isEmpty() || !highUnit.isEmpty();
    // "80-95k": the unit stands once.
    const std::optional<Minor> bare = readAmount(part("a1"), 1);
    if (lowUnit.isEmpty() && !highUnit.isEmpty() && bare && *bare < 1000 * 100)
        lowUnit = highUnit;
    found.salary.low = readAmount(part("a1"), factorOf(lowUnit));
    found.salary.high = found.isRange ? readAmount(part("a2"), factorOf(highUnit)) : found.salary.low;
    if (found.salary.low && found.salary.high && *found.salary.low > *found.salary.high)
        std::swap(found.salary.low, found.salary.high);
    for (const char *name : {"c1", "d1", "c2", "d2"})
        if (found.salary.currency.isEmpty())
            found.salary.currency = currencyOf(part(name));
    const bool lakhs = lowUnit.startsWith(u'l', Qt::CaseInsensitive) || highUnit.startsWith(u'l', Qt::CaseInsensitive);
    if (lakhs && found.salary.currency.isEmpty())
        found.salary.currency = QStringLiteral("INR");
    if (!part("plus").isEmpty())
        found.salary.high.reset();
}

/// "From X" has no high, "Up to X" no low.
void readOpenEnd(const QString &before, Match &found)
{
    static const QRegularExpression from(
        QStringLiteral("\\b(?:from|starting (?:at|from)|at least|minimum|min\\.?|ab)\\W{0,3}$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression upTo(QStringLiteral("\\b(?:up to|maximum|max\\.?|bis zu|bis)\\W{0,3}$"),
                                         QRegularExpression::CaseInsensitiveOption);
    if (found.isRange)
        return;
    if (const auto match = from.match(before); match.hasMatch()) {
        found.salary.high.reset();
        found.words.from -= match.capturedLength();
    } else if (const auto most = upTo.match(before); most.hasMatch()) {
        found.salary.low.reset();
        found.words.from -= most.capturedLength();
    }
}

/// Period words right behind the amounts belong to the salary's words, those elsewhere only tell the period.
void readPeriod(const QString &line, Match &found)
{
    static const QRegularExpression tail(
        QStringLiteral(
            "^\\s?(?:gross |brutto )?(?:(?:an?|per|pro|par)\\s(?:\\w{1,6})|/\\s?\\w{1,5}|annually|annual|yearly|"
            "monthly|hourly|weekly|daily|p\\.?\\s?a|pcm)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const QString behind = line.mid(found.words.to, 30);
    if (const auto match = tail.match(behind); match.hasMatch())
        found.salary.period = periodIn(match.captured());
    if (found.salary.period != Period::Unknown)
        found.words.to += tail.match(behind).capturedLength();
    else
        found.salary.period = periodIn(behind);
    if (found.salary.period == Period::Unknown)
        found.salary.period = periodIn(
            line.mid(std::max<qsizetype>(0, found.words.from - 40), std::min<qsizetype>(40, found.words.from)));
    found.hasPeriod = found.salary.period != Period::Unknown;
    if (!found.hasPeriod && (found.hasUnit || looksYearly(found.salary)))
        found.salary.period = Period::Year;
}

std::vector<Match> matches(const QString &line)
{
    std::vector<Match> found;
    QRegularExpressionMatchIterator all = pay().globalMatch(line);
    while (all.hasNext() && found.size() < 50) {
        const QRegularExpressionMatch match = all.next();
        Match one;
        one.words = {match.capturedStart(), match.capturedEnd()};
        while (one.words.to > one.words.from && line[one.words.to - 1].isSpace())
            --one.words.to;
        while (one.words.from < one.words.to && line[one.words.from].isSpace())
            ++one.words.from;
        readAmounts(match, one);
        if (!one.salary.isKnown())
            continue;
        readOpenEnd(line.left(one.words.from), one);
        readPeriod(line, one);
        found.push_back(one);
    }
    return found;
}

/// Whether words in front of an amount, not too far away, speak of pay; `strict` leaves out "rate" and "base".
bool saysPay(const QString &line, Range words, bool strict)
{
    static const QRegularExpression pay(
        QStringLiteral("\\b(?:salary|salaries|compensation|pay|wages?|remuneration|gehalt)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression loose(QStringLiteral("\\b(?:OTE|base|rate|earn|package)\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    const qsizetype from = std::max<qsizetype>(0, words.from - (strict ? 40 : 120));
    const QString before = line.mid(from, words.from - from + 4);
    return pay.match(before).hasMatch() || (!strict && loose.match(before).hasMatch());
}

/// What stands around an amount that is no pay.
bool saysOtherMoney(const QString &line, Range words)
{
    static const QRegularExpression other(
        QStringLiteral(
            "\\b(?:bonus|million|billion|mn|bn|revenue|funding|raised|series [a-e]|budgets?|assets|sales|stipend|"
            "reimbursement|allowance|contribution|401\\(?k|referral|valuation|invest(?:ed|ment|ors)|worth of|"
            "customers|employees|users)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression otherThing(QStringLiteral("[,.;(]|\\b(?:plus|and|with|per|an?)\\b"));
    QString behind = line.mid(words.to, 25);
    if (const auto cut = otherThing.match(behind); cut.hasMatch())
        behind.truncate(cut.capturedStart());
    const qsizetype from = std::max<qsizetype>(0, words.from - 40);
    return other.match(line.mid(from, words.to - from) + behind).hasMatch();
}

int weight(const QString &line, const Match &match)
{
    const bool money = !match.salary.currency.isEmpty();
    const bool pay = saysPay(line, match.words, !money);
    const bool large = match.salary.high.value_or(match.salary.low.value_or(0)) >= 20'000 * 100;
    // Bare numbers are pay only where they say how they are meant: "401", a year, a phone number are not.
    const bool says = match.hasPeriod || match.hasUnit || large;
    const bool shaped = money ? says || match.isRange : says && match.isRange;
    if (!shaped || (!money && !pay) || saysOtherMoney(line, match.words))
        return 0;
    return (pay ? 3 : 0) + (money ? 1 : 0) + (match.isRange ? 2 : 0) + (match.hasPeriod ? 2 : 0)
        + (match.hasUnit || large ? 1 : 0);
}

} // namespace

std::optional<SalaryReading> readSalary(QStringView field)
{
    const QString line = field.first(std::min(field.size(), longestLine)).toString();
    // A column's "-1" and "0" stand for nothing.
    static const QRegularExpression none(QStringLiteral("^\\s*-\\s?\\d+\\s*$"));
    if (none.match(line).hasMatch())
        return std::nullopt;
    const std::vector<Match> all = matches(line);
    const auto withCurrency =
        std::find_if(all.begin(), all.end(), [](const Match &m) { return !m.salary.currency.isEmpty(); });
    const auto best = withCurrency != all.end() ? withCurrency : all.begin();
    if (best == all.end())
        return std::nullopt;
    return SalaryReading{best->salary, best->words};
}

std::optional<SalaryReading> findSalary(QStringView text)
{
    constexpr int enough = 3;
    std::optional<SalaryReading> best;
    int bestWeight = enough - 1;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype newline = text.indexOf(u'\n', from);
        const qsizetype end = newline < 0 ? text.size() : newline;
        const QString line = text.mid(from, std::min(end - from, longestLine)).toString();
        if (std::any_of(line.begin(), line.end(), [](QChar c) { return c.isDigit(); })) {
            for (const Match &match : matches(line)) {
                const int found = weight(line, match);
                if (found <= bestWeight)
                    continue;
                bestWeight = found;
                best = SalaryReading{match.salary, {from + match.words.from, from + match.words.to}};
            }
        }
        from = end + 1;
    }
    return best;
}

} // namespace rolescope::importer
