// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <zip.h>

#include <vector>

namespace rolescope::importer::onet::fixture {

struct ZipEntry {
    QString path;
    QByteArray bytes;
    const char *password = nullptr;
    bool stored = false; ///< not packed
};

/// Writes a zip with these entries.
inline void writeZip(const QString &file, const std::vector<ZipEntry> &entries)
{
    int code = 0;
    zip_t *zip = zip_open(QFile::encodeName(file).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!zip)
        qFatal("cannot write %s: %d", qPrintable(file), code);
    for (const ZipEntry &entry : entries) {
        auto *source = zip_source_buffer(zip, entry.bytes.constData(), size_t(entry.bytes.size()), 0);
        const zip_int64_t at = zip_file_add(zip, entry.path.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (at < 0)
            qFatal("cannot add %s: %s", qPrintable(entry.path), zip_strerror(zip));
        if (entry.stored)
            zip_set_file_compression(zip, zip_uint64_t(at), ZIP_CM_STORE, 0);
        if (entry.password)
            zip_file_set_encryption(zip, zip_uint64_t(at), ZIP_EM_AES_256, entry.password);
    }
    if (zip_close(zip) != 0)
        qFatal("cannot write %s: %s", qPrintable(file), zip_strerror(zip));
}

} // namespace rolescope::importer::onet::fixture
