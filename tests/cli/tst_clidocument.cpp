// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "clifixture.h"

#include <QImage>
#include <QProcess>
#include <QTest>

using namespace rolescope::cli::fixture;

/// The options that shape a document, as `compare` takes them.
class TestCliDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handoutHasTwoPages();
    void namesContactAndNoteArePrinted();
    void sectionsAreThoseNamed();
    void paperIsChosen();
    void blackAndWhiteDiffersFromColour();
    void logoIsEmbedded();
    void equalCallsGiveEqualFiles();
    void wrongValuesAreUsage_data();
    void wrongValuesAreUsage();
    void longestNoteIsPrintedWhole();
    void optionsWithoutEffectAreUsage_data();
    void optionsWithoutEffectAreUsage();
    void missingLogoIsAFileError();

private:
    /// The PDF of a call with these options; empty: it failed.
    QString pdf(const QStringList &options, const QString &name = QStringLiteral("c.pdf")) const
    {
        const Outcome outcome = m_sample.run(call(name) + options);
        return outcome.code == 0 ? m_sample.path(name) : QString();
    }
    QStringList call(const QString &name) const
    {
        return {QStringLiteral("compare"),
                QStringLiteral("Data Scientist"),
                QStringLiteral("Data Specialist"),
                QStringLiteral("--output"),
                m_sample.path(name),
                QStringLiteral("--force")};
    }
    static QString said(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished(60000) ? QString::fromUtf8(process.readAllStandardOutput()).simplified()
                                              : QString();
    }
    static QString textOf(const QString &path)
    {
        return said(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    }

    Sample m_sample;
};

void TestCliDocument::handoutHasTwoPages()
{
    const QString path = pdf({QStringLiteral("--preset"), QStringLiteral("handout")});
    QVERIFY(said(QStringLiteral("pdfinfo"), {path}).contains(QStringLiteral("Pages: 2 ")));
    const QString text = textOf(path);
    QVERIFY2(text.contains(QStringLiteral("1 of 2")) && text.contains(QStringLiteral("Sources")), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("How this was counted")));
    QVERIFY(textOf(pdf({})).contains(QStringLiteral("How this was counted")));
}

void TestCliDocument::namesContactAndNoteArePrinted()
{
    const QString text =
        textOf(pdf({QStringLiteral("--prepared-for"), QStringLiteral("S. Example"), QStringLiteral("--prepared-by"),
                    QStringLiteral("Careers Office"), QStringLiteral("--contact"), QStringLiteral("room 12"),
                    QStringLiteral("--note"), QStringLiteral("Ask about the evening course.")}));
    for (const QString &wanted :
         {QStringLiteral("prepared for S. Example"), QStringLiteral("Prepared by Careers Office"),
          QStringLiteral("room 12"), QStringLiteral("Ask about the evening course.")})
        QVERIFY2(text.contains(wanted), qPrintable(text.left(2000)));
}

void TestCliDocument::sectionsAreThoseNamed()
{
    const QString text = textOf(pdf({QStringLiteral("--sections"), QStringLiteral("method, jobs")}));
    QVERIFY(text.contains(QStringLiteral("How this was counted")));
    QVERIFY(text.contains(QStringLiteral("Job ads")));
    QVERIFY(!text.contains(QStringLiteral("Section by section")));
    QVERIFY(!text.contains(QStringLiteral("Skills in full")));
    QVERIFY(text.indexOf(QStringLiteral("Job ads")) < text.indexOf(QStringLiteral("How this was counted")));
}

void TestCliDocument::paperIsChosen()
{
    const auto size = [&](const QStringList &options) { return said(QStringLiteral("pdfinfo"), {pdf(options)}); };
    QVERIFY(size({}).contains(QStringLiteral("(A4)")));
    QVERIFY(size({QStringLiteral("--paper"), QStringLiteral("letter")}).contains(QStringLiteral("612 x 792")));
}

void TestCliDocument::blackAndWhiteDiffersFromColour()
{
    const QByteArray colour = contentOf(pdf({}));
    const QString path = pdf({QStringLiteral("--black-and-white")});
    QVERIFY(!colour.isEmpty() && contentOf(path) != colour);
    QVERIFY(textOf(path).contains(QStringLiteral("Data Specialist")));
}

void TestCliDocument::logoIsEmbedded()
{
    QImage image(60, 20, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    const QString logo = m_sample.path(QStringLiteral("logo.png"));
    QVERIFY(image.save(logo));
    const QString path = pdf({QStringLiteral("--logo"), logo, QStringLiteral("--preset"), QStringLiteral("handout")});
    const QString images = said(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path});
    QVERIFY2(images.contains(QStringLiteral(" 60 20 ")), qPrintable(images));
}

