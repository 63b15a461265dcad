// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "windowharness.h"

#include "report/comparisonjson.h"
#include "ui/comparison/sectionmodel.h"
#include "ui/comparison/views.h"
#include "wording/labels.h"
#include "workspace/library.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace rolescope;
using namespace rolescope::uitest;

class TestViews : public QObject {
    Q_OBJECT

private:
    static int pieces(const std::vector<ui::EntryData> &entries, domain::SkillId skill)
    {
        int count = 0;
        for (const ui::EntryData &entry : entries) {
            for (const ui::Pieces *cell : {&entry.a, &entry.b}) {
                for (const ui::Piece &piece : *cell)
                    count += piece.skill == skill;
            }
        }
        return count;
    }

    /// The window's own texts hold the numbers that a script reads.
    static void checkJson(WindowHarness &h, const QJsonObject &json)
    {
        const QString reading = h.find("skillsReading")->accessibleName();
        const QJsonObject coverage = json[u"skills"][u"coverage"].toObject();
        const QJsonObject aOfB = coverage[u"a_of_b"].toObject();
        const QJsonObject bOfA = coverage[u"b_of_a"].toObject();
        QVERIFY2(reading.contains(QStringLiteral("Of the %1 skill").arg(aOfB[u"of"].toInt())), qPrintable(reading));
        QVERIFY2(reading.contains(QStringLiteral("%1 of %2.").arg(bOfA[u"covered"].toInt()).arg(bOfA[u"of"].toInt())),
                 qPrintable(reading));
        const QJsonArray roles = json[u"roles"].toArray();
        const char *boxes[] = {"roleBoxA", "roleBoxB"};
        for (int side = 0; side < 2; ++side) {
            const QJsonObject role = roles[side].toObject();
            const QString box = h.find(boxes[side])->accessibleName();
            QVERIFY2(box.contains(role[u"name"].toString()) && box.contains(wording::articles(role[u"texts"].toInt()))
                         && box.contains(wording::jobs(role[u"jobs"].toInt())),
                     qPrintable(box));
        }
    }

private Q_SLOTS:
    void everyPairShowsItsNumbers()
    {
        WindowHarness h;
        h.start();
        const workspace::Snapshot snapshot = h.window().snapshot();
        const auto &roles = snapshot.catalog->roles;
        QCOMPARE(roles.size(), size_t(5));
        for (const domain::Role &a : roles) {
            for (const domain::Role &b : roles) {
                if (a.id == b.id)
                    continue;
                h.window().selection()->setPair(a.id, b.id);
                h.settle();
                const analysis::Comparison expected = workspace::compare(snapshot, a.id, b.id);
                const analysis::Comparison &shown = *h.window().comparison();
                QCOMPARE(shown.skills.shared.size(), expected.skills.shared.size());
                QCOMPARE(shown.skills.aOfB.covered, int(expected.skills.shared.size()));
                checkViews(expected, *snapshot.catalog);
                checkJson(h, report::comparisonJson(expected, *snapshot.catalog));
            }
        }
    }

    void sectionModelIsAModel()
    {
        ui::SectionModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setViews({{QStringLiteral("glance"), QStringLiteral("At a glance"), -1, -1, -1},
                        {QStringLiteral("tips"), QStringLiteral("Tips"), 0, 16, -1},
                        {QStringLiteral("sources"), QStringLiteral("Sources"), -1, -1, 4},
                        {QStringLiteral("advice"), QStringLiteral("Advice"), 1, 4, -1}},
                       QStringLiteral("A"), QStringLiteral("B"));
        QVERIFY(model.index(3).data(Qt::ToolTipRole).toString().contains(QStringLiteral("1 statement for A, 4 for B")));
        QCOMPARE(model.index(1).data(ui::SectionModel::CountsRole).toString(), QStringLiteral("– | 16"));
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Tips: nothing stated for A, 16 statements for B"));
        QVERIFY(model.index(0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("At a glance"))); // may be cut
        QCOMPARE(model.index(2).data(ui::SectionModel::CountsRole).toString(), QStringLiteral("4"));
        QCOMPARE(model.rowOf(QStringLiteral("tips")), 1);
    }

