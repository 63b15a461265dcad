// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "chart/theme.h"
#include "report/pagepainter.h"
#include "report/pdf.h"
#include "tests/report/reportfixture.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace reporttest;
using namespace rolescope::report;

class TestPdf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isCleanAndEmbedded();
    void twoRunsAreEqual();
    void dateIsTheLibrarys();
    void readsInOrder();
    void textLayerIsExact();
    void firstPageWordsAndSizes();
    void onlyWebAddressesAreLinks();
    void onlyLinksLookLikeLinks();
    void hostileNamesArePlainText();
    void missingCharactersAreNamed();
    void letterPaper();
    void staysSmallAndQuick();

private:
    QString write(const Fixture &f, const QString &name, PageSize size = PageSize::A4);
    QByteArray bytesOf(const Fixture &f, PageSize size = PageSize::A4, QStringList *missing = nullptr);
    QString text(const QString &path, const QStringList &options = {});

    QTemporaryDir m_folder;
    const QDateTime m_changed{QDate(2026, 11, 19), QTime(1, 2, 3), Qt::UTC};
};

QByteArray TestPdf::bytesOf(const Fixture &f, PageSize size, QStringList *missing)
{
    const auto result = pdf(comparisonDocument(f.input()), {size, m_changed}, missing);
    return result.ok() ? *result : QByteArray();
}

QString TestPdf::write(const Fixture &f, const QString &name, PageSize size)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(bytesOf(f, size));
    return path;
}

QString TestPdf::text(const QString &path, const QStringList &options)
{
    return outputOf(QStringLiteral("pdftotext"), options + QStringList{path, QStringLiteral("-")});
}

void TestPdf::isCleanAndEmbedded()
{
    for (const bool large : {false, true}) {
        const QString path = write(large ? big() : usual(), QStringLiteral("clean.pdf"));
        int code = -1;
        outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}, &code);
        QCOMPARE(code, 0);
        const QStringList fonts = outputOf(QStringLiteral("pdffonts"), {path}).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(fonts.size() >= 3);
        for (qsizetype i = 2; i < fonts.size(); ++i)
            QVERIFY2(fonts.at(i).contains(QRegularExpression(QStringLiteral("yes (yes|no) +yes"))),
                     qPrintable(fonts.at(i)));
        const QString info = outputOf(QStringLiteral("pdfinfo"), {path});
        QVERIFY2(info.contains(QStringLiteral("Data Scientist and Machine Learning Engineer")), qPrintable(info));
    }
}

void TestPdf::twoRunsAreEqual()
{
    const QByteArray first = bytesOf(usual());
    QTest::qWait(1100); // the clock moves on
    QVERIFY(!first.isEmpty());
    QCOMPARE(bytesOf(usual()), first);
}

void TestPdf::dateIsTheLibrarys()
{
    const QByteArray bytes = bytesOf(tiny());
    QVERIFY(bytes.contains("/CreationDate (D:20261119010203"));
    QVERIFY(!bytes.contains("/ModDate"));
    QVERIFY(!bytes.contains("xmp:"));
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));
}

void TestPdf::readsInOrder()
{
    const Fixture f = usual();
    const QString path = write(f, QStringLiteral("order.pdf"));
    for (const QStringList &options : {QStringList{}, QStringList{QStringLiteral("-layout")}}) {
        const QString all = text(path, options).simplified();
        QStringList wanted{QStringLiteral("Data Scientist"),
                           QStringLiteral("Machine Learning Engineer"),
                           QStringLiteral("How these two jobs differ"),
                           QStringLiteral("The other way"),
                           QStringLiteral("What differs most"),
                           QStringLiteral("Salary and jobs"),
                           QStringLiteral("For your notes"),
                           QStringLiteral("Not the whole job market"),
                           QStringLiteral("Skills in full"),
                           QStringLiteral("Section by section"),
                           QStringLiteral("Definition"),
                           QStringLiteral("Responsibilities"),
                           QStringLiteral("Education"),
                           QStringLiteral("Tips"),
                           QStringLiteral("Not stated for Data Scientist"),
                           QStringLiteral("Job ads"),
                           QStringLiteral("5 of 5 shown: all levels, any salary")};
        for (const domain::Source &source : f.catalog.sources)
            wanted << source.longTitle;
        wanted << QStringLiteral("Other comparisons with these roles") << QStringLiteral("How this was counted");
        qsizetype from = 0;
        for (const QString &part : wanted) {
            const qsizetype at = all.indexOf(part, from);
            QVERIFY2(at >= 0, qPrintable(part + QStringLiteral(" | ") + all.mid(from, 300)));
            from = at;
        }
    }
}

