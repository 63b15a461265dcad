// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/nulls.h"

#include <algorithm>
#include <array>

namespace rolescope::importer::feed {
namespace {

/// In lower case.
constexpr std::array words{
    QByteArrayView("-1"),
    QByteArrayView("-1.0"),
    QByteArrayView("-"),
    QByteArrayView("--"),
    QByteArrayView("\xE2\x80\x93"),
    QByteArrayView("\xE2\x80\x94"),
    QByteArrayView("*"),
    QByteArrayView("#"),
    QByteArrayView("?"),
    QByteArrayView("[]"),
    QByteArrayView("{}"),
    QByteArrayView("na"),
    QByteArrayView("n/a"),
    QByteArrayView("n.a."),
    QByteArrayView("#n/a"),
    QByteArrayView("<na>"),
    QByteArrayView("nan"),
    QByteArrayView("nat"),
    QByteArrayView("nil"),
    QByteArrayView("null"),
    QByteArrayView("(null)"),
    QByteArrayView("none"),
    QByteArrayView("undefined"),
    QByteArrayView("unknown"),
    QByteArrayView("unknown / non-applicable"),
    QByteArrayView("not applicable"),
    QByteArrayView("not available"),
    QByteArrayView("not specified"),
    QByteArrayView("not found"),
    QByteArrayView("-not found-"),
    QByteArrayView("not stated"),
};
constexpr qsizetype longest = 24;

/// First signs of the words; most cells begin with another one.
bool mayBeWord(char first)
{
    switch (first) {
    case '-':
    case '*':
    case '#':
    case '?':
    case '[':
    case '{':
    case '<':
    case '(':
    case 'n':
    case 'N':
    case 'u':
    case 'U':
    case '\xE2': return true;
    default: return false;
    }
}

bool isZero(QByteArrayView cell)
{
    const auto isPart = [](char c) { return c == '0' || c == '.' || c == ','; };
    return cell.front() == '0' && std::all_of(cell.begin(), cell.end(), isPart);
}

} // namespace

bool isNullText(QStringView cell)
{
    cell = cell.trimmed();
    return cell.size() <= longest && isNull(cell.toUtf8());
}

bool isNull(QByteArrayView cell, NullRule rule)
{
    cell = cell.trimmed();
    if (cell.isEmpty())
        return true;
    if (cell.size() > longest)
        return false;
    if (!mayBeWord(cell.front()))
        return rule == NullRule::Amount && isZero(cell);
    std::array<char, longest> lower;
    const auto end = std::transform(cell.begin(), cell.end(), lower.begin(),
                                    [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
    const QByteArrayView word(lower.data(), end - lower.begin());
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace rolescope::importer::feed
