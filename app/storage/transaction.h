// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

namespace rolescope::storage {

class Connection;

/// Looks up no references while it lives, in a transaction that begins and ends within: of a million rows
/// that are written or deleted together, each look-up would cost more than the row.
class WithoutForeignKeys {
public:
    explicit WithoutForeignKeys(Connection &);
    ~WithoutForeignKeys();
    Q_DISABLE_COPY_MOVE(WithoutForeignKeys)

private:
    Connection &m_connection;
};

/// All that a connection reads while it lives is of one moment, inside of a transaction or not.
class OneMoment {
public:
    static domain::Result<OneMoment> begin(Connection &);
    OneMoment(OneMoment &&other) noexcept;
    OneMoment &operator=(OneMoment &&) = delete;
    ~OneMoment();

private:
    explicit OneMoment(Connection &connection) : m_connection(&connection) {}
    Connection *m_connection;
};

/// A writing transaction; rolled back when it ends without commit().
class Transaction {
public:
    /// Takes the write lock at once, so that a later statement cannot fail for it.
    static domain::Result<Transaction> beginImmediate(Connection &);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// False once SQLite has rolled back by itself, as it does on a full disk.
    bool isOpen() const;
    domain::Result<domain::Done> commit();

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) {}
    Connection *m_connection;
};

} // namespace rolescope::storage
