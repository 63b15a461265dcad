// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/feed/csvdialect.h"
#include "importer/feed/filekind.h"
#include "importer/feed/jsonreader.h"
#include "importer/feed/record.h"

#include <memory>
#include <vector>

namespace rolescope::importer::feed {

/// How a feed is to be read. A person may change `csv.dialect` or `json`; the other parts of `csv` say how sure the
/// dialect is.
struct FeedFormat {
    FileKind kind = FileKind::Delimited;
    CsvGuess csv;                               ///< of a delimited table
    JsonShape json;                             ///< of the other kinds
    DateOrder jsonDates = DateOrder::YearFirst; ///< of the other kinds
};

/// The first records of a feed, copied.
struct FeedPreview {
    struct Row {
        qint64 line = 0;
        std::vector<QByteArray> cells; ///< in UTF-8, as the file has them
        QString fault;
    };
    QStringList columns;
    std::vector<Row> rows;
    qint64 bytes = 0;   ///< of the file, up to the last of them
    bool whole = false; ///< there are no others
};

/// What kind of feed a file is and how to read it, from its beginning. FileMissing, NotAFile, FileRead, or FeedInvalid:
/// "east_asian" and what fileKind() and guessJsonShape() say.
domain::Result<FeedFormat> detectFeed(const QString &path, const CsvWishes & = {});

/// A reader at the first record.
domain::Result<std::unique_ptr<RecordReader>> openFeed(const QString &path, const FeedFormat &);

/// Columns and the first records; an error further in is left to the reading itself.
domain::Result<FeedPreview> previewFeed(const QString &path, const FeedFormat &, size_t most = 50);

} // namespace rolescope::importer::feed
