// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/salary/tokenwriter.h"

namespace rolescope::importer::salary {

using domain::Period;

void TokenWriter::push(TokenKind kind)
{
    m_rate = m_slash = m_par = false;
    if (isFull())
        return;
    m_tokens.items[m_tokens.count++] = {kind, Period::Unknown, false, false, 0, 0, 0, 0, 1};
}

void TokenWriter::pushUnit(Period period)
{
    push(TokenKind::Unit);
    last()->period = period;
}

void TokenWriter::pushWord()
{
    m_rate = m_slash = m_par = false;
    if (!last() || last()->kind != TokenKind::Word)
        push(TokenKind::Word);
}

void TokenWriter::pushCurrency(CurrencyCode code, bool sure)
{
    push(TokenKind::Currency);
    last()->currency = code;
    last()->sure = sure;
}

void TokenWriter::pushFigure(Fine value, bool negative)
{
    push(TokenKind::Figure);
    last()->value = value;
    last()->negative = negative;
}

void TokenWriter::startRate() { m_rate = m_slash = true; }

void TokenWriter::take(const Word &word, QStringView letters, qsizetype to)
{
    switch (word.kind) {
    case WordKind::Filler:
        m_rate = true;
        m_filler = to - letters.size();
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

bool TokenWriter::multiplyLast(qint64 factor, qsizetype to)
{
    constexpr qint64 largestFactor = 1'000'000'000;
    SalaryToken *figure = last();
    if (!lastIs(TokenKind::Figure) || figure->factor > largestFactor / factor)
        return false;
    figure->factor *= factor;
    figure->to = static_cast<quint16>(to);
    return true;
}

/// Gives the tokens of one step their place; "up" and "at" belong to the "to" and "least" behind them.
void TokenWriter::place(size_t first, qsizetype from, qsizetype to)
{
    for (size_t i = first; i < m_tokens.count; ++i) {
        SalaryToken &token = m_tokens.items[i];
        const bool opens =
            token.kind == TokenKind::From || token.kind == TokenKind::UpTo || token.kind == TokenKind::To;
        token.from = static_cast<quint16>(opens && m_filler >= 0 ? m_filler : from);
        token.to = static_cast<quint16>(to);
    }
    if (m_tokens.count > first)
        m_filler = -1;
}

} // namespace rolescope::importer::salary
