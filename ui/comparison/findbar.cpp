// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/comparison/findbar.h"

#include "chart/theme.h"
#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace rolescope::ui {

FindBar::FindBar(const Style *style, QWidget *parent)
    : QWidget(parent),
      m_style(style),
      m_edit(new QLineEdit(this)),
      m_hits(new QLabel(this))
{
    setObjectName(QStringLiteral("findBar"));
    auto *label = new QLabel(this);
    setPlainLabel(label, tr("Find in the comparison"));
    label->setBuddy(m_edit);
    m_edit->setObjectName(QStringLiteral("findEdit"));
    m_edit->setAccessibleName(tr("Find in the comparison"));
    m_edit->installEventFilter(this);
    m_hits->setObjectName(QStringLiteral("findHits"));
    style->dress(m_hits, TextSize::Normal, false, Tone::Quiet);
    auto *next = new QPushButton(tr("&Next"), this);
    next->setAccessibleName(tr("Next hit"));
    auto *close = new QPushButton(tr("C&lose"), this);
    close->setAccessibleName(tr("Close the find bar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, space::hair, space::medium, space::hair);
    row->setSpacing(space::small);
    row->addWidget(label);
    row->addWidget(m_edit, 1);
    row->addWidget(m_hits);
    row->addWidget(next);
    row->addWidget(close);
    connect(m_edit, &QLineEdit::textChanged, this, &FindBar::wordsChanged);
    connect(next, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(close, &QPushButton::clicked, this, &FindBar::closeBar);
    hide();
}

void FindBar::open()
{
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
    Q_EMIT wordsChanged(m_edit->text());
}

QString FindBar::words() const { return isVisibleTo(parentWidget()) ? m_edit->text() : QString(); }

void FindBar::setHits(int current, int all)
{
    if (m_edit->text().isEmpty())
        setPlainLabel(m_hits, {});
    else if (all == 0)
        setPlainLabel(m_hits, tr("nothing found"));
    else
        setPlainLabel(m_hits, tr("%1 of %2").arg(current + 1).arg(all));
}

void FindBar::closeBar()
{
    hide();
    Q_EMIT closed();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            closeBar();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT stepRequested(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), m_style->theme().panel);
    p.fillRect(QRect(0, 0, width(), 1), m_style->theme().line);
}

} // namespace rolescope::ui
