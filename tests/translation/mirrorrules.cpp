// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "mirrorrules.h"

#include "textrecorder.h"
#include "textrules.h"
#include "ui/charts/chartview.h"
#include "ui/charts/phraseview.h"
#include "ui/comparison/entryrow.h"
#include "ui/filters/salaryhandle.h"
#include "ui/filters/salarypicture.h"
#include "ui/jobs/joblistview.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace rolescope::translationtest {

namespace {

constexpr qreal tolerance = 3;      ///< rounded halves of what is centred, and of what is shared out
constexpr qreal shapeTolerance = 8; ///< strokes of the marks lean to one side
constexpr qreal wordGap = 40;       ///< between two texts of a line that flows, where a source's number may stand
constexpr qreal raised = 2;         ///< a source's number stands above the line
constexpr qreal salaryBar = 6;      ///< of the job list, which shows amounts as an axis does
constexpr double mostly = 0.5;

/// The area that shows the widget, if it scrolls.
const QAbstractScrollArea *areaOf(const QWidget *widget)
{
    const QWidget *viewport = widget->parentWidget();
    const auto *area = viewport ? qobject_cast<const QAbstractScrollArea *>(viewport->parentWidget()) : nullptr;
    return area && area->viewport() == viewport ? area : nullptr;
}

/// A number axis and a text that somebody wrote or types run as they do everywhere.
bool keepsItsDirection(const QWidget *widget)
{
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        if (qobject_cast<const ui::ChartView *>(at) || qobject_cast<const ui::SalaryPicture *>(at)
            || qobject_cast<const QPlainTextEdit *>(at) || qobject_cast<const QTextEdit *>(at)
            || qobject_cast<const QLineEdit *>(at))
            return true;
    }
    return false;
}

/// The part that asks for the most width.
const QWidget *widestIn(const QWidget *parent)
{
    const QWidget *widest = nullptr;
    for (const QWidget *child : parent->findChildren<QWidget *>()) {
        const auto wanted = [](const QWidget *w) { return std::max(w->minimumWidth(), w->minimumSizeHint().width()); };
        if (child->isVisible() && (!widest || wanted(child) >= wanted(widest)))
            widest = child;
    }
    return widest;
}

bool isFlowingText(const QWidget *widget)
{
    return qobject_cast<const ui::EntryRow *>(widget) || qobject_cast<const ui::PhraseView *>(widget);
}

/// Texts that stand beside each other in a line, as one.
std::vector<QRectF> lines(std::vector<QRectF> texts)
{
    std::vector<QRectF> all;
    std::sort(texts.begin(), texts.end(), [](const QRectF &a, const QRectF &b) { return a.left() < b.left(); });
    for (const QRectF &text : texts) {
        const auto before = std::find_if(all.begin(), all.end(), [&](const QRectF &line) {
            return line.top() - raised < text.bottom() && text.top() < line.bottom() + raised
                && text.left() - line.right() < wordGap;
        });
        if (before == all.end())
            all.push_back(text);
        else
            *before |= text;
    }
    return all;
}

QRectF mirrored(const QRectF &box, qreal width) { return {width - box.right(), box.top(), box.width(), box.height()}; }

/// How much of the box is under any of the others, from 0 to 1.
double covered(const QRectF &box, const std::vector<QRectF> &others)
{
    double width = 0;
    for (const QRectF &other : others) {
        const QRectF both = box & other;
        width += both.height() > box.height() / 2 ? both.width() : 0;
    }
    return width / std::max(1.0, box.width());
}

bool has(const std::vector<QRectF> &all, const QRectF &box)
{
    const auto near = [](qreal a, qreal b) { return std::abs(a - b) <= shapeTolerance; };
    return std::any_of(all.begin(), all.end(), [&](const QRectF &other) {
        return near(other.left(), box.left()) && near(other.right(), box.right()) && near(other.top(), box.top())
            && near(other.bottom(), box.bottom());
    });
}

/// Tells widgets of one name apart by their order.
class Keys {
public:
    QString of(const QString &state, const QWidget *widget)
    {
        const QString name = state + u'|' + nameOf(widget);
        return name + u'#' + QString::number(m_seen[name]++);
    }

private:
    QHash<QString, int> m_seen;
};

QString said(const QRectF &box) { return QStringLiteral("%1..%2").arg(qRound(box.left())).arg(qRound(box.right())); }

