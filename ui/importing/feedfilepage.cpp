// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/feedfilepage.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/segmentbar.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/importing/feedcolumns.h"
#include "ui/importing/feeddefaults.h"
#include "ui/importing/feedformatbar.h"
#include "ui/importing/feedjobs.h"
#include "ui/importing/feedreading.h"
#include "wording/feedformatwords.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rolescope::ui {

namespace {

/// "8.4 MB · JSON object, list in “jobs” · about 1,200 rows"
QString fileWords(const workspace::FeedDraft &draft)
{
    QString kind = wording::feedKind(code(draft.format.kind));
    if (!draft.format.json.path.isEmpty())
        kind = FeedFilePage::tr("%1, list in “%2”").arg(kind, QString::fromUtf8(draft.format.json.path.join('.')));
    const workspace::RowEstimate rows = workspace::rowEstimate(draft);
    return QStringList{wording::fileSize(draft.bytes), kind, wording::feedRows(rows.rows, rows.exact)}.join(
        QStringLiteral(" · "));
}

QString origin(const workspace::FeedDraft &draft)
{
    if (draft.remembered)
        return FeedFilePage::tr("Columns as in your last feed of this kind.");
    if (!draft.profileName.isEmpty())
        return FeedFilePage::tr("Known kind of feed: %1.").arg(draft.profileName);
    return FeedFilePage::tr("Columns are matched by their names; please check them.");
}

} // namespace

FeedFilePage::FeedFilePage(FeedReading *reading, const Style *style, QWidget *parent)
    : ScrollPage(parent),
      m_reading(reading),
      m_style(style),
      m_defaults(new FeedDefaults(style))
{
    setObjectName(QStringLiteral("feedFilePage"));
    column()->addWidget(buildHead());
    if (!isJson(reading->draft().format.kind)) {
        m_format = new FeedFormatBar(style);
        column()->addWidget(m_format);
        connect(m_format, &FeedFormatBar::chosen, reading, &FeedReading::choose);
        connect(reading, &FeedReading::failed, this, &FeedFilePage::takeFormat);
    }
    column()->addWidget(buildRows(), 1);
    column()->addWidget(m_defaults);
    connect(reading, &FeedReading::formatRead, this, &FeedFilePage::takeFormat);
    connect(m_defaults, &FeedDefaults::changed, reading, [this] { m_reading->setDefaults(m_defaults->mapping()); });
    takeFormat();
}

QWidget *FeedFilePage::buildHead()
{
    auto *head = new QWidget;
    auto *title = new ElidedLabel(QFileInfo(m_reading->draft().path).fileName());
    title->setObjectName(QStringLiteral("feedFile"));
    m_style->dress(title, TextSize::Large, true);
    auto *about = new ElidedLabel;
    about->setObjectName(QStringLiteral("feedAbout"));
    m_style->dress(about, TextSize::Normal, false, Tone::Quiet);
    const auto tell = [this, about] {
        about->setText(fileWords(m_reading->draft()) + QStringLiteral(" · ") + origin(m_reading->draft()));
    };
    connect(m_reading, &FeedReading::formatRead, about, tell);
    tell();
    m_views = new SegmentBar;
    m_views->setSegments({tr("Columns"), tr("First rows as jobs")});
    m_views->button(0)->setObjectName(QStringLiteral("feedAsColumns"));
    m_views->button(1)->setObjectName(QStringLiteral("feedAsJobs"));
    auto *words = new QVBoxLayout;
    words->setSpacing(space::hair);
    words->addWidget(title);
    words->addWidget(about);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::large);
    row->addLayout(words, 1);
    row->addWidget(m_views, 0, Qt::AlignBottom);
    return head;
}

QWidget *FeedFilePage::buildRows()
{
    m_rows = new QStackedWidget;
    m_rows->addWidget(new FeedColumns(m_reading, m_style));
    m_rows->addWidget(new FeedJobs(m_reading, m_style));
    connect(m_views, &SegmentBar::chosen, m_rows, &QStackedWidget::setCurrentIndex);
    return m_rows;
}

void FeedFilePage::takeFormat()
{
    if (m_format)
        m_format->setFormat(m_reading->draft(), m_reading->choices());
    m_defaults->setMapping(m_reading->draft().mapping);
}

QString FeedFilePage::publisher() const { return m_defaults->publisher(); }

void FeedFilePage::showJobs(bool jobs)
{
    m_views->setCurrent(jobs ? 1 : 0);
    m_rows->setCurrentIndex(jobs ? 1 : 0);
}

} // namespace rolescope::ui
