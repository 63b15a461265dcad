// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/segmentbar.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QStyle>

#include <algorithm>
#include <numeric>

namespace rolescope::ui {

namespace {

constexpr int leastSegment = 48;

} // namespace

SegmentBar::SegmentBar(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); }

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
        button->show();
        m_buttons.push_back(button);
    }
    for (int i = 0; i < count(); ++i) {
        m_buttons[i]->setAccessibleName(texts[i]);
        m_buttons[i]->setProperty("segment", QByteArray(placeOf(i)));
    }
    m_texts = texts;
    measure();
    setCurrent(m_current >= 0 && m_current < count() ? m_current : 0);
}

/// Which corners are round: the first segment stands at the right where texts begin there.
const char *SegmentBar::placeOf(int index) const
{
    if (count() == 1)
        return "single";
    const int fromLeft = isRightToLeft() ? count() - 1 - index : index;
    return fromLeft == 0 ? "first" : fromLeft + 1 == count() ? "last" : "middle";
}

void SegmentBar::fit()
{
    const auto show = [this](int i, const QString &text) {
        m_buttons[size_t(i)]->setText(QString(text).replace(u'&', QStringLiteral("&&")));
    };
    // Asked for anew only after a change: a cut text wants less room, and the bar would never grow back.
    if (m_cut < 0) {
        m_wanted.clear();
        for (int i = 0; i < count(); ++i) {
            show(i, m_texts[i]);
            m_wanted.push_back(m_buttons[size_t(i)]->sizeHint().width());
            m_buttons[size_t(i)]->setMinimumWidth(0);
        }
        m_cut = 0;
        updateGeometry();
    }
    const auto all = [this](int most) {
        return std::accumulate(m_wanted.begin(), m_wanted.end(), 0,
                               [most](int sum, int wanted) { return sum + std::min(wanted, most); });
    };
    // The widest give way first.
    int most = m_wanted.empty() ? 0 : *std::max_element(m_wanted.begin(), m_wanted.end());
    while (all(most) > width() && most > leastSegment)
        --most;
    int x = 0;
    for (int i = 0; i < count(); ++i) {
        const int wide = std::min(m_wanted[size_t(i)], most);
        QPushButton *button = m_buttons[size_t(i)];
        const int padding = m_wanted[size_t(i)] - button->fontMetrics().horizontalAdvance(m_texts[i]);
        show(i,
             wide < m_wanted[size_t(i)]
                 ? button->fontMetrics().elidedText(m_texts[i], Qt::ElideMiddle, std::max(0, wide - padding))
                 : m_texts[i]);
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, wide, height())));
        x += wide;
    }
}

QSize SegmentBar::sizeHint() const
{
    QSize all(0, 0); // an empty QSize is one pixel less
    for (int i = 0; i < count(); ++i)
        all = {all.width() + m_wanted[size_t(i)], std::max(all.height(), m_buttons[size_t(i)]->sizeHint().height())};
    return m_height > 0 ? QSize(all.width(), m_height) : all;
}

QSize SegmentBar::minimumSizeHint() const { return sizeHint(); }

void SegmentBar::setSegmentHeight(int height)
{
    m_height = height;
    updateGeometry();
}

void SegmentBar::resizeEvent(QResizeEvent *) { fit(); }

void SegmentBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LayoutDirectionChange) {
        for (int i = 0; i < count(); ++i)
            m_buttons[size_t(i)]->setProperty("segment", QByteArray(placeOf(i)));
        measure();
    }
    QWidget::changeEvent(event);
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

void SegmentBar::measure()
{
    m_cut = -1;
    fit();
}

bool SegmentBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure(); // a segment may learn of its font after the bar does
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int onward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
        const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
        const int step = key == onward || key == Qt::Key_Down ? 1 : key == back || key == Qt::Key_Up ? -1 : 0;
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
