// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/insert.h"

#include "storage/connection.h"
#include "storage/query.h"

#include <sqlite3.h>

#include <algorithm>

namespace rolescope::storage {

using domain::Done;
using domain::Result;

namespace {

constexpr qsizetype block = 8;

/// Eight code units to bytes; what is not ASCII, or is NUL, leaves a bit from 0x80 up in the answer.
quint16 narrowBlock(const char16_t *units, char *out)
{
    quint16 bits = 0;
    for (qsizetype i = 0; i < block; ++i) { // of fixed length, so that compilers make vector code of it
        bits |= static_cast<quint16>(units[i] | static_cast<quint16>(units[i] - 1)); // NUL - 1 has every bit
        out[i] = static_cast<char>(units[i]);
    }
    return bits;
}

/// ASCII without NUL, which nearly every text is, into `out`; false: it is not, and `out` holds nothing of use.
bool narrow(QStringView text, char *out)
{
    const char16_t *units = text.utf16();
    const qsizetype size = text.size();
    quint16 bits = 0;
    if (size >= block) {
        for (qsizetype i = 0; i + block <= size; i += block)
            bits |= narrowBlock(units + i, out + i);
        bits |= narrowBlock(units + size - block, out + size - block); // some of them twice
    } else {
        for (qsizetype i = 0; i < size; ++i) {
            bits |= static_cast<quint16>(units[i] | static_cast<quint16>(units[i] - 1));
            out[i] = static_cast<char>(units[i]);
        }
    }
    return bits < 0x80;
}

} // namespace

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
      m_empty(table.name),
      m_row(m_empty)
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
    Bound &bound = m_bound[static_cast<size_t>(m_column++)];
    if (bound.kind == Bound::Number && bound.number == value)
        return *this;
    bound.kind = Bound::Number;
    bound.number = value;
    if (m_code == SQLITE_OK)
        m_code = sqlite3_bind_int64(m_statement, m_column, value);
    return *this;
}

Insert &Insert::number(std::optional<qint64> value) { return value ? number(*value) : null(); }

Insert &Insert::real(std::optional<double> value)
{
    if (!value)
        return null();
    mark();
    m_row.addReal(*value);
    m_bound[static_cast<size_t>(m_column++)].kind = Bound::Other;
    if (m_code == SQLITE_OK)
        m_code = sqlite3_bind_double(m_statement, m_column, *value);
    return *this;
}

Insert &Insert::text(const QString &value)
{
    Bound &bound = m_bound[static_cast<size_t>(m_column)];
    bound.kind = Bound::Other;
    if (bound.room < value.size()) {
        bound.room = std::max<qsizetype>(64, value.size() * 2);
        bound.bytes = std::make_unique<char[]>(static_cast<size_t>(bound.room));
    }
    if (narrow(value, bound.bytes.get())) {
        bindText(QByteArrayView(bound.bytes.get(), value.size()));
    } else {
        bound.text = storedText(value);
        bindText(bound.text);
    }
    return *this;
}

void Insert::bindText(QByteArrayView utf8)
{
    mark();
    m_row.addText(utf8);
    ++m_column;
    if (m_code == SQLITE_OK)
        m_code = sqlite3_bind_text64(m_statement, m_column, utf8.isNull() ? "" : utf8.data(),
                                     static_cast<sqlite3_uint64>(utf8.size()), SQLITE_STATIC, SQLITE_UTF8);
}

Insert &Insert::text(const std::optional<QString> &value) { return value ? text(*value) : null(); }

Insert &Insert::blob(const QByteArray &value)
{
    Bound &bound = m_bound[static_cast<size_t>(m_column)];
    bound.kind = Bound::Other;
    bound.text = value;
    mark();
    m_row.addBlob(value);
    ++m_column;
    if (m_code == SQLITE_OK)
        m_code = sqlite3_bind_blob64(m_statement, m_column, bound.text.constData(),
                                     static_cast<sqlite3_uint64>(bound.text.size()), SQLITE_STATIC);
    return *this;
}

Insert &Insert::null()
{
    if (m_column < m_optionalFrom)
        m_row.addNull();
    Bound &bound = m_bound[static_cast<size_t>(m_column++)];
    if (bound.kind == Bound::Null)
        return *this;
    bound.kind = Bound::Null;
    if (m_code == SQLITE_OK)
        m_code = sqlite3_bind_null(m_statement, m_column);
    return *this;
}

Result<Done> Insert::run()
{
    Q_ASSERT(m_code != SQLITE_OK || m_column == sqlite3_bind_parameter_count(m_statement));
    if (m_code == SQLITE_OK)
        m_code = sqlite3_step(m_statement);
    Result<Done> result = Done{};
    if (m_code == SQLITE_DONE)
        m_batch.add(m_row);
    else
        result = m_connection.error(m_code);
    drop();
    return result;
}

void Insert::drop()
{
    sqlite3_reset(m_statement);
    m_row = m_empty;
    m_column = 0;
    if (m_statement) // else it could not be prepared, which is the error of every row
        m_code = SQLITE_OK;
}

} // namespace rolescope::storage
