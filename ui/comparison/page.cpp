// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/comparison/page.h"

#include "chart/theme.h"
#include "ui/common/accessiblerole.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"

#include <QEvent>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <numeric>

namespace rolescope::ui {

namespace {

constexpr int labelColumn = 120;
constexpr int numberColumn = 32; ///< room for a source's number
constexpr int lowPage = 430;     ///< below this its rows have less air

// Columns of a matrix: the statement at least, a source with words, least so, with its sign alone, the count.
constexpr int matrixText = 260;
constexpr int cellWords = 92;
constexpr int cellWordsLeast = 72;
constexpr int cellSign = 28;
constexpr int countColumn = 84;

} // namespace

Page::Page(const Style *style, QWidget *parent) : QScrollArea(parent), m_style(style)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(new QWidget);
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(tr("Comparison"));
    verticalScrollBar()->setSingleStep(24);
}

Grid Page::matrix(int width) const
{
    const int columns = std::accumulate(m_groups.begin(), m_groups.end(), 0);
    const int gaps = int(m_groups.size()) * space::medium;
    const int words = m_style->scaled(cellWords);
    Grid grid{width, 0, width / 2};
    grid.count = width - m_style->scaled(countColumn);
    grid.cellWidth = std::min(words, (grid.count - m_style->scaled(matrixText) - gaps) / std::max(1, columns));
    grid.cellWords = grid.cellWidth >= m_style->scaled(cellWordsLeast);
    if (!grid.cellWords)
        grid.cellWidth = m_style->scaled(cellSign);
    int x = grid.count - columns * grid.cellWidth - gaps;
    for (const int group : m_groups) {
        for (int i = 0; i < group; ++i, x += grid.cellWidth)
            grid.cells.push_back(x);
        x += space::medium;
    }
    return grid;
}

Grid Page::grid() const
{
    // The scroll bar's place is kept free, so that its coming moves nothing.
    const int width = maximumViewportSize().width() - verticalScrollBar()->sizeHint().width();
    if (m_labels == LabelColumn::Matrix)
        return matrix(width);
    // A narrow page gives its words the room and the labels less.
    const int words = std::min(m_style->scaled(labelColumn), width / 4);
    const int split = words + (width - words) / 2;
    switch (m_labels) {
    case LabelColumn::Words: return {width, words, split};
    case LabelColumn::Numbers: return {width, m_style->scaled(numberColumn) + space::medium, split};
    case LabelColumn::Matrix:
    case LabelColumn::None: break;
    }
    return {width, 0, split};
}

void Page::setEntries(PageContent content, const std::function<QString(const EntryData &)> &speak,
                      const std::function<QString(const Piece &)> &describe, bool keepPlace)
{
    const int scrolled = keepPlace ? verticalScrollBar()->value() : 0;
    const size_t place = keepPlace && m_current >= 0 ? size_t(m_current) : 0;
    const std::vector<EntryRow *> old = std::move(m_rows);
    const bool focused = std::any_of(old.begin(), old.end(), [](const EntryRow *row) { return row->hasFocus(); });
    m_rows.clear();
    m_hits.clear();
    m_foundAt = -1;
    m_current = -1;
    m_labels = content.labels;
    m_groups = content.groups;
    for (EntryData &entry : content.entries) {
        const QString spoken = speak(entry);
        auto *row = new EntryRow(std::move(entry), spoken, m_style, widget());
        row->setDescribe(describe);
        row->installEventFilter(this);
        connect(row, &EntryRow::sourceActivated, this, &Page::sourceActivated);
        connect(row, &EntryRow::linkActivated, this, &Page::linkActivated);
        connect(row, &EntryRow::acted, this, &Page::acted);
        connect(row, &EntryRow::skillPointedAt, this, &Page::skillPointedAt);
        connect(row, &EntryRow::copyRequested, this, [this, row] {
            makeTabStop(row);
            Q_EMIT copyRequested();
        });
        connect(row, &EntryRow::menuRequested, this, [this, row](EntryRow::Part part, QPoint at) {
            makeTabStop(row);
            Q_EMIT menuRequested(row, part, at);
        });
        connect(row, &EntryRow::stepRequested, this, [this, row](int rows) { step(row, rows); });
        m_rows.push_back(row);
        row->show();
    }
    const auto first = std::find_if(m_rows.begin() + std::ptrdiff_t(std::min(place, m_rows.size())), m_rows.end(),
                                    [](EntryRow *r) { return r->focusPolicy() != Qt::NoFocus; });
    if (first != m_rows.end())
        makeTabStop(*first);
    layOut();
    verticalScrollBar()->setValue(scrolled);
    if (focused && m_current >= 0)
        m_rows[size_t(m_current)]->setFocus(Qt::OtherFocusReason);
    for (EntryRow *row : old) { // one of them may be the sender of what led here
        row->removeEventFilter(this);
        row->hide();
        row->deleteLater();
    }
}

