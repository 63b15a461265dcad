// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/filterhistory.h"
#include "workspace/filterspecjson.h"
#include "workspace/latesttask.h"
#include "workspace/library.h"
#include "workspace/selection.h"
#include "workspace/settings.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace rolescope;
using namespace rolescope::domain;
using namespace rolescope::workspace;

class TestWorkspace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void historyStepsBackAndForth();
    void anEqualFilterIsNoStep();
    void aDraggedHandleIsOneStep();
    void filtersKeepTheirNamesWhenIdsChange();
    void choosingTheOtherRoleSwaps();
    void aNewPairForgetsMarkedSkills();
    void specSurvivesJson();
    void foreignJsonGivesAnEmptySpec();
    void settingsSurviveARestart();
    void damagedSettingsGiveDefaults();
    void onlyTheNewestTaskDelivers();
    void aDestroyedTaskDeliversNothing();
    void unknownRoleNamesTheNearest();

private:
    static FilterSpec fullSpec();
    static Catalog namedCatalog();
};

FilterSpec TestWorkspace::fullSpec()
{
    FilterSpec spec;
    spec.roles = {RoleId(3), RoleId()};
    spec.exceptRoles = {RoleId(4)};
    spec.levels = {Level::Senior};
    spec.showUnknownLevel = true;
    spec.salaryFrom = 1;
    spec.salaryTo = 2'000'000'000;
    spec.strictSalary = true;
    spec.withText = true;
    spec.showUnknownSalary = false;
    spec.showKnownSalary = false;
    spec.ranges = domain::SalaryRanges::Wide;
    spec.wideRange = 1.75;
    spec.topFrom = 90'000;
    spec.topBelow = 100'000;
    spec.currency = u"EUR"_qs;
    spec.showOtherCurrency = true;
    spec.types = {JobType::Internship, JobType::Unknown};
    spec.remotes = {Remote::Hybrid};
    spec.places = {u"São Paulo"_qs};
    spec.placeValues = {{u"Springfield"_qs, u"US"_qs}, {{}, u"DE"_qs}};
    spec.employers = {u"<b>"_qs};
    spec.employerValues = {u"AT&T"_qs, QString()};
    spec.skills = {SkillId(9)};
    spec.text = u"data \"x\""_qs;
    spec.postedAfter = QDate(2024, 2, 29);
    return spec;
}

Catalog TestWorkspace::namedCatalog()
{
    Catalog catalog;
    catalog.roles = {{RoleId(3), u"Data, Scientist"_qs, {}, {}}, {RoleId(4), u"<b>"_qs, {}, {}}};
    catalog.skills = {{SkillId(9), u"c++"_qs, u"C++"_qs, {}, {}, {}}};
    return catalog;
}

void TestWorkspace::historyStepsBackAndForth()
{
    FilterHistory history;
    QSignalSpy changed(&history, &FilterHistory::changed);
    FilterSpec senior;
    senior.levels = {Level::Senior};
    FilterSpec words = senior;
    words.text = u"data"_qs;
    history.push(senior);
    history.push(words);
    history.undo();
    QVERIFY(history.current() == senior);
    history.undo();
    QVERIFY(history.current().isEmpty());
    QVERIFY(!history.canUndo());
    history.redo();
    QVERIFY(history.current() == senior);
    history.push({});
    QVERIFY(!history.canRedo());
    QCOMPARE(changed.count(), 6);
}

void TestWorkspace::anEqualFilterIsNoStep()
{
    FilterHistory history;
    history.push({});
    QVERIFY(!history.canUndo());
}

void TestWorkspace::aDraggedHandleIsOneStep()
{
    FilterHistory history;
    FilterSpec spec;
    for (int salary = 50; salary < 60; ++salary) {
        spec.salaryFrom = salary;
        history.push(spec, salary > 50);
    }
    history.undo();
    QVERIFY(history.current().isEmpty());
}

void TestWorkspace::filtersKeepTheirNamesWhenIdsChange()
{
    const auto catalog = [](qint64 python, qint64 sql) {
        Catalog made;
        made.skills.resize(2);
        made.skills[0].id = SkillId(python);
        made.skills[0].key = made.skills[0].name = QStringLiteral("python");
        made.skills[1].id = SkillId(sql);
        made.skills[1].key = made.skills[1].name = QStringLiteral("sql");
        return made;
    };
    FilterHistory history;
    FilterSpec spec;
    spec.skills = {SkillId(1)};
    history.push(spec);
    spec.skills = {SkillId(1), SkillId(2)};
    history.push(spec);
    QSignalSpy changed(&history, &FilterHistory::changed);
    history.carryOver(catalog(1, 2), catalog(7, 1));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(history.current().skills, (std::vector{SkillId(7), SkillId(1)}));
    history.undo();
    QCOMPARE(history.current().skills, std::vector{SkillId(7)});
    history.carryOver(catalog(7, 1), catalog(7, 1));
    QCOMPARE(changed.count(), 2);
}

