// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/library.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QLocale>
#include <QMimeDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace rolescope;

namespace {

const QString id = QStringLiteral(ROLESCOPE_ID);
const QString libraryType = QStringLiteral("application/vnd.rolescope.library+sqlite3");

struct Ran {
    int code = -1;
    QString said;
};

Ran run(const QString &program, const QStringList &args)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, args);
    if (!process.waitForStarted())
        return {-1, program + QStringLiteral(" is not installed; packaging/install installs it")};
    process.waitForFinished(-1);
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What is installed for the desktop, judged by the desktop's own validators.
class TestDesktopFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void desktopEntryIsValid();
    void desktopEntryStartsTheProgram();
    void metainfoIsValid();
    void metainfoTellsOfThisVersion();
    void changelogHasTheDayOfThisVersion();
    void everyXmlIsWellFormed();
    void libraryIsKnownByItsContent();
    void iconsHaveTheirSizes();
    void smallestIconShowsBothRoles();
    void everybodyMayRead();

private:
    QString share(const QString &path) const { return m_prefix.filePath(QStringLiteral("share/") + path); }

    QTemporaryDir m_prefix;
};

void TestDesktopFiles::initTestCase()
{
    QVERIFY(m_prefix.isValid());
    const Ran installed = run(QStringLiteral(CMAKE_PROGRAM),
                              {QStringLiteral("--install"), QStringLiteral(ROLESCOPE_BINARY_DIR),
                               QStringLiteral("--prefix"), m_prefix.path()});
    QVERIFY2(installed.code == 0, qPrintable(installed.said));
}

void TestDesktopFiles::desktopEntryIsValid()
{
    const QString entry = share(QStringLiteral("applications/%1.desktop").arg(id));
    const Ran validated = run(QStringLiteral("desktop-file-validate"), {entry});
    QVERIFY2(validated.code == 0 && validated.said.isEmpty(), qPrintable(validated.said));
}

void TestDesktopFiles::desktopEntryStartsTheProgram()
{
    const QSettings entry(share(QStringLiteral("applications/%1.desktop").arg(id)), QSettings::IniFormat);
    const auto value = [&](const char *key) {
        return entry.value(QStringLiteral("Desktop Entry/") + QLatin1String(key)).toString();
    };
    QVERIFY(QFileInfo(m_prefix.filePath(QStringLiteral("bin/") + value("Exec").section(u' ', 0, 0))).isExecutable());
    QCOMPARE(value("Icon"), id);
    QVERIFY(contentOf(share(QStringLiteral("applications/%1.desktop").arg(id))).contains(libraryType.toLatin1() + ';'));
    // The program names its own entry, or the desktop shows its window without an icon.
    QVERIFY(contentOf(m_prefix.filePath(QStringLiteral("bin/rolescope")))
                .contains(QByteArray(reinterpret_cast<const char *>(id.utf16()), id.size() * 2)));
}

void TestDesktopFiles::metainfoIsValid()
{
    const Ran validated = run(QStringLiteral("appstreamcli"),
                              {QStringLiteral("validate"), QStringLiteral("--no-net"), QStringLiteral("--strict"),
                               share(QStringLiteral("metainfo/%1.metainfo.xml").arg(id))});
    QVERIFY2(validated.code == 0, qPrintable(validated.said));
}

void TestDesktopFiles::metainfoTellsOfThisVersion()
{
    const QByteArray xml = contentOf(share(QStringLiteral("metainfo/%1.metainfo.xml").arg(id)));
    QVERIFY(xml.contains("<release version=\"" ROLESCOPE_VERSION "\""));
    QVERIFY(xml.contains("<id>" ROLESCOPE_ID "</id>"));
    QVERIFY(xml.contains("<launchable type=\"desktop-id\">" ROLESCOPE_ID ".desktop</launchable>"));
    QVERIFY(xml.contains("<mediatype>" + libraryType.toLatin1() + "</mediatype>"));
}

void TestDesktopFiles::changelogHasTheDayOfThisVersion()
{
    const QDate released = QDate::fromString(QStringLiteral(ROLESCOPE_RELEASED), Qt::ISODate);
    QVERIFY(released.isValid());
    const QString day = QLocale::c().toString(released, QStringLiteral("ddd, dd MMM yyyy"));
    const QByteArray log = contentOf(QStringLiteral(ROLESCOPE_BINARY_DIR "/packaging/changelog.Debian"));
    QVERIFY2(log.trimmed().endsWith(day.toLatin1() + " 00:00:00 +0000"), log.constData());
}