int Page::place(int air, int width)
{
    const Grid g = grid();
    int left = 0;
    int right = 0;
    const auto placed = [this, width](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 0), rect);
    };
    for (EntryRow *row : m_rows) {
        const int height = row->layOut(g, air, m_tight);
        switch (row->data().place) {
        case EntryData::Place::Left:
            row->setGeometry(placed(QRect(g.left(), left, g.leftWidth(), height)));
            left += height;
            break;
        case EntryData::Place::Right:
            row->setGeometry(placed(QRect(g.right(), right, width - g.right(), height)));
            right += height;
            break;
        case EntryData::Place::Row:
        case EntryData::Place::Matrix:
        case EntryData::Place::Full: {
            const int y = std::max(left, right);
            row->setGeometry(0, y, width, height);
            left = right = y + height;
            break;
        }
        }
    }
    return std::max(left, right);
}

int Page::airAt(int room) const
{
    // The air depends on the room only: every pair and view has the same.
    return room < m_style->scaled(lowPage) ? space::hair : space::small;
}

void Page::setTight(bool tight)
{
    if (tight == m_tight)
        return;
    m_tight = tight;
    layOut();
}

int Page::wholeHeight(int room)
{
    const int height = place(airAt(room), grid().width);
    layOut();
    return height;
}

Page::Fold Page::foldAt(int room, int spare)
{
    place(airAt(room), grid().width);
    Fold rows;
    Fold lines;
    for (const EntryRow *row : m_rows) {
        // Side by side only whole rows of the left column count.
        if (row->data().place == EntryData::Place::Right)
            continue;
        for (const int end : row->lineEnds()) {
            if (row->y() + end <= room)
                lines = {row->y() + end, lines.lines + 1};
        }
        if (row->y() + row->height() <= room)
            rows = {row->y() + row->height(), lines.lines};
    }
    layOut();
    return lines.height - rows.height > spare ? lines : rows;
}

void Page::layOut()
{
    const QSize room = maximumViewportSize();
    const int air = airAt(room.height());
    int width = room.width();
    const int height = place(air, width);
    if (height > room.height()) { // lines and fields end before the scroll bar
        width = grid().width;
        place(air, width);
    }
    widget()->resize(width, height);
    Q_EMIT gridChanged();
}

void Page::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    layOut();
}

bool Page::fits() const
{
    return std::all_of(m_rows.begin(), m_rows.end(), [](const EntryRow *row) { return row->fits(); });
}

void Page::makeTabStop(EntryRow *row)
{
    if (m_current >= 0 && m_current < int(m_rows.size()))
        m_rows[size_t(m_current)]->setFocusPolicy(Qt::ClickFocus);
    m_current = int(std::find(m_rows.begin(), m_rows.end(), row) - m_rows.begin());
    row->setFocusPolicy(Qt::StrongFocus);
}

EntryRow *Page::currentRow() const
{
    return m_current >= 0 && m_current < int(m_rows.size()) ? m_rows[size_t(m_current)] : nullptr;
}

bool Page::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        if (auto *row = qobject_cast<EntryRow *>(watched)) {
            makeTabStop(row);
            ensureWidgetVisible(row, 0, space::medium);
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void Page::step(EntryRow *from, int rows)
{
    int at = int(std::find(m_rows.begin(), m_rows.end(), from) - m_rows.begin());
    for (at += rows; at >= 0 && at < int(m_rows.size()); at += rows) {
        EntryRow *row = m_rows[size_t(at)];
        if (row->focusPolicy() == Qt::NoFocus)
            continue;
        row->setFocus(Qt::TabFocusReason);
        return;
    }
}

void Page::scrollToKey(const QString &key)
{
    for (EntryRow *row : m_rows) {
        if (row->data().key != key)
            continue;
        verticalScrollBar()->setValue(row->y());
        makeTabStop(row); // in a window that is not active no focus event says so
        row->setFocus(Qt::TabFocusReason);
        return;
    }
}

void Page::setMarkedSkills(const std::set<domain::SkillId> &skills)
{
    for (EntryRow *row : m_rows)
        row->setMarkedSkills(skills);
}

int Page::setFound(const QString &words)
{
    m_hits.clear();
    for (EntryRow *row : m_rows)
        m_hits.push_back(row->setFound(words));
    m_foundAt = -1;
    return foundCount();
}

int Page::foundCount() const { return std::accumulate(m_hits.begin(), m_hits.end(), 0); }

void Page::stepFound(int steps)
{
    const int all = foundCount();
    if (all == 0)
        return;
    m_foundAt = m_foundAt < 0 ? (steps > 0 ? 0 : all - 1) : (m_foundAt + steps % all + all) % all;
    int before = 0;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const int hit = m_foundAt - before;
        const bool here = hit >= 0 && hit < m_hits[i];
        m_rows[i]->setCurrentHit(here ? hit : -1);
        if (here)
            ensureWidgetVisible(m_rows[i], 0, space::medium);
        before += m_hits[i];
    }
}

} // namespace rolescope::ui
