// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "adfeed.h"

#include "importer/feed/openfeed.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rolescope::tests {

QString adFeedPath()
{
    return QStringLiteral(ROLESCOPE_SOURCE_DIR "/../shared/data/glassdoor_2020/glassdoor_jobs.csv");
}

bool hasAdFeed() { return QFile::exists(adFeedPath()); }

QString AdRows::cell(size_t row, const char *column) const
{
    return QString::fromUtf8(rows[row].value(columns.indexOf(column)));
}

AdRows readAdRows(const workspace::FeedDraft &draft)
{
    auto reader = importer::feed::openFeed(draft.path, draft.format);
    if (!reader)
        qFatal("cannot read %s", qPrintable(draft.path));
    AdRows all;
    for (const QString &column : (*reader)->columns())
        all.columns += column.toUtf8();
    importer::feed::Record record;
    while ((*reader)->next(record).value()) {
        all.rows.emplace_back();
        for (const QByteArrayView cell : record.cells)
            all.rows.back() += cell.toByteArray();
    }
    return all;
}

QByteArray feedOf(const AdRows &all, const std::vector<size_t> &rows)
{
    const auto line = [](const QByteArrayList &cells) {
        QByteArrayList quoted;
        for (QByteArray cell : cells)
            quoted += '"' + cell.replace("\"", "\"\"") + '"';
        return quoted.join(',') + '\n';
    };
    QByteArray feed = line(all.columns);
    for (const size_t row : rows)
        feed += line(all.rows[row]);
    return feed;
}

std::vector<SpelledSkill> bundledSpellings()
{
    QFile file(QStringLiteral(ROLESCOPE_SOURCE_DIR "/data/sample/vocabulary.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", qPrintable(file.fileName()));
    std::vector<SpelledSkill> skills;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).object().value(u"skills").toArray()) {
        SpelledSkill skill{value[u"key"].toString(), {value[u"name"].toString()}};
        for (const QJsonValue &alias : value[u"aliases"].toArray())
            skill.spellings += alias.toString();
        skills.push_back(skill);
    }
    return skills;
}

} // namespace rolescope::tests
