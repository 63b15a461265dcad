// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "handmade.h"

#include "ui/importing/textplaces.h"

#include <QStringList>

namespace rolescope::handmade {

namespace {

using domain::Section;
using importer::About;
using importer::Article;
using importer::Fate;

/// Writes a text line by line and notes what each line is.
class Writer {
public:
    explicit Writer(Article &article) : m_article(article) {}

    void line(const QString &text, Fate fate, const char *reason = "")
    {
        m_article.lines.push_back({append(text), fate, About::Nobody, {}, QString::fromLatin1(reason)});
    }

    void statement(const QString &text, About about, Section section, const QStringList &newSkills = {})
    {
        const domain::Span span = append(text);
        m_article.lines.push_back({span, about == About::Both ? Fate::Shared : Fate::Claim, about, section, {}});
        importer::ArticleClaim claim;
        claim.about = about;
        claim.section = section;
        claim.text = text;
        claim.span = span;
        for (const QString &term : newSkills) {
            importer::NamedSkill skill;
            skill.term = term;
            const int from = span.from + int(text.left(text.indexOf(term)).toUcs4().size());
            skill.words = {from, from + int(term.toUcs4().size())};
            claim.skills.push_back(skill);
        }
        m_article.claims.push_back(claim);
    }

    void blank() { append({}); }

private:
    domain::Span append(const QString &text)
    {
        const domain::Span span{m_at, m_at + int(text.toUcs4().size())};
        m_article.rawText += text + u'\n';
        m_at = span.to + 1;
        return span;
    }

