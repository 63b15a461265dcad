// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/codes.h"
#include "domain/result.h"
#include "importer/feed/jobfield.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace rolescope::importer {
class JsonFields;
}

namespace rolescope::importer::feed {

/// How it is told that two ads of a feed are one.
enum class DuplicateRule : quint8 {
    None,  ///< not at all: equal rows are different ads
    Key,   ///< by an equal id (without a profile: and employer), without ids by an equal address
    Cells, ///< by equal cells, but for columns that only number the rows
};

/// What a feed's columns mean. A value: profiles, files of mappings and the window share it.
struct Mapping {
    using Column = std::pair<QString, JobField>;

    QString profile;                                 ///< its key ("aijobs"); empty: none
    std::vector<Column> columns;                     ///< a column stands once, a field may stand more than once
    domain::Period period = domain::Period::Unknown; ///< of salaries that state none
    QString currency;                                ///< ISO 4217, of salaries that state none
    QDate extracted;                                 ///< the day the feed was taken, where no column says it
    DuplicateRule duplicates = DuplicateRule::Key;
    QStringList uncompared;  ///< columns that DuplicateRule::Cells leaves out
    bool joinRanges = false; ///< two ads in a row, equal in all but one salary, are the two ends of one
    bool keepMail = false;   ///< e-mail addresses in texts stay

    bool has(JobField) const;
    /// Nothing: the column is not imported.
    std::optional<JobField> fieldOf(const QString &column) const;
    /// Nothing takes the column out.
    void set(const QString &column, std::optional<JobField>);
    bool operator==(const Mapping &) const = default;
};

/// The fields that are missing before an import can start; empty: it can.
std::vector<JobField> missingFields(const Mapping &);

/// What equal feeds have in common: their columns, in any order.
QString headerSignature(const QStringList &columns);

/// From an object that holds a mapping; what is wrong with it becomes the object's problem.
Mapping readMapping(JsonFields &);
/// The mapping as its file has it, documented in data/profiles/README.md.
QByteArray toJson(const Mapping &);
/// PackInvalid {file, key, what} for a file that is no mapping.
domain::Result<Mapping> mappingFromJson(const QByteArray &, const QString &file);

} // namespace rolescope::importer::feed
