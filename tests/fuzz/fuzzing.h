// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/feed/record.h"
#include "require.h"

#include <QBuffer>

#include <memory>
#include <vector>

namespace rolescope::fuzz {

/// A device over the bytes, which must live as long.
inline std::unique_ptr<QIODevice> deviceOf(const unsigned char *data, size_t size)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

/// All that a reader gives, to be compared.
struct Given {
    QStringList columns;
    QByteArray cells;
    QStringList faults;
    QStringList error;
    std::vector<qint64> lines;

    bool operator==(const Given &) const = default;
};

/// Reads to the end and checks what holds for every record.
inline Given given(importer::feed::RecordReader &reader, qint64 size)
{
    Given all;
    all.columns = reader.columns();
    for (const QString &name : all.columns)
        require(!name.isEmpty() && name.trimmed() == name, "columns have trimmed names");
    importer::feed::Record record;
    qint64 line = 0;
    while (true) {
        const auto more = reader.next(record);
        if (!more) {
            all.error = more.error().context;
            return all;
        }
        if (!*more)
            break;
        require(record.line >= line && record.line <= size + 1, "records are in the order of their lines");
        line = record.line;
        all.lines.push_back(line);
        all.faults += reader.fault();
        for (const QByteArrayView cell : record.cells) {
            all.cells += cell;
            all.cells += '\x1F';
        }
        all.cells += '\x1E';
        require(reader.position() >= 0 && reader.position() <= size, "the position is inside the file");
    }
    require(reader.position() <= size, "the end is that of the file");
    return all;
}

} // namespace rolescope::fuzz
