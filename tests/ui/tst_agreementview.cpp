// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "windowharness.h"

#include "analysis/agreement.h"
#include "ui/comparison/agreementheader.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/comparison/entryrow.h"
#include "ui/comparison/matrixheader.h"
#include "ui/comparison/sectionlist.h"
#include "ui/comparison/views.h"
#include "wording/agreementwords.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace rolescope;
using namespace rolescope::uitest;
using ui::ComparisonPane;
using ui::EntryData;
using ui::EntryRow;

namespace {

const QString mle = QStringLiteral("Machine Learning Engineer");

/// A role that `count` sources describe, with one statement in common and one in words of its own; every third
/// names a publisher.
domain::Catalog catalogOf(int count)
{
    domain::Catalog catalog;
    catalog.roles = {{domain::RoleId(1), QStringLiteral("Alpha"), {}, {}},
                     {domain::RoleId(2), QStringLiteral("Beta"), {}, {}}};
    const auto add = [&](int source, domain::Section section, const QString &text) {
        domain::Claim claim;
        claim.id = domain::ClaimId(qint64(catalog.claims.size()) + 1);
        claim.source = domain::SourceId(source);
        claim.role = domain::RoleId(1);
        claim.section = section;
        claim.text = text;
        catalog.claims.push_back(claim);
    };
    for (int i = 1; i <= count; ++i) {
        domain::Source source;
        source.id = domain::SourceId(i);
        source.title = QStringLiteral("Text %1").arg(i);
        source.publisher = i % 3 == 0 ? QStringLiteral("site") : QString();
        source.roles = {domain::RoleId(1), domain::RoleId(2)};
        catalog.sources.push_back(source);
        add(i, domain::Section::Tips, QStringLiteral("Said by all"));
        add(i, domain::Section::Tips, QStringLiteral("Ownadvice%1 trick%1").arg(i));
    }
    return catalog;
}

/// A pane of its own with a catalog.
struct Shown {
    explicit Shown(domain::Catalog made, QSize size = {820, 600})
        : catalog(std::make_shared<const domain::Catalog>(std::move(made))),
          pane(&selection, &style)
    {
        useTestFont();
        pane.resize(size);
        pane.show();
        show(ui::viewkey::agreement);
    }
    void show(const QString &view)
    {
        pane.setComparison(std::make_shared<const analysis::Comparison>(
                               analysis::compare(*catalog, domain::RoleId(1), domain::RoleId(2))),
                           catalog);
        pane.setView(view);
        settle();
    }
    void settle()
    {
        for (int quiet = 0; quiet < 4; ++quiet) {
            QThreadPool::globalInstance()->waitForDone();
            QCoreApplication::processEvents();
        }
    }
    std::vector<const EntryRow *> matrix() const
    {
        std::vector<const EntryRow *> rows;
        for (const EntryRow *row : pane.page().rows()) {
            if (row->data().place == EntryData::Place::Matrix)
                rows.push_back(row);
        }
        return rows;
    }

    std::shared_ptr<const domain::Catalog> catalog;
    workspace::Selection selection;
    ui::Style style;
    ComparisonPane pane;
};

QString shownText(const ComparisonPane &pane)
{
    QString text;
    for (const EntryRow *row : pane.page().rows())
        text += plainText(row->data().a) + u'\n';
    return text;
}

/// Right until the piece with this text is the one that Enter opens, then Enter.
bool press(EntryRow *row, const QString &text)
{
    row->setFocus();
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(row, Qt::Key_Right);
        if (row->accessibleDescription().contains(text)) {
            QTest::keyClick(row, Qt::Key_Return);
            return true;
        }
    }
    return false;
}

} // namespace

class TestAgreementView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsBelowTheSectionsWhereTwoSourcesSpeak();
    void rowsAreTheAgreement();
    void rowsTellWhoSaysIt();
    void statedCellOpensItsStatement();
    void pointedCellTellsItsWords();
    void headNumbersOpenTheirSource();
    void rolesCanBeChosen();
    void nothingIsCut_data();
    void nothingIsCut();
    void manySourcesGetSignsThenNumbers();
    void nearCopiesCanBeCountedApart();
    void foundWordsAreMarked();
    void dutiesAreChecked();
    void aCheckedDutySaysSo();
    void theReaderStaysAtTheirPlace();
};

