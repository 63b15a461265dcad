// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/historydialog.h"

#include "ui/common/buttonbar.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/importing/historylist.h"
#include "ui/importing/historymodel.h"
#include "wording/errors.h"

#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace rolescope::ui {

namespace {

constexpr QSize wished(680, 480);

} // namespace

HistoryDialog::HistoryDialog(LibraryChanger *changer, const Style *style, QWidget *parent)
    : QDialog(parent),
      m_changer(changer),
      m_style(style),
      m_model(new HistoryModel(this)),
      m_list(new HistoryList(m_model, style, this)),
      m_question(new InlineMessage(style, this)),
      m_nothing(new QLabel(this)),
      m_progress(new QProgressBar(this))
{
    setObjectName(QStringLiteral("historyDialog"));
    setWindowTitle(tr("Import history"));
    setWindowModality(Qt::WindowModal);
    m_question->setObjectName(QStringLiteral("undoQuestion"));
    m_question->setClosable(false);
    m_question->hide();
    m_nothing->setObjectName(QStringLiteral("historyNote"));
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(space::large);
    style->dress(m_nothing, TextSize::Normal, false, Tone::Quiet);
    m_nothing->hide();
    m_progress->setObjectName(QStringLiteral("undoProgress"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    auto *bar = new ButtonBar(style, this);
    bar->addLeft(m_progress);
    auto *close = new QPushButton(tr("Close"), bar);
    close->setObjectName(QStringLiteral("closeHistory"));
    close->setAutoDefault(false);
    bar->addRight(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->addWidget(m_question);
    column->addWidget(bar);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_list, &HistoryList::undoRequested, this, &HistoryDialog::ask);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryDialog::endQuestion);
    connect(changer, &LibraryChanger::changed, this, &HistoryDialog::read);
    connect(changer, &LibraryChanger::progressed, m_progress, &QProgressBar::setValue);
    connect(changer, &LibraryChanger::failed, this, [this](const domain::Error &error) {
        m_progress->hide();
        tell(wording::sentence(error), true);
    });
    const QSize size(style->scaled(wished.width()), style->scaled(wished.height()));
    resize(parent ? size.boundedTo(parent->window()->size() - QSize(48, 48)) : size);
}

void HistoryDialog::setLibrary(std::shared_ptr<const workspace::Library> library)
{
    m_library = std::move(library);
    read();
}

void HistoryDialog::read()
{
    if (!m_library)
        return;
    using Entries = domain::Result<std::vector<workspace::ImportEntry>>;
    m_reading.start([library = m_library](std::stop_token) { return workspace::imports(*library); },
                    [this](Entries entries) {
                        if (entries)
                            setEntries(std::move(entries).value());
                        else
                            tell(wording::sentence(entries.error()), true);
                    });
}

void HistoryDialog::setEntries(std::vector<workspace::ImportEntry> entries)
{
    const int row = std::max(0, m_list->currentIndex().row());
    m_model->setEntries(std::move(entries));
    const int rows = m_model->rowCount();
    if (rows > 0)
        m_list->setCurrentIndex(m_model->index(std::min(row, rows - 1)));
    setPlainLabel(m_nothing, tr("Nothing was imported yet. Articles come in through File, Add an article."));
    m_nothing->setVisible(rows == 0);
    m_list->setVisible(rows > 0);
    m_list->setFocus(Qt::OtherFocusReason);
}

void HistoryDialog::ask(int row)
{
    if (m_changer->isRunning())
        return;
    m_list->setCurrentIndex(m_model->index(row));
    tell(m_model->question(row), false);
    m_question->addButton(QStringLiteral("confirmUndo"), tr("&Take back"), [this, row] { undo(row); });
    m_question->addButton(QStringLiteral("keepImport"), tr("&Keep"), [this] { endQuestion(); });
    if (auto *keep = m_question->findChild<QPushButton *>(QStringLiteral("keepImport"))) {
        keep->setDefault(true); // the safe answer
        keep->setFocus(Qt::OtherFocusReason);
    }
}

void HistoryDialog::undo(int row)
{
    const QString name = m_model->name(row);
    tell(tr("Taking “%1” back…").arg(name), false);
    m_progress->setValue(0);
    m_progress->show();
    m_question->addButton(QStringLiteral("stopUndo"), tr("Cancel"), [this] { m_changer->stop(m_ticket); });
    const auto after = [dialog = QPointer<HistoryDialog>(this)](const domain::Result<workspace::Snapshot> &outcome) {
        const bool over = outcome || outcome.error().code == domain::ErrorCode::Cancelled;
        if (dialog && over)
            dialog->endQuestion();
    };
    m_ticket = m_changer->undo({{}, {m_model->entry(row).batch}}, tr("Taken back: %1").arg(name), after);
}

void HistoryDialog::tell(const QString &text, bool isProblem)
{
    m_question->tell(isProblem ? InlineMessage::Kind::Problem : InlineMessage::Kind::Information, text);
}

void HistoryDialog::endQuestion()
{
    m_progress->hide();
    m_question->hide();
    m_list->setFocus(Qt::OtherFocusReason);
}

void HistoryDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_question->isVisible() && !m_changer->isRunning())
        endQuestion();
    else
        QDialog::keyPressEvent(event);
}

} // namespace rolescope::ui
