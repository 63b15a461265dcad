// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "adfeed.h"
#include "engine/jobtable.h"
#include "workspace/edits.h"

#include <QHash>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>
#include <map>
#include <set>

using namespace rolescope;
using namespace rolescope::domain;
using tests::AdRows;
using tests::FeedFixture;

namespace {

constexpr std::array roles{"Data Scientist", "Data Analyst", "Data Engineer"};

/// Names that mean nothing else.
constexpr std::array terms{"python", "sql",        "tableau", "hadoop", "tensorflow",   "aws",     "azure",
                           "docker", "kubernetes", "java",    "scala",  "matlab",       "pytorch", "mongodb",
                           "mysql",  "linux",      "sas",     "numpy",  "scikit-learn", "power-bi"};

/// What it would say if it were read by eye: the spellings with no letter or digit before and no letter behind, and
/// where several begin at one place, the longest ("SQL Server" is no "SQL").
class Search {
public:
    Search()
    {
        std::map<QString, QString> bySpelling;
        for (const tests::SpelledSkill &skill : tests::bundledSpellings())
            for (const QString &spelling : skill.spellings)
                bySpelling.emplace(bare(spelling), skill.key);
        m_keys.assign(bySpelling.begin(), bySpelling.end());
        std::stable_sort(m_keys.begin(), m_keys.end(),
                         [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
        QStringList choices;
        for (const auto &[spelling, key] : m_keys)
            choices += QRegularExpression::escape(spelling).replace(QStringLiteral("\\ "), QStringLiteral("[\\s-]+"));
        m_pattern.setPattern(QStringLiteral("(?<![\\p{L}\\d])(?:%1)s?(?![\\p{L}])").arg(choices.join(u'|')));
        m_pattern.setPatternOptions(QRegularExpression::CaseInsensitiveOption
                                    | QRegularExpression::UseUnicodePropertiesOption);
        m_pattern.optimize();
        for (const auto &[spelling, key] : m_keys)
            m_keyOf[spelling] = key;
    }

    std::set<QString> keys(const QString &text) const
    {
        std::set<QString> found;
        for (auto matches = m_pattern.globalMatch(text); matches.hasNext();) {
            QString spelling = bare(matches.next().captured());
            if (!m_keyOf.contains(spelling))
                spelling.chop(1);
            found.insert(m_keyOf.value(spelling));
        }
        return found;
    }

private:
    static QString bare(QString spelling)
    {
        static const QRegularExpression gap(QStringLiteral("[\\s-]+"));
        return spelling.toLower().replace(gap, QStringLiteral(" "));
    }

    std::vector<std::pair<QString, QString>> m_keys;
    QHash<QString, QString> m_keyOf;
    QRegularExpression m_pattern;
};

/// The rows that an import keeps: those of which no earlier one says the same but for its number.
std::vector<size_t> differentRows(const AdRows &all)
{
    std::set<QByteArray> seen;
    std::vector<size_t> rows;
    for (size_t row = 0; row < all.rows.size(); ++row)
        if (seen.insert(all.rows[row].mid(1).join('\n')).second)
            rows.push_back(row);
    return rows;
}

} // namespace

/// The program's counts of ads by role and skill, against a slow search over the file.
class TestSkillCounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsAreThoseOfASearch_data();
    void countsAreThoseOfASearch();

private:
    std::map<std::pair<QString, QString>, int> m_counted; ///< by role and key
    std::map<std::pair<QString, QString>, int> m_searched;
    std::map<QString, int> m_ads;
};

void TestSkillCounts::initTestCase()
{
    if (!tests::hasAdFeed())
        QSKIP("The job ads are not on this machine (../shared/data/glassdoor_2020).");
    const FeedFixture f;
    const workspace::Edits edits(f.library());
    for (const char *role : roles)
        QVERIFY(edits.addRole(QString::fromLatin1(role), {}));
    const auto draft = f.draft(tests::adFeedPath());
    QVERIFY(f.import(draft));
    const auto snapshot = f.library().load();
    QVERIFY(snapshot);
    const engine::JobTable &jobs = *snapshot->jobs;
    QHash<QString, QString> roleOf; // by title
    for (quint32 row = 0; row < jobs.size(); ++row) {
        const Role *role = snapshot->catalog->role(jobs.role(row));
        if (!role)
            continue;
        roleOf.insert(jobs.title(row), role->name);
        ++m_ads[role->name];
        for (const SkillId skill : jobs.skills(row))
            ++m_counted[{role->name, snapshot->catalog->skill(skill)->key}];
    }

    const AdRows all = tests::readAdRows(draft);
    const std::vector<size_t> rows = differentRows(all);
    QCOMPARE(rows.size(), size_t(jobs.size()));
    const Search search;
    for (const size_t row : rows) {
        const QString role = roleOf.value(all.cell(row, "Job Title").simplified());
        if (role.isEmpty())
            continue;
        for (const QString &key : search.keys(all.cell(row, "Job Description")))
            ++m_searched[{role, key}];
    }
}

void TestSkillCounts::countsAreThoseOfASearch_data()
{
    QTest::addColumn<QString>("role");
    for (const char *role : roles)
        QTest::newRow(role) << QString::fromLatin1(role);
}

void TestSkillCounts::countsAreThoseOfASearch()
{
    QFETCH(QString, role);
    QVERIFY(m_ads[role] > 60);
    QStringList unequal;
    QStringList counts;
    for (const char *term : terms) {
        const std::pair<QString, QString> of{role, QString::fromLatin1(term)};
        counts += QStringLiteral("%1 %2").arg(of.second).arg(m_counted[of]);
        if (m_counted[of] != m_searched[of])
            unequal += QStringLiteral("%1: %2 counted, %3 found").arg(of.second).arg(m_counted[of]).arg(m_searched[of]);
    }
    qInfo("%d ads: %s", m_ads[role], qPrintable(counts.join(QStringLiteral(", "))));
    QVERIFY2(unequal.isEmpty(), qPrintable(unequal.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestSkillCounts)
#include "tst_skillcounts.moc"
