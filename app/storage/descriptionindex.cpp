// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/descriptionindex.h"

#include "storage/connection.h"
#include "storage/jobstore.h"
#include "storage/query.h"
#include "storage/transaction.h"

#include <algorithm>

namespace rolescope::storage {

using namespace domain;

namespace {

constexpr qsizetype mostWords = 16;
constexpr qsizetype mostLetters = 64;

Result<qint64> highWaterMark(Connection &connection)
{
    qint64 upTo = 0;
    auto read =
        forEachRow(connection, "SELECT upto FROM job_words_state", [&upTo](const Query &row) { upTo = row.number(0); });
    if (!read)
        return read.error();
    return upTo;
}

Result<Done> setHighWaterMark(Connection &connection, qint64 upTo)
{
    auto query = Query::prepare(connection, "INSERT OR REPLACE INTO job_words_state(id, upto) VALUES(1, ?)");
    if (!query)
        return query.error();
    query->bind(upTo).next();
    return query->finish();
}

/// A query of the index that no text can turn into anything but words: each is quoted, and what is cut off here
/// is left to the words of the description. Empty: the index cannot help.
QString matchOf(const QStringList &words)
{
    QStringList asked;
    for (const QString &word : words) {
        QString quoted = word.left(mostLetters);
        if (!quoted.isEmpty() && quoted.back().isHighSurrogate())
            quoted.chop(1);
        if (quoted.isEmpty() || quoted.contains(u' ') || quoted.contains(QChar(u'\0')))
            continue;
        asked << u'"' + quoted.replace(u'"', QLatin1String("\"\"")) + QStringLiteral("\"*");
    }
    // Long words first: one letter begins half of all words, and leaves little out beside a longer one.
    std::stable_sort(asked.begin(), asked.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    constexpr qsizetype oneLetter = 4; // with its quotes and the star
    while (asked.size() > 1 && (asked.size() > mostWords || asked.back().size() == oneLetter))
        asked.removeLast();
    return asked.join(u' ');
}

/// The jobs that `sql` gives, with the description in the second column, if they hold what is looked for.
Result<Done> collect(Connection &connection, const char *sql, const QString &match, qint64 upTo, const Among &among,
                     const Holds &holds, std::vector<JobId> &found)
{
    auto query = Query::prepare(connection, sql);
    if (!query)
        return query.error();
    if (!match.isEmpty())
        query->bind(match);
    query->bind(upTo).bind(among.repeats).bind(among.after);
    while (query->next())
        if (holds(query->text(1)))
            found.emplace_back(query->number(0));
    return query->finish();
}

} // namespace

Result<IndexProgress> descriptionProgress(Connection &connection)
{
    const auto upTo = highWaterMark(connection);
    if (!upTo)
        return upTo.error();
    auto query =
        Query::prepare(connection, "SELECT (SELECT count(*) FROM job_text WHERE job <= ?), count(*) FROM job_text");
    if (!query)
        return query.error();
    IndexProgress progress;
    if (query->bind(*upTo).next())
        progress = {query->number(0), query->number(1)};
    if (auto done = query->finish(); !done)
        return done.error();
    return progress;
}

Result<bool> hasDescriptions(Connection &connection)
{
    auto query = Query::prepare(connection, "SELECT EXISTS (SELECT 1 FROM job_text WHERE description <> '')");
    if (!query)
        return query.error();
    const bool has = query->next() && query->number(0) == 1;
    if (auto done = query->finish(); !done)
        return done.error();
    return has;
}

Result<bool> indexDescriptions(Connection &connection, const FoldedWords &wordsOf, int jobs, std::stop_token stop)
{
    const Connection::Watch watch(connection, stop);
    auto transaction = Transaction::beginImmediate(connection);
    if (!transaction)
        return transaction.error();
    const auto upTo = highWaterMark(connection);
    if (!upTo)
        return upTo.error();
    auto read = Query::prepare(connection, "SELECT job, description FROM job_text WHERE job > ? ORDER BY job LIMIT ?");
    auto insert = Query::prepare(connection, "INSERT INTO job_words(rowid, words) VALUES(?, ?)");
    if (!read || !insert)
        return read ? insert.error() : read.error();
    qint64 last = *upTo;
    int count = 0;
    read->bind(*upTo).bind(jobs);
    Result<Done> written = Done{};
    while (written && !stop.stop_requested() && read->next()) {
        last = read->number(0);
        ++count;
        const QString words = wordsOf(read->text(1));
        if (words.isEmpty())
            continue;
        insert->bind(last).bind(words).next();
        written = insert->finish();
    }
    if (auto done = read->finish(); !done)
        return done.error();
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}};
    if (written && count > 0)
        written = setHighWaterMark(connection, last);
    if (written)
        written = transaction->commit();
    return written ? Result<bool>(count == jobs) : Result<bool>(written.error());
}

Result<std::vector<JobId>> findInDescriptions(Connection &connection, const QStringList &foldedWords,
                                              const Holds &holds, std::stop_token stop, const Among &among)
{
    std::vector<JobId> found;
    if (foldedWords.isEmpty())
        return found;
    const Connection::Watch watch(connection, std::move(stop));
    const auto moment = OneMoment::begin(connection); // of the index and the texts
    if (!moment)
        return moment.error();
    const QString match = matchOf(foldedWords);
    const auto upTo =
        match.isEmpty() && among.part == Among::Part::All ? Result<qint64>(qint64(0)) : highWaterMark(connection);
    Result<Done> read = upTo ? Result<Done>(Done{}) : Result<Done>(upTo.error());
    if (read && *upTo > 0 && !match.isEmpty() && among.part != Among::Part::NotIndexed)
        read = collect(connection,
                       "SELECT j.id, t.description FROM job_words w JOIN job j ON j.id = w.rowid"
                       " JOIN job_text t ON t.job = j.id WHERE w.job_words MATCH ? AND j.id <= ?"
                       " AND (j.same_as IS NULL OR ?) AND j.id > ? ORDER BY w.rowid",
                       match, *upTo, among, holds, found);
    if (read && among.part != Among::Part::Indexed)
        read = collect(connection,
                       "SELECT t.job, t.description FROM job_text t JOIN job j ON j.id = t.job"
                       " WHERE t.job > ? AND t.description <> '' AND (j.same_as IS NULL OR ?) AND t.job > ?"
                       " ORDER BY t.job",
                       {}, *upTo, among, holds, found);
    if (!read)
        return read.error();
    return found;
}

Result<Done> forgetDescriptions(Connection &connection, qint64 first, qint64 last)
{
    const auto upTo = highWaterMark(connection);
    if (!upTo)
        return upTo.error();
    auto query = Query::prepare(connection,
                                "SELECT EXISTS(SELECT 1 FROM job_text WHERE job BETWEEN ? AND ?"
                                " AND description <> '')");
    if (!query)
        return query.error();
    query->bind(first).bind(std::min(last, *upTo));
    const bool hasWords = query->next() && query->number(0) != 0;
    if (auto done = query->finish(); !done)
        return done;
    if (hasWords) {
        if (auto emptied = connection.run("INSERT INTO job_words(job_words) VALUES('delete-all')"); !emptied)
            return emptied;
        return setHighWaterMark(connection, 0);
    }
    const auto newest = newestJobOutside(connection, first, last);
    if (!newest)
        return newest.error();
    return *newest < *upTo ? setHighWaterMark(connection, *newest) : Result<Done>(Done{});
}

} // namespace rolescope::storage
