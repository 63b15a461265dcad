// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/rowhash.h"

#include <QStringList>

#include <sqlite3.h>

#include <cstring>

namespace rolescope::storage {

RowHash::RowHash(QByteArrayView tableName) : m_state(0x243f6a8885a308d3ULL) { addText(tableName); }

void RowHash::mix(quint64 word)
{
    m_state = (m_state ^ word) * 0x9e3779b97f4a7c15ULL;
    m_state ^= m_state >> 32;
}

void RowHash::addReal(double value)
{
    quint64 bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    mix(3);
    mix(bits);
}

namespace {

/// One to seven bytes as a number, without a call of a function for each text.
quint64 lastBytes(const char *bytes, unsigned count)
{
    quint64 rest = 0;
    unsigned shift = 0;
    if (count & 4U) {
        quint32 part = 0;
        std::memcpy(&part, bytes, 4);
        rest = part;
        shift = 4;
    }
    if (count & 2U) {
        quint16 part = 0;
        std::memcpy(&part, bytes + shift, 2);
        rest |= static_cast<quint64>(part) << shift * 8;
        shift += 2;
    }
    if (count & 1U)
        rest |= static_cast<quint64>(static_cast<quint8>(bytes[shift])) << shift * 8;
    return rest;
}

} // namespace

void RowHash::addBytes(quint64 tag, QByteArrayView bytes)
{
    mix(tag | static_cast<quint64>(bytes.size()) << 8);
    qsizetype at = 0;
    for (; at + 8 <= bytes.size(); at += 8) {
        quint64 word = 0;
        std::memcpy(&word, bytes.data() + at, 8);
        mix(word);
    }
    if (at < bytes.size())
        mix(lastBytes(bytes.data() + at, static_cast<unsigned>(bytes.size() - at)));
}

void RowHash::addColumns(sqlite3_stmt *statement, int first, int optional)
{
    const int count = sqlite3_data_count(statement);
    for (int i = first; i < count - optional; ++i)
        addColumn(statement, i);
    for (int i = 0; i < optional; ++i) {
        const int column = count - optional + i;
        if (sqlite3_column_type(statement, column) == SQLITE_NULL)
            continue;
        addOptional(i);
        addColumn(statement, column);
    }
}

void RowHash::addColumn(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER: addInteger(sqlite3_column_int64(statement, column)); break;
    case SQLITE_FLOAT: addReal(sqlite3_column_double(statement, column)); break;
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        addText(QByteArrayView(text, sqlite3_column_bytes(statement, column)));
        break;
    }
    case SQLITE_BLOB: {
        const auto *data = static_cast<const char *>(sqlite3_column_blob(statement, column));
        addBlob(QByteArrayView(data, sqlite3_column_bytes(statement, column)));
        break;
    }
    default: addNull();
    }
}

QString BatchHash::toString() const
{
    return QStringLiteral("%1:%2:%3").arg(version).arg(rows).arg(sum, 16, 16, QLatin1Char('0'));
}

std::optional<BatchHash> BatchHash::fromString(const QString &text)
{
    const QStringList parts = text.split(u':');
    if (parts.size() != 3)
        return std::nullopt;
    bool isVersion = false, isCount = false, isSum = false;
    const BatchHash hash{parts[0].toInt(&isVersion), parts[1].toLongLong(&isCount), parts[2].toULongLong(&isSum, 16)};
    if (!isVersion || !isCount || !isSum || hash.toString() != text)
        return std::nullopt;
    return hash;
}

} // namespace rolescope::storage
