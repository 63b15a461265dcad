// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/buttonbar.h"

#include "chart/theme.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QPainter>

namespace rolescope::ui {

ButtonBar::ButtonBar(const Style *style, QWidget *parent)
    : QWidget(parent),
      m_style(style),
      m_left(new QHBoxLayout),
      m_right(new QHBoxLayout)
{
    m_left->setSpacing(space::medium);
    m_right->setSpacing(space::small);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, space::medium, space::large, space::medium);
    row->setSpacing(space::medium);
    row->addLayout(m_left);
    row->addStretch(1);
    row->addLayout(m_right);
}

void ButtonBar::addLeft(QWidget *widget) { m_left->addWidget(widget, 0, Qt::AlignVCenter); }

void ButtonBar::addRight(QWidget *widget) { m_right->addWidget(widget); }

void ButtonBar::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), m_style->theme().panel);
    p.fillRect(QRect(0, 0, width(), 1), m_style->theme().line);
}

} // namespace rolescope::ui
