// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "handmade.h"

#include "importer/articlereview.h"
#include "ui/common/choicebox.h"
#include "ui/common/style.h"
#include "ui/importing/articledialog.h"
#include "ui/importing/articlesummary.h"
#include "ui/importing/countstable.h"
#include "ui/importing/linemodel.h"
#include "ui/importing/linereview.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace rolescope;

namespace {

/// A library that knows one of the two roles, from two sources.
domain::Catalog knownCatalog()
{
    domain::Catalog catalog;
    catalog.roles.push_back({domain::RoleId(1), QStringLiteral("Data Scientist"), {}, {}});
    for (int i = 1; i <= 2; ++i) {
        domain::Source source;
        source.id = domain::SourceId(i);
        source.roles = {domain::RoleId(1)};
        catalog.sources.push_back(source);
        domain::Claim claim;
        claim.id = domain::ClaimId(i);
        claim.source = source.id;
        claim.role = domain::RoleId(1);
        catalog.claims.push_back(claim);
    }
    return catalog;
}

ui::ArticleDraft draftOf(importer::Article article) { return ui::makeDraft(std::move(article), knownCatalog()); }

template <typename T>
T *named(QWidget &parent, const char *name)
{
    return parent.findChild<T *>(QLatin1String(name));
}

QString labelText(QWidget &parent, const char *name) { return named<QLabel>(parent, name)->text(); }

int last(const ui::CountsTable *table) { return table->rows().back().numbers.back(); }

} // namespace

class TestArticleDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesCountSignsBeyondTheFirstPlane()
    {
        const QString text = QStringLiteral("a\U0001F52C\U0001F4CAb");
        const ui::TextPlaces places(text);
        const std::array units{0, 1, 3, 5, 6};
        for (int i = 0; i < int(units.size()); ++i) {
            QCOMPARE(places.utf16(i), units[size_t(i)]);
            QCOMPARE(places.codePoint(units[size_t(i)]), i);
        }
        QCOMPARE(places.utf16(99), 6);
        QCOMPARE(places.words(text, {3, 4}).toString(), QStringLiteral("b"));
        QCOMPARE(places.words(text, {3, 99}).toString(), QStringLiteral("b"));
        QCOMPARE(places.words(text, {4, 2}).toString(), QString());
    }

    void summarySaysWhatIsNewAndWhatIsKnown()
    {
        ui::Style style;
        ui::ArticleDialog dialog(draftOf(handmade::article()), &style, nullptr);
        dialog.show();
        QCOMPARE(labelText(dialog, "firstRoleNote"), QStringLiteral("known, from 2 articles, 2 publishers"));
        QVERIFY(labelText(dialog, "secondRoleNote").startsWith(QStringLiteral("new")));
        QCOMPARE(labelText(dialog, "articleWhen"), QStringLiteral("3 March 2025 · 4 min read · pasted text"));
        QCOMPARE(labelText(dialog, "articleAlso"),
                 QStringLiteral("1 job ad · 1 reference to another page · 2 damaged signs mended"));
        auto *publisher = named<QLineEdit>(dialog, "publisherEdit");
        QCOMPARE(publisher->placeholderText(), QStringLiteral("not named in the text"));
        QVERIFY(dialog.options().publisher.isEmpty());
        publisher->setText(QStringLiteral("  Example  Press "));
        QCOMPARE(dialog.options().publisher, QStringLiteral("Example Press"));
    }

    void countsAddUp()
    {
        ui::Style style;
        const ui::ArticleDraft draft = draftOf(handmade::article());
        ui::ArticleDialog dialog(draft, &style, nullptr);
        const auto *lines = named<ui::CountsTable>(dialog, "lineCounts");
        QCOMPARE(last(lines), int(draft.article->lines.size()));
        int sum = 0;
        for (size_t i = 0; i + 1 < lines->rows().size(); ++i)
            sum += lines->rows()[i].numbers.front();
        QCOMPARE(sum, last(lines));
        const auto *sections = named<ui::CountsTable>(dialog, "sectionCounts");
        std::array<int, 3> totals{};
        for (size_t i = 0; i + 1 < sections->rows().size(); ++i) {
            for (size_t c = 0; c < totals.size(); ++c)
                totals[c] += sections->rows()[i].numbers[c];
        }
        QCOMPARE(sections->rows().back().numbers, (std::vector<int>{totals.begin(), totals.end()}));
        QCOMPARE(totals[0] + totals[1] + totals[2], int(draft.article->claims.size()));
    }

    void untickedTermsAreDeclined()
    {
        ui::Style style;
        ui::ArticleDialog dialog(draftOf(handmade::article()), &style, nullptr);
        const auto boxes = dialog.findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 5);
        QVERIFY(dialog.options().declinedTerms.isEmpty());
        for (QCheckBox *box : boxes) {
            if (box->text() == QStringLiteral("Orange"))
                box->click();
        }
        QCOMPARE(dialog.options().declinedTerms, QStringList{QStringLiteral("Orange")});
        // A corrected line brings a term; what was said of the others stays.
        dialog.setTerms({QStringLiteral("Orange"), QStringLiteral("R&D")});
        QCOMPARE(dialog.options().declinedTerms, QStringList{QStringLiteral("Orange")});
        named<QAbstractButton>(dialog, "tickNoTerms")->click();
        QCOMPARE(dialog.options().declinedTerms.size(), 2);
        named<QAbstractButton>(dialog, "tickAllTerms")->click();
        QVERIFY(dialog.options().declinedTerms.isEmpty());
    }

    void manyTermsFollowAllOrNone()
    {
        ui::Style style;
        ui::ArticleDialog dialog(draftOf(handmade::article()), &style, nullptr);
        QStringList terms;
        for (int i = 0; i < 1000; ++i)
            terms += QStringLiteral("term %1").arg(i);
        dialog.setTerms(terms);
        QVERIFY(dialog.findChildren<QCheckBox *>().size() < 200);
        QVERIFY(dialog.options().declinedTerms.isEmpty());
        named<QAbstractButton>(dialog, "tickNoTerms")->click();
        QCOMPARE(dialog.options().declinedTerms.size(), 1000);
    }

    void knownArticleIsNotAddedAgain()
    {
        ui::Style style;
        ui::ArticleDraft draft = draftOf(handmade::article());
        draft.knownTitle = draft.article->title;
        ui::ArticleDialog dialog(draft, &style, nullptr);
        dialog.show();
        QVERIFY(named<QWidget>(dialog, "articleNote")->isVisible());
        QVERIFY(
            named<QWidget>(dialog, "articleNote")->accessibleName().contains(QStringLiteral("in the library already")));
        QVERIFY(!named<QWidget>(dialog, "importButton")->isVisible());
        QVERIFY(!named<QWidget>(dialog, "publisherEdit")->isVisible());
        QSignalSpy pair(&dialog, &ui::ArticleDialog::pairRequested);
        named<QPushButton>(dialog, "showPairButton")->click();
        QCOMPARE(pair.size(), 1);
    }

    void refusalIsASentence()
    {
        ui::Style style;
        ui::ArticleDraft draft = draftOf(handmade::article());
        draft.refusal = domain::Error{domain::ErrorCode::LibraryReadOnly, {QStringLiteral("/x.rolescope")}};
        ui::ArticleDialog dialog(draft, &style, nullptr);
        dialog.show();
        QVERIFY(named<QWidget>(dialog, "articleNote")->accessibleName().contains(QStringLiteral("not written")));
        QVERIFY(!named<QWidget>(dialog, "importButton")->isVisible());
    }

    void linkOpensTheUnclearLines()
    {
        ui::Style style;
        ui::ArticleDialog dialog(draftOf(handmade::article()), &style, nullptr);
        dialog.show();
        auto *link = named<QAbstractButton>(dialog, "checkLines");
        QCOMPARE(link->text(), QStringLiteral("Check 2 unclear lines"));
        link->click();
        auto *table = named<QTableView>(dialog, "lineTable");
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(named<QPlainTextEdit>(dialog, "wholeLine")->toPlainText(),
                 QStringLiteral("Much of the day is spent talking to people."));
        QTest::keyClick(&dialog, Qt::Key_Escape); // one step back, nothing is lost
        QVERIFY(dialog.isVisible() && !dialog.isReviewing());
    }

    void correctedLineBecomesAStatement()
    {
        ui::Style style;
        ui::ArticleDialog dialog(draftOf(handmade::article()), &style, nullptr);
        dialog.show();
        dialog.openReview();
        auto *review = named<ui::LineReview>(dialog, "lineReview");
        ui::LineModel *model = review->model();
        const size_t before = dialog.draft().article->claims.size();
        QSignalSpy terms(&dialog, &ui::ArticleDialog::termsOutdated);
        model->choose(model->index(0, ui::LineModel::AboutColumn), 1);
        // It takes the section of the statement before it.
        QCOMPARE(model->index(0, ui::LineModel::SectionColumn).data().toString(), QStringLiteral("Responsibilities"));
        QCOMPARE(model->side(0), ui::Side::B);
        QCOMPARE(model->rowCount(), 2); // it stays under the eye
        QCOMPARE(dialog.draft().article->claims.size(), before + 1);
        QVERIFY(labelText(dialog, "lineReviewCounts").startsWith(QStringLiteral("12 statements")));
        dialog.closeReview();
        QCOMPARE(named<QAbstractButton>(dialog, "checkLines")->text(), QStringLiteral("Check 1 unclear line"));
        QCOMPARE(named<ui::CountsTable>(dialog, "sectionCounts")->rows().back().numbers, (std::vector<int>{4, 6, 2}));
        QCOMPARE(terms.size(), 1);
        dialog.openReview();
        QCOMPARE(model->rowCount(), 1);
    }

    void sectionAloneTakesTheNearestRole()
    {
        ui::Style style;
        ui::ArticleDraft draft = draftOf(handmade::article());
        ui::LineModel model;
        model.setDraft(&draft);
        const size_t line = model.lineAt(0);
        model.choose(model.index(0, ui::LineModel::SectionColumn), 8);
        QCOMPARE(draft.article->lines[line].about, importer::About::Second);
        QCOMPARE(draft.article->lines[line].section, domain::Section::Challenges);
        model.choose(model.index(0, ui::LineModel::AboutColumn), 3);
        QVERIFY(model.isUnclear(0));
    }

    void keysAloneCorrectALine()
    {
        ui::Style style;
        ui::ArticleDialog dialog(draftOf(handmade::article()), &style, nullptr);
        dialog.show();
        dialog.openReview();
        auto *table = named<QTableView>(dialog, "lineTable");
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_Right);
        QTest::keyClick(table, Qt::Key_F2);
        auto *box = named<ui::ChoiceBox>(dialog, "aboutBox");
        QVERIFY(box);
        QTRY_VERIFY(box->view()->isVisible());
        QTest::keyClick(box->view(), Qt::Key_Home);
        QTest::keyClick(box->view(), Qt::Key_Return);
        QTRY_VERIFY(!named<ui::ChoiceBox>(dialog, "aboutBox"));
        QCOMPARE(table->model()->index(0, ui::LineModel::AboutColumn).data().toString(),
                 QStringLiteral("Data Scientist"));
    }

    void correctionLeavesARunningTaskItsArticle()
    {
        ui::ArticleDraft draft = draftOf(handmade::article());
        const std::shared_ptr<const importer::Article> task = draft.article;
        const size_t claims = task->claims.size();
        ui::LineModel model;
        model.setDraft(&draft);
        model.choose(model.index(0, ui::LineModel::AboutColumn), 2);
        QCOMPARE(task->claims.size(), claims);
        QCOMPARE(draft.article->claims.size(), claims + 1);
    }

    void importWaitsForTheCorrectionsOfALongArticle()
    {
        ui::Style style;
        ui::ArticleDraft draft = draftOf(handmade::longArticle(100000)); // 10 MB
        QVERIFY(draft.article->rawText.size() > 9000000);
        ui::ArticleDialog dialog(std::move(draft), &style, nullptr);
        dialog.show();
        dialog.openReview();
        auto *review = named<ui::LineReview>(dialog, "lineReview");
        auto *table = named<QTableView>(dialog, "lineTable");
        review->model()->show(ui::LineModel::All);
        table->scrollToBottom();
        QTest::qWait(0);
        dialog.repaint();
        ui::LineModel *model = review->model();
        const QModelIndex last = model->index(model->rowCount() - 1, ui::LineModel::AboutColumn);
        model->choose(last, 2);
        model->choose(last.siblingAtRow(last.row() - 1), 2);
        dialog.closeReview();
        QVERIFY(!named<QWidget>(dialog, "importButton")->isEnabled()); // not before both are worked out
        QTRY_VERIFY(named<QWidget>(dialog, "importButton")->isEnabled());
        QCOMPARE(model->side(last.row()), ui::Side::Both);
        QCOMPARE(model->side(last.row() - 1), ui::Side::Both);
    }

    void busyDialogOnlyStops()
    {
        ui::Style style;
        ui::ArticleDialog dialog(draftOf(handmade::article()), &style, nullptr);
        dialog.show();
        dialog.setBusy(true);
        QVERIFY(!named<QWidget>(dialog, "importButton")->isVisible());
        QVERIFY(!named<QWidget>(dialog, "checkLines")->isVisible());
        QSignalSpy stop(&dialog, &ui::ArticleDialog::stopRequested);
        named<QPushButton>(dialog, "cancelImport")->click();
        QCOMPARE(stop.size(), 1);
        QVERIFY(dialog.isVisible());
        dialog.showProblem({domain::ErrorCode::DiskFull, {QStringLiteral("x")}});
        QVERIFY(named<QWidget>(dialog, "importButton")->isVisible());
        QVERIFY(named<QWidget>(dialog, "articleNote")->accessibleName().contains(QStringLiteral("no room")));
    }
};

QTEST_MAIN(TestArticleDialog)
#include "tst_articledialog.moc"
