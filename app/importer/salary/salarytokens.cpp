// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/salary/salarytokens.h"

#include "importer/salary/namedcurrency.h"
#include "importer/salary/otherfigures.h"
#include "importer/salary/tokenwriter.h"

#include <algorithm>

namespace rolescope::importer::salary {
namespace {

using domain::Period;

constexpr qsizetype longestCell = 512;

bool isUnspaced(QChar c)
{
    const bool isLatinOrGreek = c >= u'\u1E00' && c <= u'\u1FFF';
    return c >= u'\u1100' && !isLatinOrGreek && c.isLetter();
}

bool isLetter(QChar c)
{
    if (c < u'\u0080')
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    return c.isLetter();
}

bool isDash(QChar c)
{
    return c == u'-' || (c >= u'\u2010' && c <= u'\u2015') || c == u'\u2212' || c == u'~' || c == u'\u301C'
        || c == u'\uFF5E';
}

/// What "/h" and "p.a." end in.
Period periodOfLetter(QChar letter)
{
    switch (letter.toLower().unicode()) {
    case u'h': return Period::Hour;
    case u'd': return Period::Day;
    case u'w': return Period::Week;
    case u'm': return Period::Month;
    case u'a': return Period::Year;
    case u'y': return Period::Year;
    default: return Period::Unknown;
    }
}

/// What follows the "k" in "80kEUR"; Other: nothing of the kind.
Word thousandOf(QStringView letters)
{
    if (letters[0].toLower() != u'k')
        return {};
    const Word unit = wordOf(letters.mid(1));
    return unit.kind == WordKind::Currency || unit.kind == WordKind::Measure ? unit : Word();
}

class Scanner {
public:
    Scanner(QStringView cell, const FigureStyle &style, SalaryTokens &tokens)
        : m_text(cell.left(longestCell)),
          m_style(style),
          m_tokens(tokens)
    {}

    void scan();

private:
    QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text[i] : QChar(u'\n'); }

    void scanSign(QChar);
    void scanFigure();
    void scanLetters();
    void scanWord(QStringView letters, qsizetype from);
    void scanUnspaced();
    bool takePeriodLetter(QStringView letters);
    bool isGluedThousand(qsizetype from) const;
    bool addToTenThousands(const WrittenFigure &, qsizetype from);
    bool skipOther(qsizetype end);
    bool takeCurrency(const NamedCurrency &);
    bool skipOtherPeriod(QStringView letters);
    bool takeRangeMark(QStringView letters);
    bool multiplyLast(qint64 factor, qsizetype from);

