// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/packreader.h"

#include "importer/jsonfields.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace rolescope::importer {
namespace {

using namespace domain;

constexpr qint64 maxFileSize = 64 << 20;
constexpr int maxBriefWords = 8;
const QString wholeFile = QStringLiteral("file"); ///< where, when it is no line or key
constexpr int maxDefinitionWords = 14;            // a definition's brief is a whole sentence

constexpr QLatin1String operator""_l(const char *text, size_t size)
{
    return QLatin1String(text, static_cast<qsizetype>(size));
}

/// Reads the files one after the other, each with what the earlier ones named; the first problem
/// ends it.
class PackReader {
public:
    explicit PackReader(const QString &folder) : m_folder(folder) { m_pack.folder = folder; }
    Result<Pack> read();

private:
    void refuseUnknownFiles();
    template <typename Read>
    void readFile(const QString &name, Read read);
    QByteArray readBytes(const QString &name, FileProblem &);

    void readAbout(JsonFields &);
    void readVocabulary(JsonFields &);
    void readSkill(JsonFields &);
    void checkWholes(JsonFields &);
    void readRole(JsonFields &);
    void readSources();
    PackSource readSource(JsonFields &);
    Claim readClaim(JsonFields &, const Source &);
    void readClaimSkills(JsonFields &, Claim &);
    void resolveAliases(JsonFields &);
    void readJob(JsonFields &);

    /// The place (from 1) of a name; an unknown one is a problem.
    template <typename IdType>
    IdType find(JsonFields &fields, QLatin1String key, const QHash<QString, IdType> &places, const QString &name,
                const char *kind);
    /// Gives a name the next place; one given twice is a problem.
    template <typename IdType>
    void give(JsonFields &fields, QLatin1String key, QHash<QString, IdType> &places, const QString &name);

    QDir m_folder;
    Pack m_pack;
    std::optional<Error> m_error;
    QHash<QString, SkillId> m_skills;
    QHash<QString, RoleId> m_roles;
    QHash<QString, RoleId> m_foldedRoles; ///< names that differ only in case are one role
    QHash<QString, SourceId> m_sources;
    QSet<QString> m_categories;
};

template <typename IdType>
IdType PackReader::find(JsonFields &fields, QLatin1String key, const QHash<QString, IdType> &places,
                        const QString &name, const char *kind)
{
    const IdType id = places.value(name);
    if (!id.isValid())
        fields.problem(key, QStringLiteral("unknown %1 \"%2\"").arg(QLatin1String(kind), name));
    return id;
}

template <typename IdType>
void PackReader::give(JsonFields &fields, QLatin1String key, QHash<QString, IdType> &places, const QString &name)
{
    if (places.contains(name))
        fields.problem(key, QStringLiteral("\"%1\" given twice").arg(name));
    places.insert(name, IdType(places.size() + 1));
}

QByteArray PackReader::readBytes(const QString &name, FileProblem &problem)
{
    QFile file(m_folder.filePath(name));
    if (!QFileInfo(file).isFile()) {
        problem.add(wholeFile, QStringLiteral("missing file"));
        return {};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        problem.add(wholeFile, file.errorString());
        return {};
    }
    if (file.size() > maxFileSize) {
        problem.add(wholeFile, QStringLiteral("larger than 64 MB"));
        return {};
    }
    return file.readAll();
}

template <typename Read>
void PackReader::readFile(const QString &name, Read read)
{
    if (m_error)
        return;
    FileProblem problem(name);
    const QByteArray bytes = readBytes(name, problem);
    const QJsonObject object = problem.error() ? QJsonObject() : parseObject(bytes, problem);
    if (!problem.error()) {
        JsonFields fields(object, {}, problem);
        read(fields);
        fields.refuseUnknownKeys();
    }
    m_error = problem.error();
}

void PackReader::refuseUnknownFiles()
{
    const QStringList known{QStringLiteral("pack.json"), QStringLiteral("vocabulary.json"),
                            QStringLiteral("roles.json"), QStringLiteral("jobs.json")};
    const QStringList found = m_folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : found)
        if (!known.contains(name) && !m_error)
            m_error = Error{ErrorCode::PackInvalid, {name, wholeFile, QStringLiteral("unknown file")}};
}

