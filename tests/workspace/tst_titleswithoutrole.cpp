// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/jobtable.h"
#include "text/titlereader.h"
#include "workspace/edits.h"
#include "workspace/imports.h"
#include "workspace/titles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rolescope;
using namespace rolescope::workspace;

namespace {

domain::Job jobOf(const QString &title, const QString &employer)
{
    domain::Job job;
    job.title = title;
    job.employer = employer;
    return job;
}

} // namespace

/// Titles without a role, what assigning them does, and that one undo takes it back.
class tst_titles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_library = std::make_unique<Library>(
            Library::create(m_folder->filePath(QStringLiteral("a.rolescope")), Library::Content::Empty).value());
        const Edits edits(*m_library);
        QVERIFY(edits.addRole(QStringLiteral("Data Scientist"), {}).ok());
        int employer = 0;
        for (const char *title : {"Data Scientist", "Data Engineer", "Senior Data Engineer", "Data Engineer",
                                  "Big Data Engineer, Remote", "Welder", "Welder", "Senior"})
            QVERIFY(edits.keepJob(jobOf(QLatin1String(title), QString::number(++employer))).ok());
    }

    void listedByCount()
    {
        const auto titles = titlesWithoutRole(load());
        QCOMPARE(titles.size(), size_t(5));
        QCOMPARE(titles[0], (UnknownTitle{QStringLiteral("Data Engineer"), 2, false}));
        QCOMPARE(titles[1], (UnknownTitle{QStringLiteral("Welder"), 2, false}));
        QCOMPARE(titles[2].title, QStringLiteral("Big Data Engineer, Remote"));
    }

    void theNameInATitle()
    {
        using text::TitleReader;
        QCOMPARE(TitleReader::roleNameIn(QStringLiteral("Senior Data Engineer (Berlin)")),
                 QStringLiteral("Data Engineer"));
        QCOMPARE(TitleReader::roleNameIn(QStringLiteral("C++ Developer II, Games")), QStringLiteral("C++ Developer"));
        QCOMPARE(TitleReader::roleNameIn(QStringLiteral("Senior")), QString());
    }

    void theEffectIsWhatComesOfIt()
    {
        const QStringList chosen{QStringLiteral("Senior Data Engineer")};
        const Snapshot before = load();
        const domain::RoleId role = before.catalog->roles.front().id;
        const TitleEffect promised = effectOfAssigning(before, chosen, role);
        QCOMPARE(promised, (TitleEffect{3, 4})); // the longer title ends in the same words
        const auto batch = Edits(*m_library).assignTitles(chosen, role);
        QVERIFY(batch.ok());
        const Snapshot after = load();
        QCOMPARE(after.jobs->jobsOfRole(after.catalog->roles.front().id),
                 before.jobs->jobsOfRole(role) + promised.jobs);
        QCOMPARE(titlesWithoutRole(after).size(), size_t(2));
        QVERIFY(undoImport(*m_library, *batch).ok());
        QCOMPARE(titlesWithoutRole(load()), titlesWithoutRole(before));
    }

    void severalTitlesMakeOneNewRole()
    {
        const QStringList chosen{QStringLiteral("Data Engineer"), QStringLiteral("Welder")};
        const TitleEffect promised = effectOfAssigning(load(), chosen, {});
        QCOMPARE(promised, (TitleEffect{4, 6}));
        const auto batch = Edits(*m_library).assignTitles(chosen, QStringLiteral("Data Engineer"));
        QVERIFY(batch.ok());
        const Snapshot after = load();
        const domain::Role *role = after.catalog->roleNamed(QStringLiteral("welder"));
        QVERIFY(role);
        QCOMPARE(role->name, QStringLiteral("Data Engineer"));
        QCOMPARE(role->aliases.size(), size_t(1)); // its own name is none
        QCOMPARE(after.jobs->jobsOfRole(role->id), 6U);
        QVERIFY(m_library->check(true)->problems.empty());
        QVERIFY(undoImport(*m_library, *batch).ok()); // role and names in one
        QVERIFY(!load().catalog->roleNamed(QStringLiteral("welder")));
    }

    void takenNamesAreRefused()
    {
        const auto taken = Edits(*m_library).assignTitles({QStringLiteral("Welder")}, QStringLiteral("data scientist"));
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, domain::ErrorCode::RoleExists);
        const domain::RoleId role = load().catalog->roles.front().id;
        QVERIFY(!Edits(*m_library).assignTitles({QStringLiteral("Senior")}, role)); // names nothing
        QVERIFY(!load().catalog->roleNamed(QStringLiteral("welder")));
    }

    void ignoredTitlesAreKeptApart()
    {
        const auto batch = Edits(*m_library).ignoreTitles({QStringLiteral("Welder")}, true);
        QVERIFY(batch.ok());
        QCOMPARE(titlesWithoutRole(load()).size(), size_t(4));
        const auto all = titlesWithoutRole(load(), true);
        QCOMPARE(all.size(), size_t(5));
        QVERIFY(all[1].ignored);
        QVERIFY(m_library->check(true)->problems.empty());
        QVERIFY(Edits(*m_library).ignoreTitles({QStringLiteral("WELDER")}, false).ok()); // the newest word holds
        QCOMPARE(titlesWithoutRole(load()).size(), size_t(5));
        QVERIFY(undoImport(*m_library, *batch).ok());
        QCOMPARE(titlesWithoutRole(load()).size(), size_t(5));
    }

private:
    Snapshot load() const { return m_library->load().value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
};

QTEST_APPLESS_MAIN(tst_titles)
#include "tst_titleswithoutrole.moc"
