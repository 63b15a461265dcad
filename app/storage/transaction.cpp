// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/transaction.h"

#include "storage/connection.h"

#include <sqlite3.h>

#include <utility>

namespace rolescope::storage {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

WithoutForeignKeys::WithoutForeignKeys(Connection &connection) : m_connection(connection)
{
    static_cast<void>(m_connection.run("PRAGMA foreign_keys=OFF"));
}

WithoutForeignKeys::~WithoutForeignKeys() { static_cast<void>(m_connection.run("PRAGMA foreign_keys=ON")); }

Result<OneMoment> OneMoment::begin(Connection &connection)
{
    if (auto begun = connection.run("SAVEPOINT one_moment"); !begun)
        return begun.error();
    return OneMoment(connection);
}

OneMoment::OneMoment(OneMoment &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}

OneMoment::~OneMoment()
{
    if (m_connection)
        static_cast<void>(m_connection->run("RELEASE one_moment"));
}

Result<Transaction> Transaction::beginImmediate(Connection &connection)
{
    if (connection.isReadOnly())
        return Error{ErrorCode::LibraryReadOnly, {connection.path()}};
    if (auto begun = connection.run("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}

bool Transaction::isOpen() const { return m_connection && sqlite3_get_autocommit(m_connection->handle()) == 0; }

Result<Done> Transaction::commit()
{
    if (!isOpen())
        return Error{ErrorCode::Internal, {QStringLiteral("transaction already ended")}};
    if (auto committed = m_connection->run("COMMIT"); !committed)
        return committed; // the destructor rolls back
    m_connection = nullptr;
    return Done{};
}

Transaction::~Transaction()
{
    if (isOpen())
        sqlite3_exec(m_connection->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace rolescope::storage
