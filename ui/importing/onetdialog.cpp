// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/onetdialog.h"

#include "ui/common/buttonbar.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/plaintext.h"
#include "ui/common/scrollpage.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/importing/countstable.h"
#include "ui/importing/importwords.h"
#include "wording/importwords.h"
#include "wording/labels.h"
#include "wording/phrase.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rolescope::ui {

namespace {

constexpr QSize wished(720, 360);
constexpr int air = 48; ///< around the dialog, in its window
constexpr int wholeProgress = 1000;
constexpr int countsWidth = 280;

class Page : public ScrollPage {
public:
    using ScrollPage::column;
};

QString notices(const importer::ImportReport &report)
{
    QStringList lines;
    for (const QString &warning : report.warnings)
        lines += wording::importNotice(warning);
    return lines.join(u'\n');
}

} // namespace

OnetDialog::OnetDialog(const QString &place, const Style *style, QWidget *parent)
    : QDialog(parent),
      m_place(QFileInfo(place).fileName()),
      m_style(style),
      m_pages(new QStackedWidget(this)),
      m_note(new InlineMessage(style, this))
{
    setObjectName(QStringLiteral("onetDialog"));
    setWindowTitle(tr("Add the O*NET database"));
    setWindowModality(Qt::WindowModal);
    m_note->setObjectName(QStringLiteral("onetNote"));
    m_note->hide();
    m_pages->addWidget(buildProgress());
    m_pages->addWidget(buildReport());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_note);
    column->addWidget(m_pages, 1);
    column->addWidget(buildButtons());
    setBusy(true);
    setProgress(0);
    const QSize size(style->scaled(wished.width()), style->scaled(wished.height()));
    resize(parent ? size.boundedTo(parent->window()->size() - QSize(air, air)) : size);
}

QLabel *OnetDialog::line(const char *objectName, bool quiet)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(objectName));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_style->dress(label, TextSize::Normal, false, quiet ? Tone::Quiet : Tone::Normal);
    return label;
}

QWidget *OnetDialog::buildProgress()
{
    auto *page = new Page;
    m_reading = line("onetReading", false);
    m_style->dress(m_reading, TextSize::Large, true);
    setPlainLabel(m_reading, tr("Reading %1").arg(m_place));
    QLabel *what = line("onetExplanation", true);
    setPlainLabel(what,
                  tr("Each occupation becomes a role with its tasks, technologies, education, related occupations and "
                     "other titles, stated by O*NET. Until all of it is there, nothing of it is; Cancel leaves the "
                     "library as it was."));
    page->column()->addWidget(m_reading);
    page->column()->addWidget(what);
    page->column()->addStretch(1);
    return page;
}

QWidget *OnetDialog::buildReport()
{
    auto *page = new Page;
    m_title = line("onetTitle", false);
    m_style->dress(m_title, TextSize::Large, true);
    m_counts = new CountsTable(tr("Added"), {}, m_style);
    m_counts->setObjectName(QStringLiteral("onetCounts"));
    m_counts->setFixedWidth(m_style->scaled(countsWidth));
    m_attribution = line("onetAttribution", false);
    m_shared = line("onetShared", false);
    m_notices = line("onetNotices", true);
    m_undoHint = line("onetUndoHint", true);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::medium);
    for (QLabel *text : {m_attribution, m_shared, m_notices, m_undoHint})
        right->addWidget(text);
    right->addStretch(1);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(space::wide);
    sides->addWidget(m_counts, 0, Qt::AlignTop);
    sides->addLayout(right, 1);
    page->column()->addWidget(m_title);
    page->column()->addLayout(sides, 1);
    return page;
}

