// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/comparison/entry.h"

#include <algorithm>

namespace rolescope::ui {

QString plainText(const Pieces &pieces)
{
    QString text;
    for (const Piece &piece : pieces) {
        if (piece.kind != Piece::Kind::Source)
            text += piece.text;
    }
    return text.replace(QChar::Nbsp, u' ').trimmed();
}

QString citedText(const Pieces &pieces)
{
    QString text;
    for (const Piece &piece : pieces) {
        if (piece.kind == Piece::Kind::Source)
            text = text.trimmed() + QStringLiteral(" [%1]").arg(piece.source);
        else if (piece.kind != Piece::Kind::Link && piece.kind != Piece::Kind::Open)
            text += piece.text;
    }
    return text.replace(QChar::Nbsp, u' ').trimmed();
}

std::vector<int> sourceNumbers(const EntryData &entry)
{
    std::vector<int> numbers;
    for (const Pieces *pieces : {&entry.a, &entry.b}) {
        for (const Piece &piece : *pieces) {
            if (piece.kind == Piece::Kind::Source
                && std::find(numbers.begin(), numbers.end(), piece.source) == numbers.end())
                numbers.push_back(piece.source);
        }
    }
    numbers.insert(numbers.end(), entry.sources.begin(), entry.sources.end());
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

} // namespace rolescope::ui