void PackReader::readAbout(JsonFields &fields)
{
    m_pack.name = fields.text("name"_l);
    m_pack.version = fields.text("version"_l);
    m_pack.license = fields.optionalText("license"_l);
    m_pack.about = fields.optionalText("about"_l);
}

void PackReader::readVocabulary(JsonFields &fields)
{
    fields.objects("categories"_l, [this](JsonFields &category) {
        const QString key = category.text("key"_l);
        if (m_categories.contains(key))
            category.problem("key"_l, QStringLiteral("\"%1\" given twice").arg(key));
        m_categories.insert(key);
        m_pack.categories.push_back({key, category.text("name"_l)});
    });
    fields.objects("skills"_l, [this](JsonFields &skill) { readSkill(skill); });
    checkWholes(fields);
}

void PackReader::readSkill(JsonFields &fields)
{
    Skill skill;
    skill.key = fields.text("key"_l);
    skill.name = fields.text("name"_l);
    skill.category = fields.text("category"_l);
    skill.partOf = fields.optionalText("part_of"_l);
    const QStringList aliases = fields.texts("aliases"_l);
    skill.aliases.assign(aliases.begin(), aliases.end());
    give(fields, "key"_l, m_skills, skill.key);
    if (!m_categories.contains(skill.category))
        fields.problem("category"_l, QStringLiteral("unknown category \"%1\"").arg(skill.category));
    m_pack.skills.push_back(std::move(skill));
}

/// A skill may be part of one that is listed later, so this comes after all.
void PackReader::checkWholes(JsonFields &fields)
{
    for (const Skill &skill : m_pack.skills) {
        if (!skill.partOf.isEmpty())
            find(fields, "skills"_l, m_skills, skill.partOf, "skill");
        if (skill.partOf == skill.key)
            fields.problem("skills"_l, QStringLiteral("\"%1\" is part of itself").arg(skill.key));
    }
}

void PackReader::readRole(JsonFields &fields)
{
    Role role;
    role.name = fields.text("name"_l).simplified(); // names are found by their words alone
    role.family = fields.optionalText("family"_l);
    fields.objects("aliases"_l, [&role](JsonFields &alias) {
        role.aliases.push_back({alias.text("name"_l).simplified(), {}, {}});
        alias.optionalText("source"_l); // resolved when the sources are known
    });
    give(fields, "name"_l, m_roles, role.name);
    give(fields, "name"_l, m_foldedRoles, role.name.toCaseFolded());
    m_pack.roles.push_back(std::move(role));
}

void PackReader::readSources()
{
    const QDir folder(m_folder.filePath(QStringLiteral("sources")));
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        readFile(QStringLiteral("sources/") + name,
                 [this](JsonFields &fields) { m_pack.sources.push_back(readSource(fields)); });
}

PackSource PackReader::readSource(JsonFields &fields)
{
    PackSource packed;
    Source &source = packed.source;
    source.key = fields.text("key"_l);
    give(fields, "key"_l, m_sources, source.key);
    source.kind = fields.text("kind"_l);
    if (source.kind != "article"_l && source.kind != "note"_l)
        fields.problem("kind"_l, QStringLiteral("unknown code \"%1\"").arg(source.kind));
    source.title = fields.text("title"_l);
    source.longTitle = fields.optionalText("long_title"_l);
    source.publisher = fields.optionalText("publisher"_l);
    source.url = fields.webAddress("url"_l);
    source.date = fields.date("date"_l);
    source.readingMinutes = fields.wholeNumber("reading_minutes"_l, 0, 100000).value_or(0);
    const QStringList roles = fields.texts("roles"_l);
    for (const QString &name : roles)
        source.roles.push_back(find(fields, "roles"_l, m_roles, name, "role"));
    fields.objects("references"_l, [&](JsonFields &reference) {
        SourceReference read{reference.text("kind"_l), reference.text("text"_l), {}};
        if (read.kind != "salary_insight"_l && read.kind != "related"_l && read.kind != "off_topic"_l)
            reference.problem("kind"_l, QStringLiteral("unknown code \"%1\"").arg(read.kind));
        if (const QString role = reference.optionalText("role"_l); !role.isEmpty())
            read.role = find(reference, "role"_l, m_roles, role, "role");
        source.references.push_back(std::move(read));
    });
    fields.objects("claims"_l, [&](JsonFields &claim) { packed.claims.push_back(readClaim(claim, source)); });
    packed.contentHash = fields.contentHash();
    return packed;
}

