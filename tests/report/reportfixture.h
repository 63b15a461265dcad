// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/comparisondocument.h"

#include <QProcess>
#include <QStandardPaths>

/// Comparisons made by hand, so that the report is tested without the analysis.
namespace reporttest {

using namespace rolescope;

struct Fixture {
    domain::Catalog catalog;
    analysis::Comparison comparison;
    std::vector<report::JobRow> jobs;
    QString filter = QStringLiteral("all levels, any salary");

    report::ComparisonInput input() const
    {
        const int count = static_cast<int>(jobs.size());
        return {comparison, catalog, jobs, filter, count, comparison.jobsTotal, QDate(2026, 11, 20)};
    }
};

inline QString sentence(int words, int seed)
{
    static const QStringList pool{QStringLiteral("writes"),    QStringLiteral("models"),     QStringLiteral("office"),
                                  QStringLiteral("C++"),       QStringLiteral("efficient"),  QStringLiteral("data"),
                                  QStringLiteral("keeps"),     QStringLiteral("systems"),    QStringLiteral("running"),
                                  QStringLiteral("for"),       QStringLiteral("people"),     QStringLiteral("≥"),
                                  QStringLiteral("2019–2029"), QStringLiteral("scientific"), QStringLiteral("reviews")};
    QStringList chosen;
    for (int i = 0; i < words; ++i)
        chosen << pool.at((seed * 7 + i * 11 + i * i) % pool.size());
    return chosen.join(u' ');
}

inline void addSources(Fixture &f, int count)
{
    for (int i = 1; i <= count; ++i) {
        domain::Source s;
        s.id = domain::SourceId(i);
        s.title = QStringLiteral("Source title %1").arg(i);
        s.longTitle = QStringLiteral("Source title %1: a long comparison").arg(i);
        s.publisher = i == 1 ? QString() : QStringLiteral("publisher%1.example").arg(i);
        s.url = i == 2 ? QStringLiteral("https://publisher2.example/a?b=c&d=1")
            : i == 3   ? QStringLiteral("javascript:alert(1)")
                       : QString();
        s.date = i == 1 ? QDate(2024, 10, 30) : QDate();
        s.readingMinutes = i == 1 ? 4 : 0;
        s.imported = QDate(2026, 11, 20);
        f.catalog.sources.push_back(s);
        f.comparison.sources.push_back({i, s.id});
    }
}

inline analysis::SkillFigure skill(Fixture &f, const QString &name, const QString &category, bool a, bool b)
{
    domain::Skill s;
    s.id = domain::SkillId(static_cast<qint64>(f.catalog.skills.size()) + 1);
    s.name = name;
    s.key = name.toLower();
    s.category = category;
    f.catalog.skills.push_back(s);
    analysis::SkillFigure figure;
    figure.id = s.id;
    figure.name = name;
    figure.category = category;
    if (a)
        figure.strengthA = domain::Strength::Typical;
    if (b)
        figure.strengthB = domain::Strength::Required;
    figure.sources = {1, 2};
    return figure;
}

inline void addSkills(Fixture &f, int onlyA, int both, int onlyB)
{
    const QStringList categories{QStringLiteral("Languages"), QStringLiteral("Frameworks, libraries"),
                                 QStringLiteral("Cloud, deployment"), QStringLiteral("People skills")};
    analysis::SkillsInCommon &s = f.comparison.skills;
    for (const QString &category : categories)
        s.categories.push_back({category, 0, 0, 0});
    const auto add = [&](int count, const QString &prefix, bool a, bool b, std::vector<analysis::SkillFigure> &list) {
        for (int i = 0; i < count; ++i) {
            const int c = i % 4;
            list.push_back(skill(f, QStringLiteral("%1%2").arg(prefix).arg(i), categories.at(c), a, b));
            analysis::CategoryCount &row = s.categories[static_cast<size_t>(c)];
            (a && b ? row.both : a ? row.onlyA : row.onlyB)++;
        }
    };
    add(onlyA, QStringLiteral("alpha"), true, false, s.onlyA);
    add(both, QStringLiteral("common"), true, true, s.shared);
    add(onlyB, QStringLiteral("beta"), false, true, s.onlyB);
    s.aOfB = {both, both + onlyB};
    s.bOfA = {both, both + onlyA};
    const auto cell = [](const std::vector<analysis::SkillFigure> &list) {
        analysis::GlanceCell c;
        for (const analysis::SkillFigure &figure : list)
            if (c.items.size() < 5)
                c.items.push_back({figure.name, domain::Strength::Required, figure.sources});
        c.more = static_cast<int>(list.size() - c.items.size());
        return c;
    };
    if (both > 0)
        f.comparison.glance.push_back({analysis::GlanceKind::SkillsInBoth, {}, {}, cell(s.shared)});
    f.comparison.glance.push_back({analysis::GlanceKind::SkillsOnlyHere, cell(s.onlyA), cell(s.onlyB), {}});
}

inline void addGlance(Fixture &f)
{
    using analysis::GlanceKind;
    const auto cell = [](int items, int words, int seed) {
        analysis::GlanceCell c;
        for (int i = 0; i < items; ++i)
            c.items.push_back({sentence(words, seed + i), domain::Strength::Preferred, {1, 2, 3}});
        c.more = 4;
        return c;
    };
    f.comparison.glance.push_back({GlanceKind::InOneSentence, cell(1, 14, 1), cell(1, 14, 2), {}});
    for (const GlanceKind kind :
         {GlanceKind::TypicalWork, GlanceKind::Education, GlanceKind::Industries, GlanceKind::Challenges})
        f.comparison.glance.push_back({kind, cell(3, 5, 3), cell(3, 4, 4), {}});
}

inline void addSection(Fixture &f, domain::Section section, int both, int onlyA, int onlyB, int words)
{
    analysis::SectionComparison s;
    s.section = section;
    const auto statement = [&](const QString &mark, int i) {
        analysis::Statement st;
        st.label = i % 3 == 0 ? QStringLiteral("Label %1").arg(i) : QString();
        st.text = mark + QString::number(i) + u' ' + sentence(words, i) + QStringLiteral(" end");
        st.sources = {1 + i % 3};
        return st;
    };
    for (int i = 0; i < both; ++i) {
        analysis::CommonStatement c;
        if (i % 2 == 0) {
            c.shared = {statement(QStringLiteral("both"), i)};
        } else {
            c.label = QStringLiteral("Industry %1").arg(i);
            c.a = {statement(QStringLiteral("owna"), i)};
            c.b = {statement(QStringLiteral("ownb"), i)};
        }
        s.both.push_back(c);
    }
    for (int i = 0; i < onlyA; ++i)
        s.onlyA.push_back(statement(QStringLiteral("onlya"), i));
    for (int i = 0; i < onlyB; ++i)
        s.onlyB.push_back(statement(QStringLiteral("onlyb"), i));
    s.countA = both + onlyA;
    s.countB = both + onlyB;
    f.comparison.sections.push_back(s);
}

inline void addJobs(Fixture &f, int count)
{
    for (int i = 0; i < count; ++i) {
        const qint32 low = 80000 + 1000 * i;
        f.jobs.push_back({QStringLiteral("Job title number %1").arg(i),
                          QStringLiteral("employer %1").arg(i),
                          QStringLiteral("Remote (US)"),
                          QStringLiteral("Senior"),
                          QStringLiteral("%1K – %2K USD").arg(low / 1000).arg(low / 1000 + 40),
                          i < 2       ? chart::Ink::RoleA
                              : i < 3 ? chart::Ink::RoleB
                                      : chart::Ink::Surface,
                          {low, low + 40000}});
    }
    f.comparison.a.jobs = std::min(2, count);
    f.comparison.b.jobs = count > 2 ? 1 : 0;
    f.comparison.jobsTotal = count;
}

inline Fixture named(const QString &a, const QString &b)
{
    Fixture f;
    f.comparison.a = {domain::RoleId(1), a, {}, 1, 1, 0};
    f.comparison.b = {domain::RoleId(2), b, {}, 4, 2, 0};
    f.catalog.roles = {{domain::RoleId(1), a, {}, {}}, {domain::RoleId(2), b, {}, {}}};
    return f;
}

/// About what the sample gives.
inline Fixture usual(const QString &a = QStringLiteral("Data Scientist"),
                     const QString &b = QStringLiteral("Machine Learning Engineer"))
{
    Fixture f = named(a, b);
    addSources(f, 4);
    addGlance(f);
    addSkills(f, 3, 3, 31);
    addSection(f, domain::Section::Definition, 0, 1, 4, 18);
    addSection(f, domain::Section::Responsibilities, 3, 4, 19, 12);
    addSection(f, domain::Section::Education, 1, 2, 9, 14);
    addSection(f, domain::Section::Tips, 0, 0, 16, 16);
    addJobs(f, 5);
    f.comparison.otherComparisons = {domain::SourceId(2)};
    return f;
}

/// The usual pair with skill lists of these lengths.
inline Fixture withSkills(int onlyA, int both, int onlyB)
{
    Fixture f = usual();
    f.catalog.skills.clear();
    f.comparison.skills = {};
    f.comparison.glance.clear();
    addGlance(f);
    addSkills(f, onlyA, both, onlyB);
    return f;
}

inline Fixture tiny()
{
    Fixture f = named(QStringLiteral("Baker"), QStringLiteral("Cook"));
    addSources(f, 1);
    return f;
}

/// 200 statements of 40 words a side.
inline Fixture big()
{
    Fixture f = usual();
    f.comparison.sections.clear();
    addSection(f, domain::Section::Responsibilities, 20, 200, 200, 40);
    addSection(f, domain::Section::Tips, 0, 0, 120, 20);
    f.jobs.clear();
    addJobs(f, 150);
    return f;
}

/// Output of a program that the tests need; a missing one fails the test by an empty answer.
inline QString outputOf(const QString &program, const QStringList &arguments, int *exitCode = nullptr)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(60000)) {
        if (exitCode)
            *exitCode = -1;
        return {};
    }
    if (exitCode)
        *exitCode = process.exitCode();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace reporttest
