// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

struct sqlite3_stmt;

namespace rolescope::storage {

class Connection;

/// A forward-only statement. finish() must be asked after the last row: next() being false says
/// "no more rows" and "failed" alike, and a forgotten finish() stops a debug build.
class Query {
public:
    static domain::Result<Query> prepare(Connection &, const char *sql);
    Query(Query &&) noexcept;
    Query &operator=(Query &&) = delete;
    ~Query();

    /// Values for the next "?".
    Query &bind(qint64 value);
    Query &bind(const QString &text);
    Query &bindBlob(const QByteArray &bytes);

    bool next();
    domain::Result<domain::Done> finish();

    qint64 number(int column) const;
    std::optional<qint64> optionalNumber(int column) const;
    std::optional<double> optionalReal(int column) const;
    QString text(int column) const;
    /// Valid until the next row.
    QByteArrayView utf8(int column) const;
    QByteArray bytes(int column) const;
    bool isNull(int column) const;
    sqlite3_stmt *statement() const { return m_statement; }

private:
    Query(Connection &connection, sqlite3_stmt *statement);

    Connection *m_connection;
    sqlite3_stmt *m_statement;
    int m_bound = 0;
    int m_code;
    bool m_checked = true;
};

/// Runs a query without parameters and calls `row(const Query &)` for each row.
template <typename Row>
domain::Result<domain::Done> forEachRow(Connection &connection, const char *sql, Row row)
{
    auto query = Query::prepare(connection, sql);
    if (!query)
        return query.error();
    while (query->next())
        row(static_cast<const Query &>(*query));
    return query->finish();
}

} // namespace rolescope::storage
