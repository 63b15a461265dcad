// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "album.h"

#include "ui/common/segmentbar.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/editing/librarychanger.h"
#include "ui/editing/rolesdialog.h"
#include "ui/editing/skillsdialog.h"
#include "ui/editing/skillwordsdialog.h"
#include "ui/editing/statementdialog.h"
#include "ui/importing/addialog.h"
#include "ui/importing/articledialog.h"
#include "ui/importing/feeddialog.h"
#include "ui/importing/historydialog.h"
#include "ui/importing/sourceview.h"
#include "uiimporting/handmade.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

#include <optional>

namespace rolescope::screenshots {

namespace {

void article(Album &album, Scene &scene)
{
    const domain::Catalog &catalog = *scene.window().snapshot().catalog;
    ui::ArticleDraft draft = ui::makeDraft(handmade::article(), catalog);
    draft.file = QStringLiteral("two-ways-into-research.html");
    ui::ArticleDialog dialog(draft, &scene.style(), &scene.window());
    dialog.show();
    album.takeDialog(scene, QStringLiteral("import-summary"), dialog);
    dialog.openReview();
    album.takeDialog(scene, QStringLiteral("import-review"), dialog);
    dialog.closeReview();
    draft.knownTitle = draft.article->title;
    ui::ArticleDialog known(draft, &scene.style(), &scene.window());
    known.show();
    album.takeDialog(scene, QStringLiteral("import-known"), known);
}

/// A feed with a bit of everything: a salary that states no period, dates of either order, a title's level.
std::optional<workspace::FeedDraft> someFeed(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(QStringLiteral("job-ads-may.csv")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(
        "id,title,company,location,salary,seniority,posted,type,tags,recruiter email,internal code\n"
        "7,Senior Data Engineer,Example Energy,\"Austin, TX\",\"$120,000 - $150,000 a year\",Senior,5/6/2024,Full-time,"
        "\"Python, SQL, Airflow\",someone@example.org,44-B\n"
        "8,Data Analyst,Example Rail,Leeds,,,7/6/2024,Full-time,SQL,,\n"
        "9,Lead Machine Learning Engineer,Example Health,Remote (US),up to $95 an hour,,3/6/2024,Contract,"
        "\"Python, PyTorch\",,\n"
        "10,,Example Media,Denver,,,4/6/2024,,,,\n"
        "11,Principal Data Scientist for Longitudinal Health Economics and Outcomes Research,Example University of "
        "Technology and Applied Sciences,\"Rotterdam, Netherlands\",80k EUR,Principal,8/6/2024,Full-time,R,,\n");
    file.close();
    auto draft = workspace::readFeed(file.fileName(), workspace::RememberedMappings(folder.path()));
    return draft ? std::optional(std::move(draft).value()) : std::nullopt;
}

importer::feed::FeedResult someResult()
{
    importer::feed::FeedResult result;
    result.report.file = QStringLiteral("job-ads-may.csv");
    result.report.batch = domain::BatchId(5);
    result.report.jobs = {1520, 1471, 0, 47, 2};
    result.report.setAsideFile = QStringLiteral("/home/user/job-ads-may.set-aside-5.csv");
    result.report.warnings = {QStringLiteral("doubtful_salary: 4"), QStringLiteral("personal_column: recruiter email")};
    result.setAside = {{5, {}, QStringLiteral("no_title"), {}}, {1204, {}, QStringLiteral("short_row"), {}}};
    return result;
}

void feed(Album &album, Scene &scene, const QString &prefix, int percent)
{
    const QTemporaryDir folder;
    const auto draft = someFeed(folder);
    if (!draft)
        return album.fail(QStringLiteral("the feed could not be read"));
    const auto catalog = scene.window().snapshot().catalog;
    const auto take = [&](const char *what, ui::FeedDialog &dialog) {
        album.takeDialog(scene, prefix + QLatin1String(what), dialog, percent);
    };
    ui::FeedDialog dialog(*draft, catalog, &scene.style(), &scene.window());
    dialog.show();
    take("", dialog);
    dialog.showJobs();
    take("-jobs", dialog);
    dialog.goOn();
    dialog.setBusy(QStringLiteral("Counting the rows…"));
    dialog.setProgress(workspace::FeedStep::Reading, 0.5);
    take("-busy", dialog);
    dialog.showReport(someResult());
    take("-counts", dialog);
    dialog.showImported(someResult(), 512, 1471);
    take("-report", dialog);
    dialog.hide();
    workspace::FeedDraft unmapped = *draft;
    unmapped.mapping.set(QStringLiteral("title"), std::nullopt);
    ui::FeedDialog untitled(unmapped, catalog, &scene.style(), &scene.window());
    untitled.show();
    take("-no-title", untitled);
    untitled.hide();
    ui::FeedDialog refused(*draft, catalog, &scene.style(), &scene.window());
    refused.show();
    refused.showProblem({domain::ErrorCode::FeedInvalid,
                         {QStringLiteral("job-ads-may.csv"), QStringLiteral("open_quote"), QStringLiteral("596")}});
    take("-refused", refused);
}

/// JSON says itself how it is written; this one states what no row says.
void jsonFeed(Album &album, Scene &scene)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("board.json")));
    if (!file.open(QIODevice::WriteOnly))
        return album.fail(file.fileName() + QStringLiteral(": cannot be written"));
    file.write(R"({"jobs":[{"position":"Staff Data Scientist","company":"Example Travel","location":"Seattle, WA",
        "pay":"140,000 - 170,000","age":"3 days ago","url":"https://jobs.example/1"},
        {"position":"Data Platform Engineer","company":"Example Media","location":"Denver, CO","pay":"by agreement",
        "age":"2 weeks ago","url":"https://jobs.example/2"}]})");
    file.close();
    auto draft = workspace::readFeed(file.fileName(), workspace::RememberedMappings(folder.path()));
    if (!draft)
        return album.fail(QStringLiteral("the JSON feed could not be read"));
    draft->mapping.set(QStringLiteral("pay"), importer::feed::JobField::Salary);
    draft->mapping.set(QStringLiteral("age"), importer::feed::JobField::Posted);
    ui::FeedDialog dialog(*draft, scene.window().snapshot().catalog, &scene.style(), &scene.window());
    dialog.show();
    album.takeDialog(scene, QStringLiteral("import-feed-json"), dialog);
}