ButtonBar *OnetDialog::buildButtons()
{
    auto *bar = new ButtonBar(m_style, this);
    m_progress = new QProgressBar(bar);
    m_progress->setObjectName(QStringLiteral("onetProgress"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, wholeProgress);
    m_progress->setAccessibleName(tr("Progress"));
    m_what = new QLabel(bar);
    m_what->setObjectName(QStringLiteral("onetStep"));
    bar->addLeft(m_progress);
    bar->addLeft(m_what);
    const auto button = [&](const char *name, const QString &text, const QString &spoken) {
        auto *made = new QPushButton(text, bar);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(spoken);
        made->setAutoDefault(false);
        bar->addRight(made);
        return made;
    };
    m_undo = button("undoOnet", tr("&Undo"), tr("Undo the import"));
    m_cancel = button("cancelOnet", tr("Cancel"), tr("Cancel"));
    m_close = button("closeOnet", tr("&Close"), tr("Close"));
    m_close->setProperty("primary", true);
    connect(m_undo, &QPushButton::clicked, this, &OnetDialog::undoRequested);
    connect(m_cancel, &QPushButton::clicked, this, &OnetDialog::reject);
    connect(m_close, &QPushButton::clicked, this, &OnetDialog::accept);
    return bar;
}

void OnetDialog::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget *part : std::initializer_list<QWidget *>{m_progress, m_what, m_cancel})
        part->setVisible(busy);
    m_cancel->setEnabled(true);
    m_close->setVisible(!busy);
    m_undo->setVisible(!busy && m_report.batch.isValid());
    (busy ? m_cancel : m_close)->setFocus(Qt::OtherFocusReason);
    m_close->setDefault(!busy);
}

QString OnetDialog::stepWords(double done) const
{
    if (m_undoing)
        return tr("Taking it back: %1 %").arg(int(done * 100));
    return done < 1 ? tr("%1 % of the database").arg(int(done * 100)) : tr("Loading what came…");
}

void OnetDialog::setProgress(double done)
{
    m_progress->setValue(int(done * wholeProgress));
    if (m_busy && m_cancel->isEnabled())
        setPlainLabel(m_what, stepWords(done));
}

void OnetDialog::showReport(const importer::ImportReport &report)
{
    m_report = report;
    const bool added = report.batch.isValid();
    const importer::ImportReport::Onet &onet = report.onet;
    setPlainLabel(m_title,
                  added ? tr("%1 is in the library").arg(report.file)
                        : tr("%1 was in the library already; nothing was added").arg(report.file));
    m_counts->setRows({{tr("Occupations"), {onet.occupations}},
                       {tr("Statements"), {addedStatements(report)}},
                       {tr("Technologies"), {onet.technologies}},
                       {tr("Other titles"), {onet.titles}},
                       {tr("Titles of several occupations"), {onet.sharedTitles}}});
    m_counts->setVisible(added);
    setPlainLabel(m_attribution, onet.attribution);
    m_attribution->setVisible(added && !onet.attribution.isEmpty());
    setPlainLabel(
        m_shared,
        tr("A job’s title that several occupations share gives no role until you choose one: in the job’s pane "
           "or under Jobs, Titles without a role (Ctrl+T)."));
    m_shared->setVisible(added && onet.sharedTitles > 0);
    setPlainLabel(m_notices, added ? notices(report) : QString());
    m_notices->setVisible(!m_notices->text().isEmpty());
    setPlainLabel(m_undoHint,
                  tr("The import can be undone here, in the window’s message and in the import history "
                     "(Ctrl+H)."));
    m_undoHint->setVisible(added);
    m_pages->setCurrentIndex(1);
    setBusy(false);
}

void OnetDialog::setUndoing(bool undoing)
{
    m_undoing = undoing;
    setBusy(undoing);
    setProgress(0);
}

void OnetDialog::showUndone()
{
    m_report.batch = {};
    setPlainLabel(m_title, tr("%1 is taken back").arg(m_report.file));
    for (QWidget *part : std::initializer_list<QWidget *>{m_counts, m_attribution, m_shared, m_notices, m_undoHint})
        part->hide();
    setUndoing(false);
}

void OnetDialog::showProblem(const QString &sentence)
{
    m_note->tell(InlineMessage::Kind::Problem, sentence);
    m_note->show();
    setUndoing(false);
}

void OnetDialog::reject()
{
    if (!m_busy) {
        QDialog::reject();
        return;
    }
    m_cancel->setEnabled(false); // the answer to the click comes before the work has ended
    setPlainLabel(m_what, tr("Stopping…"));
    Q_EMIT stopRequested();
}

} // namespace rolescope::ui
