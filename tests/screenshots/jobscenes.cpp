// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "album.h"

#include "ui/filters/filterpane.h"
#include "ui/jobs/joblistview.h"
#include "ui/jobs/jobspane.h"
#include "ui/titles/titlesdialog.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

namespace rolescope::screenshots {

namespace {

constexpr int feedSize = 8650;

QStringList words(const char *list) { return QString::fromUtf8(list).split(u'|'); }

/// A made-up feed: titles of roles and others, many employers and places, salaries and dates that come in waves.
QByteArray feed(int count)
{
    static const QStringList titles =
        words("Data Scientist|Senior Data Scientist|Staff Machine Learning Engineer, Ranking|Lead Data Scientist|"
              "Senior Analytics Engineer|Data Scientist II|Data Platform Engineer|Data Scientist, Experimentation|"
              "Machine Learning Researcher|Machine Learning Engineer|Business Intelligence Developer|Data Specialist|"
              "Principal Data Architect|Junior Data Science Engineer|Head of Insights|Marketing Analyst");
    static const QStringList places =
        words("Austin, TX|New York, NY|Seattle, WA|Boston, MA|Denver, CO|Houston, TX|Remote (US)|Chicago, IL|"
              "Portland, OR|Atlanta, GA|Miami, FL|Phoenix, AZ|Dallas, TX|Detroit, MI");
    static const QStringList branches =
        words("Retail|Health|Bank|Energy|Media|Travel|Labs|Rail|Foods|Games|Insurance|Motors|Cloud|Post|Water");
    static const QStringList skills = words("python|sql|aws|r|pytorch|azure|java|pandas|bash|kubernetes|apache-spark");
    static const QStringList names = words("Python|SQL|AWS|R|PyTorch|Azure|Java|pandas|Bash|Kubernetes|Spark");
    static const QStringList levels = words("mid|senior||senior|entry|mid|");
    static const QStringList types = words("full_time|full_time|full_time|contract|full_time||internship");
    static const QStringList remotes = words("onsite|remote||hybrid|");
    QJsonArray jobs;
    for (int i = 0; i < count; ++i) {
        const auto turn = [](const QStringList &values, int at) { return values.at(at % int(values.size())); };
        const int first = i / 5 % 11;
        const int second = (first + 1 + i / 3 % 10) % 11;
        QJsonObject job{{QStringLiteral("title"), turn(titles, i * 7 + i / 16)},
                        {QStringLiteral("employer"), QStringLiteral("Example %1").arg(turn(branches, i / 2))},
                        {QStringLiteral("place"), turn(places, i * 3 + i / 9)},
                        {QStringLiteral("skills"), QJsonArray{skills[first], skills[second]}},
                        {QStringLiteral("url"), QStringLiteral("https://jobs.example.com/ads/%1").arg(100000 + i)},
                        {QStringLiteral("posted"), QDate(2024, 1, 1).addDays(i * 13 % 640).toString(Qt::ISODate)},
                        {QStringLiteral("description"),
                         QStringLiteral("You will own the ranking models behind search and recommendations, from "
                                        "feature pipelines in %1 to models served with %2.\n\nWe look for curiosity, "
                                        "care for the people who use our product, and the patience to measure before "
                                        "deciding. The team is small and writes down what it learns.")
                             .arg(names[first], names[second])},
                        {QStringLiteral("sources"), QJsonArray()}};
        const auto put = [&](const char *key, const QString &value) {
            if (!value.isEmpty())
                job.insert(QLatin1String(key), value);
        };
        put("type", turn(types, i / 3));
        put("remote", turn(remotes, i / 7));
        put("level", turn(levels, i * 5 + i / 11));
        if (i % 4 != 3) { // the others state no salary
            const int low = 60 + (i * 37 % 90 + i * 23 % 80);
            job.insert(QStringLiteral("currency"), i % 13 == 5 ? QStringLiteral("EUR") : QStringLiteral("USD"));
            job.insert(QStringLiteral("period"), QStringLiteral("year"));
            job.insert(QStringLiteral("low"), low * 1000);
            job.insert(QStringLiteral("high"), (low + 20 + i % 5 * 15) * 1000);
        }
        jobs.append(job);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("jobs"), jobs}}).toJson();
}

QList<Look> looks()
{
    return {Look{}, Look{{1440, 900}, true, 1, 100}, Look{{1440, 900}, false, 2, 100}, Look{{1440, 900}, true, 2, 100}};
}

void click(Scene &scene, const char *name)
{
    if (auto *button = scene.window().findChild<QAbstractButton *>(QLatin1String(name)))
        button->click();
    scene.settle();
}