void addOverlaps(QLayout *layout, QStringList &found)
{
    std::vector<QWidget *> widgets;
    for (int i = 0; i < layout->count(); ++i) {
        if (QLayout *inner = layout->itemAt(i)->layout())
            addOverlaps(inner, found);
        else if (QWidget *widget = layout->itemAt(i)->widget(); widget && widget->isVisible())
            widgets.push_back(widget);
    }
    for (size_t i = 0; i < widgets.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            const QRect one = widgets[i]->geometry();
            const QRect other = widgets[j]->geometry();
            if (one.left() == other.left() && one.right() == other.right()) // of a column, which no direction changes
                continue;
            const QRect both = one & other;
            const auto area = [](const QRect &r) { return qint64(r.width()) * r.height(); };
            const qint64 less = std::min(area(one), area(other));
            if (both.width() > 1 && both.height() > 1 && area(both) * 4 > less)
                found << QStringLiteral("%1 stands on %2").arg(nameOf(widgets[i]), nameOf(widgets[j]));
        }
    }
}

} // namespace

QStringList misplacedWidgets(QWidget &root)
{
    QStringList found;
    for (QWidget *widget : shownWidgets(root)) {
        if (widget->layout())
            addOverlaps(widget->layout(), found);
        const QWidget *parent = widget->parentWidget();
        if (widget == &root || widget->isWindow() || !parent || qobject_cast<const QAbstractScrollArea *>(parent))
            continue;
        const QRect place = widget->geometry();
        if (const QAbstractScrollArea *area = areaOf(widget)) {
            if (area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && place.width() > parent->width())
                found << QStringLiteral("%1 is %2 wide in %3 for %4")
                             .arg(nameOf(widget))
                             .arg(place.width())
                             .arg(parent->width())
                             .arg(nameOf(widestIn(widget)));
            continue;
        }
        if (qobject_cast<const ui::SalaryHandle *>(widget)) // whose knob is smaller than what can be pressed
            continue;
        if (!parent->rect().adjusted(-1, -1, 1, 1).contains(place))
            found << QStringLiteral("%1 leaves its parent: %2 to %3 of %4")
                         .arg(nameOf(widget))
                         .arg(place.left())
                         .arg(place.right())
                         .arg(parent->width());
    }
    return found;
}

Placements::Placed Placements::placed(QWidget &widget)
{
    Placed placed{widget.geometry(), widget.size(), {}, {}, {}};
    if (keepsItsDirection(&widget))
        return placed;
    for (const PaintedText &text : wholeTexts(widget)) {
        placed.texts.push_back(text.ink);
        placed.words << text.text;
    }
    if (isFlowingText(&widget)) {
        placed.texts = lines(placed.texts);
        placed.words = QStringList(qsizetype(placed.texts.size()), QStringLiteral("a line"));
        return placed;
    }
    for (const QRectF &shape : paintedShapes(widget)) {
        const bool isRule = shape.height() < 1; // as under a letter
        if (!isRule && (shape.height() != salaryBar || !qobject_cast<ui::JobListView *>(widget.parentWidget())))
            placed.shapes.push_back(shape);
    }
    return placed;
}

void Placements::note(const QString &state, QWidget &root)
{
    Keys keys;
    for (QWidget *widget : shownWidgets(root))
        m_placed[keys.of(state, widget)] = placed(*widget);
}

QStringList Placements::notMirrored(const QString &state, QWidget &root) const
{
    QStringList found;
    Keys keys;
    for (QWidget *widget : shownWidgets(root)) {
        const auto before = m_placed.find(keys.of(state, widget));
        if (before == m_placed.end())
            continue;
        ++m_compared;
        const Placed &was = before->second;
        const QWidget *parent = widget->parentWidget();
        if (widget != &root && parent && !widget->isWindow() && !keepsItsDirection(parent)) {
            const QRectF wanted = mirrored(QRectF(was.place), parent->width());
            if (was.size == widget->size() && std::abs(wanted.left() - widget->x()) > tolerance)
                found << QStringLiteral("%1 stands at %2, not at %3 of %4")
                             .arg(nameOf(widget))
                             .arg(widget->x())
                             .arg(wanted.left())
                             .arg(parent->width());
        }
        if (std::abs(was.size.width() - widget->width()) <= 1)
            compare(was, *widget, found);
    }
    return found;
}

void Placements::compare(const Placed &was, QWidget &widget, QStringList &found)
{
    const Placed now = placed(widget);
    const qreal width = widget.width();
    for (size_t i = 0; i < was.texts.size(); ++i) {
        const QRectF wanted = mirrored(was.texts[i], width);
        if (covered(wanted, now.texts) < mostly)
            found << QStringLiteral("\"%1\" of %2 is not painted at %3 of %4")
                         .arg(was.words[qsizetype(i)].left(40), nameOf(&widget), said(wanted))
                         .arg(width);
    }
    for (const QRectF &shape : was.shapes) {
        const QRectF wanted = mirrored(shape, width);
        if (!has(now.shapes, wanted))
            found << QStringLiteral("a shape of %1 is not painted at %2 of %3, %4 high, from %5")
                         .arg(nameOf(&widget), said(wanted))
                         .arg(width)
                         .arg(wanted.height())
                         .arg(wanted.top());
    }
}

} // namespace rolescope::translationtest
