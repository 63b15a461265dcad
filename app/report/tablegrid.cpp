// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/tablegrid.h"

#include "report/textflow.h"

#include <algorithm>
#include <numeric>

namespace rolescope::report {
namespace {

constexpr double tableGap = 12;
constexpr double markRoom = 13;  ///< for a role's mark before a table's first cell
constexpr double longWord = 100; ///< points: a longer one is cut rather than take room from other columns

/// Longest words, each text measured once.
class LongestWord {
public:
    LongestWord(double size, const chart::Fonts &fonts) : m_size(size), m_fonts(fonts) {}

    void addWhole(const QString &text) { measure(cleaned(text), false); }
    void add(const QString &text, bool bold)
    {
        for (const QString &word : cleaned(text).split(u' ', Qt::SkipEmptyParts))
            for (const QString &part : breakableParts(word))
                if (part.size() * 2 >= m_longest)
                    measure(part, bold);
    }
    double width() const { return m_width; }

private:
    void measure(const QString &word, bool bold)
    {
        m_width = std::max(m_width, m_fonts.width(word, {m_size, bold, false}));
        m_longest = std::max(m_longest, word.size());
    }

    double m_size;
    const chart::Fonts &m_fonts;
    double m_width = 0;
    qsizetype m_longest = 0; ///< words of half as many letters are not wider
};

bool isBold(Tone tone) { return tone != Tone::Normal && tone != Tone::Quiet; }

double leastWidth(const TableBlock &table, size_t column, double size, const chart::Fonts &fonts)
{
    LongestWord longest(size, fonts);
    longest.add(table.columns[column].head, isBold(table.columns[column].tone));
    for (const TableRow &row : table.rows) {
        if (column >= row.cells.size())
            continue;
        if (table.columns[column].figures)
            longest.addWhole(plainText(row.cells[column]));
        for (const Run &run : row.cells[column])
            if (run.tone != Tone::SourceNumber)
                longest.add(run.text, isBold(run.tone));
    }
    return longest.width();
}

/// Columns that are too narrow take from those that have more than they need, in proportion to that.
void widen(std::vector<double> &widths, const std::vector<double> &least)
{
    double wanted = 0;
    double spare = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        wanted += std::max(0.0, least[i] - widths[i]);
        spare += std::max(0.0, widths[i] - least[i]);
    }
    if (wanted <= 0 || spare <= 0)
        return;
    const double given = std::min(wanted, spare);
    for (size_t i = 0; i < widths.size(); ++i) {
        if (widths[i] < least[i])
            widths[i] += (least[i] - widths[i]) * given / wanted;
        else
            widths[i] -= (widths[i] - least[i]) * given / spare;
    }
}

} // namespace

std::vector<TableSpan> tableSpans(const TableBlock &table, double width, double textSize, const chart::Fonts &fonts)
{
    const size_t count = table.columns.size();
    if (count == 0)
        return {};
    const bool marked = std::any_of(table.rows.begin(), table.rows.end(),
                                    [](const TableRow &r) { return r.mark != chart::Ink::Surface; });
    const double indent = marked ? markRoom : 0;
    const double room = width - tableGap * static_cast<double>(count - 1) - indent;
    const double shares = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                                          [](double sum, const TableColumn &c) { return sum + c.share; });
    std::vector<double> widths;
    std::vector<double> least;
    for (size_t i = 0; i < count; ++i) {
        widths.push_back(room * table.columns[i].share / shares);
        // A hair more, for the sum of a line's words is rounded.
        least.push_back(std::min(leastWidth(table, i, textSize, fonts) + 0.5, std::max(widths.back(), longWord)));
    }
    widen(widths, least);
    std::vector<TableSpan> spans;
    double x = indent;
    for (size_t i = 0; i < count; ++i) {
        spans.push_back({x, widths[i], table.columns[i].figures});
        x += widths[i] + tableGap;
    }
    return spans;
}

} // namespace rolescope::report