void TestCliDocument::equalCallsGiveEqualFiles()
{
    const QStringList options{QStringLiteral("--preset"), QStringLiteral("handout"), QStringLiteral("--note"),
                              QStringLiteral("A note."), QStringLiteral("--black-and-white")};
    const QByteArray first = contentOf(pdf(options));
    QVERIFY(!first.isEmpty());
    QCOMPARE(contentOf(pdf(options, QStringLiteral("d.pdf"))), first);
}

void TestCliDocument::wrongValuesAreUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("named");
    QTest::addRow("preset") << QStringList{QStringLiteral("--preset"), QStringLiteral("poster")}
                            << QStringLiteral("poster");
    QTest::addRow("paper") << QStringList{QStringLiteral("--paper"), QStringLiteral("a3")} << QStringLiteral("a3");
    QTest::addRow("section") << QStringList{QStringLiteral("--sections"), QStringLiteral("skills,horoscope")}
                             << QStringLiteral("horoscope");
    QTest::addRow("note") << QStringList{QStringLiteral("--note"), QString(2001, u'n')} << QStringLiteral("--note");
    QTest::addRow("name") << QStringList{QStringLiteral("--prepared-for"), QString(121, u'n')}
                          << QStringLiteral("--prepared-for");
    QTest::addRow("logo") << QStringList{QStringLiteral("--logo"), QStringLiteral("LOGO")}
                          << QStringLiteral("logo.svg");
}

void TestCliDocument::wrongValuesAreUsage()
{
    QFETCH(QStringList, options);
    QFETCH(QString, named);
    const QString drawing = m_sample.path(QStringLiteral("logo.svg"));
    writeContent(drawing, "<svg xmlns='http://www.w3.org/2000/svg'/>");
    options.replaceInStrings(QStringLiteral("LOGO"), drawing);
    const Outcome outcome = m_sample.run(call(QStringLiteral("wrong.pdf")) + options);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(named), qPrintable(outcome.err));
    QVERIFY(!m_sample.files().contains(QStringLiteral("wrong.pdf")));
}

void TestCliDocument::longestNoteIsPrintedWhole()
{
    const QString note = QStringLiteral("word ").repeated(399) + QStringLiteral("fine.");
    QCOMPARE(note.size(), 2000);
    const Outcome outcome =
        m_sample.run({QStringLiteral("compare"), QStringLiteral("Data Scientist"), QStringLiteral("Data Specialist"),
                      QStringLiteral("--format"), QStringLiteral("md"), QStringLiteral("--note"), note});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.contains(note.toUtf8()));
}

void TestCliDocument::optionsWithoutEffectAreUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("code");
    const QStringList paper{QStringLiteral("--paper"), QStringLiteral("letter")};
    const QStringList gray{QStringLiteral("--black-and-white")};
    const QStringList named{QStringLiteral("--prepared-for"), QStringLiteral("Ann")};
    const QStringList parts{QStringLiteral("--sections"), QStringLiteral("jobs")};
    for (const char *format : {"text", "json", "csv"})
        for (const QStringList &options : {paper, gray, named, parts})
            QTest::addRow("%s %s", format, qPrintable(options[0])) << options << QString::fromLatin1(format) << 2;
    for (const char *format : {"md", "html"}) {
        for (const QStringList &options : {paper, gray})
            QTest::addRow("%s %s", format, qPrintable(options[0])) << options << QString::fromLatin1(format) << 2;
        QTest::addRow("%s %s", format, "names and parts") << named + parts << QString::fromLatin1(format) << 0;
    }
}

void TestCliDocument::optionsWithoutEffectAreUsage()
{
    QFETCH(QStringList, options);
    QFETCH(QString, format);
    QFETCH(int, code);
    const Outcome outcome =
        m_sample.run(QStringList{QStringLiteral("compare"), QStringLiteral("Data Scientist"),
                                 QStringLiteral("Data Specialist"), QStringLiteral("--format"), format}
                     + options);
    QCOMPARE(outcome.code, code);
    QCOMPARE(outcome.out.isEmpty(), code != 0);
    if (code != 0)
        QVERIFY2(outcome.err.contains(options[0]), qPrintable(outcome.err));
}

void TestCliDocument::missingLogoIsAFileError()
{
    const QString nowhere = m_sample.path(QStringLiteral("nowhere.png"));
    const Outcome outcome =
        m_sample.run(call(QStringLiteral("m.pdf")) + QStringList{QStringLiteral("--logo"), nowhere});
    QCOMPARE(outcome.code, 5);
    QVERIFY(outcome.err.contains(nowhere));
}

QTEST_MAIN(TestCliDocument)
#include "tst_clidocument.moc"