void TestDesktopFiles::everyXmlIsWellFormed()
{
    int checked = 0;
    QDirIterator files(share({}), {QStringLiteral("*.xml"), QStringLiteral("*.svg")}, QDir::Files,
                       QDirIterator::Subdirectories);
    for (; files.hasNext(); ++checked) {
        const Ran linted =
            run(QStringLiteral("xmllint"), {QStringLiteral("--noout"), QStringLiteral("--nonet"), files.next()});
        QVERIFY2(linted.code == 0 && linted.said.isEmpty(), qPrintable(linted.said));
    }
    QCOMPARE(checked, 5);
}

void TestDesktopFiles::libraryIsKnownByItsContent()
{
    // Beside the machine's own types, as on a desktop.
    const QString systemTypes = QStringLiteral("/usr/share/mime/packages/freedesktop.org.xml");
    QVERIFY(QFile::copy(systemTypes, share(QStringLiteral("mime/packages/freedesktop.org.xml"))));
    qputenv("XDG_DATA_DIRS", m_prefix.filePath(QStringLiteral("share")).toUtf8());
    qputenv("XDG_DATA_HOME", m_prefix.filePath(QStringLiteral("none")).toUtf8());
    const Ran updated = run(QStringLiteral("update-mime-database"), {share(QStringLiteral("mime"))});
    QVERIFY2(updated.code == 0 && updated.said.isEmpty(), qPrintable(updated.said));

    const QString named = m_prefix.filePath(QStringLiteral("a.rolescope"));
    const QString nameless = m_prefix.filePath(QStringLiteral("nameless"));
    QVERIFY(workspace::Library::create(named, workspace::Library::Content::Sample).ok());
    QVERIFY(QFile::copy(named, nameless));
    const QMimeDatabase types;
    QCOMPARE(types.mimeTypeForFile(named).name(), libraryType);
    QCOMPARE(types.mimeTypeForFile(nameless).name(), libraryType);
    QVERIFY(types.mimeTypeForName(libraryType).inherits(QStringLiteral("application/vnd.sqlite3")));

    // Another program's database stays that.
    QFile foreign(nameless);
    QVERIFY(foreign.open(QIODevice::ReadWrite) && foreign.seek(68) && foreign.write("GPKG") == 4);
    foreign.close();
    QVERIFY(types.mimeTypeForFile(nameless).name() != libraryType);
}

void TestDesktopFiles::iconsHaveTheirSizes()
{
    const QString theme = share(QStringLiteral("icons/hicolor/"));
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
        const QImage image(QStringLiteral("%1%2x%2/apps/%3.png").arg(theme).arg(size).arg(id));
        QCOMPARE(image.size(), QSize(size, size));
        QVERIFY(image.hasAlphaChannel());
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0); // its corners are round
    }
    for (const char *file :
         {"scalable/apps/%1.svg", "symbolic/apps/%1-symbolic.svg", "scalable/mimetypes/%1.library.svg"})
        QVERIFY2(QFile::exists(theme + QString::fromLatin1(file).arg(id)), file);
    // A symbolic icon is coloured anew by the desktop, so it has one colour.
    const QString symbolic =
        QString::fromUtf8(contentOf(theme + QStringLiteral("symbolic/apps/%1-symbolic.svg").arg(id)));
    QCOMPARE(symbolic.count(QRegularExpression(QStringLiteral("(fill|stroke)=\"#"))), 1);
}

void TestDesktopFiles::smallestIconShowsBothRoles()
{
    const QImage image(share(QStringLiteral("icons/hicolor/16x16/apps/%1.png").arg(id)));
    const QColor left = image.pixelColor(3, 8);
    const QColor middle = image.pixelColor(8, 8);
    const QColor right = image.pixelColor(12, 8);
    QVERIFY(left.blue() > left.red());
    QVERIFY(right.red() > right.blue());
    QVERIFY(middle.lightness() < left.lightness() && middle.lightness() < right.lightness());
}

void TestDesktopFiles::everybodyMayRead()
{
    QDirIterator files(m_prefix.path(), QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo info(files.next());
        const bool inShare = info.isFile() && info.filePath().startsWith(share({}));
        QVERIFY2(info.permission(QFile::ReadOther), qPrintable(info.filePath()));
        QVERIFY2(!info.permission(QFile::WriteGroup) && !info.permission(QFile::WriteOther),
                 qPrintable(info.filePath()));
        QVERIFY2(!inShare || !info.permission(QFile::ExeOwner), qPrintable(info.filePath()));
    }
}

QTEST_GUILESS_MAIN(TestDesktopFiles)
#include "tst_desktopfiles.moc"
