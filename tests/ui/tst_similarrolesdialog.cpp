// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/charts/chartview.h"
#include "ui/common/segmentbar.h"
#include "ui/common/style.h"
#include "ui/similar/similarlist.h"
#include "ui/similar/similarrolesdialog.h"
#include "workspace/selection.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace rolescope;
using namespace rolescope::ui;

namespace {

const QString specialist = QStringLiteral("Data Specialist");
const QString operations = QStringLiteral("Data Operations Specialist");

/// The dialog over the sample, with data specialists chosen as A and data scientists as B.
struct Similar {
    Similar()
    {
        const auto library = workspace::Library::create(folder.filePath(QStringLiteral("a.rolescope")),
                                                        workspace::Library::Content::Sample);
        snapshot = library->loadCatalog().value();
        selection.setPair(role(specialist), role(QStringLiteral("Data Scientist")));
        dialog.setSnapshot(snapshot);
        dialog.show();
        settle();
    }
    void settle() const
    {
        (void)QTest::qWaitFor([this] { return dialog.isReady(); });
    }

    domain::RoleId role(const QString &name) const { return snapshot.catalog->roleNamed(name)->id; }
    template <typename T>
    T *find(const char *name) const
    {
        return dialog.findChild<T *>(QLatin1String(name));
    }
    SimilarList *list() const { return find<SimilarList>("similarList"); }
    ChartView *chart() const { return find<ChartView>("similarMatrix"); }
    QString text(const char *label) const { return find<QLabel>(label)->text(); }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all += list()->model()->index(row, 0).data().toString();
        return all;
    }
    /// The first cell whose hover text holds both.
    const chart::Mark *cell(const QString &one, const QString &two) const
    {
        for (const chart::Mark &mark : chart()->picture().marks)
            if (mark.id.part >= 0 && mark.tooltip.contains(one) && mark.tooltip.contains(two))
                return &mark;
        return nullptr;
    }

    QTemporaryDir folder;
    workspace::Snapshot snapshot;
    workspace::Selection selection;
    Style style;
    SimilarRolesDialog dialog{&selection, &style};
};

} // namespace

class TestSimilarRolesDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsTheNearestRolesOfA();
    void orderFollowsTheThresholdsSet();
    void switchShowsTheRolesNearB();
    void rowSetsThePair();
    void keysSetThePair();
    void cellSetsThePair();
    void nameInTheMatrixTakesTheOtherSide();
    void matrixHasAllPairsAsATable();
    void pairChosenElsewhereIsFollowed();
    void roleWithoutSkillsSaysSo();
    void listIsCopiedAsATable();
};

void TestSimilarRolesDialog::listsTheNearestRolesOfA()
{
    const Similar similar;
    QCOMPARE(similar.names().value(0), operations);
    QCOMPARE(similar.names().size(), 4);
    QVERIFY(similar.text("similarReading").contains(QStringLiteral("4 roles share skills with Data Specialist")));
    const QModelIndex first = similar.list()->model()->index(0, 0);
    QVERIFY(first.data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("Of the 26 skills named for Data Operations Specialist, 10 are also named for "
                                         "Data Specialist; the other way 10 of 21.")));
    QCOMPARE(similar.list()->currentIndex().data().toString(), QStringLiteral("Data Scientist")); // the pair's other
    QVERIFY(similar.chart()->accessibleDescription().contains(similar.text("similarReading")));
}

void TestSimilarRolesDialog::orderFollowsTheThresholdsSet()
{
    Similar similar;
    QVERIFY(!similar.text("similarLeftOut").contains(QStringLiteral("weighing more")));
    similar.snapshot.thresholds.rolesForCosine = 5; // as many as there are
    similar.dialog.setSnapshot(similar.snapshot);
    similar.settle();
    QVERIFY(similar.text("similarLeftOut").contains(QStringLiteral("weighing more")));
}

void TestSimilarRolesDialog::switchShowsTheRolesNearB()
{
    const Similar similar;
    similar.find<SegmentBar>("similarSide")->button(1)->click();
    similar.settle();
    QVERIFY(similar.text("similarReading").contains(QStringLiteral("share skills with Data Scientist")));
    QCOMPARE(similar.list()->currentIndex().data().toString(), specialist);
    Q_EMIT similar.list()->chosen(similar.role(operations));
    QCOMPARE(similar.selection.roleA(), similar.role(operations)); // B stays
    QCOMPARE(similar.selection.roleB(), similar.role(QStringLiteral("Data Scientist")));
}