Claim PackReader::readClaim(JsonFields &fields, const Source &source)
{
    Claim claim;
    const QString about = fields.text("for"_l);
    if (about == "both"_l) {
        if (source.roles.size() == 2) {
            claim.role = source.roles[0];
            claim.otherRole = source.roles[1];
        } else {
            fields.problem("for"_l, QStringLiteral("\"both\" needs a source with two roles"));
        }
    } else {
        claim.role = find(fields, "for"_l, m_roles, about, "role");
        if (std::find(source.roles.begin(), source.roles.end(), claim.role) == source.roles.end())
            fields.problem("for"_l, QStringLiteral("\"%1\" is not a role of this source").arg(about));
    }
    claim.section = fields.code("section"_l, &sectionFromCode);
    claim.strength = fields.code("strength"_l, &strengthFromCode);
    claim.label = fields.optionalText("label"_l);
    claim.text = fields.text("text"_l);
    claim.brief = fields.optionalText("brief"_l);
    const int most = claim.section == Section::Definition ? maxDefinitionWords : maxBriefWords;
    if (claim.brief.simplified().count(u' ') >= most)
        fields.problem("brief"_l, QStringLiteral("more than %1 words").arg(most));
    if (const QString original = fields.optionalText("original"_l); !original.isEmpty())
        claim.original = original;
    claim.paraphrased = !claim.original;
    if (const QJsonArray span = fields.array("span"_l); fields.has("span"_l)) {
        const Span place{span.size() == 2 ? span[0].toInt(-1) : -1, span.size() == 2 ? span[1].toInt(-1) : -1};
        if (place.from < 0 || place.to < place.from)
            fields.problem("span"_l, QStringLiteral("not a place [from, to)"));
        claim.span = place;
    }
    readClaimSkills(fields, claim);
    fields.object("outlook"_l, [&claim](JsonFields &outlook) {
        claim.outlook = Outlook{outlook.number("percent"_l, -1e6, 1e6),  outlook.wholeNumber("from"_l, 1900, 2200),
                                outlook.wholeNumber("to"_l, 1900, 2200), outlook.optionalText("place"_l),
                                outlook.optionalText("population"_l),    outlook.optionalText("origin"_l)};
    });
    return claim;
}

void PackReader::readClaimSkills(JsonFields &fields, Claim &claim)
{
    const int group = fields.flag("one_of"_l) ? 1 : 0;
    const QStringList named = fields.texts("skills"_l);
    for (const QString &key : named)
        claim.skills.push_back({find(fields, "skills"_l, m_skills, key, "skill"), claim.strength, group});
    const QStringList examples = fields.texts("examples"_l);
    for (const QString &key : examples) {
        if (named.contains(key))
            fields.problem("examples"_l, QStringLiteral("\"%1\" given twice").arg(key));
        claim.skills.push_back({find(fields, "examples"_l, m_skills, key, "skill"), Strength::Example, 0});
    }
}

/// The second reading of roles.json, for the sources of its aliases.
void PackReader::resolveAliases(JsonFields &fields)
{
    size_t role = 0;
    fields.objects("roles"_l, [&](JsonFields &one) {
        one.text("name"_l);
        one.optionalText("family"_l);
        size_t alias = 0;
        one.objects("aliases"_l, [&](JsonFields &other) {
            other.text("name"_l);
            if (const QString source = other.optionalText("source"_l); !source.isEmpty())
                m_pack.roles[role].aliases[alias].source = find(other, "source"_l, m_sources, source, "source");
            ++alias;
        });
        ++role;
    });
}

