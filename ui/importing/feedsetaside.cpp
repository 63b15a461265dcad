// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/feedsetaside.h"

#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "wording/feedfieldwords.h"
#include "wording/phrase.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace rolescope::ui {

FeedSetAside::FeedSetAside(const Style *style, QWidget *parent) : QWidget(parent), m_style(style)
{
    setObjectName(QStringLiteral("feedSetAsideRows"));
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(space::hair);
    m_grid->setColumnStretch(1, 1);
    hide();
}

void FeedSetAside::setRows(const importer::feed::FeedResult &result)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto *head = new QLabel;
    setPlainLabel(head, tr("Set aside"));
    m_style->dress(head, TextSize::Normal, true);
    m_grid->addWidget(head, 0, 0, 1, 2);
    m_grid->setRowMinimumHeight(0, QFontMetrics(m_style->font()).height() + space::hair); // level with the counts
    const size_t shown = std::min(most, result.setAside.size());
    for (size_t i = 0; i < shown; ++i) {
        const importer::feed::SetAsideRow &row = result.setAside[i];
        const QString reason = wording::setAsideReason(row.reason);
        addLine(static_cast<int>(i) + 1, tr("line %1").arg(wording::number(row.line)),
                row.column.isEmpty() ? reason : QStringLiteral("%1: %2").arg(row.column, reason));
    }
    const qint64 more = result.report.jobs.setAside - static_cast<qint64>(shown);
    if (more > 0)
        addLine(static_cast<int>(shown) + 1, {}, tr("and %1 more").arg(wording::number(more)));
    setVisible(result.report.jobs.setAside > 0);
}

void FeedSetAside::addLine(int row, const QString &line, const QString &text)
{
    auto *where = new QLabel;
    setPlainLabel(where, line);
    m_style->dress(where, TextSize::Normal, false, Tone::Quiet);
    auto *why = new QLabel;
    why->setWordWrap(true);
    setPlainLabel(why, text);
    m_grid->addWidget(where, row, 0, Qt::AlignTop);
    m_grid->addWidget(why, row, 1, Qt::AlignTop);
}

} // namespace rolescope::ui
