// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/charts/chartview.h"

#include "chart/spacing.h"
#include "chart/svg.h"
#include "ui/common/accessiblerole.h"
#include "ui/common/plaintext.h"
#include "ui/common/style.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QToolTip>

#include <algorithm>
#include <tuple>

namespace rolescope::ui {

namespace {

constexpr int pictureScale = 2; ///< of a copied picture, for documents that are printed

void scrollTo(const QWidget *view, const QRectF &place)
{
    for (QWidget *w = view->parentWidget(); w; w = w->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(w);
        if (!area || !area->widget())
            continue;
        const QPoint at = view->mapTo(area->widget(), place.center().toPoint());
        area->ensureVisible(at.x(), at.y(), 0, int(place.height()));
        return;
    }
}

} // namespace

ChartView::ChartView(const QString &name, const Style *style, QWidget *parent)
    : QWidget(parent),
      m_name(name),
      m_style(style),
      m_fonts(chart::Fonts::screen(style->font()))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    setAccessibleRole(this, QAccessible::Chart);
    setAccessibleName(name);
    connect(style, &Style::changed, this, [this] {
        m_fonts = chart::Fonts::screen(m_style->font());
        updateGeometry();
        layOutAgain();
    });
}

void ChartView::setPicture(Layout layout, ChartTable table)
{
    m_layout = std::move(layout);
    m_table = std::move(table);
    m_hovered = m_focused = m_selected = {};
    m_marked.clear();
    speak();
    updateGeometry();
    layOutAgain();
}

void ChartView::layOutAgain()
{
    // A picture is laid out before it is first shown, too: its reading is asked for by then.
    const QSize room = size().expandedTo({40, 40});
    m_picture = m_layout ? m_layout(QRectF(QPointF(), room), m_fonts, textScale()) : chart::Picture();
    setAccessibleDescription(m_picture.reading);
    update();
}

void ChartView::setHeights(int least, int wanted)
{
    m_least = least;
    m_wanted = std::max(least, wanted);
    updateGeometry();
}

void ChartView::setSelected(chart::MarkId id)
{
    m_selected = id;
    update();
}

void ChartView::setMarked(std::vector<chart::MarkId> ids)
{
    m_marked = std::move(ids);
    update();
}

double ChartView::textScale() const { return double(m_style->font().pixelSize()) / chart::textsize::body; }

QSize ChartView::sizeHint() const { return {m_style->scaled(300), m_style->scaled(m_wanted)}; }

QSize ChartView::minimumSizeHint() const { return {m_style->scaled(200), m_style->scaled(m_least)}; }

QByteArray ChartView::svg() const
{
    return chart::svg(m_picture.marks, QSizeF(size()), m_fonts, {m_name, m_picture.reading});
}

void ChartView::showTable()
{
    auto *dialog = new ChartTableDialog(m_name, m_picture.reading, m_table, m_style, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void ChartView::copyPicture() const
{
    const chart::Theme &theme = chart::lightTheme(); // it lands on white paper
    QImage image(size() * pictureScale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pictureScale);
    image.fill(theme.surface);
    QPainter p(&image);
    chart::paintMarks(p, m_picture.marks, theme, m_fonts);
    p.end();
    QGuiApplication::clipboard()->setImage(image);
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setLayoutDirection(Qt::LayoutDirectionAuto); // an axis runs from the left everywhere, and so do its labels
    p.setRenderHint(QPainter::Antialiasing);
    chart::PaintState state{m_hovered, m_selected, hasFocus() ? m_focused : chart::MarkId(), m_marked};
    chart::paintMarks(p, m_picture.marks, m_style->theme(), m_fonts, state);
    if (hasFocus() && !m_focused.isValid()) {
        p.setPen(QPen(m_style->theme().focus, 2));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void ChartView::resizeEvent(QResizeEvent *) { layOutAgain(); }

chart::MarkId ChartView::idAt(QPointF point) const
{
    const auto &marks = m_picture.marks;
    const auto hit = std::find_if(marks.rbegin(), marks.rend(), [point](const chart::Mark &mark) {
        return mark.id.isValid() && mark.hit.contains(point);
    });
    return hit == marks.rend() ? chart::MarkId() : hit->id;
}

std::vector<chart::MarkId> ChartView::ids() const
{
    std::vector<chart::MarkId> all;
    for (const chart::Mark &mark : m_picture.marks) {
        if (mark.id.isValid())
            all.push_back(mark.id);
    }
    const auto key = [](chart::MarkId id) { return std::make_tuple(id.index, id.part); };
    std::sort(all.begin(), all.end(), [key](auto a, auto b) { return key(a) < key(b); });
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

QString ChartView::textOf(chart::MarkId id) const
{
    for (const chart::Mark &mark : m_picture.marks) {
        if (id.isValid() && mark.id == id && !mark.tooltip.isEmpty())
            return mark.tooltip;
    }
    return {};
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const chart::MarkId now = idAt(event->position());
    if (now == m_hovered)
        return;
    m_hovered = now;
    setCursor(now.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
    Q_EMIT pointedAt(now);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const chart::MarkId id = idAt(event->position());
    if (event->button() != Qt::LeftButton || !id.isValid())
        return;
    m_focused = id;
    Q_EMIT clicked(id);
}

void ChartView::leaveEvent(QEvent *)
{
    if (!m_hovered.isValid())
        return;
    m_hovered = {};
    update();
    Q_EMIT pointedAt({});
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Home:
    case Qt::Key_End: moveFocus(event->key()); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_focused.isValid())
            Q_EMIT clicked(m_focused);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void ChartView::moveFocus(int key)
{
    const std::vector<chart::MarkId> all = ids();
    if (all.empty())
        return;
    const auto now = std::find(all.begin(), all.end(), m_focused);
    const bool on = now != all.end();
    if (key == Qt::Key_Right || key == Qt::Key_Down)
        m_focused = on && now + 1 != all.end() ? *(now + 1) : all.front();
    else if (key == Qt::Key_Left || key == Qt::Key_Up)
        m_focused = on && now != all.begin() ? *(now - 1) : all.back();
    else
        m_focused = key == Qt::Key_Home ? all.front() : all.back();
    scrollTo(this, chart::boundsOf(m_picture.marks, m_focused));
    speak();
    update();
}

void ChartView::speak()
{
    const QString part = textOf(m_focused);
    setAccessibleName(part.isEmpty() ? m_name : tr("%1: %2").arg(m_name, part));
}

void ChartView::focusInEvent(QFocusEvent *) { update(); }

void ChartView::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() == Qt::PopupFocusReason) // its own menu: the part stays chosen
        return;
    m_focused = {};
    speak();
    update();
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_picture.marks.empty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("chartMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_table.isEmpty())
        menu->addAction(tr("Show as &table"), this, &ChartView::showTable);
    menu->addAction(tr("&Copy as picture"), this, &ChartView::copyPicture);
    menu->addAction(tr("&Save as SVG…"), this, [this] { Q_EMIT saveRequested({m_name, svg()}); });
    // By key it opens at the part that has the focus.
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QRectF part = chart::boundsOf(m_picture.marks, m_focused);
    menu->popup(byKey && !part.isEmpty() ? mapToGlobal(part.center().toPoint()) : event->globalPos());
}

bool ChartView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto &marks = m_picture.marks;
    const auto told = std::find_if(marks.rbegin(), marks.rend(), [help](const chart::Mark &mark) {
        return !mark.tooltip.isEmpty() && mark.hit.contains(QPointF(help->pos()));
    });
    if (told == marks.rend())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(told->tooltip), this);
    return true;
}

} // namespace rolescope::ui
