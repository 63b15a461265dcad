// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storage/contentkeys.h"

#include "storage/connection.h"
#include "storage/insert.h"
#include "storage/jobstore.h"
#include "storage/query.h"
#include "storage/rowhash.h"

#include <QCryptographicHash>

namespace rolescope::storage {
namespace {

using namespace domain;

/// Half a SHA-256 over texts that cannot run into each other.
QString digest(const QStringList &texts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &text : texts) {
        const QByteArray utf8 = text.toUtf8();
        hash.addData(QByteArray::number(utf8.size()) + ':');
        hash.addData(utf8);
    }
    return QString::fromLatin1(hash.result().toHex().left(32));
}

Error missing(const char *what, qint64 id)
{
    return Error{ErrorCode::Internal, {QStringLiteral("no %1 %2").arg(QLatin1String(what)).arg(id)}};
}

} // namespace

QString ownNoteHash() { return QStringLiteral("own-note"); }

QString roleKey(const QString &name) { return name.simplified().toCaseFolded(); }

QString sourceKey(const Source &source, const QString &contentHash)
{
    if (!contentHash.isEmpty())
        return contentHash;
    return digest({source.kind, source.title, source.longTitle, source.url, source.rawText});
}

QString claimKey(const Claim &claim, const QString &sourceKey, const QString &role, const QString &otherRole)
{
    const QString span = claim.span ? QStringLiteral("%1-%2").arg(claim.span->from).arg(claim.span->to) : QString();
    return digest({sourceKey, roleKey(role), roleKey(otherRole), code(claim.section), claim.label, claim.text, span});
}

quint64 jobColumns(const Job &job)
{
    const QByteArray texts[] = {storedText(job.title), storedText(job.employer), storedText(job.place),
                                storedText(job.country), storedText(job.salary.currency)};
    ScannedJob scanned{job.id,         texts[0],        texts[1], texts[2],        texts[3],
                       texts[4],       job.remote,      job.type, job.statedLevel, job.salary.period,
                       job.salary.low, job.salary.high, {}};
    if (job.posted.isValid())
        scanned.posted = job.posted.toJulianDay();
    return jobColumns(scanned);
}

quint64 jobColumns(const ScannedJob &job)
{
    RowHash hash("job columns");
    for (const QByteArrayView text : {job.title, job.employer, job.place, job.country, job.currency})
        hash.addText(text);
    for (const qint64 code : {qint64(job.type), qint64(job.remote), qint64(job.statedLevel), qint64(job.period)})
        hash.addInteger(code);
    for (const auto &number : {job.low, job.high, job.posted})
        number ? hash.addInteger(*number) : hash.addNull();
    return hash.value();
}

quint64 jobContent(quint64 columns, const QString &url, const QString &description)
{
    RowHash hash("job content");
    hash.addInteger(static_cast<qint64>(columns));
    hash.addText(storedText(url));
    hash.addText(storedText(description));
    return hash.value();
}

std::optional<qint64> feedKey(const QString &key)
{
    if (key.isEmpty())
        return std::nullopt;
    RowHash hash("job key");
    hash.addText(key.toUtf8());
    return static_cast<qint64>(hash.value());
}

QString markKey(std::optional<qint64> feedKey, quint64 content)
{
    return feedKey ? QStringLiteral("key %1").arg(static_cast<quint64>(*feedKey), 16, 16, QLatin1Char('0'))
                   : QStringLiteral("content %1").arg(content, 16, 16, QLatin1Char('0'));
}

Result<QString> writtenRoleName(Connection &connection, RoleId id)
{
    auto query = Query::prepare(connection, "SELECT name FROM role WHERE id = ?");
    if (!query)
        return query.error();
    std::optional<QString> name;
    if (query->bind(id.value).next())
        name = query->text(0);
    if (auto done = query->finish(); !done)
        return done.error();
    return name ? Result<QString>(*name) : Result<QString>(missing("role", id.value));
}

Result<QString> keyOf(Connection &connection, SourceId id)
{
    auto query = Query::prepare(connection,
                                "SELECT kind, title, long_title, url, raw_text, content_hash FROM source WHERE id = ?");
    if (!query)
        return query.error();
    std::optional<QString> key;
    if (query->bind(id.value).next()) {
        Source source;
        source.kind = query->text(0);
        source.title = query->text(1);
        source.longTitle = query->text(2);
        source.url = query->text(3);
        source.rawText = query->text(4);
        key = sourceKey(source, query->text(5));
    }
    if (auto done = query->finish(); !done)
        return done.error();
    return key ? Result<QString>(*key) : Result<QString>(missing("source", id.value));
}

Result<QString> keyOf(Connection &connection, ClaimId id)
{
    auto query = Query::prepare(connection,
                                "SELECT c.source, c.section, c.label, c.text, c.span_from, c.span_to, r.name, o.name"
                                " FROM claim c JOIN role r ON r.id = c.role LEFT JOIN role o ON o.id = c.other_role"
                                " WHERE c.id = ?");
    if (!query)
        return query.error();
    std::optional<Claim> claim;
    QString role, otherRole;
    if (query->bind(id.value).next()) {
        claim.emplace();
        claim->source = SourceId(query->number(0));
        claim->section = sectionFromCode(query->text(1)).value_or(Section::Definition);
        claim->label = query->text(2);
        claim->text = query->text(3);
        if (!query->isNull(4) && !query->isNull(5))
            claim->span = Span{static_cast<int>(query->number(4)), static_cast<int>(query->number(5))};
        role = query->text(6);
        otherRole = query->text(7);
    }
    if (auto done = query->finish(); !done)
        return done.error();
    if (!claim)
        return missing("claim", id.value);
    const auto source = keyOf(connection, claim->source);
    if (!source)
        return source.error();
    return claimKey(*claim, *source, role, otherRole);
}

} // namespace rolescope::storage
