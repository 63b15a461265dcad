// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace rolescope::importer::onet {

/// Reads a text file of the O*NET database row by row: cells between tabs, quotes are characters like any other,
/// "n/a" is a missing value. Columns are found by the names in the first line, so further ones do no harm.
class OnetTable {
public:
    /// Told of every line as it is read, for a hash over the files or for progress.
    using Watch = std::function<void(const QByteArray &line)>;

    /// A file without one of `columns` is OnetInvalid "no_column".
    static domain::Result<OnetTable> open(std::unique_ptr<QIODevice>, const QString &name, const QStringList &columns,
                                          Watch = {});

    /// False at the end of the file. A row with fewer cells than the header is OnetInvalid "cut_off".
    domain::Result<bool> next();
    /// Of the row read last, by the place in `columns`; empty: missing.
    QString cell(size_t column) const;

private:
    OnetTable(std::unique_ptr<QIODevice> device, QString name, Watch watch)
        : m_device(std::move(device)),
          m_name(std::move(name)),
          m_watch(std::move(watch))
    {}

    domain::Result<bool> readLine();
    domain::Error error(const char *code, const QString &value) const;

    std::unique_ptr<QIODevice> m_device;
    QString m_name; ///< as errors call the file
    Watch m_watch;
    QByteArray m_line; ///< without its end
    qint64 m_number = 0;
    qsizetype m_cells = 0;        ///< in the header
    std::vector<size_t> m_places; ///< of the wanted columns
    std::vector<QByteArrayView> m_row;
};

} // namespace rolescope::importer::onet
