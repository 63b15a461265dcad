// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/imports.h"

#include "storage/batchstore.h"
#include "storage/check.h"
#include "storage/undo.h"
#include "workspace/libraryconnection.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rolescope::workspace {
namespace {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

int statementsOf(const QJsonObject &report)
{
    int sum = 0;
    const QJsonObject claims = report.value(QStringLiteral("claims")).toObject();
    for (const QJsonValue &count : claims)
        sum += count.toInt();
    return sum;
}

ImportEntry entryOf(const storage::Batch &batch)
{
    const QJsonObject report = QJsonDocument::fromJson(batch.report).object();
    ImportEntry entry;
    entry.batch = batch.id;
    entry.file = batch.file;
    entry.kind = batch.kind;
    entry.when = batch.importedAt;
    entry.statements = statementsOf(report);
    entry.jobs = report.value(QStringLiteral("jobs")).toObject().value(QStringLiteral("added")).toInt();
    entry.undone = batch.undoneAt;
    return entry;
}

/// The bundled words were imported by nobody.
bool isImport(const storage::Batch &batch) { return batch.kind != vocabularyKind(); }

} // namespace

QString vocabularyKind() { return QStringLiteral("vocabulary"); }

Result<std::vector<ImportEntry>> imports(const Library &library)
{
    const auto connection = connectionTo(library, storage::OpenMode::ReadOnly);
    if (!connection)
        return connection.error();
    const auto batches = storage::readBatches(**connection);
    if (!batches)
        return batches.error();
    std::vector<ImportEntry> entries;
    for (auto batch = batches->rbegin(); batch != batches->rend(); ++batch)
        if (isImport(*batch))
            entries.push_back(entryOf(*batch));
    return entries;
}

Result<Done> undoImport(const Library &library, domain::BatchId id, std::stop_token stop,
                        const std::function<void(double)> &progress)
{
    const auto connection = connectionTo(library, storage::OpenMode::ReadWrite);
    if (!connection)
        return connection.error();
    if (const auto sound = storage::quickCheck(**connection, stop); !sound)
        return sound;
    const auto batches = storage::readBatches(**connection);
    if (!batches)
        return batches.error();
    const bool known = std::any_of(batches->begin(), batches->end(),
                                   [id](const storage::Batch &batch) { return batch.id == id && isImport(batch); });
    if (!known)
        return Error{ErrorCode::UnknownImport, {QString::number(id.value)}};
    return storage::undoBatch(**connection, id, stop, {}, progress);
}

} // namespace rolescope::workspace
