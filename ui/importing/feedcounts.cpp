// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/feedcounts.h"

#include "wording/importwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace rolescope::ui {

namespace {

struct Counts {
    Q_DECLARE_TR_FUNCTIONS(Counts)
};

} // namespace

std::vector<CountsTable::Row> feedCounts(const importer::ImportReport::Jobs &jobs)
{
    return {{Counts::tr("new"), {jobs.added}},
            {Counts::tr("updated"), {jobs.updated}},
            {Counts::tr("there already"), {jobs.duplicates}},
            {Counts::tr("set aside"), {jobs.setAside}},
            {Counts::tr("read"), {jobs.read}, true}};
}

QString feedNotices(const importer::ImportReport &report)
{
    QStringList notices;
    for (const QString &warning : report.warnings)
        notices += wording::importNotice(warning);
    return notices.join(u'\n');
}

} // namespace rolescope::ui
