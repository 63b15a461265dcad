// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/console.h"

#include "report/comparisontext.h"
#include "text/leftwhole.h"

#include <QJsonDocument>

#include <cerrno>
#include <utility>

namespace rolescope::cli {

Console::Console(const Streams &streams) : m_streams(streams), m_nextProgress(streams.progressAfter)
{
    m_clock.start();
}

Console::~Console()
{
    flush();
    endProgress();
}

void Console::say(const QString &sentence)
{
    flush(); // both may be one terminal
    endProgress();
    m_streams.err->write(report::printable(sentence).toUtf8() + '\n');
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
    if (!data.isEmpty())
        endProgress();
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

void Console::progress(const QString &what, double done)
{
    constexpr int between = 100; // ms
    constexpr int columns = 79;  // a line that breaks could not be written over
    if (!m_streams.stderrIsTerminal || m_clock.elapsed() < m_nextProgress)
        return;
    m_nextProgress = m_clock.elapsed() + between;
    const QString percent = QStringLiteral(" %1 %").arg(static_cast<int>(done * 100));
    const QString line = text::leftWhole(report::printable(what), columns - percent.size()) + percent;
    m_streams.err->write('\r' + line.leftJustified(m_progressWidth).toUtf8());
    m_progressWidth = line.size();
}

void Console::endProgress()
{
    if (m_progressWidth > 0)
        m_streams.err->write('\r' + QByteArray(std::exchange(m_progressWidth, 0), ' ') + '\r');
}

void Console::printLine(const QString &words) { print(report::printable(words) + u'\n'); }

void Console::print(const QJsonObject &object) { write(QJsonDocument(object).toJson()); }

void Console::print(const QJsonArray &array) { write(QJsonDocument(array).toJson()); }

} // namespace rolescope::cli
