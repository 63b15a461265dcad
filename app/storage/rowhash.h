// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <optional>

struct sqlite3_stmt;

namespace rolescope::storage {

/// The hash of one row's values, for finding damage that SQLite's own checks cannot see. Every step
/// can be undone, so that a change of a single value always changes the hash; it is no protection
/// against intent.
class RowHash {
public:
    explicit RowHash(QByteArrayView tableName);

    void addNull() { mix(1); }
    void addInteger(qint64 value)
    {
        mix(2);
        mix(static_cast<quint64>(value));
    }
    void addReal(double value);
    void addText(QByteArrayView utf8) { addBytes(4, utf8); }
    void addBlob(QByteArrayView bytes) { addBytes(5, bytes); }
    /// Adds the columns from `first` on of the statement's current row; null in one of the last `optional`
    /// adds nothing.
    void addColumns(sqlite3_stmt *, int first, int optional);
    void addColumn(sqlite3_stmt *, int column);
    /// Goes before the value of an optional column: which of them it is.
    void addOptional(int which) { mix(6 | static_cast<quint64>(which) << 8); }

    quint64 value() const { return m_state; }

private:
    void mix(quint64 word);
    void addBytes(quint64 tag, QByteArrayView bytes);

    quint64 m_state;
};

/// Rows of a batch, in any order.
struct BatchHash {
    /// Batches of version 1 may refer to rows of each other; since version 2 each has rows of its own.
    static constexpr int sharing = 1;
    static constexpr int newest = 2;

    int version = newest;
    qint64 rows = 0;
    quint64 sum = 0;

    void add(const RowHash &row)
    {
        ++rows;
        sum += row.value();
    }
    QString toString() const;
    static std::optional<BatchHash> fromString(const QString &);
};

/// By batch id.
using BatchHashes = QHash<qint64, BatchHash>;

} // namespace rolescope::storage