void TestAgreementView::standsBelowTheSectionsWhereTwoSourcesSpeak()
{
    WindowHarness h;
    h.start();
    const domain::Catalog &catalog = *h.window().snapshot().catalog;
    const auto views = ui::viewsOf(*h.window().comparison());
    QCOMPARE(views[views.size() - 2].key, ui::viewkey::agreement);
    QCOMPARE(views[views.size() - 2].name, QStringLiteral("Where sources differ"));
    h.window().showView(ui::viewkey::agreement);
    h.settle();
    QVERIFY(h.find("agreementHeader")->isVisible());
    // One text each: nothing can differ, the list has no such line and another view is shown.
    h.window().selection()->setPair(catalog.roleNamed(QStringLiteral("Data Scientist"))->id,
                                    catalog.roleNamed(QStringLiteral("Data Specialist"))->id);
    h.settle();
    for (const ui::ViewItem &view : ui::viewsOf(*h.window().comparison()))
        QVERIFY(view.key != ui::viewkey::agreement);
    QVERIFY(!h.find("agreementHeader")->isVisible());
    QCOMPARE(h.find<ComparisonPane>("comparisonPane")->view(), ui::viewkey::glance);
}

void TestAgreementView::rowsAreTheAgreement()
{
    WindowHarness h;
    h.start();
    const domain::Catalog &catalog = *h.window().snapshot().catalog;
    const auto agreement = analysis::agreement(catalog, catalog.roleNamed(mle)->id);
    const ui::PageContent page = ui::agreementPage(agreement, *h.window().comparison());
    QCOMPARE(page.labels, ui::LabelColumn::Matrix);
    QCOMPARE(page.groups.size(), agreement.publishers.size());
    size_t at = 0;
    const auto next = [&](EntryData::Place place) -> const EntryData & {
        while (page.entries[at].place != place || page.entries[at].look == EntryData::Look::Quiet)
            ++at;
        return page.entries[at++];
    };
    for (const auto &section : agreement.sections) {
        const QString heading = plainText(next(EntryData::Place::Full).a);
        QVERIFY2(heading.startsWith(wording::agreementSection(section.section)), qPrintable(heading));
        QVERIFY2(heading.endsWith(wording::agreedOf(section)), qPrintable(heading));
        for (const auto &row : section.rows) {
            const EntryData &entry = next(EntryData::Place::Matrix);
            QVERIFY(plainText(entry.a).contains(row.text));
            QCOMPARE(entry.cells.size(), row.cells.size());
            for (size_t i = 0; i < row.cells.size(); ++i) {
                const ui::Piece &piece = entry.cells[i].front();
                QVERIFY(piece.text.startsWith(wording::cellSign(row.cells[i].state)));
                const auto *claim = std::get_if<domain::ClaimId>(&piece.action);
                QCOMPARE(claim != nullptr, !row.cells[i].claims.empty());
                if (claim)
                    QCOMPARE(catalog.claim(*claim)->source, agreement.columns[i].source);
            }
            QCOMPARE(plainText(entry.b), QStringLiteral("%1 of %2").arg(row.publishers).arg(section.publishers));
        }
    }
}

void TestAgreementView::rowsTellWhoSaysIt()
{
    WindowHarness h;
    h.start();
    h.window().showView(ui::viewkey::agreement);
    h.settle();
    QString statistics;
    for (const EntryRow *row : h.find<ComparisonPane>("comparisonPane")->page().rows()) {
        if (plainText(row->data().a).startsWith(QStringLiteral("statistics")))
            statistics = QAccessible::queryAccessibleInterface(const_cast<EntryRow *>(row))->text(QAccessible::Name);
    }
    QVERIFY2(statistics.contains(QStringLiteral("stated by 1 of 2 publishers")), qPrintable(statistics));
    QCOMPARE(statistics.count(QStringLiteral("not stated")), 3);
    QVERIFY2(statistics.contains(QStringLiteral(": required")), qPrintable(statistics));
    QVERIFY(!statistics.contains(u'●')); // signs are for the eye
}

