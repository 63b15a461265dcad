// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/salarytokens.h"

#include <algorithm>

namespace rolescope::importer::feed {
namespace {

using domain::Period;

constexpr Fine largestWhole = 1'000'000'000'000;
constexpr qsizetype longestCell = 512;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool isBlank(QChar c) { return c == u' ' || c == u'\u00A0' || c == u'\u2009' || c == u'\u202F'; }

bool isUnspaced(QChar c) { return c >= u'\u1100' && c.isLetter(); }

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

/// Digits and what separates them, as they stand in the cell.
struct Digits {
    qsizetype from = 0;
    qsizetype to = 0;
    qsizetype lastSign = -1;
    qsizetype signs = 0;
    qsizetype sameSigns = 0; ///< as the last one
};

class Scanner {
public:
    Scanner(QStringView cell, const FigureStyle &style) : m_text(cell.left(longestCell)), m_style(style) {}

    SalaryTokens scan();

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
    bool takePeriodLetter(QStringView letters);
    bool multiplyLast(qint64 factor, qsizetype from);
    Digits digitsAt(qsizetype from) const;
    bool isGroupAt(qsizetype blank, qsizetype leading) const;
    bool isDecimal(const Digits &) const;
    bool valueOf(const Digits &, Fine &value) const;
    void takeExponent(Fine &value);

