// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/feed/jsonscanner.h"
#include "importer/feed/record.h"

#include <QHash>
#include <QIODevice>
#include <QList>

#include <memory>

namespace rolescope::importer::feed {

/// Where the records of a JSON file are.
struct JsonShape {
    QList<QByteArray> path;       ///< names of the members that lead to the list; empty: the top
    bool jobPostingsOnly = false; ///< a schema.org file: objects of other types are left out
    bool byColumns = false;       ///< a table that recordsOfColumns() turns into records
    bool lines = false;           ///< an object a line: a bad one spoils no other
    Encoding encoding = Encoding::Utf8;

    bool operator==(const JsonShape &) const = default;
};

/// From the beginning of a file in UTF-8. FeedInvalid "json_no_records" where there is no list of objects.
domain::Result<JsonShape> guessJsonShape(const QByteArray &head, const QString &file, bool lines);

/// Records of a JSON file: a list of objects, alone or inside of objects, or objects one after the other. What an
/// object holds inside becomes columns like "location.name"; several values of a column are joined by ", ". Columns
/// are those of the first 1,000 records or the first megabyte. Faults: "cut_off" (the file ends in it),
/// "not_an_object", "bad_json" (in an object a line). An error ends the file: FeedInvalid "json_syntax",
/// "json_deep", "json_long", "long_record" {line}, or FileRead.
class JsonReader : public RecordReader {
public:
    /// The device is open for reading and can go back to its beginning; `file` is for errors only.
    static domain::Result<std::unique_ptr<JsonReader>> open(std::unique_ptr<QIODevice>, const QString &file,
                                                            const JsonShape &, const JsonLimits & = {});

    const QStringList &columns() const override { return m_columns; }
    domain::Result<bool> next(Record &) override;
    QString fault() const override { return m_fault; }
    qint64 position() const override { return m_scanner.position(); }
    qint64 lateValues() const override { return m_lateValues; }

private:
    using Token = JsonScanner::Token;
    /// What was found where a record may begin.
    enum class Found : quint8 { Object, Other, End, Failed };

    JsonReader(std::unique_ptr<QIODevice>, const QString &file, const JsonShape &, const JsonLimits &);

    domain::Result<domain::Done> collectColumns();
    bool readRecord();
    Found findRecord();
    Found inList(Token);
    bool enterList(qsizetype step);
    bool leaveList();
    bool object();
    bool array();
    bool member();
    bool value(Token);
    bool leaf();
    int column();
    void forgetRecord();
    bool isWanted() const;
    domain::Error error() const;

    QString m_file;
    JsonShape m_shape;
    JsonLimits m_limits;
    Utf8Source m_source;
    JsonScanner m_scanner;

    QStringList m_columns;
    QList<QByteArray> m_names; ///< of the columns, as the file has them
    QHash<QByteArray, int> m_byName;
    std::vector<QByteArray> m_cells; ///< of the record, a column each
    std::vector<int> m_touched;      ///< columns that the record has
    int m_expected = 0;              ///< the column that comes next if records are alike
    bool m_collecting = false;
    QByteArray m_path; ///< of the value being read, "location.name"
    int m_depth = 0;
    qint64 m_size = 0; ///< of the record's values
    qint64 m_line = 0; ///< on which the record begins
    bool m_inList = false;
    bool m_needsComma = false; ///< in the list
    bool m_cut = false;
    int m_wrappers = 0; ///< objects around the list
    bool m_recordTooLong = false;
    QByteArray m_passedOver; ///< a value that no column has, kept for its memory
    qint64 m_recordsLateValues = 0;
    qint64 m_lateValues = 0;
    QString m_fault;
};

} // namespace rolescope::importer::feed