void TestAgreementView::statedCellOpensItsStatement()
{
    Shown s(catalogOf(2));
    QSignalSpy opened(&s.pane, &ComparisonPane::claimActivated);
    auto *row = const_cast<EntryRow *>(s.matrix().front());
    QCOMPARE(plainText(row->data().a), QStringLiteral("Said by all"));
    row->setFocus();
    for (int source = 1; source <= 2; ++source) {
        QTest::keyClick(row, Qt::Key_Right);
        QTest::keyClick(row, Qt::Key_Return);
        QCOMPARE(opened.size(), source);
        const auto claim = opened.last().first().value<domain::ClaimId>();
        QCOMPARE(s.catalog->claim(claim)->source, domain::SourceId(source));
        QCOMPARE(s.catalog->claim(claim)->text, QStringLiteral("Said by all"));
    }
    // By mouse: what opens shows the hand, what is not stated does not.
    auto *own = const_cast<EntryRow *>(s.matrix()[1]);
    int hands = 0;
    for (int x = own->width() - 1; x > 0; x -= 4) {
        QTest::mouseMove(own, {x, 16});
        if (own->cursor().shape() != Qt::PointingHandCursor)
            continue;
        if (hands++ == 0)
            QTest::mouseClick(own, Qt::LeftButton, {}, {x, 16});
    }
    QVERIFY(hands > 0 && hands * 4 < 92);
    QCOMPARE(opened.size(), 3);
    QVERIFY(s.catalog->claim(opened.last().first().value<domain::ClaimId>())->text.startsWith(QStringLiteral("Own")));
}

void TestAgreementView::pointedCellTellsItsWords()
{
    Shown s(catalogOf(2));
    auto *row = const_cast<EntryRow *>(s.matrix().front());
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Right);
    QVERIFY2(row->accessibleDescription().contains(QStringLiteral("“Said by all”")),
             qPrintable(row->accessibleDescription()));
    QVERIFY(row->accessibleDescription().contains(QStringLiteral("[1] Text 1")));
}

void TestAgreementView::headNumbersOpenTheirSource()
{
    Shown s(catalogOf(2));
    auto *header = s.pane.findChild<ui::MatrixHeader *>();
    QVERIFY(header && header->isVisible());
    QVERIFY2(header->accessibleName().contains(QStringLiteral("publisher not named in the text: sources 1")),
             qPrintable(header->accessibleName()));
    const int x = s.pane.page().grid().cells[1] + 6;
    QTest::mouseClick(header, Qt::LeftButton, {}, {x, header->height() - 8});
    QCOMPARE(s.pane.view(), ui::viewkey::sources);
    QCOMPARE(s.pane.page().currentRow()->data().label, QStringLiteral("2"));
}

void TestAgreementView::rolesCanBeChosen()
{
    domain::Catalog catalog = catalogOf(3);
    domain::Claim claim = catalog.claims.front();
    claim.id = domain::ClaimId(99);
    claim.role = domain::RoleId(2);
    claim.text = QStringLiteral("Only of Beta");
    catalog.claims.push_back(claim);
    Shown s(std::move(catalog));
    QVERIFY(shownText(s.pane).contains(QStringLiteral("Said by all"))); // equal counts: A
    QPushButton *beta = nullptr;
    for (QPushButton *button :
         s.pane.findChild<QWidget *>(QStringLiteral("agreementRoles"))->findChildren<QPushButton *>())
        beta = button->text() == QStringLiteral("Beta") ? button : beta;
    QVERIFY(beta && beta->isVisible());
    QTest::mouseClick(beta, Qt::LeftButton);
    s.settle();
    QVERIFY(shownText(s.pane).contains(QStringLiteral("Only of Beta")));
    QVERIFY(!shownText(s.pane).contains(QStringLiteral("Said by all")));
    s.show(ui::viewkey::agreement); // a new comparison of the same pair: the choice stays
    QVERIFY(shownText(s.pane).contains(QStringLiteral("Only of Beta")));
}