    void skillsAreTwoListsOfTheirOwn()
    {
        WindowHarness h;
        h.start();
        const analysis::Comparison &c = *h.window().comparison();
        const auto entries = ui::pageOf(ui::viewkey::skills, c, *h.window().snapshot().catalog).entries;
        using Place = ui::EntryData::Place;
        QString both;
        QString left;
        QString right;
        size_t inLeft = 0;
        for (const ui::EntryData &entry : entries) {
            if (entry.a.size() == 1 && plainText(entry.a).contains(QStringLiteral("as the sources word them")))
                break; // what follows is told, not listed
            const QString text = plainText(entry.a) + u'\n';
            QVERIFY2(entry.place != Place::Row && !text.contains(u'|'), qPrintable(text));
            (entry.place == Place::Left ? left : entry.place == Place::Right ? right : both) += text;
            for (const ui::Piece &piece : entry.a)
                inLeft += entry.place == Place::Left && piece.skill.isValid();
        }
        QCOMPARE(inLeft, c.skills.onlyA.size());
        QVERIFY2(both.contains(QStringLiteral(
                     "Data Scientist: example · Machine Learning Engineer: required, one of Python, R or Java")),
                 qPrintable(both));
        QVERIFY2(left.startsWith(QStringLiteral("3 only Data Scientist")), qPrintable(left));
        QCOMPARE(right.count(QStringLiteral("one of: Python, R or Java")), 1);
        QVERIFY2(right.contains(QStringLiteral("C++ typical\n")), qPrintable(right));
    }

    void silentSideTakesOneLine()
    {
        WindowHarness h;
        h.start();
        const auto page =
            ui::pageOf(QStringLiteral("industries"), *h.window().comparison(), *h.window().snapshot().catalog);
        QVERIFY(!page.hasColumns());
        QCOMPARE(plainText(page.entries[0].a), QStringLiteral("Not stated for Data Scientist · Add an article…"));
        QCOMPARE(plainText(page.entries[1].a), QStringLiteral("Stated for Machine Learning Engineer"));
        QCOMPARE(int(page.entries.size()), 14);
        const auto both =
            ui::pageOf(QStringLiteral("responsibilities"), *h.window().comparison(), *h.window().snapshot().catalog);
        QVERIFY(both.hasColumns());
        for (const ui::EntryData &entry : both.entries)
            QVERIFY(!plainText(entry.a).startsWith(QStringLiteral("Stated for")));
    }

private:
    static void checkViews(const analysis::Comparison &c, const domain::Catalog &catalog)
    {
        QCOMPARE(ui::pageOf(ui::viewkey::glance, c, catalog).entries.size(), c.glance.size());
        for (const ui::ViewItem &view : ui::viewsOf(c)) {
            const ui::PageContent page = ui::pageOf(view.key, c, catalog);
            QVERIFY2(!page.entries.empty(), qPrintable(view.key));
            if (view.key == ui::viewkey::skills) {
                QCOMPARE(view.countA, c.skills.bOfA.of);
                QCOMPARE(view.countB, c.skills.aOfB.of);
                continue;
            }
            const auto code = domain::sectionFromCode(view.key);
            const auto *section = code && view.countA >= 0 ? c.section(*code) : nullptr;
            if (section) {
                QCOMPARE(view.countA, section->countA);
                QCOMPARE(view.countB, section->countB);
            }
        }
        const auto skills = ui::pageOf(ui::viewkey::skills, c, catalog).entries;
        for (const auto *list : {&c.skills.shared, &c.skills.onlyA, &c.skills.onlyB}) {
            for (const analysis::SkillFigure &skill : *list)
                QVERIFY2(pieces(skills, skill.id) >= 1, qPrintable(skill.name));
        }
        int sources = 0;
        for (const ui::EntryData &entry : ui::pageOf(ui::viewkey::sources, c, catalog).entries)
            sources += !entry.key.isEmpty();
        QCOMPARE(sources, int(c.sources.size()));
    }
};

QTEST_MAIN(TestViews)
#include "tst_views.moc"
