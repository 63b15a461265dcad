// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/standardinput.h"

#include "cli/command.h"

#include <QFile>

#include <poll.h>

namespace rolescope::cli {
namespace {

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
    while (!stop.stop_requested() && poll(&wanted, 1, between) == 0) {}
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

Result<QString> SpooledInput::path(Console &console, const QString &kind)
{
    if (!console.input())
        return Error{ErrorCode::FileRead, {Command::tr("standard input"), Command::tr("it is closed")}};
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(m_folder->filePath(QStringLiteral("standard-input")));
    if (!m_folder->isValid() || !file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::FileWrite, {file.fileName(), file.errorString()}};

    constexpr qsizetype piece = 1 << 16;
    QByteArray head;
    QByteArray bytes(piece, Qt::Uninitialized);
    for (;;) {
        awaitBytes(*console.input(), console.stopToken());
        if (console.interrupted())
            return Error{ErrorCode::Cancelled, {}};
        const qint64 got = console.input()->read(bytes.data(), piece);
        if (got < 0)
            return Error{ErrorCode::FileRead, {Command::tr("standard input"), console.input()->errorString()}};
        if (got == 0)
            break;
        if (head.isEmpty())
            head = bytes.left(got);
        if (file.write(bytes.constData(), got) != got)
            return Error{ErrorCode::FileWrite, {file.fileName(), file.errorString()}};
    }
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
