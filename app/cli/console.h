// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <stop_token>

namespace rolescope::cli {

/// Where a run writes; tests put buffers here. No command reads standard input or asks a question.
struct Streams {
    QIODevice *out = nullptr;
    QIODevice *err = nullptr;
    bool stdoutIsTerminal = false;
    std::stop_token stop = {};
    bool stderrIsTerminal = false;
};

/// Data goes out, messages go to err; remembers the first failed write of data.
class Console {
public:
    explicit Console(const Streams &streams) : m_streams(streams) {}
    ~Console() { flush(); }
    Q_DISABLE_COPY_MOVE(Console)

    /// One message; characters that could steer a terminal are made visible.
    void say(const QString &sentence);
    /// How far something is, in one line that the next one replaces; only where somebody looks on.
    void progress(const QString &sentence);
    /// Data is gathered, so that a million rows are not a million system calls.
    void write(const QByteArray &data);
    /// Text of a library as it is; on a terminal without what could steer it.
    void writeText(const QByteArray &data);
    void flush();
    void print(const QString &text) { write(text.toUtf8()); }
    void print(const QJsonObject &object);
    void print(const QJsonArray &array);

    bool writesToTerminal() const { return m_streams.stdoutIsTerminal; }
    std::stop_token stopToken() const { return m_streams.stop; }
    bool interrupted() const { return m_streams.stop.stop_requested(); }
    /// Nobody reads any more, or the disk is full: going on is pointless.
    bool failed() const { return m_failed; }
    /// The reader went away, which is no fault ("| head").
    bool readerLeft() const { return m_readerLeft; }
    QString failure() const { return m_failure; }

private:
    Streams m_streams;
    QByteArray m_pending;
    qsizetype m_progress = 0; ///< letters of the line to be replaced
    bool m_failed = false;
    bool m_readerLeft = false;
    QString m_failure;
};

} // namespace rolescope::cli
