// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/salary/salarytokens.h"

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
    SalaryToken *last() { return m_tokens.count > 0 ? &m_tokens.items[m_tokens.count - 1] : nullptr; }
    bool isFull() const { return m_tokens.count == m_tokens.items.size(); }

    void push(TokenKind);
    void pushUnit(Period);
    void pushWord();
    void pushCurrency(CurrencyCode, bool sure);
    void scanSign(QChar);
    void scanFigure();
    void scanLetters();
    void scanUnspaced();
    void take(const Word &, QStringView letters);
    void place(size_t first, qsizetype from);
    bool takePeriodLetter(QStringView letters);
    bool isGluedThousand(qsizetype from) const;
    bool addToTenThousands(const WrittenFigure &, qsizetype from);
    bool takeRand(QStringView letters);
    bool takeRangeMark(QStringView letters);
    bool multiplyLast(qint64 factor, qsizetype from);

    QStringView m_text;
    FigureStyle m_style;
    SalaryTokens &m_tokens;
    qsizetype m_at = 0;
    bool m_rate = false;     ///< "per" or "/" stands right before
    bool m_slash = false;    ///< of these, "/"
    bool m_par = false;      ///< of these, "par", after which "an" is a year
    qsizetype m_filler = -1; ///< where a filler begins that stands right before
};

void Scanner::scan()
{
    while (m_at < m_text.size() && !isFull()) {
        const QChar c = m_text[m_at];
        const size_t first = m_tokens.count;
        const qsizetype from = m_at;
        if (isDigit(c))
            scanFigure();
        else if (isUnspaced(c))
            scanUnspaced();
        else if (isLetter(c))
            scanLetters();
        else
            scanSign(c);
        place(first, from);
    }
}

/// Gives the tokens of one step their place; "up" and "at" belong to the "to" and "least" behind them.
void Scanner::place(size_t first, qsizetype from)
{
    for (size_t i = first; i < m_tokens.count; ++i) {
        SalaryToken &token = m_tokens.items[i];
        const bool opens =
            token.kind == TokenKind::From || token.kind == TokenKind::UpTo || token.kind == TokenKind::To;
        token.from = static_cast<quint16>(opens && m_filler >= 0 ? m_filler : from);
        token.to = static_cast<quint16>(m_at);
    }
    if (m_tokens.count > first)
        m_filler = -1;
}

void Scanner::push(TokenKind kind)
{
    m_rate = m_slash = m_par = false;
    if (isFull())
        return;
    m_tokens.items[m_tokens.count++] = {kind, Period::Unknown, false, false, 0, 0, 0, 0, 1};
}

void Scanner::pushUnit(Period period)
{
    push(TokenKind::Unit);
    last()->period = period;
}

void Scanner::pushWord()
{
    m_rate = m_slash = m_par = false;
    if (!last() || last()->kind != TokenKind::Word)
        push(TokenKind::Word);
}

void Scanner::pushCurrency(CurrencyCode code, bool sure)
{
    push(TokenKind::Currency);
    last()->currency = code;
    last()->sure = sure;
}

void Scanner::scanSign(QChar c)
{
    const qsizetype here = m_at++;
    if (const CurrencyCode code = currencyOfSign(c); code != 0)
        pushCurrency(code, true);
    else if (isDash(c))
        push(TokenKind::Dash);
    else if (c == u'/')
        m_rate = m_slash = true;
    else if (c == u'+' && last() && last()->kind == TokenKind::Figure && !isBlank(at(here - 1)))
        push(TokenKind::Plus);
    else if (c == u'%') {
        m_tokens.words = true;
        push(TokenKind::Percent);
    } else if (c == u'>' || c == u'\u2265')
        push(TokenKind::From);
    else if (c == u'<' || c == u'\u2264')
        push(TokenKind::UpTo);
}

/// "1万2000円" is one amount.
bool Scanner::addToTenThousands(const WrittenFigure &figure, qsizetype from)
{
    constexpr qint64 tenThousand = 10'000;
    SalaryToken *const before = last();
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
    const bool negative = m_tokens.count == 1 && last()->kind == TokenKind::Dash && isDash(at(m_at - 1));
    const qsizetype from = m_at;
    const QStringView written = m_text.mid(m_at, figure.to - m_at);
    m_at = figure.to;
    const QStringView behind = m_text.mid(m_at, 3);
    // The pension plan, not a sum.
    const bool isPlan = written == u"401"
        && (behind.startsWith(u"(k", Qt::CaseInsensitive)
            || (behind.startsWith(u'k', Qt::CaseInsensitive) && (!last() || last()->kind == TokenKind::Word)));
    if (isPlan || !figure.fits) {
        m_tokens.words = true;
        pushWord();
        m_at += isPlan ? behind.indexOf(u'k', 0, Qt::CaseInsensitive) + 1 : 0;
        return;
    }
    // "15-25K·13薪": so many months' pay a year, thus the amount is a month's.
    if (at(m_at) == u'薪') {
        ++m_at;
        pushUnit(Period::Month);
        return;
    }
    if (addToTenThousands(figure, from))
        return;
    push(TokenKind::Figure);
    last()->value = figure.value;
    last()->negative = negative;
    // "3.500,-" has no cents.
    if ((at(m_at) == u',' || at(m_at) == u'.') && isDash(at(m_at + 1)) && !isDigit(at(m_at + 2)))
        m_at += 2;
}

