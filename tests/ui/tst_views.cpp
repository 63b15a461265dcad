// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "windowharness.h"

#include "ui/comparison/sectionmodel.h"
#include "ui/comparison/views.h"
#include "workspace/library.h"

#include <QAbstractItemModelTester>
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
            }
        }
    }

    void sectionModelIsAModel()
    {
        ui::SectionModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setViews({{QStringLiteral("glance"), QStringLiteral("At a glance"), -1, -1, -1},
                        {QStringLiteral("tips"), QStringLiteral("Tips"), 0, 16, -1},
                        {QStringLiteral("sources"), QStringLiteral("Sources"), -1, -1, 4}},
                       QStringLiteral("A"), QStringLiteral("B"));
        QCOMPARE(model.index(1).data(ui::SectionModel::CountsRole).toString(), QStringLiteral("– | 16"));
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Tips: not stated for A, 16 for B"));
        QCOMPARE(model.index(2).data(ui::SectionModel::CountsRole).toString(), QStringLiteral("4"));
        QCOMPARE(model.rowOf(QStringLiteral("tips")), 1);
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
