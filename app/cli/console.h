// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <stop_token>

namespace rolescope::cli {

/// Where a run writes and reads; tests put buffers here. No command asks a question.
struct Streams {
    QIODevice *out = nullptr;
    QIODevice *err = nullptr;
    bool stdoutIsTerminal = false;
    std::stop_token stop = {};
    QIODevice *in = nullptr; ///< what "-" for a file means
    bool stderrIsTerminal = false;
    int progressAfter = 500; ///< milliseconds that need no word
};

/// Data goes out, messages go to err; remembers the first failed write of data.
class Console {
public:
    explicit Console(const Streams &);
    ~Console();
    Q_DISABLE_COPY_MOVE(Console)

    /// One message; characters that could steer a terminal are made visible.
    void say(const QString &sentence);
    /// Data is gathered, so that a million rows are not a million system calls.
    void write(const QByteArray &data);
    /// Text of a library as it is; on a terminal without what could steer it.
    void writeText(const QByteArray &data);
    void flush();
    void print(const QString &text) { write(text.toUtf8()); }
    /// A line of words, in which names may stand; as say() does, but it is data.
    void printLine(const QString &words);
    void print(const QJsonObject &object);
    void print(const QJsonArray &array);

    /// On a terminal: one line that is written over, and gone before anything else is said.
    void progress(const QString &what, double done);
    void endProgress();

    bool writesToTerminal() const { return m_streams.stdoutIsTerminal; }
    QIODevice *input() const { return m_streams.in; }
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
    bool m_failed = false;
    bool m_readerLeft = false;
    QString m_failure;
    QElapsedTimer m_clock;
    qint64 m_nextProgress = 0;
    qsizetype m_progressWidth = 0; ///< of what stands there now
};

} // namespace rolescope::cli
