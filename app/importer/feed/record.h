// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QByteArrayView>
#include <QStringList>

#include <vector>

namespace rolescope::importer::feed {

/// One record of a feed as its file has it: a cell a column, in UTF-8. The views live until the next one is read.
struct Record {
    qint64 line = 0; ///< of the file, from 1, on which it begins
    std::vector<QByteArrayView> cells;

    /// Empty for a column that the record does not have.
    QByteArrayView cell(int column) const
    {
        return column >= 0 && static_cast<size_t>(column) < cells.size() ? cells[static_cast<size_t>(column)]
                                                                         : QByteArrayView();
    }
};

/// Reads a feed from its beginning to its end, with memory for a few records only.
class RecordReader {
public:
    virtual ~RecordReader() = default;

    /// Trimmed, none empty, none twice: "column 1" for a nameless one, "posted_time 2" for a repeated one.
    virtual const QStringList &columns() const = 0;
    /// False behind the last record. A record that is not sound (ragged, cut off) is given all the same, with
    /// the cells it has; see fault().
    virtual domain::Result<bool> next(Record &) = 0;
    /// What is wrong with the record that was read last, as a code for wording; empty: nothing.
    virtual QString fault() const = 0;
    /// Bytes of the file that were read so far, for progress.
    virtual qint64 position() const = 0;
    /// Values of the records so far that no column has.
    virtual qint64 lateValues() const { return 0; }
};

} // namespace rolescope::importer::feed
