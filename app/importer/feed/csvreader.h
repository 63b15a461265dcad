// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/feed/csvdialect.h"
#include "importer/feed/csvrows.h"
#include "importer/feed/record.h"

#include <QIODevice>

#include <memory>

namespace rolescope::importer::feed {

/// Records of a delimited table. Faults: "short_row", "long_row" (all its cells are given), "cut_off" (the file
/// ends in it), "open_quote" (the file ends before a quote is closed). Blank lines are no records. An error ends the
/// table: FeedInvalid "wide" {columns}, "open_quote", "long_cell", "long_record" {line}, or FileRead.
class CsvReader : public RecordReader {
public:
    /// The device is open for reading; `file` is for errors only.
    static domain::Result<std::unique_ptr<CsvReader>> open(std::unique_ptr<QIODevice>, const QString &file,
                                                           const CsvDialect &, const CsvLimits & = {});

    const QStringList &columns() const override { return m_columns; }
    domain::Result<bool> next(Record &) override;
    QString fault() const override { return m_fault; }
    qint64 position() const override { return qMax<qint64>(0, m_source.position() - m_rows.pending()); }

private:
    CsvReader(std::unique_ptr<QIODevice>, const QString &file, const CsvDialect &, const CsvLimits &);

    domain::Result<domain::Done> readHeader(const CsvDialect &, size_t mostColumns);
    domain::Result<bool> nextRow(std::vector<QByteArrayView> &cells, bool blankToo);
    domain::Error errorOf(CsvRows::Outcome) const;
    void judge(size_t cells);

    QString m_file;
    Utf8Source m_source;
    CsvRows m_rows;
    QStringList m_columns;
    std::vector<QByteArrayView> m_firstRecord; ///< read with the header's eyes where there is none
    bool m_hasFirstRecord = false;
    QString m_fault;
};

} // namespace rolescope::importer::feed