void TestAgreementView::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("1440") << QSize(1440, 900) << 100;
    QTest::newRow("1366") << QSize(1366, 768) << 100;
    QTest::newRow("1024") << QSize(1024, 600) << 100;
    QTest::newRow("1366 at 150 %") << QSize(1366, 768) << 150;
    QTest::newRow("1440 at 200 %") << QSize(1440, 900) << 200;
}

void TestAgreementView::nothingIsCut()
{
    QFETCH(QSize, size);
    QFETCH(int, percent);
    WindowHarness h(size);
    h.start();
    h.style().setTextPercent(percent);
    h.window().showView(ui::viewkey::agreement);
    h.settle();
    const auto *pane = h.find<ComparisonPane>("comparisonPane");
    QVERIFY(pane->page().fits());
    QVERIFY(pane->page().horizontalScrollBar()->maximum() == 0);
    h.window().selection()->setPair(
        h.window().snapshot().catalog->roleNamed(QStringLiteral("Data Science Engineer"))->id,
        h.window().snapshot().catalog->roleNamed(QStringLiteral("Data Specialist"))->id);
    h.window().showView(QStringLiteral("responsibilities"));
    h.settle();
    QVERIFY(shownText(*pane).contains(QStringLiteral("Similar duties")));
    QVERIFY(pane->page().fits());
}

void TestAgreementView::manySourcesGetSignsThenNumbers()
{
    {
        Shown few(catalogOf(4));
        QVERIFY(few.pane.page().grid().cellWords);
        QVERIFY(few.pane.page().fits());
    }
    {
        Shown many(catalogOf(11));
        const ui::Grid grid = many.pane.page().grid();
        QVERIFY(!grid.cellWords);
        QCOMPARE(grid.cells.size(), size_t(11));
        QVERIFY(grid.cells.front() > 200); // the statements keep their room
        QVERIFY(many.pane.page().fits());
        // Statements still open.
        QSignalSpy opened(&many.pane, &ComparisonPane::claimActivated);
        auto *row = const_cast<EntryRow *>(many.matrix().front());
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Right);
        QTest::keyClick(row, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }
    Shown crowd(catalogOf(30));
    QVERIFY(crowd.pane.page().grid().cells.empty());
    QCOMPARE(ui::sourceNumbers(crowd.matrix().front()->data()).size(), size_t(30));
    QCOMPARE(plainText(crowd.matrix().front()->data().b), QStringLiteral("21 of 21")); // ten of them are one site's
    QVERIFY(crowd.pane.page().fits());
}

void TestAgreementView::nearCopiesCanBeCountedApart()
{
    domain::Catalog catalog = catalogOf(3);
    catalog.nearCopies = {{domain::SourceId(1), domain::SourceId(2), 0.4, false}};
    Shown s(catalog);
    QVERIFY2(shownText(s.pane).contains(QStringLiteral("[2] near copy of [1]")), qPrintable(shownText(s.pane)));
    QVERIFY(
        s.pane.findChild<QLabel *>(QStringLiteral("agreementCounts"))->text().contains(QStringLiteral("2 publishers")));
    QSignalSpy chosen(&s.pane, &ComparisonPane::copiesChosen);
    QVERIFY(press(s.pane.page().rows().front(), QStringLiteral("Count apart")));
    QCOMPARE(chosen.size(), 1);
    const auto choice = chosen.last().first().value<ui::CopyChoice>();
    QVERIFY(choice.apart);
    QCOMPARE(choice.pairs, (std::vector{std::pair{domain::SourceId(1), domain::SourceId(2)}}));

    // As the library has it then: told, and taken back the same way.
    catalog.nearCopies.front().overruled = true;
    Shown apart(catalog);
    QVERIFY(shownText(apart.pane).contains(QStringLiteral("counted apart by you")));
    QVERIFY(apart.pane.findChild<QLabel *>(QStringLiteral("agreementCounts"))
                ->text()
                .contains(QStringLiteral("3 publishers")));
    QSignalSpy again(&apart.pane, &ComparisonPane::copiesChosen);
    QVERIFY(press(apart.pane.page().rows().front(), QStringLiteral("Count as one")));
    QVERIFY(!again.last().first().value<ui::CopyChoice>().apart);
}