    QStringView m_text;
    FigureStyle m_style;
    SalaryTokens m_tokens;
    qsizetype m_at = 0;
    bool m_rate = false;  ///< "per" or "/" stands right before
    bool m_slash = false; ///< of these, "/"
    bool m_par = false;   ///< of these, "par", after which "an" is a year
};

SalaryTokens Scanner::scan()
{
    while (m_at < m_text.size() && !isFull()) {
        const QChar c = m_text[m_at];
        if (isDigit(c))
            scanFigure();
        else if (isUnspaced(c))
            scanUnspaced();
        else if (isLetter(c))
            scanLetters();
        else
            scanSign(c);
    }
    return m_tokens;
}

void Scanner::push(TokenKind kind)
{
    m_rate = m_slash = m_par = false;
    if (isFull())
        return;
    m_tokens.items[m_tokens.count] = SalaryToken();
    m_tokens.items[m_tokens.count++].kind = kind;
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

bool Scanner::isGroupAt(qsizetype blank, qsizetype leading) const
{
    return leading <= 3 && isDigit(at(blank + 1)) && isDigit(at(blank + 2)) && isDigit(at(blank + 3))
        && !isDigit(at(blank + 4));
}

Digits Scanner::digitsAt(qsizetype from) const
{
    Digits digits;
    digits.from = from;
    qsizetype i = from;
    for (; i < m_text.size(); ++i) {
        const QChar c = m_text[i];
        if (isDigit(c))
            continue;
        const bool isSign = c == u'.' || c == u',' || c == u'\'' || c == u'\u2019';
        const qsizetype leading = i - (digits.lastSign < 0 ? from : digits.lastSign + 1);
        const bool afterOther = digits.lastSign >= 0 && m_text[digits.lastSign] != c;
        if (!(isSign && isDigit(at(i + 1))) && !(isBlank(c) && !afterOther && isGroupAt(i, leading)))
            break;
        digits.sameSigns = digits.lastSign >= 0 && !afterOther ? digits.sameSigns + 1 : 1;
        ++digits.signs;
        digits.lastSign = i;
    }
    digits.to = i;
    return digits;
}

bool Scanner::isDecimal(const Digits &digits) const
{
    if (digits.lastSign < 0 || digits.sameSigns != 1)
        return false;
    const QChar sign = m_text[digits.lastSign];
    if (sign != u'.' && sign != u',')
        return false;
    if (digits.to - digits.lastSign - 1 != 3 || digits.signs > 1)
        return true;
    if (m_style.isColumn)
        return sign == m_style.decimal;
    return digits.lastSign - digits.from > 3 || m_text[digits.from] == u'0';
}

bool Scanner::valueOf(const Digits &digits, Fine &value) const
{
    const qsizetype decimalSign = isDecimal(digits) ? digits.lastSign : digits.to;
    Fine whole = 0;
    Fine fraction = 0;
    Fine weight = fineUnit / 10;
    for (qsizetype i = digits.from; i < digits.to; ++i) {
        if (!isDigit(m_text[i]))
            continue;
        const Fine digit = m_text[i].unicode() - u'0';
        if (i > decimalSign) {
            fraction += digit * weight;
            weight /= 10;
            continue;
        }
        whole = whole * 10 + digit;
        if (whole > largestWhole)
            return false;
    }
    value = whole * fineUnit + fraction;
    return true;
}

void Scanner::takeExponent(Fine &value)
{
    // Numbers that went through a spreadsheet: "1.2E+05".
    qsizetype i = m_at + 1;
    if (at(m_at).toLower() != u'e')
        return;
    if (at(i) == u'+')
        ++i;
    const qsizetype from = i;
    int exponent = 0;
    for (; isDigit(at(i)) && i - from < 2; ++i)
        exponent = exponent * 10 + (at(i).unicode() - u'0');
    if (i == from || isDigit(at(i)) || isLetter(at(i)))
        return;
    Fine scaled = value;
    for (; exponent > 0 && scaled <= largestWhole * fineUnit / 10; --exponent)
        scaled *= 10;
    if (exponent > 0 && scaled > 0)
        return;
    value = scaled;
    m_at = i;
}

void Scanner::scanFigure()
{
    const Digits digits = digitsAt(m_at);
    const QStringView written = m_text.mid(digits.from, digits.to - digits.from);
    const bool negative = m_tokens.count == 1 && last()->kind == TokenKind::Dash && isDash(at(m_at - 1));
    m_at = digits.to;
    const QStringView behind = m_text.mid(m_at, 3);
    // The pension plan, not a sum.
    const bool isPlan = written == u"401"
        && (behind.startsWith(u"(k", Qt::CaseInsensitive)
            || (behind.startsWith(u'k', Qt::CaseInsensitive) && (!last() || last()->kind == TokenKind::Word)));
    Fine value = 0;
    if (isPlan || !valueOf(digits, value)) {
        m_tokens.words = true;
        pushWord();
        m_at += isPlan ? behind.indexOf(u'k', 0, Qt::CaseInsensitive) + 1 : 0;
        return;
    }
    takeExponent(value);
    push(TokenKind::Figure);
    last()->value = value;
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
    take(word, m_text.mid(from, length));
}

bool Scanner::takePeriodLetter(QStringView letters)
{
    if (letters.size() != 1)
        return false;
    if (m_slash && periodOfLetter(letters[0]) != Period::Unknown) {
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

void Scanner::scanLetters()
{
    const qsizetype from = m_at;
    while (isLetter(at(m_at)) && !isUnspaced(at(m_at)))
        ++m_at;
    const QStringView letters = m_text.mid(from, m_at - from);
    m_tokens.words = true;
    if (takePeriodLetter(letters))
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
    if (const Word unit = wordOf(letters.mid(1)); word.kind == WordKind::Other && unit.kind == WordKind::Currency
        && letters[0].toLower() == u'k' && multiplyLast(1'000, from))
        word = unit; // "80kEUR"
    else if (word.kind == WordKind::Factor && multiplyLast(word.value, from))
        return;
    else if (word.kind == WordKind::LakhYear && multiplyLast(word.value, from))
        word = {WordKind::Unit, static_cast<qint64>(Period::Year)};
    if (word.kind == WordKind::Other && codeOf(letters) != 0) {
        pushCurrency(codeOf(letters), false);
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
        m_par = letters.compare(u"par", Qt::CaseInsensitive) == 0;
        return;
    case WordKind::Unit: pushUnit(static_cast<Period>(word.value)); return;
    case WordKind::Count:
        if (m_rate || !last() || last()->kind != TokenKind::Figure)
            pushUnit(static_cast<Period>(word.value));
        else
            push(TokenKind::Count);
        return;
    case WordKind::Currency: pushCurrency(static_cast<CurrencyCode>(word.value), true); return;
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

SalaryTokens tokensOf(QStringView cell, const FigureStyle &style) { return Scanner(cell, style).scan(); }

} // namespace rolescope::importer::feed