    Article &m_article;
    int m_at = 0;
};

void writeHead(Writer &write)
{
    write.line(QStringLiteral("Data Scientist vs. Research Software Engineer"), Fate::Furniture, "title");
    write.line(QStringLiteral("Two ways into research \U0001F52C, side by side"), Fate::Furniture, "title");
    write.line(QStringLiteral("4 min read · March 3, 2025"), Fate::Furniture, "date");
    write.blank();
    write.statement(QStringLiteral("Both work where data and software meet, and both are asked for more each year."),
                    About::Both, Section::Overview);
    write.blank();
}

void writeBody(Writer &write)
{
    const auto a = About::First;
    const auto b = About::Second;
    write.line(QStringLiteral("Definitions"), Fate::Furniture, "heading");
    write.statement(
        QStringLiteral("A Data Scientist finds answers in data \U0001F4CA and tells them to people who decide."), a,
        Section::Definition);
    write.statement(QStringLiteral("A Research Software Engineer writes the programs that research rests on."), b,
                    Section::Definition);
    write.line(QStringLiteral("Responsibilities"), Fate::Furniture, "heading");
    write.statement(QStringLiteral("Plan experiments and read their results."), a, Section::Responsibilities);
    write.statement(QStringLiteral("Keep shared code tested, documented and easy to cite."), b,
                    Section::Responsibilities);
    write.statement(QStringLiteral("Teach colleagues to work with version control."), b, Section::Responsibilities);
    write.line(QStringLiteral("Much of the day is spent talking to people."), Fate::NotPlaced, "no_role");
    write.line(QStringLiteral("Skills"), Fate::Furniture, "heading");
    write.statement(QStringLiteral("Statistics, Python, and a tool such as Stan or Orange."), a, Section::Skills,
                    {QStringLiteral("Stan"), QStringLiteral("Orange")});
    write.statement(QStringLiteral("Fortran or C++, MPI, and continuous integration."), b, Section::Skills,
                    {QStringLiteral("Fortran"), QStringLiteral("MPI"), QStringLiteral("continuous integration")});
    write.line(QStringLiteral("Whoever moves from data science to research software engineering keeps most of it."),
               Fate::NotPlaced, "two_roles");
    write.line(QStringLiteral("Education"), Fate::Furniture, "heading");
    write.statement(QStringLiteral("Usually a degree in statistics or computing."), a, Section::Education);
    write.statement(QStringLiteral("Often a degree in the field the programs serve."), b, Section::Education);
    write.line(QStringLiteral("Outlook"), Fate::Furniture, "heading");
    write.statement(QStringLiteral("Universities open more permanent posts for both."), About::Both, Section::Outlook);
    write.line(QStringLiteral("See what a Data Scientist is paid"), Fate::Reference, "salary_insight");
    write.line(QStringLiteral("Research Software Engineer (f/m/x), Example Institute, EUR 58K - 72K"), Fate::Job);
    write.line(QStringLiteral("Sign up for our letter"), Fate::Furniture, "footer");
}

} // namespace

Article article()
{
    Article made;
    made.title = QStringLiteral("Data Scientist vs. Research Software Engineer");
    made.longTitle = QStringLiteral("Data Scientist vs. Research Software Engineer: two ways into research");
    made.date = QDate(2025, 3, 3);
    made.readingMinutes = 4;
    made.roles = {QStringLiteral("Data Scientist"), QStringLiteral("Research Software Engineer")};
    made.repairs = 2;
    Writer write(made);
    writeHead(write);
    writeBody(write);
    importer::ArticleJob job;
    job.job.title = QStringLiteral("Research Software Engineer (f/m/x)");
    job.span = made.lines[made.lines.size() - 2].span;
    made.jobs.push_back(job);
    made.references.push_back({QStringLiteral("salary_insight"), QStringLiteral("See what a Data Scientist is paid"),
                               QStringLiteral("Data Scientist")});
    return made;
}

Article longArticle(int lines)
{
    Article made = article();
    Article more;
    Writer write(more);
    for (int i = 0; i < lines; ++i) {
        const QString text = QStringLiteral("Line %1 says what one of the two does on a day like any other, in a "
                                            "hundred signs and a few more.")
                                 .arg(i);
        if (i % 10 == 0)
            write.line(text, Fate::NotPlaced, "no_role");
        else
            write.statement(text, i % 2 ? About::First : About::Second, Section::Responsibilities);
    }
    const int shift = int(made.rawText.toUcs4().size());
    const auto moved = [shift](domain::Span span) { return domain::Span{span.from + shift, span.to + shift}; };
    for (importer::ArticleLine &line : more.lines)
        line.span = moved(line.span);
    for (importer::ArticleClaim &claim : more.claims)
        claim.span = moved(claim.span);
    made.rawText += more.rawText;
    made.lines.insert(made.lines.end(), more.lines.begin(), more.lines.end());
    made.claims.insert(made.claims.end(), more.claims.begin(), more.claims.end());
    return made;
}

domain::SourceId addTo(domain::Catalog &catalog, const Article &article)
{
    qint64 next = 100000;
    domain::Source source;
    source.id = domain::SourceId(next++);
    source.title = article.title;
    source.longTitle = article.longTitle;
    source.kind = QStringLiteral("article");
    source.date = article.date;
    source.readingMinutes = article.readingMinutes;
    source.rawText = article.rawText;
    for (const QString &name : article.roles) {
        if (!catalog.roleNamed(name))
            catalog.roles.push_back({domain::RoleId(next++), name, {}, {}});
        source.roles.push_back(catalog.roleNamed(name)->id);
    }
    const ui::TextPlaces places(article.rawText);
    for (const importer::ArticleClaim &read : article.claims) {
        domain::Claim claim;
        claim.id = domain::ClaimId(next++);
        claim.source = source.id;
        claim.role = source.roles[read.about == About::Second ? 1 : 0];
        if (read.about == About::Both)
            claim.otherRole = source.roles[1];
        claim.section = read.section;
        claim.strength = read.strength;
        claim.text = read.text;
        claim.span = read.span;
        claim.original = places.words(article.rawText, read.span).toString();
        for (const importer::NamedSkill &named : read.skills)
            claim.skills.push_back({named.skill, named.strength, named.oneOf, named.words});
        catalog.claims.push_back(claim);
    }
    catalog.sources.push_back(source);
    return source.id;
}

} // namespace rolescope::handmade