/// In the usual window, in a small one, and there with large letters.
void feeds(Album &album, Scene &scene)
{
    constexpr int large = 150;
    scene.show({});
    feed(album, scene, QStringLiteral("import-feed"), 100);
    jsonFeed(album, scene);
    scene.show({{1024, 600}, false, 1, 100});
    feed(album, scene, QStringLiteral("narrow-feed"), 100);
    scene.show({{1024, 600}, false, 1, large});
    feed(album, scene, QStringLiteral("small-feed"), large);
    scene.show({});
}

void history(Album &album, Scene &scene)
{
    const auto at = [](int day, int hour) { return QDateTime(QDate(2026, 11, day), QTime(hour, 5), Qt::UTC); };
    ui::LibraryChanger changer;
    ui::HistoryDialog dialog(&changer, &scene.style(), &scene.window());
    dialog.setEntries({{domain::BatchId(5),
                        QStringLiteral("role_renamed: Data Specialist → Data Steward"),
                        QStringLiteral("by_hand"),
                        at(21, 9),
                        0,
                        0,
                        {}},
                       {domain::BatchId(4),
                        QStringLiteral("two-ways-into-research.html"),
                        QStringLiteral("article"),
                        at(20, 16),
                        46,
                        5,
                        {}},
                       {domain::BatchId(3), {}, QStringLiteral("article"), at(20, 15), 31, 0, at(20, 16)},
                       {domain::BatchId(2),
                        QStringLiteral("notes-on-data-engineering-and-analytics-engineering-a-very-"
                                       "long-name-that-does-not-fit-beside-its-counts.md"),
                        QStringLiteral("article"),
                        at(18, 11),
                        1204,
                        12,
                        {}},
                       {domain::BatchId(1), QStringLiteral("sample"), QStringLiteral("pack"), at(2, 8), 219, 5, {}}});
    dialog.show();
    album.takeDialog(scene, QStringLiteral("history"), dialog);
    dialog.ask(1);
    album.takeDialog(scene, QStringLiteral("history-question"), dialog);
    if (auto *confirm = dialog.findChild<QPushButton *>(QStringLiteral("confirmUndo")))
        confirm->click(); // nothing is taken back without a library
    Q_EMIT changer.progressed(420);
    album.takeDialog(scene, QStringLiteral("history-undo"), dialog);
}