    QStringView m_text;
    FigureStyle m_style;
    TokenWriter m_tokens;
    qsizetype m_at = 0;
};

void Scanner::scan()
{
    while (m_at < m_text.size() && !m_tokens.isFull()) {
        const QChar c = m_text[m_at];
        const size_t first = m_tokens.count();
        const qsizetype from = m_at;
        if (isDigit(c))
            scanFigure();
        else if (isUnspaced(c))
            scanUnspaced();
        else if (isLetter(c))
            scanLetters();
        else
            scanSign(c);
        m_tokens.place(first, from, m_at);
    }
}

void Scanner::scanSign(QChar c)
{
    const qsizetype here = m_at++;
    if (const CurrencyCode code = currencyOfSign(c); code != 0)
        m_tokens.pushCurrency(code, true);
    else if (isDash(c))
        m_tokens.push(TokenKind::Dash);
    else if (c == u'/')
        m_tokens.startRate();
    else if (c == u'+' && m_tokens.lastIs(TokenKind::Figure) && !isBlank(at(here - 1)))
        m_tokens.push(TokenKind::Plus);
    else if (c == u'%') {
        m_tokens.noteWords();
        m_tokens.push(TokenKind::Percent);
    } else if (c == u'>' || c == u'\u2265')
        m_tokens.push(TokenKind::From);
    else if (c == u'<' || c == u'\u2264')
        m_tokens.push(TokenKind::UpTo);
}

/// "1万2000円" is one amount.
bool Scanner::addToTenThousands(const WrittenFigure &figure, qsizetype from)
{
    constexpr qint64 tenThousand = 10'000;
    SalaryToken *const before = m_tokens.last();
    const QChar next = at(figure.to);
    if (!before || before->kind != TokenKind::Figure || before->factor != tenThousand || before->to != from
        || before->value >= tenThousand * fineUnit || figure.value >= tenThousand * fineUnit
        || (next != u'円' && next != u'원' && next != u'元'))
        return false;
    before->value = before->value * tenThousand + figure.value;
    before->factor = 1;
    before->to = static_cast<quint16>(m_at);
    return true;
}

void Scanner::scanFigure()
{
    const WrittenFigure figure = figureAt(m_text, m_at, m_style);
    const bool negative = m_tokens.count() == 1 && m_tokens.lastIs(TokenKind::Dash) && isDash(at(m_at - 1));
    const qsizetype from = m_at;
    const bool alone = !m_tokens.last() || m_tokens.lastIs(TokenKind::Word);
    const bool hasCurrency = m_tokens.lastIs(TokenKind::Currency);
    if (skipOther(pensionPlanEnd(m_text, from, alone)) || (!hasCurrency && skipOther(hoursOfDayEnd(m_text, from))))
        return;
    m_at = figure.to;
    if (!figure.fits) {
        m_tokens.noteWords();
        m_tokens.pushWord();
        return;
    }
    // "15-25K·13薪": so many months' pay a year, thus the amount is a month's.
    if (at(m_at) == u'薪') {
        ++m_at;
        m_tokens.pushUnit(Period::Month);
        return;
    }
    if (addToTenThousands(figure, from))
        return;
    m_tokens.pushFigure(figure.value, negative);
    // "3.500,-" has no cents.
    if ((at(m_at) == u',' || at(m_at) == u'.') && isDash(at(m_at + 1)) && !isDigit(at(m_at + 2)))
        m_at += 2;
}

void Scanner::scanUnspaced()
{
    qsizetype length = 1;
    const qsizetype from = m_at;
    qsizetype end = m_at;
    while (isUnspaced(at(end)))
        ++end;
    const Word word = wordAtStart(m_text.mid(from, end - from), length);
    m_at += length;
    m_tokens.noteWords();
    if (word.kind == WordKind::Factor && multiplyLast(word.value, from))
        return;
    // "600万円以上": it stands behind the amount.
    if (word.kind == WordKind::From)
        m_tokens.push(TokenKind::Plus);
    else
        m_tokens.take(word, m_text.mid(from, length), m_at);
}

bool Scanner::takePeriodLetter(QStringView letters)
{
    if (letters.size() != 1)
        return false;
    if (m_tokens.isBehindSlash() && periodOfLetter(letters[0]) != Period::Unknown && !isDigit(at(m_at))) {
        m_tokens.pushUnit(periodOfLetter(letters[0]));
        return true;
    }
    if (letters[0].toLower() != u'p' || (at(m_at) != u'.' && at(m_at) != u'/'))
        return false;
    const qsizetype next = at(m_at + 1) == u' ' ? m_at + 2 : m_at + 1;
    const Period period = periodOfLetter(at(next));
    if (period == Period::Unknown || isLetter(at(next + 1)))
        return false;
    m_at = next + 1;
    m_tokens.pushUnit(period);
    return true;
}

/// "130KSenior": the next cell's title is glued to the factor.
/// A factor touches the figure or stands behind one blank.
bool Scanner::multiplyLast(qint64 factor, qsizetype from)
{
    const bool joined = !isBlank(at(from - 1)) || isDigit(at(from - 2));
    return joined && m_tokens.multiplyLast(factor, m_at);
}

bool Scanner::isGluedThousand(qsizetype from) const
{
    return at(from) == u'K' && isDigit(at(from - 1)) && at(from + 1).isUpper() && at(from + 2).isLower();
}

/// Figures that are no amount count as words.
bool Scanner::skipOther(qsizetype end)
{
    if (end <= m_at)
        return false;
    m_at = end;
    m_tokens.noteWords();
    m_tokens.pushWord();
    return true;
}

bool Scanner::takeCurrency(const NamedCurrency &currency)
{
    if (currency.code == 0)
        return false;
    m_at = currency.to;
    m_tokens.pushCurrency(currency.code, currency.sure);
    return true;
}

/// "bi-weekly", "semi-monthly": no period that a salary has.
bool Scanner::skipOtherPeriod(QStringView letters)
{
    const bool isOther =
        letters.compare(u"bi", Qt::CaseInsensitive) == 0 || letters.compare(u"semi", Qt::CaseInsensitive) == 0;
    if (!isOther || !isDash(at(m_at)))
        return false;
    ++m_at;
    while (isLetter(at(m_at)))
        ++m_at;
    m_tokens.pushWord();
    return true;
}

/// "R$ 3.500 a R$ 4.500": between two amounts, "a" is no "per".
bool Scanner::takeRangeMark(QStringView letters)
{
    const SalaryToken *before = m_tokens.last();
    if (letters.compare(u"a", Qt::CaseInsensitive) != 0 || !before
        || (before->kind != TokenKind::Figure && before->kind != TokenKind::Currency))
        return false;
    constexpr qsizetype longestCode = 3;
    qsizetype next = m_at;
    const auto skipBlank = [&] { next += isBlank(at(next)) ? 1 : 0; };
    skipBlank();
    for (qsizetype i = 0; i < longestCode && isLetter(at(next)); ++i)
        ++next;
    skipBlank();
    next += currencyOfSign(at(next)) != 0 ? 1 : 0;
    skipBlank();
    if (!isDigit(at(next)))
        return false;
    m_tokens.push(TokenKind::To);
    return true;
}

void Scanner::scanLetters()
{
    const qsizetype from = m_at;
    while (isLetter(at(m_at)) && !isUnspaced(at(m_at)))
        ++m_at;
    if (isGluedThousand(from))
        m_at = from + 1;
    const QStringView letters = m_text.mid(from, m_at - from);
    m_tokens.noteWords();
    if (takeCurrency(signedCurrency(m_text, from, m_at)))
        return;
    if (letters == u"T" && at(m_at) == u'€' && multiplyLast(1'000, from)) // "48 T€"
        return;
    if (takePeriodLetter(letters) || takeRangeMark(letters) || skipOtherPeriod(letters))
        return;
    if (letters.compare(u"an", Qt::CaseInsensitive) == 0
        && (m_tokens.isBehindPar() || m_tokens.isBehindSlash() || at(from - 1) == u'\'' || at(from - 1) == u'\u2019')) {
        m_tokens.pushUnit(Period::Year);
        return;
    }
    scanWord(letters, from);
}

void Scanner::scanWord(QStringView letters, qsizetype from)
{
    Word word = wordOf(letters);
    if (word.kind == WordKind::Measure && isDraftingTool(m_text, from, m_at))
        word = {};
    const bool mayBeGrade = word.kind == WordKind::Other || word.kind == WordKind::Filler;
    if (mayBeGrade) {
        const qsizetype behind = payGradeEnd(m_text, from);
        if (skipOther(behind))
            return;
    }
    if (word.kind == WordKind::Other && takeCurrency(countrysCurrency(m_text, from, m_at)))
        return;
    if (const Word unit = word.kind == WordKind::Other ? thousandOf(letters) : Word();
        unit.kind != WordKind::Other && multiplyLast(1'000, from))
        word = unit;
    else if (word.kind == WordKind::Factor && multiplyLast(word.value, from))
        return;
    else if (word.kind == WordKind::LakhYear && multiplyLast(word.value, from))
        word = {WordKind::Unit, static_cast<qint64>(Period::Year)};
    const bool isName = word.kind == WordKind::Other && !isDraftingTool(m_text, from, m_at);
    if (const CurrencyCode code = isName ? codeOf(letters) : 0; code != 0) {
        m_tokens.pushCurrency(code, false);
        return;
    }
    if (word.kind == WordKind::Other || word.kind == WordKind::Factor) {
        while (isDigit(at(m_at)) || isLetter(at(m_at))) // "B2B"
            ++m_at;
    }
    m_tokens.take(word, letters, m_at);
}

} // namespace

SalaryTokens tokensOf(QStringView cell, const FigureStyle &style)
{
    SalaryTokens tokens;
    if (isSpreadsheetDate(cell))
        tokens.words = true;
    else
        Scanner(cell, style, tokens).scan();
    return tokens;
}

} // namespace rolescope::importer::salary
