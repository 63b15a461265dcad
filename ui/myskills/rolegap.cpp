// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/myskills/rolegap.h"

#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/myskills/gaplist.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace rolescope::ui {

RoleGap::RoleGap(Side side, const QString &question, const Style *style, QWidget *parent)
    : QWidget(parent),
      m_name(new QLabel(this)),
      m_tick(new QCheckBox(question, this)),
      m_reading(new QLabel(this)),
      m_list(new GapList(style, this))
{
    const bool isA = side == Side::A;
    m_name->setObjectName(isA ? QStringLiteral("gapRoleA") : QStringLiteral("gapRoleB"));
    m_tick->setObjectName(isA ? QStringLiteral("isHereTick") : QStringLiteral("wantsTick"));
    m_list->setObjectName(isA ? QStringLiteral("gapListA") : QStringLiteral("gapListB"));
    m_name->setWordWrap(true);
    m_reading->setWordWrap(true);
    style->dress(m_name, TextSize::Large, true);
    style->dress(m_reading, TextSize::Normal, false, Tone::Quiet);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::small);
    auto *mark = new QVBoxLayout; // level with the first line of the name
    mark->setContentsMargins(0, space::hair, 0, 0);
    mark->addWidget(new MarkGlyph(side, style, this), 0, Qt::AlignTop);
    mark->addStretch(1);
    head->addLayout(mark);
    head->addWidget(m_name, 1);
    head->addWidget(m_tick, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addLayout(head);
    column->addWidget(m_reading);
    column->addWidget(m_list);
    m_reading->hide();
    connect(m_tick, &QCheckBox::toggled, this, &RoleGap::tickChanged);
}

void RoleGap::setRole(const QString &name)
{
    setPlainLabel(m_name, name);
    m_tick->setAccessibleName(QStringLiteral("%1: %2").arg(name, m_tick->text()));
    m_list->setAccessibleName(tr("%1: what you have and what is still to learn").arg(name));
}

void RoleGap::setReading(const QString &reading)
{
    setPlainLabel(m_reading, reading);
    m_reading->setVisible(!reading.isEmpty());
}

bool RoleGap::isTicked() const { return m_tick->isChecked(); }

void RoleGap::setTicked(bool ticked) { m_tick->setChecked(ticked); }

} // namespace rolescope::ui
