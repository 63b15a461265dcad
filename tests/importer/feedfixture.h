// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/feed/record.h"

#include <QBuffer>
#include <QDir>

#include <memory>

namespace rolescope::importer::feed::fixture {

inline std::unique_ptr<QIODevice> deviceOf(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

/// What a reader gave: cells joined by "|", a record a line, and its fault in brackets; an error's code and values.
struct Given {
    QStringList columns;
    QStringList records;
    QList<qint64> lines;
    QString error;
};

inline Given given(RecordReader &reader)
{
    Given all;
    all.columns = reader.columns();
    Record record;
    while (true) {
        const auto more = reader.next(record);
        if (!more) {
            all.error = more.error().context.mid(1).join(u' ');
            return all;
        }
        if (!*more)
            return all;
        QStringList cells;
        for (const QByteArrayView cell : record.cells)
            cells += QString::fromUtf8(cell);
        const QString fault = reader.fault();
        all.records += cells.join(u'|') + (fault.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(fault));
        all.lines += record.line;
    }
}

template <typename Reader>
Given given(const domain::Result<std::unique_ptr<Reader>> &reader)
{
    Given all;
    if (reader)
        return given(**reader);
    all.error = reader.error().context.mid(1).join(u' ');
    return all;
}

/// Other people's files stand beside the project, not in it; empty: they are not on this machine.
inline QString sharedFile(const char *name)
{
    const QString named = qEnvironmentVariable("ROLESCOPE_SHARED", QStringLiteral(ROLESCOPE_SOURCE_DIR "/../shared"));
    const QString path = named + QStringLiteral("/data/") + QString::fromLatin1(name);
    return QFile::exists(path) ? path : QString();
}

} // namespace rolescope::importer::feed::fixture