void TestWorkspace::choosingTheOtherRoleSwaps()
{
    Selection selection;
    selection.setPair(RoleId(1), RoleId(2));
    selection.setRoleA(RoleId(2));
    QCOMPARE(selection.roleA(), RoleId(2));
    QCOMPARE(selection.roleB(), RoleId(1));
    selection.swap();
    QCOMPARE(selection.roleA(), RoleId(1));
    QVERIFY(selection.isPair());
}

void TestWorkspace::aNewPairForgetsMarkedSkills()
{
    Selection selection;
    selection.setPair(RoleId(1), RoleId(2));
    selection.setSkills({SkillId(4)});
    selection.setRoleB(RoleId(3));
    QVERIFY(selection.skills().empty());
}

void TestWorkspace::specSurvivesJson()
{
    const Catalog catalog = namedCatalog();
    QVERIFY(filterSpecFromJson(toJson(fullSpec(), catalog), catalog) == fullSpec());
    QVERIFY(filterSpecFromJson(toJson({}, catalog), catalog).isEmpty());
    QVERIFY(toJson({}, catalog).isEmpty());
    // In a library made anew the same names have other ids, and what is gone is left out.
    Catalog anew;
    anew.roles = {{RoleId(70), catalog.roles[0].name, {}, {}}};
    const FilterSpec moved = filterSpecFromJson(toJson(fullSpec(), catalog), anew);
    QCOMPARE(moved.roles, (std::vector<RoleId>{RoleId(70), RoleId()}));
    QVERIFY(moved.exceptRoles.empty() && moved.skills.empty());
}

void TestWorkspace::foreignJsonGivesAnEmptySpec()
{
    const auto json =
        QJsonDocument::fromJson(R"({"levels":"senior","types":[7,"pilot"],"roles":{},"posted_after":"soon"})");
    QVERIFY(filterSpecFromJson(json.object(), {}).levels.empty());
    QVERIFY(!filterSpecFromJson(json.object(), {}).postedAfter);
}

void TestWorkspace::settingsSurviveARestart()
{
    QTemporaryDir folder;
    WindowState state;
    state.library = u"/a/ü.rolescope"_qs;
    state.roleA = u"Data, Scientist"_qs;
    state.filter = toJson(fullSpec(), namedCatalog());
    state.geometry = QByteArray("\0\xff;[x]", 6);
    state.splitters.insert(u"columns"_qs, QByteArray("abc"));
    state.jobsView = true;
    state.chartPage = QStringLiteral("demandPane");
    state.scheme = WindowState::Scheme::Dark;
    state.textPercent = 150;
    state.yearFactors = {1'600, 220, 46, 13};
    state.thresholds.intervalAds = 8;
    state.thresholds.askedShare = 0.1;
    Settings(folder.filePath(u"s.json"_qs)).save(state);
    QVERIFY(Settings(folder.filePath(u"s.json"_qs)).load() == state);
}

void TestWorkspace::damagedSettingsGiveDefaults()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"s.json"_qs));
    QVERIFY(Settings(file.fileName()).load() == WindowState());
    for (const QByteArray &bytes :
         {QByteArray("\x01\x02[[["), QByteArray(4096, '\xff'), QByteArray(R"({"version":99,"role_a":"x"})"),
          QByteArray("{\"version\":1"), QByteArray(R"({"version":1,"year_factors":{"hour":0}})")}) {
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        QVERIFY(Settings(file.fileName()).load() == WindowState());
    }
}

void TestWorkspace::onlyTheNewestTaskDelivers()
{
    LatestTask task;
    QList<int> delivered;
    for (int i = 0; i < 50; ++i)
        task.start([i](std::stop_token) { return i; }, [&](int value) { delivered += value; });
    QTRY_VERIFY(!task.isRunning());
    QTest::qWait(20);
    QCOMPARE(delivered, QList<int>{49});
}

void TestWorkspace::aDestroyedTaskDeliversNothing()
{
    std::atomic<bool> finished = false;
    bool delivered = false;
    {
        LatestTask task;
        task.start(
            [&](std::stop_token stop) {
                while (!stop.stop_requested())
                    QThread::yieldCurrentThread();
                finished = true;
                return 1;
            },
            [&](int) { delivered = true; });
    }
    QTRY_VERIFY(finished);
    QTest::qWait(20);
    QVERIFY(!delivered);
}

void TestWorkspace::unknownRoleNamesTheNearest()
{
    Catalog catalog;
    for (const char *name : {"Data Scientist", "Data Specialist", "Baker", "Butcher"})
        catalog.roles.push_back({RoleId(static_cast<qint64>(catalog.roles.size()) + 1), QLatin1String(name), {}, {}});
    const auto found = findRole(catalog, u"data SCIENTIST "_qs);
    QVERIFY(found.ok());
    QCOMPARE(*found, RoleId(1));
    const auto missing = findRole(catalog, u"Data Scientits"_qs);
    QVERIFY(!missing.ok());
    QCOMPARE(missing.error().code, ErrorCode::UnknownRole);
    QCOMPARE(missing.error().context.size(), 4);
    QCOMPARE(missing.error().context[1], u"Data Scientist"_qs);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
