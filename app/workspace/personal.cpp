// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/personal.h"

#include "storage/librarycopy.h"
#include "storage/personalstore.h"
#include "workspace/libraryconnection.h"

#include <QFileInfo>

namespace rolescope::workspace {
namespace {

using domain::Done;
using domain::Result;
using storage::Connection;
using storage::OpenMode;

template <typename Work>
auto withConnection(const Library &library, OpenMode mode, Work work) -> decltype(work(std::declval<Connection &>()))
{
    const auto connection = connectionTo(library, mode);
    if (!connection)
        return connection.error();
    return work(**connection);
}

template <typename Work>
Result<Done> write(const Library &library, Work work)
{
    return withConnection(library, OpenMode::ReadWrite, work);
}

} // namespace

Result<domain::Personal> readPersonal(const Library &library)
{
    return withConnection(library, OpenMode::ReadOnly, [](Connection &c) { return storage::readPersonal(c); });
}

Result<Done> setStar(const Library &library, domain::JobId job, bool starred)
{
    return write(library, [&](Connection &c) { return storage::setStar(c, job, starred); });
}

Result<Done> setNote(const Library &library, domain::JobId job, const QString &text)
{
    return write(library, [&](Connection &c) { return storage::setNote(c, job, text); });
}

Result<Done> saveView(const Library &library, const domain::SavedView &view)
{
    return write(library, [&](Connection &c) { return storage::saveView(c, view); });
}

Result<Done> removeView(const Library &library, const QString &name)
{
    return write(library, [&](Connection &c) { return storage::removeView(c, name); });
}

Result<Done> setOwnSkill(const Library &library, const QString &key, bool own)
{
    return write(library, [&](Connection &c) { return storage::setOwnSkill(c, key, own); });
}

Result<Done> addRecent(const Library &library, const domain::RecentComparison &pair)
{
    return write(library, [&](Connection &c) { return storage::addRecent(c, pair); });
}

Result<QString> saveCopy(const Library &library, const QString &path, CopyContent content, std::stop_token stop)
{
    const auto file = storage::LibraryFile::open(library.path(), OpenMode::ReadOnly);
    if (!file)
        return file.error();
    const QString target = QFileInfo(path).absoluteFilePath();
    const auto what =
        content == CopyContent::Whole ? storage::CopyContent::Whole : storage::CopyContent::WithoutPersonal;
    if (auto copied = storage::copyLibrary(*file, target, what, storage::Overwrite::Yes, std::move(stop)); !copied)
        return copied.error();
    return target;
}

} // namespace rolescope::workspace
