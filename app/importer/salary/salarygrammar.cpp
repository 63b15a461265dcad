// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/salary/salarygrammar.h"

#include <algorithm>

namespace rolescope::importer::salary {
namespace {

using domain::Minor;
using domain::Period;

constexpr Minor largest = 1'000'000'000'000LL * 100;

/// One figure or two with a range mark between them, and what touches them.
struct Group {
    SalaryToken first;
    SalaryToken second;
    bool hasSecond = false;
    bool isFrom = false;
    bool isUpTo = false;
    bool isAmount = true; ///< no percentage, no number of hours
    CurrencyCode currency = 0;
    bool sureCurrency = false;
    Period period = Period::Unknown;
    size_t begin = 0; ///< the first token, which may be a sign before the figure
    size_t from = 0;
    size_t to = 0;

    /// The first one that stands with the figures counts; a code says which dollar a "$" is.
    void takeCurrency(const SalaryToken &token)
    {
        const bool isNamed = currency == anyDollar && isDollarCode(token.currency);
        if (currency != 0 && !isNamed)
            return;
        currency = token.currency;
        sureCurrency = isNamed || token.sure;
    }

    int evidence() const
    {
        if (!isAmount)
            return -1;
        const bool isScaled = first.factor > 1 || second.factor > 1;
        const bool isLarge = isScaled || std::max(first.value, second.value) >= 1'000 * fineUnit;
        return (currency != 0 ? 4 : 0) + (isScaled ? 2 : 0) + (period != Period::Unknown ? 2 : 0) + (isLarge ? 1 : 0);
    }
};

class GroupReader {
public:
    explicit GroupReader(const SalaryTokens &tokens) : m_tokens(tokens) {}

    /// The next group, false behind the last one.
    bool next(Group &);

private:
    TokenKind kindAt(size_t i) const { return i < m_tokens.count ? m_tokens.items[i].kind : TokenKind::Word; }
    bool isOfNext(size_t sign) const;
    bool countsThings(const Group &) const;
    static bool readBefore(Group &, const SalaryToken &);
    void readBehind(Group &);
    void readSecond(Group &);

