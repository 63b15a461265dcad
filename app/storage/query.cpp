// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/query.h"

#include "storage/connection.h"

#include <sqlite3.h>

#include <utility>

namespace rolescope::storage {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

Query::Query(Connection &connection, sqlite3_stmt *statement)
    : m_connection(&connection),
      m_statement(statement),
      m_code(SQLITE_OK)
{}

Result<Query> Query::prepare(Connection &connection, const char *sql)
{
    if (!connection.isOnOwnThread())
        return Error{ErrorCode::Internal, {QStringLiteral("connection used on another thread")}};
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v2(connection.handle(), sql, -1, &statement, nullptr);
    if (code != SQLITE_OK)
        return connection.error(code);
    return Query(connection, statement);
}

Query::Query(Query &&other) noexcept
    : m_connection(other.m_connection),
      m_statement(std::exchange(other.m_statement, nullptr)),
      m_bound(other.m_bound),
      m_code(other.m_code),
      m_checked(std::exchange(other.m_checked, true))
{}

Query::~Query()
{
    Q_ASSERT_X(m_checked, "Query", "finish() was not asked");
    sqlite3_finalize(m_statement);
}

Query &Query::bind(qint64 value)
{
    if (m_code == SQLITE_OK)
        m_code = sqlite3_bind_int64(m_statement, ++m_bound, value);
    return *this;
}

Query &Query::bind(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (m_code == SQLITE_OK)
        m_code = sqlite3_bind_text64(m_statement, ++m_bound, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                                     SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Query &Query::bindBlob(const QByteArray &bytes)
{
    // An empty one has no address, which would be null.
    if (m_code == SQLITE_OK)
        m_code = bytes.isEmpty() ? sqlite3_bind_zeroblob(m_statement, ++m_bound, 0)
                                 : sqlite3_bind_blob64(m_statement, ++m_bound, bytes.constData(),
                                                       static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
    return *this;
}

bool Query::next()
{
    m_checked = false;
    if (m_code != SQLITE_OK && m_code != SQLITE_ROW)
        return false;
    m_code = sqlite3_step(m_statement);
    return m_code == SQLITE_ROW;
}

Result<Done> Query::finish()
{
    m_checked = true;
    const bool failed = m_code != SQLITE_OK && m_code != SQLITE_ROW && m_code != SQLITE_DONE;
    const Result<Done> result = failed ? Result<Done>(m_connection->error(m_code)) : Result<Done>(Done{});
    sqlite3_reset(m_statement);
    m_bound = 0;
    m_code = SQLITE_OK;
    return result;
}

qint64 Query::number(int column) const { return sqlite3_column_int64(m_statement, column); }

bool Query::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

std::optional<qint64> Query::optionalNumber(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return number(column);
}

std::optional<double> Query::optionalReal(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return sqlite3_column_double(m_statement, column);
}

QString Query::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArrayView Query::utf8(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {utf8, sqlite3_column_bytes(m_statement, column)};
}

QByteArray Query::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(data, sqlite3_column_bytes(m_statement, column));
}

} // namespace rolescope::storage