void TestSimilarRolesDialog::rowSetsThePair()
{
    const Similar similar;
    QSignalSpy chosen(&similar.dialog, &SimilarRolesDialog::pairChosen);
    const QRect row = similar.list()->visualRect(similar.list()->model()->index(0, 0));
    QTest::mouseClick(similar.list()->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(similar.selection.roleA(), similar.role(specialist));
    QCOMPARE(similar.selection.roleB(), similar.role(operations));
}

void TestSimilarRolesDialog::keysSetThePair()
{
    const Similar similar;
    QTest::keyClick(similar.list(), Qt::Key_Home);
    QCOMPARE(similar.selection.roleB(), similar.role(QStringLiteral("Data Scientist"))); // moving chooses nothing
    QTest::keyClick(similar.list(), Qt::Key_Return);
    QCOMPARE(similar.selection.roleB(), similar.role(operations));
}

void TestSimilarRolesDialog::cellSetsThePair()
{
    const Similar similar;
    const chart::Mark *cell = similar.cell(operations, QStringLiteral("Data Science Engineer"));
    QVERIFY(cell);
    QTest::mouseClick(similar.chart(), Qt::LeftButton, {}, cell->rect.center().toPoint());
    const std::set<domain::RoleId> pair{similar.selection.roleA(), similar.selection.roleB()};
    QCOMPARE(pair, (std::set{similar.role(operations), similar.role(QStringLiteral("Data Science Engineer"))}));
}

void TestSimilarRolesDialog::nameInTheMatrixTakesTheOtherSide()
{
    const Similar similar;
    for (const chart::Mark &mark : similar.chart()->picture().marks)
        if (mark.id.isValid() && mark.id.part == chart::NoPart && mark.tooltip.startsWith(operations)) {
            QTest::mouseClick(similar.chart(), Qt::LeftButton, {}, mark.rect.center().toPoint());
            break;
        }
    QCOMPARE(similar.selection.roleA(), similar.role(specialist));
    QCOMPARE(similar.selection.roleB(), similar.role(operations));
}

void TestSimilarRolesDialog::matrixHasAllPairsAsATable()
{
    const Similar similar;
    const ChartTable &table = similar.chart()->table();
    QCOMPARE(table.rows.size(), size_t(10));
    for (const QStringList &row : table.rows)
        QCOMPARE(row.size(), table.header.size());
    QVERIFY(similar.text("similarScope").contains(QStringLiteral("all 5 roles")));
}

void TestSimilarRolesDialog::pairChosenElsewhereIsFollowed()
{
    Similar similar;
    similar.selection.setPair(similar.role(QStringLiteral("Machine Learning Engineer")), similar.role(specialist));
    similar.settle();
    QVERIFY(similar.text("similarReading").contains(QStringLiteral("share skills with Machine Learning Engineer")));
    QCOMPARE(similar.list()->currentIndex().data().toString(), specialist);
}

void TestSimilarRolesDialog::roleWithoutSkillsSaysSo()
{
    Similar similar;
    auto catalog = std::make_shared<domain::Catalog>(*similar.snapshot.catalog);
    std::erase_if(catalog->claims, [&](const domain::Claim &claim) { return claim.isAbout(similar.role(specialist)); });
    similar.snapshot.catalog = catalog;
    similar.dialog.setSnapshot(similar.snapshot);
    similar.settle();
    QVERIFY(
        similar.text("similarReading").contains(QStringLiteral("No source here names a skill for Data Specialist")));
    QCOMPARE(similar.names(), QStringList());
}

void TestSimilarRolesDialog::listIsCopiedAsATable()
{
    const Similar similar;
    QGuiApplication::clipboard()->clear();
    similar.list()->setFocus();
    QTest::keySequence(similar.list(), QKeySequence::Copy);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = data->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), similar.names().size() + 1);
    QCOMPARE(lines[0], QStringLiteral("name\tshared\tof\tback_shared\tback_of"));
    QCOMPARE(lines[1], operations + QStringLiteral("\t10\t26\t10\t21"));
    QCOMPARE(data->html().count(QStringLiteral("<tr>")), lines.size());
}

QTEST_MAIN(TestSimilarRolesDialog)
#include "tst_similarrolesdialog.moc"
