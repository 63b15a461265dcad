// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "markedscene.h"
#include "pseudotranslator.h"
#include "textrules.h"

#include "ui/shell/translation.h"
#include "wording/labels.h"
#include "wording/phrase.h"

#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QTest>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace rolescope;
using namespace rolescope::translationtest;

namespace {

void run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    QVERIFY2(process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
             qPrintable(program + u' ' + process.errorString() + QString::fromUtf8(process.readAllStandardError())));
}

/// A translator's work: every text in the pseudo-locale, and of two forms the second with "many" before it.
void translate(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(file.readAll());
    file.close();
    QVERIFY(file.open(QIODevice::WriteOnly));
    QXmlStreamWriter writer(&file);
    QString source;
    bool hasForms = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"message")
            hasForms = reader.attributes().hasAttribute(QStringLiteral("numerus"));
        if (reader.isStartElement() && reader.name() == u"source") {
            source = reader.readElementText();
            writer.writeTextElement(QStringLiteral("source"), source);
        } else if (reader.isStartElement() && reader.name() == u"translation") {
            reader.readElementText(QXmlStreamReader::IncludeChildElements);
            writer.writeStartElement(QStringLiteral("translation"));
            const QString text = PseudoTranslator::pseudo(source);
            if (hasForms) {
                writer.writeTextElement(QStringLiteral("numerusform"), text);
                writer.writeTextElement(QStringLiteral("numerusform"), u'(' + text + u')');
            } else {
                writer.writeCharacters(text);
            }
            writer.writeEndElement();
        } else {
            writer.writeCurrentToken(reader);
        }
    }
}

} // namespace

/// From the sources to a translation file, through a translator's hands, into the window.
class TestTranslationFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString file = m_folder.filePath(QStringLiteral("rolescope_de.ts"));
        run(QStringLiteral("python3"),
            {QStringLiteral(ROLESCOPE_SOURCE_DIR "/resources/translations/update"), QStringLiteral(LUPDATE), file});
        translate(file);
        run(QStringLiteral(LRELEASE),
            {QStringLiteral("-silent"), file, QStringLiteral("-qm"),
             m_folder.filePath(QStringLiteral("rolescope_de.qm"))});
    }

    void reachesEveryText()
    {
        ui::Translation german;
        QVERIFY(german.loadFor(QLocale(QLocale::German, QLocale::Austria), {m_folder.path()}));
        MarkedScene scene(german, {1366, 768});
        // Qt's own words come from Qt's own file.
        const QRegularExpression known = anyOf(sameEverywhere() << QStringLiteral("Ctrl") << QStringLiteral("Shift")
                                                                << QStringLiteral("OK") << QStringLiteral("Cancel"));
        Findings findings;
        walkAll(scene.harness(), [&](const QString &state, QWidget &root) {
            if (state != u"print preview") // Qt's own
                findings.add(state, untranslatedTexts(root, known));
        });
        findings.expectNone();
    }

    void formGoesWithCount()
    {
        QCOMPARE(wording::jobs(1), QStringLiteral("1 job"));
        QCOMPARE(wording::jobs(0), QStringLiteral("0 jobs"));
        ui::Translation german;
        QVERIFY(german.loadFor(QLocale(QLocale::German), {m_folder.path()}));
        QCoreApplication::installTranslator(&german);
        QCOMPARE(wording::jobs(1), PseudoTranslator::pseudo(QStringLiteral("%1 job")).arg(1));
        QCOMPARE(wording::jobs(7), u'(' + PseudoTranslator::pseudo(QStringLiteral("%1 job")).arg(7) + u')');
        QCoreApplication::removeTranslator(&german);
    }

    void otherLanguagesStayEnglish()
    {
        ui::Translation french;
        QVERIFY(!french.loadFor(QLocale(QLocale::French), {m_folder.path()}));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestTranslationFile)
#include "tst_translationfile.moc"