    const SalaryTokens &m_tokens;
    size_t m_at = 0;
    size_t m_free = 0; ///< what stands before it belongs to the group before
};

bool GroupReader::next(Group &group)
{
    while (m_at < m_tokens.count && kindAt(m_at) != TokenKind::Figure)
        ++m_at;
    if (m_at >= m_tokens.count)
        return false;
    group = Group();
    group.from = m_at;
    group.first = m_tokens.items[m_at];
    group.begin = m_at;
    while (group.begin > m_free && readBefore(group, m_tokens.items[group.begin - 1]))
        --group.begin;
    ++m_at;
    readBehind(group);
    readSecond(group);
    if (countsThings(group))
        group.isAmount = false;
    group.to = m_free = m_at;
    return true;
}

/// Whether a currency stands with the figure behind it: "104 ($84,083)".
bool GroupReader::isOfNext(size_t sign) const
{
    const auto touches = [this](size_t i) { return m_tokens.items[i].to == m_tokens.items[i + 1].from; };
    return kindAt(sign) == TokenKind::Currency && kindAt(sign + 1) == TokenKind::Figure && touches(sign)
        && !touches(sign - 1);
}

/// "2 positions": nothing says money, and a word that is none stands right behind the figure.
bool GroupReader::countsThings(const Group &group) const
{
    if (group.evidence() > 0 || m_at >= m_tokens.count || kindAt(m_at) != TokenKind::Word)
        return false;
    return m_tokens.items[m_at].from - m_tokens.items[m_at - 1].to <= 1;
}

/// Whether a token in front of the figure belongs to it.
bool GroupReader::readBefore(Group &group, const SalaryToken &token)
{
    switch (token.kind) {
    case TokenKind::Currency: group.takeCurrency(token); return true;
    case TokenKind::From: group.isFrom = true; return true;
    case TokenKind::UpTo:
    case TokenKind::To: group.isUpTo = true; return true;
    default: return false;
    }
}

void GroupReader::readBehind(Group &group)
{
    for (; m_at < m_tokens.count; ++m_at) {
        const SalaryToken &token = m_tokens.items[m_at];
        if (isOfNext(m_at))
            return;
        if (token.kind == TokenKind::Currency && group.currency == 0)
            group.takeCurrency(token);
        else if (token.kind == TokenKind::Currency && kindAt(m_at + 1) == TokenKind::Figure)
            return;
        else if (token.kind == TokenKind::Unit && group.period == Period::Unknown)
            group.period = token.period;
        else if (token.kind == TokenKind::Plus)
            group.isFrom = true;
        else if (token.kind == TokenKind::Count || token.kind == TokenKind::Percent)
            group.isAmount = false;
        else if (token.kind == TokenKind::Currency)
            group.takeCurrency(token);
        else
            return;
    }
}

void GroupReader::readSecond(Group &group)
{
    const size_t mark = m_at;
    const TokenKind kind = kindAt(m_at);
    if (kind != TokenKind::Dash && kind != TokenKind::To && kind != TokenKind::And && kind != TokenKind::UpTo)
        return;
    const Group first = group;
    const SalaryToken *currency = nullptr;
    ++m_at;
    while (kindAt(m_at) == TokenKind::Currency || (kind != TokenKind::Dash && kindAt(m_at) == TokenKind::UpTo)) {
        if (kindAt(m_at) == TokenKind::Currency)
            currency = &m_tokens.items[m_at];
        ++m_at;
    }
    if (kindAt(m_at) != TokenKind::Figure) {
        m_at = mark;
        return;
    }
    if (currency)
        group.takeCurrency(*currency);
    group.second = m_tokens.items[m_at];
    group.hasSecond = true;
    ++m_at;
    group.period = Period::Unknown;
    readBehind(group);
    if (group.period == Period::Unknown)
        group.period = first.period;
    // "$70/h - 9 hours a day" is no range.
    if (first.isAmount && !group.isAmount && (first.currency != 0 || first.period != Period::Unknown)) {
        group = first;
        m_at = mark;
    }
}

/// "80-95k": the factor of one end counts for both, unless the ends would change places.
void shareFactor(Group &group)
{
    if (!group.hasSecond)
        return;
    SalaryToken &a = group.first;
    SalaryToken &b = group.second;
    // "3,500~4,500만원": ten thousands are counted in thousands too.
    const Fine limit = (b.factor == 10'000 ? 10'000 : 1'000) * fineUnit;
    const bool isSmall = a.value < limit && b.value < limit;
    if (isSmall && a.value <= b.value && (a.factor == 1) != (b.factor == 1))
        a.factor = b.factor = std::max(a.factor, b.factor);
}

std::optional<Minor> amountOf(const SalaryToken &figure)
{
    constexpr Fine perMinor = fineUnit / 100;
    if (figure.negative || figure.value > largest / figure.factor * perMinor)
        return std::nullopt;
    const Minor whole = figure.value / perMinor * figure.factor;
    const Minor amount = whole + (figure.value % perMinor * figure.factor + perMinor / 2) / perMinor;
    return amount > 0 && amount <= largest ? std::optional(amount) : std::nullopt;
}

/// Where no unit touches the amount, the first one behind it counts, else the last one before it.
Period looseUnit(const SalaryTokens &tokens, const Group &group)
{
    for (size_t i = group.to; i < tokens.count && tokens.items[i].kind != TokenKind::Figure; ++i) {
        if (tokens.items[i].kind == TokenKind::Unit)
            return tokens.items[i].period;
    }
    for (size_t i = group.from; i > 0; --i) {
        if (tokens.items[i - 1].kind == TokenKind::Unit)
            return tokens.items[i - 1].period;
    }
    return Period::Unknown;
}

CurrencyCode looseCurrency(const SalaryTokens &tokens)
{
    for (const SalaryToken &token : tokens) {
        if (token.kind == TokenKind::Currency && token.sure)
            return token.currency;
    }
    return 0;
}

bool isIndian(const Group &group)
{
    const auto lakhs = [](qint64 factor) { return factor == 100'000 || factor == 10'000'000; };
    return lakhs(group.first.factor) || lakhs(group.second.factor);
}

void setEnds(StatedPay &pay, const Group &group)
{
    pay.low = amountOf(group.first);
    pay.high = group.hasSecond ? amountOf(group.second) : pay.low;
    if (group.hasSecond) {
        if (pay.low && pay.high && *pay.low > *pay.high)
            std::swap(pay.low, pay.high);
        return;
    }
    if (group.isFrom)
        pay.high.reset();
    else if (group.isUpTo)
        pay.low.reset();
}

} // namespace

StatedPay statedPay(const SalaryTokens &tokens)
{
    GroupReader reader(tokens);
    Group group;
    Group best;
    int evidence = -1;
    while (reader.next(group)) {
        if (group.evidence() <= evidence)
            continue;
        evidence = group.evidence();
        best = group;
    }
    StatedPay pay;
    if (evidence < 0)
        return pay;
    shareFactor(best);
    setEnds(pay, best);
    pay.isScaled = best.first.factor >= 1'000 && (!best.hasSecond || best.second.factor >= 1'000);
    pay.period = best.period != Period::Unknown ? best.period : looseUnit(tokens, best);
    pay.currency = best.currency != 0 ? best.currency : looseCurrency(tokens);
    pay.sureCurrency = best.currency != 0 ? best.sureCurrency : pay.currency != 0;
    if (pay.currency == 0 && isIndian(best))
        pay.currency = currencyCode('I', 'N', 'R');
    return pay;
}

text::Range firstFigure(const SalaryTokens &tokens)
{
    GroupReader reader(tokens);
    Group group;
    if (!reader.next(group))
        return {};
    return {tokens.items[group.begin].from, tokens.items[group.to - 1].to};
}

} // namespace rolescope::importer::salary
