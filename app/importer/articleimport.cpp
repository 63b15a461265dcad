// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/articleimport.h"

#include "importer/articlereview.h"
#include "importer/articletext.h"
#include "importer/ownskills.h"
#include "importer/sink.h"
#include "text/fold.h"

#include <QCryptographicHash>
#include <QSet>

namespace rolescope::importer {
namespace {

using namespace domain;

/// Of the text as its reader sees it: line ends and a byte order mark make no other article.
QString contentHash(const QString &rawText)
{
    QString text = rawText;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    if (text.startsWith(u'\ufeff'))
        text.remove(0, 1);
    return QString::fromLatin1(QCryptographicHash::hash(text.trimmed().toUtf8(), QCryptographicHash::Sha256).toHex());
}

class ArticleImport {
public:
    ArticleImport(const Article &article, const ArticleOptions &options, const Catalog &vocabulary, Sink &sink,
                  std::stop_token stop)
        : m_article(article),
          m_options(options),
          m_sink(sink),
          m_stop(std::move(stop)),
          m_points(article.rawText),
          m_ownSkills(vocabulary, sink)
    {
        for (const QString &term : options.declinedTerms)
            m_declined.insert(text::folded(term));
    }

    Result<ImportReport> run();

private:
    Result<Done> addRoles();
    Result<RoleId> addRole(const QString &name);
    Result<Done> addSource(const QString &hash);
    Result<Done> addAliases();
    Result<Done> addClaims();
    Result<std::vector<ClaimSkill>> skillsOf(const ArticleClaim &);
    Result<SkillId> newSkill(const QString &term);
    Result<Done> addJobs();
    Result<Done> goOn() const
    {
        return m_stop.stop_requested() ? Result<Done>(Error{ErrorCode::Cancelled, {}}) : Result<Done>(Done{});
    }
    RoleId roleOf(About about) const { return m_roles[about == About::Second ? 1 : 0]; }

