// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/salary/salarytokens.h"

namespace rolescope::importer::salary {

/// Puts the parts of a cell into tokens, each by what stands right before it.
class TokenWriter {
public:
    explicit TokenWriter(SalaryTokens &tokens) : m_tokens(tokens) {}

    size_t count() const { return m_tokens.count; }
    bool isFull() const { return m_tokens.count == m_tokens.items.size(); }
    SalaryToken *last() { return m_tokens.count > 0 ? &m_tokens.items[m_tokens.count - 1] : nullptr; }
    bool lastIs(TokenKind kind) { return last() && last()->kind == kind; }
    bool isBehindSlash() const { return m_slash; }
    bool isBehindPar() const { return m_par; }

    void push(TokenKind);
    void pushUnit(domain::Period);
    void pushWord();
    void pushCurrency(CurrencyCode, bool sure);
    void pushFigure(Fine, bool negative);
    /// "/": what follows is a unit.
    void startRate();
    /// What the word that ends at `to` means behind the parts before it.
    void take(const Word &, QStringView letters, qsizetype to);
    /// Whether the last part is a figure, which then is so many times more and ends at `to`.
    bool multiplyLast(qint64 factor, qsizetype to);
    /// There are words, whether they become parts or not.
    void noteWords() { m_tokens.words = true; }
    /// Gives the parts of one step, from `first` on, their place.
    void place(size_t first, qsizetype from, qsizetype to);

private:
    SalaryTokens &m_tokens;
    bool m_rate = false;     ///< "per" or "/" stands right before
    bool m_slash = false;    ///< of these, "/"
    bool m_par = false;      ///< of these, "par", after which "an" is a year
    qsizetype m_filler = -1; ///< where a filler begins that stands right before
};

} // namespace rolescope::importer::salary
