// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/standardinput.h"

#include "cli/command.h"
#include "wording/labels.h"
#include "wording/phrase.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <poll.h>
#include <unistd.h>

namespace rolescope::cli {
namespace {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

/// Waits for bytes, so that Ctrl+C is heard between them. A buffer has them already.
void awaitBytes(const QIODevice &device, const std::stop_token &stop)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    if (!file || file->handle() < 0)
        return;
    constexpr int between = 100; // ms
    pollfd wanted{file->handle(), POLLIN, 0};
    for (int ready = 0; ready == 0 && !stop.stop_requested();) {
        ready = poll(&wanted, 1, between);
        if (ready < 0 && errno == EINTR)
            ready = 0;
    }
}

/// What there is now: a file of Qt's would wait until the piece is full, deaf to Ctrl+C.
qint64 readOnce(QIODevice &device, char *bytes, qint64 most)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    return file && file->handle() >= 0 ? ::read(file->handle(), bytes, static_cast<size_t>(most))
                                       : device.read(bytes, most);
}

/// Gives what comes in to `take`, piece by piece, until the end or an error.
template <typename Take>
Result<Done> readPieces(Console &console, Take take)
{
    if (!console.input())
        return Error{ErrorCode::FileRead, {Command::tr("standard input"), Command::tr("it is closed")}};
    constexpr qsizetype piece = 1 << 16;
    QByteArray bytes(piece, Qt::Uninitialized);
    for (;;) {
        awaitBytes(*console.input(), console.stopToken());
        if (console.interrupted())
            return Error{ErrorCode::Cancelled, {}};
        const qint64 got = readOnce(*console.input(), bytes.data(), piece);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return Error{ErrorCode::FileRead, {Command::tr("standard input"), QString::fromLocal8Bit(strerror(errno))}};
        if (got == 0)
            return Done{};
        if (const Result<Done> taken = take(QByteArrayView(bytes.constData(), got)); !taken)
            return taken;
    }
}

/// The ending that tells importers what these bytes are; empty: they do not say.
QString endingOf(const QByteArray &head)
{
    if (head.startsWith("PK\x03\x04"))
        return QStringLiteral(".zip");
    const QByteArray text = head.startsWith("\xEF\xBB\xBF") ? head.mid(3).trimmed() : head.trimmed();
    return text.startsWith('{') || text.startsWith('[') ? QStringLiteral(".json") : QString();
}

} // namespace

Result<QByteArray> readStandardInput(Console &console, qint64 most)
{
    QByteArray all;
    const Result<Done> read = readPieces(console, [&](QByteArrayView piece) -> Result<Done> {
        all += piece;
        if (all.size() > most)
            return usage(
                Command::tr("%1 is larger than %2 bytes.").arg(Command::tr("standard input"), wording::number(most)));
        return Done{};
    });
    if (!read)
        return read.error();
    return all;
}

Result<QString> SpooledInput::path(Console &console, const QString &kind)
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(m_folder->filePath(QStringLiteral("standard-input")));
    if (!m_folder->isValid() || !file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::FileWrite, {file.fileName(), file.errorString()}};
    QByteArray head;
    const Result<Done> read = readPieces(console, [&](QByteArrayView piece) -> Result<Done> {
        if (head.isEmpty())
            head = piece.toByteArray();
        if (file.write(piece.data(), piece.size()) != piece.size())
            return Error{ErrorCode::FileWrite, {file.fileName(), file.errorString()}};
        return Done{};
    });
    if (!read)
        return read.error();
    if (!file.flush())
        return Error{ErrorCode::FileWrite, {file.fileName(), file.errorString()}};
    file.close();
    const QString ending = endingOf(head);
    if (kind == u"auto" && ending.isEmpty())
        return usage(
            Command::tr("Standard input has no name that tells what it is; say --kind jobs or --kind article."));
    if (!ending.isEmpty() && !file.rename(file.fileName() + ending))
        return Error{ErrorCode::FileWrite, {file.fileName(), file.errorString()}};
    return file.fileName();
}

} // namespace rolescope::cli
