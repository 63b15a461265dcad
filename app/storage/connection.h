// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "storage/libraryfile.h"

#include <QSqlDatabase>

#include <chrono>
#include <memory>
#include <stop_token>
#include <thread>

struct sqlite3;

namespace rolescope::storage {

/// One hardened SQLite connection. It works only on the thread that opened it and is closed there;
/// queries and writers made of it must be gone before.
class Connection {
public:
    static domain::Result<std::unique_ptr<Connection>> open(const LibraryFile &, OpenMode, const OpenLimits & = {});
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    sqlite3 *handle() const { return m_handle; }
    const QString &path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }
    bool isOnOwnThread() const { return std::this_thread::get_id() == m_thread; }

    /// Runs statements that give no rows.
    domain::Result<domain::Done> run(const char *sql);
    /// The error behind an SQLite result code, with the connection's message.
    domain::Error error(int resultCode) const;

    /// Lets a token or a deadline stop every query while it lives.
    class Watch {
    public:
        Watch(Connection &, std::stop_token, std::chrono::milliseconds deadline = std::chrono::hours(24));
        ~Watch();
        Q_DISABLE_COPY_MOVE(Watch)

    private:
        friend class Connection;
        static int shouldStop(void *watch);
        Connection &m_connection;
        const Watch *m_outer;
        std::stop_token m_token;
        std::chrono::steady_clock::time_point m_end;
    };

private:
    friend class LibraryFile;
    enum class Raw { ReadOnly, ReadWrite, Immutable, Create };
    explicit Connection(const QString &path);
    static domain::Result<std::unique_ptr<Connection>> openRaw(const QString &file, const QString &shownPath, Raw,
                                                               const OpenLimits &);
    domain::Result<domain::Done> harden();
    domain::Result<domain::Done> prepareForWriting();

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    const Watch *m_watch = nullptr;
    std::thread::id m_thread = std::this_thread::get_id();
    bool m_readOnly = true;
    bool m_writing = false;
};

} // namespace rolescope::storage
