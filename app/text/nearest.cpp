// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "text/nearest.h"

#include "text/fold.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace rolescope::text {
namespace {

int editDistance(QStringView a, QStringView b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const int replaced = diagonal + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

QStringList nearest(const QString &name, const QStringList &candidates, int count)
{
    struct Ranked {
        int rank;
        QString name;
    };
    // A name of a thousand characters is no misspelling; cutting it keeps the distance cheap.
    const QString wanted = folded(name.left(120));
    const QStringList wantedWords = words(wanted);
    std::vector<Ranked> ranked;
    for (const QString &candidate : candidates) {
        const QString text = folded(candidate.left(120));
        const bool begins = !wantedWords.isEmpty() && containsAllWordPrefixes(text, wantedWords);
        ranked.push_back({begins ? 0 : 1 + editDistance(wanted, text), candidate});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) { return a.rank < b.rank; });
    QStringList result;
    for (const Ranked &entry : ranked)
        if (result.size() < count && !result.contains(entry.name))
            result += entry.name;
    return result;
}

} // namespace rolescope::text
