// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/insert.h"

#include "storage/connection.h"
#include "storage/query.h"

#include <sqlite3.h>

namespace rolescope::storage {

using domain::Done;
using domain::Result;

QByteArray storedText(const QString &value)
{
    QByteArray utf8 = value.toUtf8();
    if (utf8.contains('\0'))
        utf8.replace(QByteArray(1, '\0'), QByteArray("\xef\xbf\xbd"));
    return utf8;
}

Insert::Insert(Connection &connection, const Table &table, BatchHash &batch)
    : m_connection(connection),
      m_table(table),
      m_batch(batch),
      m_row(table.name)
{
    const auto commas = QByteArrayView(table.columns).count(',');
    m_optionalFrom = static_cast<int>(commas) + 1 - table.optional;
    const QByteArray sql = QByteArray("INSERT INTO ") + table.name + "(" + table.columns + ") VALUES(?"
        + QByteArray(",?").repeated(commas) + ")";
    m_code =
        sqlite3_prepare_v3(connection.handle(), sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
}

Insert::~Insert() { sqlite3_finalize(m_statement); }

Result<Done> Insert::continueIds()
{
    const QByteArray sql = QByteArray("SELECT max(id) FROM ") + m_table.name;
    return forEachRow(m_connection, sql.constData(), [this](const Query &row) { m_lastId = row.number(0); });
}

Insert &Insert::number(qint64 value)
{
    mark();
    m_row.addInteger(value);
    if (m_code == SQLITE_OK)
        m_code = sqlite3_bind_int64(m_statement, ++m_column, value);
    return *this;
}

Insert &Insert::number(std::optional<qint64> value) { return value ? number(*value) : null(); }

Insert &Insert::real(std::optional<double> value)
{
    if (!value)
        return null();
    mark();
    m_row.addReal(*value);
    if (m_code == SQLITE_OK)
        m_code = sqlite3_bind_double(m_statement, ++m_column, *value);
    return *this;
}

Insert &Insert::text(const QString &value)
{
    QByteArray &utf8 = m_texts[static_cast<size_t>(m_column)];
    utf8 = storedText(value);
    mark();
    m_row.addText(utf8);
    if (m_code == SQLITE_OK)
        m_code = sqlite3_bind_text64(m_statement, ++m_column, utf8.constData(),
                                     static_cast<sqlite3_uint64>(utf8.size()), SQLITE_STATIC, SQLITE_UTF8);
    return *this;
}

Insert &Insert::text(const std::optional<QString> &value) { return value ? text(*value) : null(); }

Insert &Insert::blob(const QByteArray &value)
{
    QByteArray &bytes = m_texts[static_cast<size_t>(m_column)];
    bytes = value;
    mark();
    m_row.addBlob(bytes);
    if (m_code == SQLITE_OK)
        m_code = sqlite3_bind_blob64(m_statement, ++m_column, bytes.constData(),
                                     static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC);
    return *this;
}

Insert &Insert::null()
{
    if (m_column < m_optionalFrom)
        m_row.addNull();
    if (m_code == SQLITE_OK)
        m_code = sqlite3_bind_null(m_statement, ++m_column);
    return *this;
}

Result<Done> Insert::run()
{
    Q_ASSERT(m_code != SQLITE_OK || m_column == sqlite3_bind_parameter_count(m_statement));
    if (m_code == SQLITE_OK)
        m_code = sqlite3_step(m_statement);
    if (m_code != SQLITE_DONE)
        return m_connection.error(m_code);
    sqlite3_reset(m_statement);
    m_batch.add(m_row);
    m_row = RowHash(m_table.name);
    m_column = 0;
    m_code = SQLITE_OK;
    return Done{};
}

} // namespace rolescope::storage
