// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/articleimport.h"

#include "ui/common/inlinemessage.h"
#include "ui/importing/importwords.h"
#include "wording/errors.h"

#include <QFileInfo>

namespace rolescope::ui {

namespace {

constexpr int slowAfter = 300; ///< ms

QStringList endings()
{
    return {QStringLiteral("txt"), QStringLiteral("md"), QStringLiteral("html"), QStringLiteral("htm")};
}

} // namespace

ArticleImport::ArticleImport(LibraryChanger *changer, InlineMessage *message, const Style *style, QWidget *window)
    : QObject(window),
      m_changer(changer),
      m_message(message),
      m_style(style),
      m_window(window)
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowAfter);
    connect(&m_slow, &QTimer::timeout, this, &ArticleImport::tellSlow);
}

QString ArticleImport::filter()
{
    QStringList patterns;
    for (const QString &ending : endings())
        patterns += QStringLiteral("*.") + ending;
    return tr("Articles (%1);;Job feeds (*.csv *.tsv *.json *.jsonl *.ndjson);;All files (*)").arg(patterns.join(u' '));
}

void ArticleImport::setLibrary(std::shared_ptr<const workspace::Library> library)
{
    m_reading.cancel();
    endSlow();
    m_waiting.clear();
    delete m_dialog;
    m_library = std::move(library);
}

void ArticleImport::setCatalog(std::shared_ptr<const domain::Catalog> catalog) { m_catalog = std::move(catalog); }

void ArticleImport::addFiles(const QStringList &paths)
{
    for (const QString &path : paths)
        enqueue({path, {}});
}

void ArticleImport::addText(const QString &text) { enqueue({{}, text}); }

void ArticleImport::enqueue(const Source &source)
{
    m_waiting.push_back(source);
    if (!m_reading.isRunning() && !m_dialog)
        next();
}

void ArticleImport::next()
{
    if (m_waiting.empty() || !m_library || !m_catalog)
        return;
    const Source source = std::move(m_waiting.front());
    m_waiting.pop_front();
    read(source);
}

void ArticleImport::read(const Source &source)
{
    m_name = source.path.isEmpty() ? tr("the text") : QFileInfo(source.path).fileName();
    m_slow.start();
    m_reading.start(
        [source, library = m_library, catalog = m_catalog](std::stop_token) {
            return source.path.isEmpty() ? readDraftText(source.text, *library, *catalog)
                                         : readDraft(source.path, *library, *catalog);
        },
        [this, source](domain::Result<ArticleDraft> draft) { took(source, std::move(draft)); });
}

void ArticleImport::tellSlow()
{
    m_slowTold = true;
    m_message->tell(InlineMessage::Kind::Information, tr("Reading %1…").arg(m_name));
    m_message->addButton(QStringLiteral("stopReading"), tr("Cancel"), [this] {
        m_reading.cancel();
        endSlow();
        next();
    });
}

void ArticleImport::endSlow()
{
    m_slow.stop();
    if (m_slowTold)
        m_message->hide();
    m_slowTold = false;
}

void ArticleImport::took(const Source &source, domain::Result<ArticleDraft> draft)
{
    endSlow();
    if (draft) {
        show(std::move(draft).value());
        return;
    }
    refuse(source, draft.error());
    next();
}

void ArticleImport::refuse(const Source &source, const domain::Error &error)
{
    domain::Error told = error;
    if (source.path.isEmpty() && told.context.value(0).isEmpty())
        told.context = QStringList{tr("The text")} + told.context.mid(1);
    m_message->tell(InlineMessage::Kind::Problem, wording::sentence(told));
    if (source.path.isEmpty() && error.code == domain::ErrorCode::ArticleWithoutRoles)
        m_message->addButton(QStringLiteral("asJobAd"), tr("Read it as a &job ad…"),
                             [this, text = source.text] { Q_EMIT adRequested(text); });
}

void ArticleImport::show(ArticleDraft draft)
{
    m_dialog = new ArticleDialog(std::move(draft), m_style, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ArticleDialog::importRequested, this, &ArticleImport::add);
    connect(m_dialog, &ArticleDialog::stopRequested, this, [this] { m_changer->stop(m_ticket); });
    connect(m_dialog, &ArticleDialog::termsOutdated, this, &ArticleImport::countTerms);
    connect(m_dialog, &ArticleDialog::pairRequested, this, [this] {
        const importer::Article &article = *m_dialog->draft().article;
        Q_EMIT pairRequested(article.roles[0], article.roles[1]);
        m_dialog->accept();
    });
    connect(m_dialog, &QDialog::finished, this, [this] {
        m_terms.cancel();
        m_dialog = nullptr;
        next();
    });
    m_dialog->open();
}

void ArticleImport::countTerms()
{
    std::shared_ptr<const importer::Article> article = m_dialog->draft().article;
    m_terms.start([article](std::stop_token) { return importer::newTerms(*article); },
                  [this](const QStringList &terms) {
                      if (m_dialog)
                          m_dialog->setTerms(terms);
                  });
}

void ArticleImport::add()
{
    std::shared_ptr<const importer::Article> article = m_dialog->draft().article;
    const importer::ArticleOptions options = m_dialog->options();
    m_dialog->setBusy(true);
    const auto work = [article, options](const workspace::Library &library,
                                         std::stop_token stop) -> domain::Result<LibraryChange> {
        const auto report = library.importArticle(*article, options, false, stop);
        if (!report)
            return report.error();
        if (!report->batch.isValid())
            return LibraryChange{tr("“%1” was in the library already; nothing was added.").arg(article->title), {}};
        return LibraryChange{
            tr("Added %1 from “%2”").arg(added(addedStatements(*report), report->jobs.added), article->title),
            {report->batch}};
    };
    const auto after = [this, article, dialog = m_dialog](const domain::Result<workspace::Snapshot> &outcome) {
        if (outcome)
            Q_EMIT pairRequested(article->roles[0], article->roles[1]);
        if (!dialog)
            return;
        if (outcome)
            dialog->accept();
        else if (outcome.error().code == domain::ErrorCode::Cancelled)
            dialog->setBusy(false);
        else
            dialog->showProblem(outcome.error());
    };
    m_ticket = m_changer->start(work, after);
}

} // namespace rolescope::ui
