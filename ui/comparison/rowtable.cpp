// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
// A row of the comparison as a table for the clipboard.
#include "ui/common/tableclipboard.h"
#include "ui/comparison/comparisonpane.h"

namespace rolescope::ui {

/// With the names that the comparison's CSV has for the same.
report::ClipTable ComparisonPane::currentRowTable() const
{
    report::ClipTable table{{QStringLiteral("section"), QStringLiteral("role"), QStringLiteral("label"),
                             QStringLiteral("text"), QStringLiteral("sources")},
                            {}};
    const EntryRow *row = m_page->currentRow();
    if (!row || !m_comparison)
        return table;
    const EntryData &entry = row->data();
    const auto add = [&](const QString &role, const Pieces &pieces, const std::vector<int> &numbers) {
        QStringList sources;
        for (const int number : numbers)
            sources += citation(number, *m_comparison, *m_catalog);
        table.rows.push_back({m_view, role, entry.label, plainText(pieces), sources.join(QStringLiteral("; "))});
    };
    const auto numbersOf = [](const Pieces &pieces) {
        EntryData side;
        side.a = pieces;
        return sourceNumbers(side);
    };
    if (entry.place == EntryData::Place::Row) {
        add(m_comparison->a.name, entry.a, numbersOf(entry.a));
        add(m_comparison->b.name, entry.b, numbersOf(entry.b));
        return table;
    }
    const bool heading = entry.look == EntryData::Look::Heading;
    const bool ofA = entry.place == EntryData::Place::Left || entry.side == Side::A;
    const bool ofB = entry.place == EntryData::Place::Right || entry.side == Side::B;
    const QString role = heading ? QString() : ofA ? m_comparison->a.name : ofB ? m_comparison->b.name : QString();
    add(role, entry.a, sourceNumbers(entry));
    return table;
}

void ComparisonPane::copyRowAsTable() const
{
    if (const report::ClipTable table = currentRowTable(); !table.rows.empty())
        copyTable(table);
}

} // namespace rolescope::ui
