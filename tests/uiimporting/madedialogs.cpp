// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "madedialogs.h"

#include "handmade.h"

#include "ui/editing/librarychanger.h"
#include "ui/editing/rolesdialog.h"
#include "ui/editing/statementdialog.h"
#include "ui/importing/addialog.h"
#include "ui/importing/articledialog.h"
#include "ui/importing/feeddialog.h"
#include "ui/importing/historydialog.h"
#include "ui/importing/sourceview.h"

#include <QFile>
#include <QFileInfo>

namespace rolescope::uitest {

namespace {

using Made = std::unique_ptr<QWidget>;

importer::Article articleIn(const Mark &mark)
{
    importer::Article article = handmade::article();
    const auto change = [&mark](QString &text) { text = mark(text); };
    for (QString *text : {&article.rawText, &article.title, &article.longTitle, &article.roles[0], &article.roles[1]})
        change(*text);
    for (importer::ArticleClaim &claim : article.claims) {
        change(claim.label);
        change(claim.text);
        for (importer::NamedSkill &skill : claim.skills)
            change(skill.term);
    }
    for (importer::ArticleJob &job : article.jobs) {
        for (QString *text : {&job.job.title, &job.job.employer, &job.job.place})
            change(*text);
    }
    for (importer::ArticleReference &reference : article.references)
        change(reference.text);
    for (importer::ArticleAlias &alias : article.aliases)
        change(alias.name);
    return article;
}

Made makeArticle(WindowHarness &h, bool review, const Mark &mark)
{
    auto dialog = std::make_unique<ui::ArticleDialog>(ui::makeDraft(articleIn(mark), *h.window().snapshot().catalog),
                                                      &h.style(), &h.window());
    dialog->show();
    if (review)
        dialog->openReview();
    return dialog;
}

Made makeHistory(WindowHarness &h, const Mark &mark)
{
    static ui::LibraryChanger changer;
    auto dialog = std::make_unique<ui::HistoryDialog>(&changer, &h.style(), &h.window());
    dialog->setEntries({{domain::BatchId(1),
                         mark(QStringLiteral("an-article.txt")),
                         QStringLiteral("article"),
                         QDateTime::currentDateTimeUtc(),
                         46,
                         5,
                         {}}});
    dialog->show();
    dialog->ask(0);
    return dialog;
}

Made makeRoles(WindowHarness &h, const Mark &mark)
{
    auto dialog = std::make_unique<ui::RolesDialog>(&h.style(), &h.window());
    const auto catalog = h.window().snapshot().catalog;
    dialog->setCatalog(catalog, [catalog](const domain::Role &role) { return analysis::summarize(*catalog, role); });
    dialog->tell(mark(QStringLiteral("“Data Scientist” is called “Research Data Scientist” now")), false, [] {});
    return dialog;
}

Made makeStatement(WindowHarness &h)
{
    const domain::Catalog &catalog = *h.window().snapshot().catalog;
    return std::make_unique<ui::StatementDialog>(catalog.claims.at(20), catalog, h.window().selection()->roleA(),
                                                 h.window().selection()->roleB(), false, &h.style(), &h.window());
}

Made makeAd(WindowHarness &h, const Mark &mark)
{
    const auto catalog = h.window().snapshot().catalog;
    auto dialog = std::make_unique<ui::AdDialog>(
        catalog, [catalog](const domain::Role &role) { return analysis::summarize(*catalog, role); }, &h.style(),
        &h.window());
    dialog->setText(
        mark(QStringLiteral("Senior Data Scientist\nEUR 72,000 - 88,000 a year\nPython, SQL and statistics")));
    return dialog;
}

Made makeSource(WindowHarness &h, const Mark &mark)
{
    auto catalog = std::make_shared<domain::Catalog>(*h.window().snapshot().catalog);
    const domain::SourceId source = handmade::addTo(*catalog, articleIn(mark));
    auto view = std::make_unique<ui::SourceView>(&h.style());
    view->resize(900, 600);
    view->setCatalog(catalog);
    view->showSource(source);
    return view;
}

/// A feed's page: "feed", "feed jobs", "feed counts", "feed busy", "feed report".
Made makeFeed(WindowHarness &h, const QString &page, const Mark &mark)
{
    QFile file(h.path(mark(QStringLiteral("a-file-of-job-ads-with-a-rather-long-name-from-some-board-of-jobs.csv"))));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(
        mark(QStringLiteral(
                 "id,title,company,location,salary,posted,a column with a rather long name\n"
                 "1,Senior Data Engineer,Example Energy,\"Austin, TX\",\"$120,000 - $150,000 a year\",5/6/2024,x\n"
                 "2,,Example Rail,Leeds,,7/6/2024,y\n"))
            .toUtf8());
    file.close();
    const auto draft = workspace::readFeed(file.fileName(), workspace::RememberedMappings(h.path({})));
    if (!draft)
        return {};
    auto dialog = std::make_unique<ui::FeedDialog>(*draft, h.window().snapshot().catalog, &h.style(), &h.window());
    dialog->show();
    importer::feed::FeedResult result;
    result.report.file = QFileInfo(file).fileName();
    result.report.batch = domain::BatchId(5);
    result.report.jobs = {1520, 1471, 0, 47, 2};
    result.report.setAsideFile = mark(QStringLiteral("/home/user/set-aside-5.csv"));
    result.report.warnings = {QStringLiteral("doubtful_salary: 4"), QStringLiteral("unread_date: 12")};
    result.setAside = {{5, {}, QStringLiteral("no_title"), {}}, {1204, {}, QStringLiteral("short_row"), {}}};
    if (page == u"feed jobs")
        dialog->showJobs();
    if (page == u"feed busy") {
        dialog->goOn();
        dialog->setBusy(mark(QStringLiteral("Counting the rows…")));
    }
    if (page == u"feed counts")
        dialog->showReport(result);
    if (page == u"feed report")
        dialog->showImported(result, 512, 1471);
    return dialog;
}

} // namespace

std::unique_ptr<QWidget> makeDialog(WindowHarness &h, const QString &what, const Mark &given)
{
    const Mark mark = given ? given : [](const QString &text) { return text; };
    if (what.startsWith(u"feed"))
        return makeFeed(h, what, mark);
    if (what == u"summary" || what == u"review")
        return makeArticle(h, what == u"review", mark);
    if (what == u"history")
        return makeHistory(h, mark);
    if (what == u"roles")
        return makeRoles(h, mark);
    if (what == u"statement")
        return makeStatement(h);
    return what == u"ad" ? makeAd(h, mark) : makeSource(h, mark);
}

} // namespace rolescope::uitest
