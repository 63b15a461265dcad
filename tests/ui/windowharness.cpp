// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "windowharness.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFontDatabase>
#include <QTest>
#include <QThreadPool>

namespace rolescope::uitest {

void useTestFont()
{
    if (QFontDatabase::hasFamily(QStringLiteral("Inter")))
        QApplication::setFont(QFont(QStringLiteral("Inter"), 10));
}

WindowHarness::WindowHarness(QSize size) : m_size(size)
{
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.filePath(QStringLiteral("data"))));
    useTestFont();
    m_style = std::make_unique<ui::Style>();
}

ui::MainWindow &WindowHarness::start(const QString &library)
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_window = std::make_unique<ui::MainWindow>(
        library, workspace::Settings(m_folder.filePath(QStringLiteral("settings.json"))), m_style.get(), &m_dialogs);
    m_window->resize(m_size);
    m_window->show();
    m_window->activateWindow();
    settle();
    return *m_window;
}

void WindowHarness::settle()
{
    for (int quiet = 0, tries = 0; quiet < 4 && tries < 400; ++tries) {
        QThreadPool::globalInstance()->waitForDone(100);
        QTest::qWait(5);
        quiet = QThreadPool::globalInstance()->activeThreadCount() == 0 ? quiet + 1 : 0;
    }
}

void WindowHarness::trigger(const char *actionName)
{
    if (auto *action = m_window->findChild<QAction *>(QLatin1String(actionName)))
        action->trigger();
    settle();
}

QString WindowHarness::libraryWith(const QList<std::pair<QByteArray, QByteArray>> &replacements)
{
    const QString pack = path(QStringLiteral("pack"));
    const QString source = QStringLiteral(ROLESCOPE_SOURCE_DIR "/data/sample");
    QDirIterator files(source, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile from(files.next());
        QFile to(pack + from.fileName().mid(source.size()));
        QDir().mkpath(QFileInfo(to).absolutePath());
        if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
            return {};
        QByteArray text = from.readAll();
        for (const auto &[what, with] : replacements)
            text.replace(what, with);
        to.write(text);
    }
    const QString file = path(QStringLiteral("changed.rolescope"));
    const auto library = workspace::Library::create(file, workspace::Library::Content::Empty);
    return library && library->importPack(pack, false) ? file : QString();
}

QString WindowHarness::emptyLibrary()
{
    const QString file = path(QStringLiteral("empty.rolescope"));
    return workspace::Library::create(file, workspace::Library::Content::Empty) ? file : QString();
}

} // namespace rolescope::uitest