void TestPdf::textLayerIsExact()
{
    const Fixture f = usual();
    const QString path = write(f, QStringLiteral("exact.pdf"));
    const QString all = text(path).simplified();
    QVERIFY(all.contains(QStringLiteral("publisher not named in the text")));
    for (const QString &part : {QStringLiteral("C++"), QStringLiteral("≥"), QStringLiteral("2019–2029"),
                                QStringLiteral("office"), QStringLiteral("efficient"), QStringLiteral("scientific"),
                                QStringLiteral("× 2,080"), QStringLiteral("“One of”")})
        QVERIFY2(all.contains(part), qPrintable(part));
    for (const analysis::SkillFigure &skill : f.comparison.skills.onlyB)
        QVERIFY2(all.contains(skill.name), qPrintable(skill.name));
    // A statement in its narrow column comes out whole, line after line.
    const QString statement = f.comparison.sections.at(1).onlyB.at(4).text;
    QVERIFY2(all.contains(statement), qPrintable(statement));
}

void TestPdf::firstPageWordsAndSizes()
{
    const QString path = write(usual(), QStringLiteral("words.pdf"));
    const QStringList one{QStringLiteral("-f"), QStringLiteral("1"), QStringLiteral("-l"), QStringLiteral("1")};
    const qsizetype words = text(path, one).simplified().split(u' ').size();
    QVERIFY2(words > 120 && words <= firstPageWords, qPrintable(QString::number(words)));
}

void TestPdf::onlyWebAddressesAreLinks()
{
    const QByteArray bytes = bytesOf(usual());
    QVERIFY(bytes.contains("/URI (https://publisher2.example/a?b=c&d=1)"));
    QVERIFY(!bytes.contains("/URI (javascript"));
    QVERIFY(!bytes.contains("/URI (#"));
    QVERIFY(!bytes.contains("/URI (file"));
    // A name before the host, which passes for the host, is no link in any format.
    Fixture f = usual();
    f.catalog.sources[3].url = QStringLiteral("https://bank.example@evil.example/x");
    QVERIFY(!bytesOf(f).contains("evil.example/x)"));
}

void TestPdf::onlyLinksLookLikeLinks()
{
    const auto painted = [](const QString &url) {
        TextPiece piece;
        piece.baseline = {4, 20};
        piece.text = QStringLiteral("address");
        piece.url = url;
        QImage image(120, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        const auto fonts = rolescope::chart::Fonts::paper();
        QPainter painter(&image);
        painter.scale(1.0 / fonts.scale(), 1.0 / fonts.scale());
        paintPage(painter, {{piece}}, rolescope::chart::printTheme(), fonts);
        return image;
    };
    const QImage plain = painted({});
    QVERIFY(painted(QStringLiteral("https://bank.example/x")) != plain);
    for (const char *url : {"https://bank.example@evil.example/x", "javascript:alert(1)", "file:///etc/passwd"})
        QVERIFY2(painted(QString::fromLatin1(url)) == plain, url);
}

void TestPdf::hostileNamesArePlainText()
{
    const QString name = QStringLiteral("<img src=\"file:///etc/hostname\">");
    const Fixture f = usual(name, QStringLiteral("Job {page} & <b>C++</b>"));
    const QString path = write(f, QStringLiteral("hostile.pdf"));
    const QString all = text(path).simplified();
    QVERIFY2(all.contains(name), qPrintable(all.left(400)));
    QVERIFY(all.contains(QStringLiteral("Job {page} & <b>C++</b>")));
    QVERIFY(!bytesOf(f).contains("/Subtype /Image"));
}

void TestPdf::missingCharactersAreNamed()
{
    Fixture f = tiny();
    f.comparison.a.name = QString::fromUtf8("Baker \xF3\xB0\x80\x80"); // a private character
    f.comparison.b.name = QString::fromUtf8("مهندس بيانات");
    QStringList missing;
    QVERIFY(!bytesOf(f, PageSize::A4, &missing).isEmpty());
    QVERIFY2(missing.contains(QString::fromUtf8("\xF3\xB0\x80\x80")), qPrintable(missing.join(u',')));
    QStringList none;
    bytesOf(usual(), PageSize::A4, &none);
    QVERIFY2(none.isEmpty(), qPrintable(none.join(u',')));
}

void TestPdf::letterPaper()
{
    const QString path = write(usual(), QStringLiteral("letter.pdf"), PageSize::Letter);
    QVERIFY(outputOf(QStringLiteral("pdfinfo"), {path}).contains(QStringLiteral("612 x 792")));
}

void TestPdf::staysSmallAndQuick()
{
    QVERIFY(bytesOf(usual()).size() < 300 * 1024);
    QVERIFY(bytesOf(big()).size() < 3 * 1024 * 1024);
    const Document document = comparisonDocument(usual().input());
    QBENCHMARK { QVERIFY(pdf(document, {PageSize::A4, m_changed}).ok()); }
}

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
