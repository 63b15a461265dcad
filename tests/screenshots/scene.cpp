// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene.h"

#include <QAction>
#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QThread>
#include <QThreadPool>

namespace rolescope::screenshots {

QString Look::suffix() const
{
    QString text = QStringLiteral("%1x%2-%3")
                       .arg(size.width())
                       .arg(size.height())
                       .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"));
    if (scale != 1)
        text += QStringLiteral("-%1x").arg(scale);
    if (textPercent != 100)
        text += QStringLiteral("-text%1").arg(textPercent);
    return text;
}

Scene::Scene(const QString &library)
{
    m_window = std::make_unique<ui::MainWindow>(
        library, workspace::Settings(m_folder.filePath(QStringLiteral("settings.json"))), &m_style, &m_dialogs);
    m_window->show();
    settle();
}

void Scene::show(const Look &look)
{
    m_style.setScheme(look.dark ? ui::Style::Scheme::Dark : ui::Style::Scheme::Light);
    m_style.setTextPercent(look.textPercent);
    m_window->resize(look.size);
    settle();
}

void Scene::settle()
{
    QDeadlineTimer deadline(5000);
    int quiet = 0;
    while (quiet < 6 && !deadline.hasExpired()) {
        QThreadPool::globalInstance()->waitForDone(200);
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        QApplication::sendPostedEvents();
        quiet = QThreadPool::globalInstance()->activeThreadCount() == 0 ? quiet + 1 : 0;
        QThread::msleep(15);
    }
}

void Scene::trigger(const char *actionName)
{
    if (auto *action = m_window->findChild<QAction *>(QLatin1String(actionName)))
        action->trigger();
    settle();
}

void Scene::closePopup()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
}

void Scene::choose(const QString &roleA, const QString &roleB)
{
    const domain::Catalog &catalog = *m_window->snapshot().catalog;
    const domain::Role *a = catalog.roleNamed(roleA);
    const domain::Role *b = catalog.roleNamed(roleB);
    if (a && b)
        m_window->selection()->setPair(a->id, b->id);
    settle();
}

bool Scene::save(const QString &path, int scale)
{
    QImage image(m_window->size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    m_window->render(&painter);
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->render(&painter, popup->pos() - m_window->mapToGlobal(QPoint(0, 0)));
    painter.end();
    return image.save(path);
}

bool saveWidget(QWidget &widget, const QString &path, int scale)
{
    QImage image(widget.size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    widget.render(&painter);
    painter.end();
    return image.save(path);
}

namespace {

/// The sample pack in a folder of its own, each file changed on its way.
bool copySample(const QString &pack, const std::function<void(QByteArray &)> &change)
{
    const QString source = QStringLiteral(ROLESCOPE_SOURCE_DIR "/data/sample");
    QDirIterator files(source, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile from(files.next());
        QFile to(pack + from.fileName().mid(source.size()));
        QDir().mkpath(QFileInfo(to).absolutePath());
        if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
            return false;
        QByteArray text = from.readAll();
        change(text);
        to.write(text);
    }
    return true;
}

QString importedInto(const QString &path, const QString &pack)
{
    const auto library = workspace::Library::create(path, workspace::Library::Content::Empty);
    return library && library->importPack(pack, false) ? path : QString();
}

} // namespace

QString makeLongNames(const QString &folder)
{
    const QString pack = folder + QStringLiteral("/longnames");
    const auto change = [](QByteArray &text) {
        text.replace("Machine Learning Engineer", "Principal Machine Learning Engineer for Realtime Recommenders");
        text.replace("Data Scientist", "Distinguished Data Scientist of Longitudinal Health Economics");
    };
    return copySample(pack, change) ? importedInto(folder + QStringLiteral("/longnames.rolescope"), pack) : QString();
}

QString makeCopies(const QString &folder, int count)
{
    const QString pack = folder + QStringLiteral("/copies%1").arg(count);
    if (!copySample(pack, [](QByteArray &) {}))
        return {};
    QFile original(pack + QStringLiteral("/sources/003-data-scientist-mle.json"));
    if (!original.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = original.readAll();
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        QByteArray copy = text;
        copy.replace("\"key\": \"data-scientist-mle\"", "\"key\": \"copy-" + number + "\"");
        copy.replace("Engineer\",\n  \"long_title\"", "Engineer, part " + number + "\",\n  \"long_title\"");
        copy.replace("The builder of an AI solution", "He who builds the AI solution number " + number);
        copy.replace("Explores data", "Looks into data");
        QFile file(pack + QStringLiteral("/sources/1%1-copy.json").arg(i, 2, 10, QLatin1Char('0')));
        if (!file.open(QIODevice::WriteOnly) || file.write(copy) != copy.size())
            return {};
    }
    return importedInto(folder + QStringLiteral("/copies%1.rolescope").arg(count), pack);
}

QString makeEmpty(const QString &folder)
{
    const QString path = folder + QStringLiteral("/empty.rolescope");
    return workspace::Library::create(path, workspace::Library::Content::Empty) ? path : QString();
}

} // namespace rolescope::screenshots
