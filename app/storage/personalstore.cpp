// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/personalstore.h"

#include "storage/connection.h"
#include "storage/jobmarks.h"
#include "storage/query.h"
#include "storage/transaction.h"

#include <QSet>

#include <functional>

namespace rolescope::storage {

using namespace domain;

namespace {

template <typename... Values>
Result<Done> runWith(Connection &connection, const char *sql, const Values &...values)
{
    auto query = Query::prepare(connection, sql);
    if (!query)
        return query.error();
    (query->bind(values), ...);
    query->next();
    return query->finish();
}

/// Changes that come together or not at all.
Result<Done> together(Connection &connection, const std::function<Result<Done>()> &changes)
{
    auto transaction = Transaction::beginImmediate(connection);
    if (!transaction)
        return transaction.error();
    if (auto changed = changes(); !changed)
        return changed;
    return transaction->commit();
}

/// SQLite's text functions stop at NUL.
QString withoutNul(QString text) { return text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter)); }

/// Two marks may have found one job: what a person wrote on either stays.
void addMark(std::vector<JobMark> &marks, JobMark mark)
{
    if (marks.empty() || marks.back().job != mark.job) {
        marks.push_back(std::move(mark));
        return;
    }
    JobMark &known = marks.back();
    known.starred = known.starred || mark.starred;
    if (!known.note.isEmpty() && !mark.note.isEmpty())
        known.note += QStringLiteral("\n\n");
    known.note += mark.note;
}

/// Marks that found the same job become one, so that what is set is what is shown.
Result<Done> mergeMarks(Connection &connection, const MarkTarget &target)
{
    auto query = Query::prepare(connection,
                                "SELECT m.key, m.starred, m.note FROM job_mark m JOIN job j ON j.id = m.job"
                                " WHERE coalesce(j.same_as, j.id) = ? ORDER BY m.key");
    if (!query)
        return query.error();
    QStringList keys;
    std::vector<JobMark> merged;
    query->bind(target.shown.value);
    while (query->next()) {
        keys << query->text(0);
        addMark(merged, {target.shown, query->number(1) != 0, query->text(2)});
    }
    if (auto done = query->finish(); !done)
        return done;
    if (keys.isEmpty() || keys == QStringList{target.key})
        return Done{};
    for (const QString &key : std::as_const(keys))
        if (auto gone = runWith(connection, "DELETE FROM job_mark WHERE key = ?", key); !gone)
            return gone;
    return runWith(connection, "INSERT OR REPLACE INTO job_mark(key, job, starred, note) VALUES(?, ?, ?, ?)",
                   target.key, target.shown.value, qint64(merged.front().starred), merged.front().note);
}

/// The key of the job's own mark, else the first that is no other standing job's: ads that are called the same may be
/// marked each.
Result<QString> keyFor(Connection &connection, const MarkTarget &target)
{
    auto query = Query::prepare(connection,
                                "SELECT m.key, coalesce(j.same_as, j.id) FROM job_mark m LEFT JOIN job j ON j.id = m.job"
                                " WHERE m.key = ?1 OR m.key BETWEEN ?1 || ' ' AND ?1 || '!'");
    if (!query)
        return query.error();
    QString own;
    QSet<QString> taken;
    query->bind(target.key);
    while (query->next()) {
        if (query->number(1) == target.shown.value)
            own = query->text(0);
        else if (!query->isNull(1))
            taken.insert(query->text(0));
    }
    if (auto done = query->finish(); !done)
        return done.error();
    if (!own.isEmpty())
        return own;
    QString key = target.key;
    for (int n = 2; taken.contains(key); ++n)
        key = target.key + u' ' + QString::number(n);
    return key;
}

/// `sql` writes ?2 for the job ?3 into the mark ?1.
template <typename Value>
Result<Done> setMark(Connection &connection, JobId job, const char *sql, const Value &value)
{
    return together(connection, [&]() -> Result<Done> {
        auto target = markTarget(connection, job);
        if (!target)
            return target.error();
        auto key = keyFor(connection, *target);
        if (!key)
            return key.error();
        target->key = std::move(*key);
        if (auto merged = mergeMarks(connection, *target); !merged)
            return merged;
        if (auto set = runWith(connection, sql, target->key, value, target->shown.value); !set)
            return set;
        return runWith(connection, "DELETE FROM job_mark WHERE NOT starred AND note = ''");
    });
}

} // namespace

