// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/connection.h"
#include "storage/descriptionindex.h"
#include "storage/librarywriter.h"
#include "text/fold.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>

using namespace rolescope;

namespace {

/// A library of a few described jobs; the first half of them is indexed, so that both ways are taken.
std::unique_ptr<storage::Connection> makeLibrary()
{
    static int argc = 1;
    static char name[] = "searchfuzz";
    static char *argv[] = {name, nullptr};
    static const QCoreApplication app(argc, argv);
    static const QTemporaryDir folder;
    const auto file = storage::LibraryFile::create(folder.filePath(QStringLiteral("l.rolescope")));
    auto connection = file ? storage::Connection::open(*file, storage::OpenMode::ReadWrite)
                           : domain::Result<std::unique_ptr<storage::Connection>>(file.error());
    const auto writer = connection ? storage::LibraryWriter::begin(**connection, {})
                                   : domain::Result<std::unique_ptr<storage::LibraryWriter>>(connection.error());
    if (!writer)
        std::abort();
    for (const char16_t *description :
         {u"Python and SQL.", u"c++, C# or node.js", u"Köln, Straße 3", u"\"quoted\" AND (more)", u"Наука о данных"}) {
        domain::Job job;
        job.title = QStringLiteral("Job");
        job.description = QString::fromUtf16(description);
        if (!(*writer)->addJob(job))
            std::abort();
    }
    if (!(*writer)->commit("{}"))
        std::abort();
    const auto indexed = storage::indexDescriptions(
        **connection, [](const QString &text) { return text::words(text::folded(text)).join(u' '); }, 3);
    if (!indexed)
        std::abort();
    return std::move(*connection);
}

} // namespace

/// Whatever is typed, a search gives an answer, and no job that does not hold the words.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const std::unique_ptr<storage::Connection> library = makeLibrary();
    const QString typed = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QStringList words = text::words(text::folded(typed));
    qsizetype held = 0;
    const auto found = storage::findInDescriptions(*library, words, [&](const QString &description) {
        const bool holds = text::containsAllWordPrefixes(text::folded(description), words);
        held += holds ? 1 : 0;
        return holds;
    });
    if (!found || found->size() != static_cast<std::size_t>(held))
        std::abort();
    return 0;
}
