// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/onet/onettable.h"

#include <algorithm>

namespace rolescope::importer::onet {
namespace {

using namespace domain;

/// The longest line of the real files has 2,000 bytes; one that never ends must not fill the memory.
constexpr qint64 longestLine = qint64(1) << 20;

void split(QByteArrayView line, std::vector<QByteArrayView> &cells)
{
    cells.clear();
    for (;;) {
        const qsizetype tab = line.indexOf('\t');
        cells.push_back(tab < 0 ? line : line.first(tab));
        if (tab < 0)
            return;
        line = line.sliced(tab + 1);
    }
}

bool isMissing(QByteArrayView cell) { return cell.isEmpty() || cell == QByteArrayView("n/a"); }

} // namespace

Error OnetTable::error(const char *code, const QString &value) const
{
    return {ErrorCode::OnetInvalid, {m_name, QString::fromLatin1(code), value}};
}

/// The next line that is not empty.
Result<bool> OnetTable::readLine()
{
    do {
        m_line = m_device->readLine(longestLine);
        if (m_line.isEmpty()) {
            if (!m_device->atEnd())
                return Error{ErrorCode::FileRead, {m_name, m_device->errorString()}};
            return false;
        }
        ++m_number;
        if (m_watch)
            m_watch(m_line);
        if (!m_line.endsWith('\n') && m_line.size() >= longestLine - 1)
            return error("long_line", QString::number(m_number));
        while (m_line.endsWith('\n') || m_line.endsWith('\r'))
            m_line.chop(1);
    } while (m_line.isEmpty());
    return true;
}

Result<OnetTable> OnetTable::open(std::unique_ptr<QIODevice> device, const QString &name, const QStringList &columns,
                                  Watch watch)
{
    OnetTable table(std::move(device), name, std::move(watch));
    const auto header = table.readLine();
    if (!header)
        return header.error();
    if (table.m_line.startsWith("\xEF\xBB\xBF"))
        table.m_line.remove(0, 3);
    QStringList names;
    for (const QString &column : QString::fromUtf8(table.m_line).split(u'\t'))
        names += column.trimmed();
    for (const QString &column : columns) {
        const qsizetype place = names.indexOf(column);
        if (place < 0)
            return table.error("no_column", column);
        table.m_places.push_back(static_cast<size_t>(place));
    }
    table.m_cells = names.size();
    return table;
}

Result<bool> OnetTable::next()
{
    const auto there = readLine();
    if (!there || !*there)
        return there;
    split(m_line, m_row);
    if (static_cast<qsizetype>(m_row.size()) < m_cells)
        return error("cut_off", QString::number(m_number));
    return true;
}

QString OnetTable::cell(size_t column) const
{
    const QByteArrayView bytes = m_row[m_places[column]].trimmed();
    return isMissing(bytes) ? QString() : QString::fromUtf8(bytes);
}

} // namespace rolescope::importer::onet
