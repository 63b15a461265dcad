// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "markedscene.h"

#include "markedlibrary.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPixmap>
#include <QTest>

namespace rolescope::translationtest {

QStringList sameEverywhere()
{
    QStringList names{QStringLiteral("USD"),
                      QStringLiteral("EUR"),
                      QStringLiteral("Rolescope"),
                      QStringLiteral("zzz"),
                      QStringLiteral("marked.rolescope"),
                      QStringLiteral("pack")};
    QFile file(QStringLiteral(ROLESCOPE_SOURCE_DIR "/data/sample/vocabulary.json"));
    if (!file.open(QIODevice::ReadOnly))
        return names;
    const QJsonObject vocabulary = QJsonDocument::fromJson(file.readAll()).object();
    for (const char *part : {"categories", "skills"}) {
        for (const QJsonValue &entry : vocabulary.value(QLatin1String(part)).toArray()) {
            names << entry[QStringLiteral("name")].toString();
            for (const QJsonValue &alias : entry[QStringLiteral("aliases")].toArray())
                names << alias.toString();
        }
    }
    return names;
}

MarkedScene::MarkedScene(QTranslator &translator, QSize size, Qt::LayoutDirection direction) : m_translator(translator)
{
    QApplication::setLayoutDirection(direction);
    QCoreApplication::installTranslator(&m_translator);
    m_harness.emplace(size);
    m_harness->start(makeMarkedLibrary(m_folder.path()));
}

MarkedScene::~MarkedScene()
{
    m_harness.reset();
    QCoreApplication::removeTranslator(&m_translator);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void keepPicture(const QString &name, QWidget &root)
{
    const QString folder = qEnvironmentVariable("ROLESCOPE_PICTURES");
    if (!folder.isEmpty())
        root.grab().save(folder + u'/' + QString(name).replace(u'/', u'-') + QStringLiteral(".png"));
}

void Findings::add(const QString &state, const QStringList &texts)
{
    for (const QString &text : texts) {
        if (!m_seen.contains(text))
            m_lines << state + QStringLiteral(": ") + text;
        m_seen.insert(text);
    }
}

void Findings::expectNone() const
{
    for (const QString &line : m_lines)
        qWarning("%s", qUtf8Printable(line));
    QVERIFY2(m_lines.isEmpty(), qPrintable(QStringLiteral("%1 texts").arg(m_lines.size())));
}

} // namespace rolescope::translationtest
