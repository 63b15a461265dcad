// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "domain/result.h"
#include "importer/feed/jobassembler.h"
#include "importer/feed/openfeed.h"
#include "importer/feed/record.h"
#include "importer/importreport.h"

#include <QByteArrayList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace rolescope::importer {
class Sink;
}

namespace rolescope::importer::feed {

/// What becomes of an ad that is in the library already.
enum class Duplicates : quint8 {
    Skip,   ///< it is stored as a repeat, neither shown nor counted
    Update, ///< it takes the place of the one that is there
    Keep,   ///< both are shown
};

/// What the importing person says of a feed.
struct FeedOptions {
    QString file;      ///< as the report and the history name it
    QString publisher; ///< empty: not named
    QString url;
    QString contentHash; ///< of the file, see fileHash()
    Duplicates duplicates = Duplicates::Skip;
};

/// A row that was not imported, as its file has it.
struct SetAsideRow {
    qint64 line = 0;
    QString column; ///< empty: the row as a whole
    QString reason; ///< a code for wording
    QByteArrayList cells;
};

struct FeedResult {
    ImportReport report;
    QStringList columns;
    std::vector<SetAsideRow> setAside; ///< at most mostSetAside; the report counts all
};
inline constexpr size_t mostSetAside = 100'000;

/// What a format says of its cells.
ReadingOptions readingOptions(const FeedFormat &);

/// ContentHash of a file's bytes.
domain::Result<QString> fileHash(const QString &path);

/// Gets the bytes read so far.
using FeedProgress = std::function<void(qint64 bytes)>;

/// Imports a feed as one source: a thread reads records and makes jobs of them, the calling one writes them. A
/// feed with the same content that is there already adds nothing unless duplicates are kept: the report then
/// has no batch and warns "feed_known". Of the report's jobs, read = added + updated + duplicates + setAside.
domain::Result<FeedResult> importFeed(RecordReader &, const Mapping &, const ReadingOptions &, const FeedOptions &,
                                      const domain::Catalog &, Sink &, const FeedProgress & = {}, std::stop_token = {});

} // namespace rolescope::importer::feed