void sources(Album &album, Scene &scene)
{
    auto catalog = std::make_shared<domain::Catalog>(*scene.window().snapshot().catalog);
    const domain::SourceId source = handmade::addTo(*catalog, handmade::article());
    ui::SourceView view(&scene.style());
    view.setObjectName(QStringLiteral("sourceView"));
    view.resize(900, 600);
    view.setCatalog(catalog);
    view.showSource(source);
    for (const domain::Claim &claim : catalog->claims) {
        if (claim.source == source && claim.skills.size() == 3)
            view.showClaim(claim.id);
    }
    view.show();
    album.takeDialog(scene, QStringLiteral("source"), view);
    view.showClaim(catalog->claims.at(20).id);
    album.takeDialog(scene, QStringLiteral("source-without-text"), view);
}

void ownSkillWords(Album &album, Scene &scene)
{
    scene.trigger("actionSkills");
    auto *skills = scene.window().findChild<ui::SkillsDialog *>();
    album.takeDialog(scene, QStringLiteral("skills"), *skills);
    skills->findChild<QLineEdit *>(QStringLiteral("findInList"))->setText(QStringLiteral("power"));
    skills->findChild<QPushButton *>(QStringLiteral("skillMergeButton"))->click();
    auto *words = skills->findChild<ui::SkillWordsDialog *>();
    words->findChild<QLineEdit *>(QStringLiteral("skillWords"))->setText(QStringLiteral("Tableau"));
    scene.settle();
    album.takeDialog(scene, QStringLiteral("skills-merge"), *words);
    words->close();
    skills->close();
    scene.settle();
}

void byHand(Album &album, Scene &scene)
{
    scene.trigger("actionRoles");
    auto *roles = scene.window().findChild<ui::RolesDialog *>();
    album.takeDialog(scene, QStringLiteral("roles"), *roles);
    roles->findChild<QLineEdit *>(QStringLiteral("aliasEdit"))->setText(QStringLiteral("Data Specialist"));
    album.takeDialog(scene, QStringLiteral("roles-taken"), *roles);
    roles->close();
    scene.settle();
    const domain::Catalog &catalog = *scene.window().snapshot().catalog;
    ui::StatementDialog statement(catalog.claims.at(20), catalog, scene.window().selection()->roleA(),
                                  scene.window().selection()->roleB(), false, &scene.style(), &scene.window());
    statement.show();
    album.takeDialog(scene, QStringLiteral("statement"), statement);
}

void jobAd(Album &album, Scene &scene)
{
    const auto catalog = scene.window().snapshot().catalog;
    ui::AdDialog dialog(
        catalog, [&](const domain::Role &role) { return analysis::summarize(*catalog, role); }, &scene.style(),
        &scene.window());
    dialog.setText(
        QStringLiteral("Senior Machine Learning Engineer\n"
                       "Example Energy, Rotterdam (hybrid)\n"
                       "Full time, EUR 72,000 - 88,000 a year\n\n"
                       "What you will do\n"
                       "- Turn forecasts of wind and demand into services that run day and night \U0001F32C\n"
                       "- Keep models honest in production: watch, retrain, roll back\n"
                       "- Teach the trading desk what a model can and cannot say\n\n"
                       "What you bring\n"
                       "- Solid Python, and either PyTorch or TensorFlow\n"
                       "- Docker, Kubernetes and continuous delivery\n"
                       "- SQL, statistics, and patience with old data\n"));
    dialog.show();
    scene.settle();
    dialog.setRole(catalog->roleNamed(QStringLiteral("Machine Learning Engineer"))->id);
    album.takeDialog(scene, QStringLiteral("ad"), dialog);
}

