// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/csvwriter.h"

namespace rolescope::importer::feed {
namespace {

bool beginsFormula(QByteArrayView text) { return !text.isEmpty() && QByteArrayView("=+-@\t\r").contains(text[0]); }

/// Any number of apostrophes, then what begins a formula.
bool needsGuard(QByteArrayView text)
{
    while (text.startsWith('\''))
        text = text.sliced(1);
    return beginsFormula(text);
}

} // namespace

QByteArrayView unguarded(QByteArrayView cell)
{
    return cell.startsWith('\'') && needsGuard(cell) ? cell.sliced(1) : cell;
}

QByteArray csvLine(const QByteArrayList &cells)
{
    QByteArray line;
    for (const QByteArray &cell : cells) {
        if (!line.isEmpty() || &cell != &cells.front())
            line += ',';
        QByteArray text = needsGuard(cell) ? '\'' + cell : cell;
        const bool quoted = text.contains(',') || text.contains('"') || text.contains('\n') || text.contains('\r')
            || text.startsWith(' ') || text.endsWith(' ');
        line += quoted ? '"' + text.replace('"', "\"\"") + '"' : text;
    }
    return line + "\r\n";
}

} // namespace rolescope::importer::feed