bool Scanner::multiplyLast(qint64 factor, qsizetype from)
{
    constexpr qint64 largestFactor = 1'000'000'000;
    SalaryToken *figure = last();
    const QChar before = at(from - 1);
    const bool joined = !isBlank(before) || isDigit(at(from - 2));
    if (!figure || figure->kind != TokenKind::Figure || !joined || figure->factor > largestFactor / factor)
        return false;
    figure->factor *= factor;
    figure->to = static_cast<quint16>(m_at);
    return true;
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
    m_tokens.words = true;
    if (word.kind == WordKind::Factor && multiplyLast(word.value, from))
        return;
    // "600万円以上": it stands behind the amount.
    if (word.kind == WordKind::From)
        push(TokenKind::Plus);
    else
        take(word, m_text.mid(from, length));
}

bool Scanner::takePeriodLetter(QStringView letters)
{
    if (letters.size() != 1)
        return false;
    if (m_slash && periodOfLetter(letters[0]) != Period::Unknown && !isDigit(at(m_at))) {
        pushUnit(periodOfLetter(letters[0]));
        return true;
    }
    if (letters[0].toLower() != u'p' || (at(m_at) != u'.' && at(m_at) != u'/'))
        return false;
    const qsizetype next = at(m_at + 1) == u' ' ? m_at + 2 : m_at + 1;
    const Period period = periodOfLetter(at(next));
    if (period == Period::Unknown || isLetter(at(next + 1)))
        return false;
    m_at = next + 1;
    pushUnit(period);
    return true;
}

/// "130KSenior": the next cell's title is glued to the factor.
bool Scanner::isGluedThousand(qsizetype from) const
{
    return at(from) == u'K' && isDigit(at(from - 1)) && at(from + 1).isUpper() && at(from + 2).isLower();
}

/// "R25 000", "R 600 000": a figure of one digit is no amount.
bool Scanner::takeRand(QStringView letters)
{
    const qsizetype digit = isBlank(at(m_at)) ? m_at + 1 : m_at;
    if (letters != u"R" || !isDigit(at(digit)) || !isDigit(at(digit + 1)))
        return false;
    pushCurrency(currencyCode('Z', 'A', 'R'), false);
    return true;
}

/// "R$ 3.500 a R$ 4.500": between two amounts, "a" is no "per".
bool Scanner::takeRangeMark(QStringView letters)
{
    const SalaryToken *before = last();
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
    push(TokenKind::To);
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
    m_tokens.words = true;
    if (letters == u"T" && at(m_at) == u'€' && multiplyLast(1'000, from)) // "48 T€"
        return;
    if (takePeriodLetter(letters) || takeRand(letters) || takeRangeMark(letters))
        return;
    if (at(m_at) == u'$') {
        if (const CurrencyCode code = dollarOf(letters); code != 0) {
            ++m_at;
            pushCurrency(code, true);
            return;
        }
    }
    if (letters.compare(u"an", Qt::CaseInsensitive) == 0
        && (m_par || m_slash || at(from - 1) == u'\'' || at(from - 1) == u'\u2019')) {
        pushUnit(Period::Year);
        return;
    }
    Word word = wordOf(letters);
    if (const Word unit = word.kind == WordKind::Other ? thousandOf(letters) : Word();
        unit.kind != WordKind::Other && multiplyLast(1'000, from))
        word = unit;
    else if (word.kind == WordKind::Factor && multiplyLast(word.value, from))
        return;
    else if (word.kind == WordKind::LakhYear && multiplyLast(word.value, from))
        word = {WordKind::Unit, static_cast<qint64>(Period::Year)};
    if (const CurrencyCode code = word.kind == WordKind::Other ? codeOf(letters) : 0; code != 0) {
        pushCurrency(code, false);
        return;
    }
    if (word.kind == WordKind::Other || word.kind == WordKind::Factor) {
        while (isDigit(at(m_at)) || isLetter(at(m_at))) // "B2B"
            ++m_at;
    }
    take(word, letters);
}

void Scanner::take(const Word &word, QStringView letters)
{
    switch (word.kind) {
    case WordKind::Filler:
        m_rate = true;
        m_filler = m_at - letters.size();
        m_par = letters.compare(u"par", Qt::CaseInsensitive) == 0;
        return;
    case WordKind::Unit: pushUnit(static_cast<Period>(word.value)); return;
    case WordKind::Count:
        if (!m_rate && last() && last()->kind == TokenKind::Figure)
            push(TokenKind::Count);
        else if (!m_rate && last() && last()->kind == TokenKind::Word)
            pushWord(); // "work days"
        else
            pushUnit(static_cast<Period>(word.value));
        return;
    case WordKind::Currency: pushCurrency(static_cast<CurrencyCode>(word.value), true); return;
    case WordKind::Measure: pushCurrency(static_cast<CurrencyCode>(word.value), false); return;
    case WordKind::From: push(TokenKind::From); return;
    case WordKind::UpTo: push(TokenKind::UpTo); return;
    case WordKind::To: push(TokenKind::To); return;
    case WordKind::And: push(TokenKind::And); return;
    case WordKind::Note: m_tokens.notes |= static_cast<quint8>(word.value); return;
    case WordKind::Other:
    case WordKind::Factor:
    case WordKind::LakhYear: pushWord(); return;
    }
}

} // namespace

SalaryTokens tokensOf(QStringView cell, const FigureStyle &style)
{
    SalaryTokens tokens;
    Scanner(cell, style, tokens).scan();
    return tokens;
}

} // namespace rolescope::importer::salary
