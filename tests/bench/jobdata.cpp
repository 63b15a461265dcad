// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobdata.h"

#include "engine/jobtablebuilder.h"
#include "generator/jobgenerator.h"
#include "storage/connection.h"
#include "storage/librarywriter.h"
#include "workspace/library.h"

#include <QTextStream>

namespace rolescope::bench {

std::shared_ptr<const engine::JobTable> makeTable(qint64 rows)
{
    generator::JobGenerator generator(seed);
    engine::JobTableBuilder builder;
    builder.reserve(static_cast<quint32>(rows));
    for (qint64 i = 0; i < rows; ++i) {
        const domain::Job job = generator.next(); // the row only looks at it
        builder.add(engine::rowOf(job));
    }
    return builder.build([&](const QString &title) {
        const generator::TitleMeaning meaning = generator.meaningOf(title);
        return engine::TitleInfo{meaning.role, meaning.level};
    });
}

bool writeLibrary(const QString &path, qint64 rows)
{
    const auto library = workspace::Library::create(path, workspace::Library::Content::Sample);
    if (!library)
        return false;
    const auto file = storage::LibraryFile::open(path, storage::OpenMode::ReadWrite);
    if (!file)
        return false;
    auto connection = storage::Connection::open(*file, storage::OpenMode::ReadWrite);
    if (!connection)
        return false;
    auto writer =
        storage::LibraryWriter::begin(**connection, {QStringLiteral("generated"), QStringLiteral("jobs"), {"{}"}, {}});
    if (!writer)
        return false;
    generator::JobGenerator generator(seed);
    for (qint64 i = 0; i < rows; ++i) {
        domain::Job job = generator.next();
        job.id = {};
        job.skills.clear(); // the generator's skills are none of the library's
        if (!(*writer)->addJob(job))
            return false;
    }
    return (*writer)->commit("{}").ok();
}

} // namespace rolescope::bench