void inTheWindow(Album &album, Scene &scene)
{
    scene.window().showView(QStringLiteral("industries"));
    for (const bool dark : {false, true}) {
        album.take(scene, QStringLiteral("window-silent"), {{1440, 900}, dark, 1, 100});
        album.take(scene, QStringLiteral("window-silent"), {{1024, 600}, dark, 1, 100});
    }
    scene.window().showView(QStringLiteral("responsibilities"));
    album.take(scene, QStringLiteral("window-statements"), {{1440, 900}, false, 2, 100});
    scene.window().showView(QStringLiteral("sources"));
    album.take(scene, QStringLiteral("window-sources"), {{1440, 900}, false, 1, 100});
}

/// A small window with large letters.
void smallAndLarge(Album &album, Scene &scene)
{
    constexpr int percent = 150;
    scene.show({{1024, 600}, false, 1, percent});
    const auto catalog = scene.window().snapshot().catalog;
    ui::ArticleDialog article(ui::makeDraft(handmade::article(), *catalog), &scene.style(), &scene.window());
    article.show();
    album.takeDialog(scene, QStringLiteral("small-summary"), article, percent);
    article.openReview();
    album.takeDialog(scene, QStringLiteral("small-review"), article, percent);
    article.hide();
    ui::AdDialog ad(
        catalog, [&](const domain::Role &role) { return analysis::summarize(*catalog, role); }, &scene.style(),
        &scene.window());
    ad.setText(QStringLiteral("Senior Data Scientist\nEUR 72,000 - 88,000 a year\nPython, SQL and statistics\n"));
    ad.show();
    scene.settle();
    album.takeDialog(scene, QStringLiteral("small-ad"), ad, percent);
    scene.show({});
}

/// A real article on its whole way, last, because it changes the library.
void wholeWay(Album &album, Scene &scene)
{
    QFile file(QStringLiteral(ROLESCOPE_SOURCE_DIR "/tests/importer/articles/d2-s3-shared-industries-form-b.txt"));
    if (!file.open(QIODevice::ReadOnly)) {
        album.fail(file.fileName() + QStringLiteral(": cannot be read"));
        return;
    }
    QGuiApplication::clipboard()->setText(QString::fromUtf8(file.readAll()));
    scene.trigger("actionPaste");
    auto *dialog = scene.window().findChild<ui::ArticleDialog *>();
    if (!dialog) {
        album.fail(QStringLiteral("the article was not read"));
        return;
    }
    album.takeDialog(scene, QStringLiteral("real-summary"), *dialog);
    dialog->openReview();
    if (auto *all = dialog->findChild<ui::SegmentBar *>(QStringLiteral("lineFilter")))
        all->button(1)->click();
    album.takeDialog(scene, QStringLiteral("real-review"), *dialog);
    dialog->closeReview();
    dialog->findChild<QPushButton *>(QStringLiteral("importButton"))->click();
    scene.settle();
    scene.window().showView(QStringLiteral("industries"));
    album.take(scene, QStringLiteral("window-imported"), {{1440, 900}, true, 1, 100});
    auto *pane = scene.window().findChild<ui::ComparisonPane *>();
    scene.show({});
    for (ui::EntryRow *row : pane->page().rows()) {
        if (!row->data().claimsA.empty()) {
            row->setAttribute(Qt::WA_UnderMouse); // as if pointed at
            break;
        }
    }
    album.take(scene, QStringLiteral("window-imported"), {});
    domain::ClaimId claim;
    for (const ui::EntryRow *row : pane->page().rows()) {
        if (!row->data().claimsA.empty())
            claim = row->data().claimsA.front();
    }
    Q_EMIT pane->claimActivated(claim);
    scene.settle();
    if (auto *source = scene.window().findChild<QWidget *>(QStringLiteral("sourceWindow")))
        album.takeDialog(scene, QStringLiteral("real-source"), *source);
}

} // namespace

void importScenes(Album &album)
{
    Scene scene;
    if (!scene.window().isComplete()) {
        album.fail(QStringLiteral("the sample could not be opened"));
        return;
    }
    article(album, scene);
    feeds(album, scene);
    history(album, scene);
    sources(album, scene);
    byHand(album, scene);
    ownSkillWords(album, scene);
    jobAd(album, scene);
    inTheWindow(album, scene);
    smallAndLarge(album, scene);
    wholeWay(album, scene);
}

void feedScenes(Album &album)
{
    Scene scene;
    feeds(album, scene);
}

} // namespace rolescope::screenshots
