// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/segmentbar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace rolescope::ui {

SegmentBar::SegmentBar(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void SegmentBar::setSegments(const QStringList &texts)
{
    while (count() > texts.size()) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    while (count() < texts.size()) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->installEventFilter(this);
        const int index = count();
        connect(button, &QPushButton::clicked, this, [this, index] { choose(index); });
        layout()->addWidget(button);
        m_buttons.push_back(button);
    }
    for (int i = 0; i < count(); ++i) {
        QString shown = texts[i];
        m_buttons[i]->setText(shown.replace(QLatin1Char('&'), QStringLiteral("&&")));
        m_buttons[i]->setAccessibleName(texts[i]);
        const char *place = count() == 1 ? "single" : i == 0 ? "first" : i + 1 == count() ? "last" : "middle";
        m_buttons[i]->setProperty("segment", QByteArray(place));
    }
    setCurrent(m_current >= 0 && m_current < count() ? m_current : 0);
}

QPushButton *SegmentBar::button(int index) const { return m_buttons.at(size_t(index)); }

void SegmentBar::setCurrent(int index)
{
    m_current = index;
    for (int i = 0; i < count(); ++i) {
        m_buttons[i]->setChecked(i == index);
        // One stop for Tab, the arrows do the rest.
        m_buttons[i]->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void SegmentBar::choose(int index)
{
    const bool change = index != m_current;
    setCurrent(index);
    if (change)
        Q_EMIT chosen(index);
}

bool SegmentBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Right || key == Qt::Key_Down ? 1
            : key == Qt::Key_Left || key == Qt::Key_Up               ? -1
                                                                     : 0;
        const int next = m_current + step;
        if (step != 0 && next >= 0 && next < count()) {
            choose(next);
            m_buttons[next]->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rolescope::ui
