// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene.h"

#include "wording/errors.h"

#include <QAction>
#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
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

void Scene::closeFind()
{
    if (auto *edit = m_window->findChild<QWidget *>(QStringLiteral("findEdit"))) {
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QApplication::sendEvent(edit, &escape);
    }
    if (QWidget *focused = QApplication::focusWidget())
        focused->clearFocus(); // the next pictures light no control
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
    if (QWidget *popup = QApplication::activePopupWidget()) {
        // Without a window manager a popup stands off by the frame that nobody paints.
        const QPoint inside = m_window->mapToGlobal(QPoint(0, 0));
        popup->render(&painter, popup->pos() - inside - (inside - m_window->pos()));
    }
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

bool copySample(const QString &pack, const std::function<QByteArray(const QString &name, QByteArray)> &change)
{
    const QString source = QStringLiteral(ROLESCOPE_SOURCE_DIR "/data/sample");
    QDirIterator files(source, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile from(files.next());
        QFile to(pack + from.fileName().mid(source.size()));
        QDir().mkpath(QFileInfo(to).absolutePath());
        if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
            return false;
        to.write(change(QFileInfo(to).fileName(), from.readAll()));
    }
    return true;
}

QString libraryOf(const QString &pack)
{
    const QString path = pack + QStringLiteral(".rolescope");
    const auto library = workspace::Library::create(path, workspace::Library::Content::Empty);
    const auto imported = library ? library->importPack(pack, false) : library.error();
    if (!imported)
        qWarning("%s", qPrintable(wording::sentence(imported.error())));
    return imported ? path : QString();
}

namespace {

/// Ads whose values come round in different measures, so that every filter has something to part.
QByteArray manyJobs(int count)
{
    static const QStringList titles{QStringLiteral("Data Scientist"),
                                    QStringLiteral("Senior Data Scientist"),
                                    QStringLiteral("Machine Learning Engineer"),
                                    QStringLiteral("Data Specialist"),
                                    QStringLiteral("Lead Machine Learning Engineer, Ranking"),
                                    QStringLiteral("Analytics Manager"),
                                    QStringLiteral("Junior Data Science Engineer")};
    static const QStringList places{QStringLiteral("Austin, TX"),  QStringLiteral("New York, NY"),
                                    QStringLiteral("Seattle, WA"), QStringLiteral("Boston, MA"),
                                    QStringLiteral("Denver, CO"),  QStringLiteral("Houston, TX"),
                                    QStringLiteral("Remote (US)"), QStringLiteral("Chicago, IL")};
    static const QStringList branches{QStringLiteral("Bank"),   QStringLiteral("Retail"), QStringLiteral("Energy"),
                                      QStringLiteral("Health"), QStringLiteral("Media"),  QStringLiteral("Travel"),
                                      QStringLiteral("Labs"),   QStringLiteral("Rail"),   QStringLiteral("Foods")};
    static const QStringList skills{QStringLiteral("python"), QStringLiteral("sql"),     QStringLiteral("aws"),
                                    QStringLiteral("r"),      QStringLiteral("pytorch"), QStringLiteral("azure"),
                                    QStringLiteral("java"),   QStringLiteral("pandas"),  QStringLiteral("bash")};
    static const QStringList levels{QStringLiteral("mid"), QStringLiteral("senior"), QString(),
                                    QStringLiteral("entry")};
    static const QStringList types{QStringLiteral("full_time"), QStringLiteral("full_time"),
                                   QStringLiteral("contract")};
    QJsonArray jobs;
    for (int i = 0; i < count; ++i) {
        const auto turn = [i](const QStringList &values) { return values.at(i % int(values.size())); };
        QJsonObject job{{QStringLiteral("title"), turn(titles)},
                        {QStringLiteral("employer"), QStringLiteral("Example %1").arg(turn(branches))},
                        {QStringLiteral("place"), turn(places)},
                        {QStringLiteral("country"), QStringLiteral("US")},
                        {QStringLiteral("type"), turn(types)},
                        {QStringLiteral("skills"), QJsonArray{skills.at(i / 7 % 5), skills.at(5 + i % 4)}},
                        {QStringLiteral("sources"), QJsonArray()}};
        if (!turn(levels).isEmpty())
            job.insert(QStringLiteral("level"), turn(levels));
        if (i % 6 != 5) { // the others state no salary
            const bool hourly = i % 11 == 3;
            const int low = 60 + (i * 37 % 70 + i * 23 % 60);
            job.insert(QStringLiteral("currency"), QStringLiteral("USD"));
            job.insert(QStringLiteral("period"), hourly ? QStringLiteral("hour") : QStringLiteral("year"));
            job.insert(QStringLiteral("low"), hourly ? low / 2 : low * 1000);
            job.insert(QStringLiteral("high"), hourly ? low / 2 + 12 : (low + 30) * 1000);
        }
        jobs.append(job);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("jobs"), jobs}}).toJson();
}

} // namespace

QString makeLongNames(const QString &folder)
{
    const QString pack = folder + QStringLiteral("/longnames");
    const bool copied = copySample(pack, [](const QString &, QByteArray text) {
        text.replace("Machine Learning Engineer", "Principal Machine Learning Engineer for Realtime Recommenders");
        text.replace("Data Scientist", "Distinguished Data Scientist of Longitudinal Health Economics");
        return text;
    });
    return copied ? libraryOf(pack) : QString();
}

QString makeManyJobs(const QString &folder, int jobs)
{
    const QString pack = folder + QStringLiteral("/many");
    const bool copied = copySample(pack, [jobs](const QString &name, const QByteArray &text) {
        return name == QStringLiteral("jobs.json") ? manyJobs(jobs) : text;
    });
    return copied ? libraryOf(pack) : QString();
}

QString makeCopies(const QString &folder, int count)
{
    const QString pack = folder + QStringLiteral("/copies%1").arg(count);
    if (!copySample(pack, [](const QString &, QByteArray text) { return text; }))
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
    return libraryOf(pack);
}

QString makeEmpty(const QString &folder)
{
    const QString path = folder + QStringLiteral("/empty.rolescope");
    return workspace::Library::create(path, workspace::Library::Content::Empty) ? path : QString();
}

} // namespace rolescope::screenshots
