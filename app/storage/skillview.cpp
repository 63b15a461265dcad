// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/skillview.h"

#include "storage/connection.h"
#include "storage/contentkeys.h"
#include "storage/jobreadings.h"
#include "storage/jobstore.h"
#include "storage/query.h"
#include "storage/skillkeys.h"

#include <QSet>

#include <algorithm>

namespace rolescope::storage {

using namespace domain;

namespace {

using Skills = std::vector<SkillId>;

void without(Skills &skills, const Skills &gone)
{
    std::erase_if(skills, [&gone](SkillId id) { return std::find(gone.begin(), gone.end(), id) != gone.end(); });
}

void eachOnce(Skills &skills)
{
    Skills once;
    for (const SkillId skill : skills)
        if (std::find(once.begin(), once.end(), skill) == once.end())
            once.push_back(skill);
    skills = std::move(once);
}

Result<std::vector<SkillEdit>> readMerges(Connection &connection)
{
    std::vector<SkillEdit> merges;
    auto read = forEachRow(connection, "SELECT skill, value FROM skill_edit WHERE change = 'merge' ORDER BY batch, id",
                           [&merges](const Query &row) {
                               merges.push_back({row.text(0), SkillChange::Merge, row.text(1)});
                           });
    return read ? Result<std::vector<SkillEdit>>(std::move(merges)) : read.error();
}

} // namespace

Result<SkillView> SkillView::read(Connection &connection, const QString &version)
{
    SkillView view;
    const auto merges = readMerges(connection);
    if (!merges)
        return merges.error();
    if (auto read = view.readIds(connection, *merges); !read)
        return read.error();
    if (auto read = view.readMatches(connection); !read)
        return read.error();
    if (!version.isEmpty()) {
        const auto state = readingState(connection);
        if (!state)
            return state.error();
        view.m_usesReadings = state->version == version;
    }
    return view;
}

Result<Done> SkillView::readIds(Connection &connection, const std::vector<SkillEdit> &merges)
{
    QHash<QString, SkillId> oldest;
    QSet<QString> keys;
    std::vector<std::pair<SkillId, QString>> others;
    auto read = forEachRow(connection, "SELECT id, key FROM skill ORDER BY id", [&](const Query &row) {
        const SkillId id(row.number(0));
        const QString key = row.text(1);
        if (!keys.contains(key)) {
            keys.insert(key);
            oldest.insert(key, id);
        }
        if (oldest.value(key) != id || !merges.empty())
            others.emplace_back(id, key);
    });
    if (!read)
        return read;
    const MergedKeys merged(merges, keys);
    m_merges = !merged.isEmpty();
    for (const auto &[id, key] : others)
        if (const SkillId shown = oldest.value(merged.shown(key)); shown != id)
            m_ids.insert(id, shown);
    for (auto key = oldest.cbegin(); key != oldest.cend(); ++key)
        m_byKey.insert(key.key(), oldest.value(merged.shown(key.key())));
    return read;
}

Result<Done> SkillView::readMatches(Connection &connection)
{
    std::map<std::pair<QString, SkillId>, bool> newest;
    auto read = forEachRow(connection, "SELECT job, skill, counts FROM match_edit WHERE job <> '' ORDER BY batch, id",
                           [&](const Query &row) {
                               if (const SkillId skill = m_byKey.value(row.text(1)); skill.isValid())
                                   newest[{row.text(0), skill}] = row.number(2) != 0;
                           });
    for (const auto &[match, counts] : newest)
        if (!counts)
            m_notNamed[match.first].push_back(match.second);
    return read;
}

/// A title narrows the search to few jobs, of which the whole content is read.
Result<Done> SkillView::findJobs(Connection &connection)
{
    if (m_notNamed.isEmpty())
        return Done{};
    std::vector<std::pair<JobId, std::optional<qint64>>> found;
    auto read = forEachRow(connection,
                           "SELECT id, key FROM job WHERE same_as IS NULL"
                           " AND title IN (SELECT title FROM match_edit WHERE job <> '')",
                           [&found](const Query &row) { found.emplace_back(row.number(0), row.optionalNumber(1)); });
    if (!read)
        return read;
    for (const auto &[id, key] : found) {
        QString mark = key ? markKey(key, 0) : QString();
        if (!key) {
            const auto content = contentOfJob(connection, id);
            if (!content)
                return content.error();
            mark = markKey(key, *content);
        }
        if (const auto skills = m_notNamed.constFind(mark); skills != m_notNamed.cend())
            m_notNamedIn.emplace(id, *skills);
    }
    return Done{};
}

void SkillView::show(Skills &read, const Skills &added, const Skills &removed) const
{
    for (SkillId &skill : read)
        skill = m_ids.value(skill, skill);
    if (m_usesReadings && !(added.empty() && removed.empty())) {
        Skills gone = removed;
        for (SkillId &skill : gone)
            skill = m_ids.value(skill, skill);
        for (const SkillId skill : added)
            read.push_back(m_ids.value(skill, skill));
        without(read, gone);
        eachOnce(read);
    } else if (m_merges) {
        eachOnce(read);
    }
}

void SkillView::apply(JobId job, Skills &read, const Skills &added, const Skills &removed) const
{
    show(read, added, removed);
    if (m_notNamedIn.empty())
        return;
    if (const auto gone = m_notNamedIn.find(job); gone != m_notNamedIn.end())
        without(read, gone->second);
}

void SkillView::apply(Job &job, std::optional<qint64> key, const Skills &added, const Skills &removed) const
{
    show(job.skills, added, removed);
    if (m_notNamed.isEmpty())
        return;
    const quint64 content = key ? 0 : jobContent(jobColumns(job), job.url, job.description);
    without(job.skills, m_notNamed.value(markKey(key, content)));
}

} // namespace rolescope::storage