Result<Personal> readPersonal(Connection &connection)
{
    Personal personal;
    auto read = forEachRow(connection,
                           "SELECT coalesce(j.same_as, j.id) AS shown, m.starred, m.note FROM job_mark m"
                           " JOIN job j ON j.id = m.job ORDER BY shown, m.key",
                           [&](const Query &row) {
                               addMark(personal.jobs, {JobId(row.number(0)), row.number(1) != 0, row.text(2)});
                           });
    if (read)
        read = forEachRow(connection, "SELECT name, spec FROM saved_view ORDER BY name", [&](const Query &row) {
            personal.views.push_back({row.text(0), row.text(1).toUtf8()});
        });
    if (read)
        read = forEachRow(connection, "SELECT a, b FROM recent_comparison ORDER BY id DESC", [&](const Query &row) {
            personal.recent.push_back({row.text(0), row.text(1)});
        });
    if (read)
        read = forEachRow(connection, "SELECT key FROM own_skill ORDER BY key",
                          [&](const Query &row) { personal.skills << row.text(0); });
    if (!read)
        return read.error();
    return personal;
}

Result<Done> setStar(Connection &connection, JobId job, bool starred)
{
    return setMark(connection, job,
                   "INSERT INTO job_mark(key, starred, job) VALUES(?, ?, ?)"
                   " ON CONFLICT(key) DO UPDATE SET starred = excluded.starred, job = excluded.job",
                   qint64(starred));
}

Result<Done> setNote(Connection &connection, JobId job, const QString &text)
{
    return setMark(connection, job,
                   "INSERT INTO job_mark(key, note, job) VALUES(?, ?, ?)"
                   " ON CONFLICT(key) DO UPDATE SET note = excluded.note, job = excluded.job",
                   withoutNul(text));
}

Result<Done> saveView(Connection &connection, const SavedView &view)
{
    return together(connection, [&]() -> Result<Done> {
        if (auto removed = removeView(connection, view.name); !removed)
            return removed;
        return runWith(connection, "INSERT INTO saved_view(name, spec) VALUES(?, ?)", withoutNul(view.name),
                       withoutNul(QString::fromUtf8(view.spec)));
    });
}

Result<Done> removeView(Connection &connection, const QString &name)
{
    return runWith(connection, "DELETE FROM saved_view WHERE name = ?", withoutNul(name));
}

Result<Done> setOwnSkill(Connection &connection, const QString &key, bool own)
{
    return runWith(connection,
                   own ? "INSERT OR IGNORE INTO own_skill(key) VALUES(?)" : "DELETE FROM own_skill WHERE key = ?",
                   withoutNul(key));
}

Result<Done> removePersonal(Connection &connection)
{
    return together(connection, [&]() -> Result<Done> {
        for (const char *sql : {"DELETE FROM own_skill", "DELETE FROM job_mark", "DELETE FROM saved_view",
                                "DELETE FROM recent_comparison"})
            if (auto gone = connection.run(sql); !gone)
                return gone;
        return Done{};
    });
}

Result<Done> addRecent(Connection &connection, const RecentComparison &pair)
{
    return together(connection, [&]() -> Result<Done> {
        if (auto gone =
                runWith(connection, "DELETE FROM recent_comparison WHERE (a = ?1 AND b = ?2) OR (a = ?2 AND b = ?1)",
                        pair.a, pair.b);
            !gone)
            return gone;
        if (auto added = runWith(connection, "INSERT INTO recent_comparison(a, b) VALUES(?, ?)", pair.a, pair.b);
            !added)
            return added;
        return runWith(connection,
                       "DELETE FROM recent_comparison WHERE id NOT IN"
                       " (SELECT id FROM recent_comparison ORDER BY id DESC LIMIT ?)",
                       qint64(Personal::mostRecent));
    });
}

} // namespace rolescope::storage