void TestAgreementView::foundWordsAreMarked()
{
    Shown s(catalogOf(3));
    auto &page = const_cast<ui::Page &>(s.pane.page());
    QCOMPARE(page.setFound(QStringLiteral("ownadvice")), 3);
}

void TestAgreementView::dutiesAreChecked()
{
    WindowHarness h;
    h.start();
    const domain::Catalog &catalog = *h.window().snapshot().catalog;
    h.window().selection()->setPair(catalog.roleNamed(QStringLiteral("Data Science Engineer"))->id,
                                    catalog.roleNamed(QStringLiteral("Data Specialist"))->id);
    h.window().showView(QStringLiteral("responsibilities"));
    h.settle();
    auto *pane = h.find<ComparisonPane>("comparisonPane");
    const auto *section = h.window().comparison()->section(domain::Section::Responsibilities);
    QCOMPARE(section->similar.size(), size_t(2));
    EntryRow *row = nullptr;
    for (EntryRow *candidate : pane->page().rows())
        row = row || candidate->data().below.empty() ? row : candidate;
    QVERIFY(row);
    QVERIFY2(row->accessibleName().startsWith(QStringLiteral("similar duty, suggested. Data Science Engineer: ")),
             qPrintable(row->accessibleName()));
    QSignalSpy checked(pane, &ComparisonPane::dutyChecked);
    QVERIFY(press(row, wording::sameDuty()));
    QVERIFY(press(row, wording::notTheSameDuty()));
    QCOMPARE(checked.size(), 2);
    for (const bool confirmed : {true, false}) {
        const auto check = checked[confirmed ? 0 : 1].first().value<domain::DutyCheck>();
        QCOMPARE(check.confirmed, confirmed);
        QCOMPARE(check.a, section->similar.front().a.claims.front());
        QCOMPARE(check.b, section->similar.front().b.claims.front());
    }
}

void TestAgreementView::aCheckedDutySaysSo()
{
    domain::Catalog catalog = catalogOf(1);
    for (const int role : {1, 2}) {
        domain::Claim claim = catalog.claims.front();
        claim.id = domain::ClaimId(90 + role);
        claim.role = domain::RoleId(role);
        claim.section = domain::Section::Responsibilities;
        claim.text = role == 1 ? QStringLiteral("paint walls") : QStringLiteral("make rooms look new");
        catalog.claims.push_back(claim);
    }
    catalog.dutyChecks = {{domain::ClaimId(91), domain::ClaimId(92), true}};
    Shown s(std::move(catalog));
    s.show(QStringLiteral("responsibilities"));
    QString below;
    for (const EntryRow *row : s.pane.page().rows()) {
        below += plainText(row->data().below);
        if (!row->data().below.empty())
            QVERIFY(row->accessibleName().startsWith(QStringLiteral("similar duty, checked by you. ")));
    }
    QVERIFY2(below.contains(QStringLiteral("checked by you")), qPrintable(below));
    QVERIFY(!below.contains(wording::sameDuty())); // it is confirmed already
    QVERIFY(below.contains(wording::notTheSameDuty()));
}

void TestAgreementView::theReaderStaysAtTheirPlace()
{
    Shown s(catalogOf(40), {820, 300});
    QScrollBar *bar = s.pane.page().verticalScrollBar();
    QVERIFY(bar->maximum() > 200);
    bar->setValue(150);
    s.show(ui::viewkey::agreement); // the same pair again, as after a change
    QCOMPARE(bar->value(), 150);
    s.pane.setView(ui::viewkey::sources);
    s.settle();
    QCOMPARE(bar->value(), 0);
}

QTEST_MAIN(TestAgreementView)
#include "tst_agreementview.moc"