/// Every facet open, the pane scrolled to one after the other.
void facets(Album &album, Scene &scene)
{
    auto *pane = scene.window().findChild<ui::FilterPane *>();
    const QStringList usual = pane->openFacets();
    const QStringList all{QStringLiteral("level"),  QStringLiteral("type"),     QStringLiteral("skill"),
                          QStringLiteral("role"),   QStringLiteral("place"),    QStringLiteral("remote"),
                          QStringLiteral("posted"), QStringLiteral("employer"), QStringLiteral("currency")};
    pane->setOpenFacets(all);
    auto *scroll = pane->findChild<QScrollArea *>();
    for (const Look &look : {looks()[0], looks()[1]}) {
        scene.show(look);
        scroll->verticalScrollBar()->setValue(0);
        album.take(scene, QStringLiteral("facets-top"), look);
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        album.take(scene, QStringLiteral("facets-end"), look);
    }
    pane->setOpenFacets({QStringLiteral("place")});
    for (auto *link : pane->findChildren<QAbstractButton *>()) {
        if (link->isVisible() && link->accessibleName().startsWith(QStringLiteral("Place: all ")))
            link->click();
    }
    if (auto *find = pane->findChild<QLineEdit *>(QStringLiteral("find_place"))) {
        find->setText(QStringLiteral("d"));
        Q_EMIT find->textEdited(find->text());
    }
    album.take(scene, QStringLiteral("facet-find"), {});
    pane->setOpenFacets(usual);
}

void chosenJob(Album &album, Scene &scene)
{
    for (const Look &look : looks())
        album.take(scene, QStringLiteral("job-words"), look);
    click(scene, "starJob");
    click(scene, "openAdvert");
    click(scene, "noteJob");
    album.take(scene, QStringLiteral("job-actions"), {});
    album.take(scene, QStringLiteral("job-actions"), {{1440, 900}, true, 1, 100});
    click(scene, "cancelAdvert");
    click(scene, "pairJobs");
    album.take(scene, QStringLiteral("job-pair-waiting"), {});
    auto *list = scene.window().findChild<ui::JobListView *>();
    list->setFocus();
    list->setCurrentIndex(list->model()->index(list->currentIndex().row() + 3, ui::JobListModel::TitleColumn));
    scene.settle();
    for (const Look &look : looks())
        album.take(scene, QStringLiteral("job-pair"), look);
    click(scene, "endPair");
}

/// Titles without a role, with the question that shows what assigning does.
void titles(Album &album, Scene &scene)
{
    scene.trigger("actionTitles");
    auto *dialog = scene.window().findChild<ui::TitlesDialog *>();
    if (!dialog)
        return album.fail(QStringLiteral("the titles could not be shown"));
    album.takeDialog(scene, QStringLiteral("titles"), *dialog);
    click(scene, "newRoleOfTitles");
    if (auto *form = dialog->findChild<QDialog *>(QStringLiteral("titlesRoleDialog")))
        form->accept();
    scene.settle();
    album.takeDialog(scene, QStringLiteral("titles-question"), *dialog);
    album.takeDialog(scene, QStringLiteral("titles-question"), *dialog, 150);
    dialog->close();
    scene.settle();
}

} // namespace

QString makeFeed(const QString &folder, int count)
{
    const QString pack = folder + QStringLiteral("/feed-2026");
    const bool copied = copySample(pack, [count](const QString &name, const QByteArray &text) {
        return name == QStringLiteral("jobs.json") ? feed(count) : text;
    });
    return copied ? libraryOf(pack) : QString();
}

void jobScenes(Album &album)
{
    QTemporaryDir folder;
    const QString library = makeFeed(folder.path(), feedSize);
    if (library.isEmpty())
        return album.fail(QStringLiteral("the library with a feed could not be made"));
    Scene scene(library);
    scene.window().setJobsView(true);
    scene.settle();
    domain::FilterSpec spec;
    spec.salaryFrom = 100000;
    spec.levels = {domain::Level::Mid, domain::Level::Senior};
    scene.window().filters()->push(spec);
    for (const Look &look : looks())
        album.take(scene, QStringLiteral("feed"), look);
    for (const QSize size : {QSize(1366, 768), QSize(1024, 600)})
        album.take(scene, QStringLiteral("feed"), {size, false, 1, 100});
    album.take(scene, QStringLiteral("feed"), {{1440, 900}, false, 1, 150});
    chosenJob(album, scene);
    facets(album, scene);
    auto *list = scene.window().findChild<ui::JobListView *>();
    for (const int column : {int(ui::JobListModel::EmployerColumn), int(ui::JobListModel::RoleColumn),
                             int(ui::JobListModel::PostedColumn), int(ui::JobListModel::SkillsColumn)})
        list->columns().setWished(column, true);
    album.take(scene, QStringLiteral("columns"), {{1920, 900}, false, 1, 100});
    scene.show({});
    click(scene, "chooseColumns");
    album.take(scene, QStringLiteral("columns-menu"), {});
    scene.closePopup();
    domain::FilterSpec neither = spec;
    for (const domain::Role &role : scene.window().snapshot().catalog->roles)
        neither.exceptRoles.push_back(role.id);
    scene.window().filters()->push(neither);
    album.take(scene, QStringLiteral("unknown-titles"), {{1920, 900}, false, 1, 100});
    list->columns().reset();
    for (const Look &look : looks())
        album.take(scene, QStringLiteral("unknown-titles"), look);
    album.take(scene, QStringLiteral("unknown-titles"), {{1024, 600}, false, 1, 100});
    scene.window().filters()->push(spec);
    titles(album, scene);
    spec.text = QStringLiteral("zebra keeper");
    scene.window().filters()->push(spec);
    for (const Look &look : looks())
        album.take(scene, QStringLiteral("feed-nothing-found"), look);
}

} // namespace rolescope::screenshots
