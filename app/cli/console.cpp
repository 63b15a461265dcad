// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/console.h"

#include "report/comparisontext.h"

#include <QJsonDocument>

#include <cerrno>
#include <utility>

namespace rolescope::cli {

void Console::say(const QString &sentence)
{
    flush(); // both may be one terminal
    progress({});
    m_streams.err->write(report::printable(sentence).toUtf8() + '\n');
}

void Console::progress(const QString &sentence)
{
    if (!m_streams.stderrIsTerminal || (sentence.isEmpty() && m_progress == 0))
        return;
    const QString line = report::printable(sentence);
    m_streams.err->write('\r' + line.leftJustified(m_progress).toUtf8() + (line.isEmpty() ? "\r" : ""));
    m_progress = line.size();
}

void Console::write(const QByteArray &data)
{
    constexpr qsizetype enough = 1 << 16;
    m_pending += data;
    if (m_pending.size() >= enough)
        flush();
}

void Console::writeText(const QByteArray &data)
{
    if (!m_streams.stdoutIsTerminal)
        return write(data);
    QStringList lines = QString::fromUtf8(data).split(u'\n');
    for (QString &line : lines)
        line = report::printable(line);
    write(lines.join(u'\n').toUtf8());
}

void Console::flush()
{
    const QByteArray data = std::exchange(m_pending, {});
    qint64 done = 0;
    while (!m_failed && done < data.size()) {
        errno = 0;
        const qint64 written = m_streams.out->write(data.constData() + done, data.size() - done);
        if (written <= 0) {
            m_failed = true;
            m_readerLeft = errno == EPIPE;
            m_failure = m_streams.out->errorString();
        } else {
            done += written;
        }
    }
}

void Console::print(const QJsonObject &object) { write(QJsonDocument(object).toJson()); }

void Console::print(const QJsonArray &array) { write(QJsonDocument(array).toJson()); }

} // namespace rolescope::cli
