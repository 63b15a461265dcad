// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/codes.h"
#include "domain/ids.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>

namespace rolescope::importer {

/// What an import did with everything it read.
struct ImportReport {
    struct Lines {
        int claim = 0;  ///< statements about one role
        int shared = 0; ///< statements about both roles of a source
        int job = 0;
        int reference = 0;
        int furniture = 0;
        int notPlaced = 0;
    };
    /// read = added + updated + duplicates + setAside
    struct Jobs {
        int read = 0;
        int added = 0;
        int updated = 0;
        int duplicates = 0;
        int setAside = 0;
    };

    /// Of the O*NET database alone.
    struct Onet {
        int occupations = 0;  ///< whether their roles were there or not
        int technologies = 0; ///< each once
        int titles = 0;       ///< beside the occupations' names, each once an occupation
        int sharedTitles = 0; ///< those of several occupations, each once
        QString attribution;  ///< the sentence that has to be shown with what it says
    };

    QString file;
    QString kind;
    domain::BatchId batch;
    Onet onet;
    std::map<domain::Section, int> claims; ///< added, by section
    Lines lines;
    Jobs jobs;
    QString setAsideFile;
    /// Stable keys with a value, for app/wording: "source_known: KEY" (was there, nothing added),
    /// "source_changed: KEY" (its text differs from the one that is there; both stand).
    QStringList warnings;
};

/// The report as the command line prints it and a batch keeps it.
QJsonObject toJson(const ImportReport &);

} // namespace rolescope::importer
