// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/logo.h"
#include "report/pagepainter.h"
#include "tests/report/layoutprobe.h"

#include <QBuffer>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

using namespace reporttest;
using namespace rolescope::report;

namespace {

QByteArray pngOf(const QSize &size, const QColor &color = Qt::red)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

DocumentOptions handout()
{
    DocumentOptions options;
    options.preset = Preset::Handout;
    return options;
}

QString wholeText(const PageLayout &layout)
{
    QString text;
    for (int page = 1; page <= static_cast<int>(layout.pages.size()); ++page)
        text += textOn(layout, page) + u'\n';
    return text;
}

} // namespace

class TestDocumentOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handoutIsTwoPages_data();
    void handoutIsTwoPages();
    void handoutNamesWhatItLeavesOut();
    void onlyChosenPartsFollow();
    void withoutSourcesThereAreNoNumbers();
    void namesAndContactStandOnTheFirstPage();
    void logoKeepsToItsPlace();
    void faultyLogosAreRefused();
    void notesGoWhereThereIsRoom();
    void textsAreTidied();
    void partCodesAreTheirOwn();
    void blackAndWhiteHasNoColour();
    void equalOptionsGiveEqualBytes();
};

void TestDocumentOptions::handoutIsTwoPages_data()
{
    addFixtures();
    for (const int size : {0, 1}) {
        QTest::addRow("300 skills %d", size) << 10 << size;
        QTest::addRow("200 skills of B %d", size) << 11 << size;
        QTest::addRow("12 sources %d", size) << 12 << size;
    }
}

void TestDocumentOptions::handoutIsTwoPages()
{
    QFETCH(int, which);
    QFETCH(int, size);
    if (which == 4)
        return; // names of 120 broad letters alone fill half a page
    Fixture f = which == 10 ? withSkills(300, 50, 100)
        : which == 11       ? withSkills(3, 3, 200)
        : which == 12       ? usual()
                            : fixture(which);
    if (which == 12) {
        f.comparison.sources.clear();
        f.catalog.sources.clear();
        addSources(f, 12);
    }
    const PageLayout layout = layoutOf(f, size ? PageSize::Letter : PageSize::A4, handout());
    QCOMPARE(layout.pages.size(), size_t(2));
    const QString back = textOn(layout, 2);
    QVERIFY2(back.contains(QStringLiteral("Sources")), qPrintable(back));
    QVERIFY(!back.contains(QStringLiteral("How this was counted")));
    for (const analysis::NumberedSource &source : f.comparison.sources)
        QVERIFY(back.contains(f.catalog.source(source.id)->longTitle));
}

void TestDocumentOptions::handoutNamesWhatItLeavesOut()
{
    const Fixture f = withSkills(300, 5, 10);
    const QString back = textOn(layoutOf(f, PageSize::A4, handout()), 2);
    int more = 0;
    for (const QRegularExpressionMatch &match : QRegularExpression(QStringLiteral("\\+(\\d+)")).globalMatch(back))
        more += match.captured(1).toInt();
    const int shown = static_cast<int>(back.count(QRegularExpression(QStringLiteral("(alpha|common|beta)\\d"))));
    QCOMPARE(shown + more, 315);
    const QString said = QStringLiteral("+ counts what has no room here");
    QVERIFY(more > 0 && back.contains(said));
    QVERIFY(!textOn(layoutOf(withSkills(3, 5, 4), PageSize::A4, handout()), 2).contains(said));
    QVERIFY2(shown > 150, qPrintable(QString::number(shown)));
}

void TestDocumentOptions::onlyChosenPartsFollow()
{
    DocumentOptions options;
    options.parts = std::vector<Part>{Part::Jobs, Part::Sources};
    const PageLayout layout = layoutOf(usual(), PageSize::A4, options);
    const QString all = wholeText(layout);
    QVERIFY(all.contains(QStringLiteral("Job ads")));
    QVERIFY(!all.contains(QStringLiteral("Section by section")));
    QVERIFY(!all.contains(QStringLiteral("Skills in full")));
    QVERIFY(!all.contains(QStringLiteral("on page"), Qt::CaseInsensitive)
            || all.contains(QStringLiteral("sources on page")));
    QVERIFY(!textOn(layout, 1).contains(QStringLiteral("method")));
    options.parts = std::vector<Part>{};
    QCOMPARE(layoutOf(usual(), PageSize::A4, options).pages.size(), size_t(1));
}

void TestDocumentOptions::withoutSourcesThereAreNoNumbers()
{
    DocumentOptions options;
    options.parts = std::vector<Part>{Part::Skills, Part::Sections};
    const PageLayout layout = layoutOf(usual(), PageSize::A4, options);
    QVERIFY(layout.pages.size() > 2);
    for (const PageBox &box : layout.boxes()) {
        QVERIFY2(box.tone != Tone::SourceNumber, qPrintable(box.text));
        QVERIFY2(!box.text.contains(QStringLiteral("ources page")), qPrintable(box.text));
    }
}

void TestDocumentOptions::namesAndContactStandOnTheFirstPage()
{
    DocumentOptions options;
    options.preparedFor = QStringLiteral("S. Example");
    options.preparedBy = QStringLiteral("Careers Office");
    options.contact = QStringLiteral("careers@office.example, room 12");
    for (const PageSize size : {PageSize::A4, PageSize::Letter}) {
        const PageLayout layout = layoutOf(usual(), size, options);
        const QString first = textOn(layout, 1);
        QVERIFY2(first.contains(QStringLiteral("prepared for S. Example")), qPrintable(first));
        QVERIFY2(first.contains(QStringLiteral("Prepared by Careers Office")), qPrintable(first));
        QVERIFY2(first.contains(options.contact), qPrintable(first));
        QVERIFY(!first.contains(QStringLiteral("____")));
        QVERIFY(first.contains(QStringLiteral("Salary and jobs"))); // still the whole first page
    }
    QVERIFY(textOn(layoutOf(usual()), 1).contains(QStringLiteral("prepared for ____")));
}

