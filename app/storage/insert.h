// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "storage/rowhash.h"
#include "storage/tables.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <memory>
#include <optional>

struct sqlite3_stmt;

namespace rolescope::storage {

class Connection;

/// A text as it is stored: UTF-8; NUL, which SQLite's text functions stop at, becomes U+FFFD.
QByteArray storedText(const QString &);

/// A prepared insert into one table. Values are given in the order of the table's columns and
/// hashed on their way in.
class Insert {
public:
    Insert(Connection &, const Table &, BatchHash &);
    ~Insert();
    Q_DISABLE_COPY_MOVE(Insert)

    /// Makes newId() go on after the table's highest id.
    domain::Result<domain::Done> continueIds();
    qint64 newId() { return ++m_lastId; }

    Insert &number(qint64);
    Insert &number(std::optional<qint64>);
    Insert &real(std::optional<double>);
    Insert &text(const QString &);
    Insert &text(const std::optional<QString> &);
    Insert &textOrNull(const QString &value) { return value.isEmpty() ? null() : text(value); }
    Insert &blob(const QByteArray &);
    Insert &null();
    template <typename Tag>
    Insert &id(domain::Id<Tag> id)
    {
        return id.isValid() ? number(id.value) : null();
    }

    /// Writes the row.
    domain::Result<domain::Done> run();
    /// Forgets the values given for it.
    void drop();

private:
    static constexpr size_t maxColumns = 24;

    /// What a column is bound to: many values stay from row to row, and texts live until the row is written.
    struct Bound {
        enum Kind : quint8 { Null, Number, Other };
        Kind kind = Null;
        qint64 number = 0;
        std::unique_ptr<char[]> bytes; ///< of ASCII; used again for the next row
        qsizetype room = 0;
        QByteArray text; ///< any other text, or a blob
    };
    void bindText(QByteArrayView utf8);

    /// Before a value goes into the hash.
    void mark()
    {
        if (m_column >= m_optionalFrom)
            m_row.addOptional(m_column - m_optionalFrom);
    }

    Connection &m_connection;
    const Table m_table;
    BatchHash &m_batch;
    sqlite3_stmt *m_statement = nullptr;
    const RowHash m_empty; ///< of no value yet
    RowHash m_row;
    qint64 m_lastId = 0;
    int m_column = 0;
    int m_optionalFrom = 0; ///< null in a column from here on is no part of the hash
    int m_code;
    std::array<Bound, maxColumns> m_bound;
};

} // namespace rolescope::storage