void PackReader::readJob(JsonFields &fields)
{
    constexpr double highestSalary = 1e10;
    const auto minor = [&fields](QLatin1String key) -> std::optional<Minor> {
        const auto units = fields.number(key, 0, highestSalary);
        return units ? std::optional<Minor>(std::llround(*units * 100)) : std::nullopt;
    };
    PackJob packed;
    Job &job = packed.job;
    job.title = fields.text("title"_l);
    job.employer = fields.optionalText("employer"_l);
    job.place = fields.optionalText("place"_l);
    job.country = fields.optionalText("country"_l);
    job.remote = fields.optionalCode("remote"_l, &remoteFromCode);
    job.type = fields.optionalCode("type"_l, &jobTypeFromCode);
    job.hours = fields.optionalText("hours"_l);
    if (!job.hours.isEmpty() && job.hours != "full_time"_l && job.hours != "part_time"_l)
        fields.problem("hours"_l, QStringLiteral("unknown code \"%1\"").arg(job.hours));
    job.statedLevel = fields.optionalCode("level"_l, &levelFromCode);
    job.levelRaw = fields.optionalText("level_raw"_l);
    job.salary.currency = fields.optionalText("currency"_l);
    const bool isCode = job.salary.currency.size() == 3
        && std::all_of(job.salary.currency.begin(), job.salary.currency.end(),
                       [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (!job.salary.currency.isEmpty() && !isCode)
        fields.problem("currency"_l, QStringLiteral("not a currency code"));
    job.salary.period = fields.optionalCode("period"_l, &periodFromCode);
    job.salary.low = minor("low"_l);
    job.salary.high = minor("high"_l);
    if (job.salary.low && job.salary.high && *job.salary.low > *job.salary.high)
        fields.problem("low"_l, QStringLiteral("above \"high\""));
    job.salaryRaw = fields.optionalText("salary_raw"_l);
    job.posted = fields.date("posted"_l);
    job.url = fields.webAddress("url"_l);
    job.description = fields.optionalText("description"_l);
    const QStringList skills = fields.texts("skills"_l);
    for (const QString &key : skills)
        job.skills.push_back(find(fields, "skills"_l, m_skills, key, "skill"));
    const QStringList sources = fields.texts("sources"_l);
    for (const QString &key : sources)
        packed.sources.push_back(find(fields, "sources"_l, m_sources, key, "source"));
    m_pack.jobs.push_back(std::move(packed));
}

Result<Pack> PackReader::read()
{
    if (!QFileInfo::exists(m_folder.path()))
        return Error{ErrorCode::FileMissing, {m_folder.path()}};
    if (!m_folder.exists())
        return Error{ErrorCode::PackInvalid, {m_folder.path(), wholeFile, QStringLiteral("not a folder")}};
    const QString rolesFile = QStringLiteral("roles.json");
    refuseUnknownFiles();
    readFile(QStringLiteral("pack.json"), [this](JsonFields &fields) { readAbout(fields); });
    readFile(QStringLiteral("vocabulary.json"), [this](JsonFields &fields) { readVocabulary(fields); });
    readFile(rolesFile,
             [this](JsonFields &fields) { fields.objects("roles"_l, [this](JsonFields &role) { readRole(role); }); });
    readSources();
    readFile(rolesFile, [this](JsonFields &fields) { resolveAliases(fields); });
    readFile(QStringLiteral("jobs.json"),
             [this](JsonFields &fields) { fields.objects("jobs"_l, [this](JsonFields &job) { readJob(job); }); });
    if (m_error)
        return *m_error;
    return std::move(m_pack);
}

} // namespace

Result<Pack> readPack(const QString &folder) { return PackReader(folder).read(); }

} // namespace rolescope::importer
