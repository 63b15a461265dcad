// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/samplestrip.h"

#include "chart/theme.h"
#include "engine/jobtable.h"
#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "wording/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace rolescope::ui {

namespace {

constexpr int narrow = 1180;

} // namespace

SampleStrip::SampleStrip(const Style *style, QWidget *parent)
    : QWidget(parent),
      m_style(style),
      m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("sampleStrip"));
    m_text->setObjectName(QStringLiteral("sampleStripText"));
    m_text->setWordWrap(true);
    auto *tick = new QPushButton(tr("&Tick what I can do"), this);
    tick->setObjectName(QStringLiteral("tickSkillsButton"));
    tick->setAccessibleName(tr("Tick the skills I have"));
    m_handout = new QPushButton(tr("&Make a handout"), this);
    QPushButton *handout = m_handout;
    handout->setObjectName(QStringLiteral("handoutButton"));
    handout->setAccessibleName(tr("Make a handout of this comparison"));
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("closeStripButton"));
    close->setText(QStringLiteral("✕"));
    close->setAccessibleName(tr("Close this hint"));
    setPlainToolTip(close, tr("Close this hint"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, space::hair, space::large, space::hair);
    row->setSpacing(space::medium);
    row->addWidget(m_text, 1);
    row->addWidget(tick);
    row->addWidget(handout);
    row->addWidget(close);
    connect(tick, &QPushButton::clicked, this, &SampleStrip::skillsRequested);
    connect(handout, &QPushButton::clicked, this, &SampleStrip::handoutRequested);
    connect(close, &QToolButton::clicked, this, &SampleStrip::closed);
}

void SampleStrip::setSnapshot(const workspace::Snapshot &snapshot)
{
    if (!snapshot.catalog)
        return;
    const int roles = int(snapshot.catalog->roles.size());
    const int jobs = snapshot.jobs ? int(snapshot.jobs->size()) : 0;
    const QString what =
        tr("A sample: %1 roles from %2").arg(roles).arg(wording::articles(int(snapshot.catalog->sources.size())));
    const QString ads = jobs > 0 ? tr(", and the %1 job ads printed with them").arg(jobs) : QString();
    setPlainLabel(m_text, what + ads + tr(". It shows how roles differ; it cannot say what jobs pay."));
}

bool SampleStrip::isSampleAlone(const workspace::Library &library, const domain::Catalog &catalog)
{
    // The sample's articles are told in our own words; what a person adds has its text or is a note.
    return library.path() == workspace::Library::defaultPath()
        && std::all_of(catalog.sources.begin(), catalog.sources.end(),
                       [](const domain::Source &source) { return source.rawText.isEmpty() && source.kind != u"note"; });
}

void SampleStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The sentence stays in one line; a handout is made in the bar above, too.
    m_handout->setVisible(width() >= m_style->scaled(narrow));
}

void SampleStrip::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), m_style->theme().noteStrip);
    p.fillRect(QRect(0, height() - 1, width(), 1), m_style->theme().line);
}

} // namespace rolescope::ui
