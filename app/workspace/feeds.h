// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "importer/feed/feedimport.h"
#include "importer/feed/mapping.h"
#include "importer/feed/openfeed.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace rolescope::workspace {

/// A feed before its import: how it is written down, its first records and what its columns will mean. Format and
/// mapping may be changed; after a change of the format readFeedAgain() reads it again.
struct FeedDraft {
    QString path;
    qint64 bytes = 0;
    importer::feed::FeedFormat format;
    importer::feed::FeedPreview preview;
    importer::feed::Mapping mapping;
    QString profileName;     ///< "RemoteOK feed"; empty: none fits
    bool remembered = false; ///< the mapping is the one of the last feed with these columns
};

/// Mappings of earlier feeds, by their columns, in files of the user's configuration folder.
class RememberedMappings {
public:
    static QString defaultFolder();
    explicit RememberedMappings(QString folder) : m_folder(std::move(folder)) {}

    std::optional<importer::feed::Mapping> of(const QStringList &columns) const;
    domain::Result<domain::Done> remember(const QStringList &columns, const importer::feed::Mapping &) const;

private:
    QString fileOf(const QStringList &columns) const;

    QString m_folder;
};

/// What the importing person says of a feed.
struct FeedWishes {
    QString publisher; ///< empty: not named
    QString url;
    importer::feed::Duplicates duplicates = importer::feed::Duplicates::Skip;
};

/// What an import does at the moment; each step goes from 0 to 1.
enum class FeedStep : quint8 {
    Reading,
    Settling, ///< newer ads take the place of older ones
};
using FeedProgress = std::function<void(FeedStep, double done)>;

/// How many records a feed has, as far as its beginning tells.
struct RowEstimate {
    qint64 rows = 0;
    bool exact = false;
};
RowEstimate rowEstimate(const FeedDraft &);

/// Looks at the beginning of a feed only. The mapping is the remembered one, else proposedMapping().
domain::Result<FeedDraft> readFeed(const QString &path, const RememberedMappings &);

/// What a person has decided of how a table is written; the rest is found out.
struct FormatChoices {
    importer::feed::CsvWishes csv;
    std::optional<bool> hasHeader;
    std::optional<int> rowsAbove;
    std::optional<char> decimal;
    std::optional<importer::feed::DateOrder> dateOrder;
};
/// The beginning of a table again, with what a person has decided. Where the columns stay the same the mapping does,
/// elsewhere what it says of the whole feed (period, currency, day, joined ranges).
domain::Result<FeedDraft> readFeedAgain(FeedDraft, const FormatChoices &, const RememberedMappings &);

/// A mapping file of a person.
domain::Result<importer::feed::Mapping> readMappingFile(const QString &path);

/// What was set aside as CSV: line, column and reason in front of the cells.
QByteArray setAsideCsv(const importer::feed::FeedResult &);
/// A copy of that file where a person wants one.
domain::Result<domain::Done> copySetAside(const QString &from, const QString &to);
/// Where it is kept: beside the library, named after the feed and the import.
QString setAsidePath(const QString &library, const importer::ImportReport &);

} // namespace rolescope::workspace