void TestDocumentOptions::logoKeepsToItsPlace()
{
    for (const QSize pixels : {QSize(20, 20), QSize(3000, 40), QSize(40, 3000), QSize(1, 1)}) {
        DocumentOptions options;
        options.logo = pngOf(pixels);
        QCOMPARE(logoFault(options.logo), LogoFault::None);
        const PageLayout layout = layoutOf(usual(), PageSize::A4, options);
        QRectF place;
        for (const PageItem &item : layout.pages.front().items)
            if (const auto *image = std::get_if<PageImage>(&item)) {
                QVERIFY(place.isNull());
                place = image->rect;
            }
        QVERIFY(!place.isEmpty());
        const PageGeometry &g = layout.geometry;
        QVERIFY(std::abs(place.right() - (g.side + g.width())) < 0.01);
        QVERIFY(place.top() >= g.top && place.height() <= 40 && place.width() <= 140);
        for (const PageBox &box : layout.boxes())
            QVERIFY2(box.page != 1 || !box.rect.intersects(place), qPrintable(placed(box)));
    }
}

void TestDocumentOptions::faultyLogosAreRefused()
{
    QCOMPARE(logoFault({}), LogoFault::None);
    QCOMPARE(logoFault("<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/hostname'/></svg>"),
             LogoFault::NotAnImage);
    QCOMPARE(logoFault(pngOf({30, 30}).left(60)), LogoFault::NotAnImage);
    QCOMPARE(logoFault(pngOf({mostLogoSide + 1, 1})), LogoFault::TooManyPixels);
    QCOMPARE(logoFault(QByteArray(mostLogoBytes + 1, 'x')), LogoFault::TooLarge);
    DocumentOptions options;
    options.logo = QByteArrayLiteral("no image");
    QVERIFY(tidied(options).logo.isEmpty());
}

void TestDocumentOptions::notesGoWhereThereIsRoom()
{
    DocumentOptions options;
    options.note = QStringLiteral("Visit the open day in March.\nBring your questions.");
    PageLayout layout = layoutOf(usual(), PageSize::Letter, options);
    QVERIFY(textOn(layout, 1).contains(QStringLiteral("Bring your questions.")));
    QVERIFY(textOn(layout, 2).contains(QStringLiteral("Skills in full")));
    options.note = sentence(300, 4);
    layout = layoutOf(usual(), PageSize::Letter, options);
    QVERIFY(textOn(layout, 2).contains(options.note.left(40)));
    options.preset = Preset::Handout;
    QCOMPARE(layoutOf(usual(), PageSize::Letter, options).pages.size(), size_t(2));
}

void TestDocumentOptions::textsAreTidied()
{
    DocumentOptions options;
    options.preparedFor = QStringLiteral(" A\nB\t C ");
    options.contact = QString(5000, u'x');
    options.note = QStringLiteral("\n one \n\n two") + QString(9000, u'y');
    const DocumentOptions tidy = tidied(options);
    QCOMPARE(tidy.preparedFor, QStringLiteral("A B C"));
    QCOMPARE(tidy.contact.size(), mostNameLetters);
    QVERIFY(tidy.note.startsWith(QStringLiteral("one\ntwoyy")));
    QVERIFY(tidy.note.size() <= mostNoteLetters);
    QCOMPARE(tidied(tidy), tidy);
}

void TestDocumentOptions::partCodesAreTheirOwn()
{
    std::set<QString> codes;
    for (const Part part : allParts()) {
        QCOMPARE(partOf(codeOf(part)), std::optional<Part>(part));
        codes.insert(codeOf(part));
    }
    QCOMPARE(codes.size(), allParts().size());
    QVERIFY(!partOf(QStringLiteral("Skills")));
}

void TestDocumentOptions::blackAndWhiteHasNoColour()
{
    DocumentOptions options;
    options.logo = pngOf({40, 40});
    const PageLayout layout = layoutOf(usual(), PageSize::A4, options);
    const auto painted = [&](const Page &page, const rolescope::chart::Theme &theme) {
        QImage image(layout.geometry.size.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        const rolescope::chart::Fonts fonts = rolescope::chart::Fonts::paper();
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(1.0 / fonts.scale(), 1.0 / fonts.scale());
        paintPage(painter, page, theme, fonts);
        painter.end();
        return image;
    };
    const auto coloured = [](const QImage &image) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const QColor c = image.pixelColor(x, y);
                count += std::abs(c.red() - c.green()) > 2 || std::abs(c.green() - c.blue()) > 2 ? 1 : 0;
            }
        return count;
    };
    QVERIFY(coloured(painted(layout.pages.front(), rolescope::chart::printTheme())) > 500);
    for (const Page &page : layout.pages)
        QCOMPARE(coloured(painted(page, rolescope::chart::grayTheme())), 0);
}

void TestDocumentOptions::equalOptionsGiveEqualBytes()
{
    Fixture f = usual();
    ComparisonInput input = f.input();
    input.options.logo = pngOf({500, 200}, Qt::blue);
    input.options.note = QStringLiteral("A note.");
    PdfOptions options;
    options.blackAndWhite = true;
    const auto first = pdf(comparisonDocument(input), options);
    const auto second = pdf(comparisonDocument(input), options);
    QVERIFY(first.ok() && second.ok());
    QCOMPARE(*first, *second);
    QVERIFY(first->size() < 400 * 1024);
}

QTEST_MAIN(TestDocumentOptions)
#include "tst_documentoptions.moc"
