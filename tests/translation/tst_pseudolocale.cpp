// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "markedlibrary.h"
#include "pseudotranslator.h"
#include "textrules.h"
#include "windowwalk.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace rolescope;
using namespace rolescope::translationtest;

namespace {

/// What is the same in every language: codes, and the vocabulary that the program brings.
QRegularExpression names()
{
    QStringList names{QStringLiteral("USD"),
                      QStringLiteral("EUR"),
                      QStringLiteral("Rolescope"),
                      QStringLiteral("zzz"),
                      QStringLiteral("marked.rolescope"),
                      QStringLiteral("pack")};
    QFile file(QStringLiteral(ROLESCOPE_SOURCE_DIR "/data/sample/vocabulary.json"));
    if (!file.open(QIODevice::ReadOnly))
        return anyOf(names);
    const QJsonObject vocabulary = QJsonDocument::fromJson(file.readAll()).object();
    for (const char *part : {"categories", "skills"}) {
        for (const QJsonValue &entry : vocabulary.value(QLatin1String(part)).toArray()) {
            names << entry[QStringLiteral("name")].toString();
            for (const QJsonValue &alias : entry[QStringLiteral("aliases")].toArray())
                names << alias.toString();
        }
    }
    return anyOf(names);
}

/// A window in the pseudo-locale, over a library whose texts are dotted.
class Scene {
public:
    explicit Scene(QSize size, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        QApplication::setLayoutDirection(direction);
        qApp->installTranslator(&m_translator);
        m_harness.emplace(size);
        m_harness->start(makeMarkedLibrary(m_folder.path()));
    }
    ~Scene()
    {
        m_harness.reset();
        qApp->removeTranslator(&m_translator);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    uitest::WindowHarness &harness() { return *m_harness; }

private:
    QTemporaryDir m_folder;
    PseudoTranslator m_translator;
    std::optional<uitest::WindowHarness> m_harness;
};

/// What was found, each once, with the first state that shows it.
class Findings {
public:
    void add(const QString &state, const QStringList &texts)
    {
        for (const QString &text : texts) {
            if (!m_seen.contains(text))
                m_lines << state + QStringLiteral(": ") + text;
            m_seen.insert(text);
        }
    }
    void expectNone() const
    {
        for (const QString &line : m_lines)
            qWarning("%s", qUtf8Printable(line));
        QVERIFY2(m_lines.isEmpty(), qPrintable(QStringLiteral("%1 texts").arg(m_lines.size())));
    }

private:
    QStringList m_lines;
    QSet<QString> m_seen;
};

} // namespace

/// Every pane, menu and dialog in a language whose texts are marked and 40 % longer than English.
class TestPseudoLocale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pseudoKeepsPlaces()
    {
        const QString text = PseudoTranslator::pseudo(QStringLiteral("&Open %1 of %2…"));
        QVERIFY(text.startsWith(openMark) && text.endsWith(closeMark));
        QVERIFY(text.contains(QStringLiteral("&Open %1 of %2")));
        QVERIFY(text.size() >= 15 * 1.4);
    }

    void ruleTellsTextsApart()
    {
        const QRegularExpression none;
        QCOMPARE(untranslated(QStringLiteral("⟦Jobs for %1⟧").arg(dotted(QStringLiteral("Data Analyst"))), none),
                 QString());
        QCOMPARE(untranslated(dotted(QStringLiteral("Ingeniería")) + QStringLiteral(" 1,204 · ⟦a⟧"), none), QString());
        QCOMPARE(untranslated(QStringLiteral("⟦Jobs⟧ found"), none), QStringLiteral("found"));
    }

    void everyTextIsTranslated()
    {
        Scene scene({1366, 768});
        Findings findings;
        const QRegularExpression known = names();
        const Visit look = [&](const QString &state, QWidget &root) {
            findings.add(state, untranslatedTexts(root, known));
        };
        walkWindow(scene.harness(), look);
        walkMenus(scene.harness(), look);
        walkDialogs(scene.harness(), look);
        walkImports(scene.harness(), look);
        findings.expectNone();
    }
};

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudolocale.moc"
