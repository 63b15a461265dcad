// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/inlinemessage.h"

#include "chart/theme.h"
#include "ui/common/plaintext.h"
#include "ui/common/readingorder.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace rolescope::ui {

InlineMessage::InlineMessage(const Style *style, QWidget *parent)
    : QWidget(parent),
      m_style(style),
      m_label(new QLabel(this)),
      m_buttons(new QHBoxLayout),
      m_close(new QToolButton(this))
{
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setText(QStringLiteral("✕"));
    m_close->setAccessibleName(tr("Close this message"));
    setPlainToolTip(m_close, tr("Close this message"));
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    m_buttons->setSpacing(space::medium);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, space::small, space::large, space::small);
    row->setSpacing(space::medium);
    row->addWidget(m_label, 1);
    row->addLayout(m_buttons);
    row->addWidget(m_close);
}

void InlineMessage::setText(const QString &text)
{
    setPlainLabel(m_label, text);
    setAccessibleName(text);
}

void InlineMessage::tell(Kind kind, const QString &text)
{
    m_kind = kind;
    setText(text);
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    setVisible(true);
    update();
}

void InlineMessage::addButton(const QString &objectName, const QString &text, std::function<void()> action)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    connect(button, &QPushButton::clicked, this, [action = std::move(action)] { action(); });
    m_buttons->addWidget(button);
}

QString InlineMessage::text() const { return m_label->text(); }

void InlineMessage::setClosable(bool closable) { m_close->setVisible(closable); }

void InlineMessage::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const chart::Theme &t = m_style->theme();
    p.fillRect(rect(), t.noteStrip);
    if (m_kind == Kind::Problem)
        p.fillRect(leadingStrip(layoutDirection(), rect(), 4), t.warning);
    p.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

} // namespace rolescope::ui