    const Article &m_article;
    const ArticleOptions &m_options;
    Sink &m_sink;
    std::stop_token m_stop;
    CodePoints m_points;
    QSet<QString> m_declined; ///< folded
    ImportReport m_report;
    std::array<RoleId, 2> m_roles;
    SourceId m_source;
    OwnSkills m_ownSkills;
};

/// By its own name only: were an alias enough, the order of imports would decide which role an article is of.
Result<RoleId> ArticleImport::addRole(const QString &name)
{
    const RoleId there = m_sink.findRole(name);
    if (there.isValid())
        return there;
    Role role;
    role.name = name;
    return m_sink.addRole(role);
}

Result<Done> ArticleImport::addRoles()
{
    for (size_t i = 0; i < m_roles.size(); ++i) {
        const auto role = addRole(m_article.roles[i]);
        if (!role)
            return role.error();
        m_roles[i] = *role;
    }
    if (m_roles[0] == m_roles[1])
        return Error{ErrorCode::SameRole, {m_article.roles[0]}};
    return goOn();
}

Result<Done> ArticleImport::addSource(const QString &hash)
{
    Source source;
    source.key = keyOf(m_article.title);
    source.title = m_article.title;
    source.longTitle = m_article.longTitle;
    source.publisher = m_options.publisher.simplified();
    source.url = m_options.url.trimmed();
    source.kind = QStringLiteral("article");
    source.date = m_article.date;
    source.readingMinutes = m_article.readingMinutes;
    source.rawText = m_article.rawText;
    source.roles = {m_roles[0], m_roles[1]};
    for (const ArticleReference &reference : m_article.references) {
        RoleId role;
        for (size_t i = 0; i < m_roles.size(); ++i)
            if (text::folded(reference.role) == text::folded(m_article.roles[i]))
                role = m_roles[i];
        source.references.push_back({reference.kind, reference.text, role});
    }
    if (m_sink.hasSourceKey(source.key))
        m_report.warnings << QStringLiteral("source_changed: ") + m_article.title;
    const auto added = m_sink.addSource(source, hash);
    if (!added)
        return added.error();
    m_source = *added;
    return goOn();
}

Result<Done> ArticleImport::addAliases()
{
    for (const ArticleAlias &alias : m_article.aliases)
        if (auto added = m_sink.addRoleAlias(roleOf(alias.about), {alias.name, m_source, alias.span}); !added)
            return added;
    return goOn();
}

Result<SkillId> ArticleImport::newSkill(const QString &term)
{
    const QString key = keyOf(term);
    if (const SkillId there = m_sink.findSkill(key); there.isValid())
        return there;
    if (auto added = m_sink.addSkillCategory({unsortedCategory(), QStringLiteral("Unsorted")}); !added)
        return added.error();
    m_report.warnings << QStringLiteral("new_skill: ") + term;
    Skill skill;
    skill.key = key;
    skill.name = term;
    skill.category = unsortedCategory();
    return m_sink.addSkill(skill);
}

Result<std::vector<ClaimSkill>> ArticleImport::skillsOf(const ArticleClaim &claim)
{
    std::vector<ClaimSkill> skills;
    if (!namesSkills(claim.section))
        return skills;
    for (const NamedSkill &named : claim.skills) {
        if (!named.skill.isValid() && m_declined.contains(text::folded(named.term)))
            continue;
        const auto id = named.skill.isValid() ? m_ownSkills.of(named.skill) : newSkill(named.term);
        if (!id)
            return id.error();
        const bool twice =
            std::any_of(skills.begin(), skills.end(), [&](const ClaimSkill &s) { return s.skill == *id; });
        if (!twice)
            skills.push_back({*id, named.strength, named.oneOf, named.words});
    }
    return skills;
}

Result<Done> ArticleImport::addClaims()
{
    for (const ArticleClaim &read : m_article.claims) {
        Claim claim;
        claim.source = m_source;
        claim.role = roleOf(read.about);
        if (read.about == About::Both)
            claim.otherRole = m_roles[1];
        claim.section = read.section;
        claim.strength = read.strength;
        claim.label = read.label;
        claim.text = read.text;
        const Range words = m_points.range(read.span);
        claim.original = m_article.rawText.mid(words.from, words.length());
        claim.span = read.span;
        claim.outlook = read.section == Section::Outlook ? read.outlook : std::nullopt;
        auto skills = skillsOf(read);
        if (!skills)
            return skills.error();
        claim.skills = std::move(*skills);
        if (const auto added = m_sink.addClaim(claim); !added)
            return added.error();
        ++m_report.claims[claim.section];
        if (auto on = goOn(); !on)
            return on;
    }
    return Done{};
}

Result<Done> ArticleImport::addJobs()
{
    for (const ArticleJob &read : m_article.jobs) {
        ++m_report.jobs.read;
        Job job = read.job;
        job.source = m_source;
        const auto there = m_sink.findJob(job);
        if (!there)
            return there.error();
        job.sameAs = *there;
        ++(there->isValid() ? m_report.jobs.duplicates : m_report.jobs.added);
        if (const auto added = m_sink.addJob(job); !added)
            return added.error();
    }
    return goOn();
}

Result<ImportReport> ArticleImport::run()
{
    m_report.file = m_options.file;
    m_report.kind = QStringLiteral("article");
    m_report.lines = lineCounts(m_article);
    const QString hash = contentHash(m_article.rawText);
    if (m_sink.findSource(hash).isValid()) {
        m_report.warnings << QStringLiteral("source_known: ") + m_article.title;
        return m_report;
    }
    if (m_article.repairs > 0)
        m_report.warnings << QStringLiteral("repaired: %1").arg(m_article.repairs);
    m_report.batch = m_sink.batch();
    if (auto roles = addRoles(); !roles)
        return roles.error();
    if (auto source = addSource(hash); !source)
        return source.error();
    for (const auto step : {&ArticleImport::addAliases, &ArticleImport::addClaims, &ArticleImport::addJobs})
        if (auto done = (this->*step)(); !done)
            return done.error();
    return m_report;
}

} // namespace

QString keyOf(const QString &name) { return text::folded(name).replace(u' ', u'-'); }

QString unsortedCategory() { return QStringLiteral("unsorted"); }

QStringList newTerms(const Article &article)
{
    QStringList terms;
    QSet<QString> seen;
    for (const ArticleClaim &claim : article.claims) {
        if (!namesSkills(claim.section))
            continue;
        for (const NamedSkill &named : claim.skills) {
            const QString folded = text::folded(named.term);
            if (named.skill.isValid() || seen.contains(folded))
                continue;
            seen.insert(folded);
            terms += named.term;
        }
    }
    return terms;
}

Result<ImportReport> importArticle(const Article &article, const ArticleOptions &options, const Catalog &vocabulary,
                                   Sink &sink, std::stop_token stop)
{
    return ArticleImport(article, options, vocabulary, sink, std::move(stop)).run();
}

} // namespace rolescope::importer
