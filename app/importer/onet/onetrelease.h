// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace rolescope::importer::onet {

/// Whether the database says something on a topic.
enum class Coverage : quint8 {
    NotAvailable, ///< its file is not there
    NoData,       ///< the file has no row of the occupation
    Suppressed,   ///< only figures that the database recommends not to use
    Stated,
};

enum class TaskType : quint8 { Unknown, Core, Supplemental };

struct OnetTask {
    QString text;
    TaskType type = TaskType::Unknown;
};

struct OnetTechnology {
    QString example; ///< "Apache Hadoop"
    QString kind;    ///< title of its commodity, "Data base management system software"
    bool hot = false;
    bool inDemand = false;
};

/// Which part of those asked chose an answer.
struct OnetShare {
    int category = 0; ///< in the order of its scale
    QString name;     ///< empty where the file with the names is not there
    double percent = 0;
};

/// The answers on one question on education, training or experience.
struct OnetAnswers {
    QString question; ///< "Required Level of Education"
    std::vector<OnetShare> shares;
    int suppressed = 0; ///< answers whose share the database recommends not to use
};

struct OnetZone {
    int zone = 0;
    QString name; ///< "Job Zone Four: Considerable Preparation Needed"
    QString experience;
    QString education;
    QString training;
};

struct OnetRelated {
    QString code;
    QString tier; ///< "Primary-Short", "Primary-Long", "Supplemental"
};

struct OnetOccupation {
    QString code; ///< "15-2051.00"
    QString title;
    QString description;
    Coverage tasksCoverage = Coverage::NotAvailable;
    std::vector<OnetTask> tasks;
    Coverage technologiesCoverage = Coverage::NotAvailable;
    std::vector<OnetTechnology> technologies;
    Coverage educationCoverage = Coverage::NotAvailable;
    std::vector<OnetAnswers> education;
    Coverage zoneCoverage = Coverage::NotAvailable;
    OnetZone zone;
    Coverage relatedCoverage = Coverage::NotAvailable;
    std::vector<OnetRelated> related;
    QStringList alternateTitles;
};

/// One release of the O*NET database, as far as it is used.
struct OnetRelease {
    QString name;    ///< "O*NET 29.2 Database", the first line of its Read Me; "O*NET" without one
    QString version; ///< "29.2", empty: not stated
    QString date;    ///< "February 2025 Release", as stated
    QString url;
    QString licence;                         ///< the sentence of the Read Me that states it
    QString readMe;                          ///< its text
    QString hash;                            ///< over all that was read
    std::vector<OnetOccupation> occupations; ///< in the order of the file
    QStringList missingFiles;                ///< names of the files that are not there
    int unknownCodes = 0;                    ///< rows of occupations that the release does not have
};

} // namespace rolescope::importer::onet
