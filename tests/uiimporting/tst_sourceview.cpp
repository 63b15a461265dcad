// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "handmade.h"

#include "ui/common/style.h"
#include "ui/importing/claimlist.h"
#include "ui/importing/markedtext.h"
#include "ui/importing/sourceview.h"

#include <QLabel>
#include <QScrollBar>
#include <QTest>

using namespace rolescope;

namespace {

struct Scene {
    explicit Scene(const importer::Article &article) : catalog(std::make_shared<domain::Catalog>())
    {
        source = handmade::addTo(*catalog, article);
        view.resize(900, 500);
        view.setCatalog(catalog);
        view.show();
    }

    ui::MarkedText *text() { return view.findChild<ui::MarkedText *>(QStringLiteral("sourceText")); }
    /// The words a mark covers on screen.
    QString words(const ui::TextMark &mark)
    {
        QTextCursor cursor(text()->document());
        cursor.setPosition(mark.from);
        cursor.setPosition(mark.to, QTextCursor::KeepAnchor);
        return cursor.selectedText();
    }

    std::shared_ptr<domain::Catalog> catalog;
    domain::SourceId source;
    ui::Style style;
    ui::SourceView view{&style};
};

} // namespace

class TestSourceView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStatementLightsItsOwnWords()
    {
        Scene s(handmade::article());
        for (const domain::Claim &claim : s.catalog->claims) {
            s.view.showClaim(claim.id);
            QCOMPARE(s.view.claim(), claim.id);
            QVERIFY(!s.text()->chosen().empty());
            QCOMPARE(s.words(s.text()->chosen().front()), *claim.original);
        }
    }

    void skillsAreLitInTheChosenStatement()
    {
        Scene s(handmade::article());
        for (const domain::Claim &claim : s.catalog->claims) {
            if (claim.skills.size() != 2)
                continue;
            s.view.showClaim(claim.id);
            QCOMPARE(s.text()->chosen().size(), size_t(3));
            QCOMPARE(s.words(s.text()->chosen()[1]), QStringLiteral("Stan"));
            QCOMPARE(s.words(s.text()->chosen()[2]), QStringLiteral("Orange"));
        }
    }

    void marksAreApartAndInOrder()
    {
        importer::Article article = handmade::article();
        importer::ArticleClaim inside = article.claims[1];
        inside.span.from += 4; // a second statement of the same sentence
        inside.span.to -= 4;
        article.claims.push_back(inside);
        Scene s(article);
        s.view.showSource(s.source);
        const auto &marks = s.text()->marks();
        QCOMPARE(marks.size(), article.claims.size());
        for (size_t i = 1; i < marks.size(); ++i)
            QVERIFY(marks[i].from >= marks[i - 1].to && marks[i].to >= marks[i].from);
        QVERIFY(!s.text()->extraSelections().isEmpty());
    }

    void lineEndsOfTwoSignsMoveNothing()
    {
        importer::Article article = handmade::article();
        const int first = int(article.rawText.indexOf(u'\n'));
        article.rawText.insert(first, u'\r');
        for (importer::ArticleClaim &claim : article.claims) {
            claim.span.from += 1;
            claim.span.to += 1;
        }
        Scene s(article);
        const domain::Claim &claim = s.catalog->claims.back();
        s.view.showClaim(claim.id);
        QCOMPARE(s.words(s.text()->chosen().front()), *claim.original);
    }

    void pressedWordsChooseTheirStatement()
    {
        Scene s(handmade::article());
        s.view.showSource(s.source);
        const domain::Claim &claim = s.catalog->claims.at(3);
        s.view.showClaim(s.catalog->claims.front().id);
        Q_EMIT s.text()->pressedAt(s.text()->marks()[3].from + 2);
        QCOMPARE(s.view.claim(), claim.id);
        QCOMPARE(s.words(s.text()->chosen().front()), *claim.original);
        Q_EMIT s.text()->pressedAt(1); // the title is no statement
        QCOMPARE(s.view.claim(), claim.id);
    }

    void sourceWithoutTextSaysSo()
    {
        Scene s(handmade::article());
        domain::Source &source = s.catalog->sources.back();
        source.rawText.clear();
        for (domain::Claim &claim : s.catalog->claims)
            claim.paraphrased = true;
        s.view.setCatalog(s.catalog);
        s.view.showClaim(s.catalog->claims.at(2).id);
        const auto *note = s.view.findChild<QLabel *>(QStringLiteral("sourceNote"));
        QVERIFY(note->isVisible() && note->text().contains(QStringLiteral("in our own words")));
        QCOMPARE(s.view.findChild<QLabel *>(QStringLiteral("sourceWords"))->text(), s.catalog->claims.at(2).text);
        QVERIFY(!s.text()->isVisible());
    }

    void newCatalogKeepsThePlace()
    {
        Scene s(handmade::article());
        const domain::ClaimId claim = s.catalog->claims.at(5).id;
        s.view.showClaim(claim);
        auto copy = std::make_shared<domain::Catalog>(*s.catalog);
        copy->sources.back().publisher = QStringLiteral("Example Press");
        s.view.setCatalog(copy);
        QCOMPARE(s.view.claim(), claim);
        QVERIFY(s.view.findChild<QLabel *>(QStringLiteral("sourceWhere"))
                    ->text()
                    .startsWith(QStringLiteral("Example Press")));
        copy = std::make_shared<domain::Catalog>(*s.catalog);
        copy->sources.clear(); // it was taken back
        s.view.setCatalog(copy);
        QVERIFY(!s.view.source().isValid());
    }

    void longTextComesLaterAndMarksOnlyWhatIsInView()
    {
        Scene s(handmade::longArticle(100000)); // 10 MB
        s.view.showClaim(s.catalog->claims.back().id);
        QVERIFY(!s.view.isComplete()); // the text is read behind
        QTRY_VERIFY_WITH_TIMEOUT(s.view.isComplete(), 20000);
        QCOMPARE(s.words(s.text()->chosen().front()), *s.catalog->claims.back().original);
        QVERIFY(s.text()->verticalScrollBar()->value() > 90000);
        s.view.showClaim(s.catalog->claims.at(40000).id);
        s.view.repaint();
        QVERIFY(s.text()->extraSelections().size() < 200); // what is in view
    }
};

QTEST_MAIN(TestSourceView)
#include "tst_sourceview.moc"
