// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/joblistview.h"

#include "chart/theme.h"
#include "ui/common/style.h"
#include "ui/jobs/joblistdelegate.h"
#include "ui/jobs/joblistheader.h"
#include "wording/labels.h"
#include "wording/phrase.h"

#include <QContextMenuEvent>
#include <QDataStream>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace rolescope::ui {

namespace {

constexpr quint8 stateVersion = 2;

/// The highest salary, the newest ad and the ad that asks for most come first.
bool firstDescending(int column)
{
    return column == JobListModel::SalaryColumn || column == JobListModel::PostedColumn
        || column == JobListModel::SkillsColumn;
}

} // namespace

JobListView::JobListView(JobListModel *model, const Style *style, QWidget *parent)
    : QTableView(parent),
      m_model(model),
      m_style(style),
      m_header(new JobListHeader(style, this)),
      m_delegate(new JobListDelegate(model, style, this)),
      m_columns(m_header, model, style)
{
    setObjectName(QStringLiteral("jobList"));
    setAccessibleName(tr("Jobs"));
    setHorizontalHeader(m_header);
    setModel(model);
    m_columns.reset(); // the header has its sections now
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerItem); // the first row is always whole
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setSectionResizeMode(QHeaderView::Interactive);
    m_header->setSectionResizeMode(JobListModel::MarkColumn, QHeaderView::Fixed);
    m_header->setSectionResizeMode(JobListModel::TitleColumn, QHeaderView::Stretch);
    connect(m_header, &QHeaderView::sectionClicked, this, &JobListView::sortBy);
    connect(m_header, &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { rememberWidth(column, width); });
    connect(m_header, &JobListHeader::columnsRequested, this, &JobListView::showColumnsMenu);
    connect(style, &Style::changed, this, &JobListView::applyStyle);
    applyStyle();
}

void JobListView::applyStyle()
{
    verticalHeader()->setMinimumSectionSize(m_style->scaled(48));
    verticalHeader()->setDefaultSectionSize(m_style->scaled(48));
    m_header->setMinimumSectionSize(m_style->scaled(36));
    QPalette colors; // only what differs from the application's
    colors.setColor(QPalette::Base, m_style->theme().surface);
    setPalette(colors);
    fitColumns();
    viewport()->update();
}

void JobListView::setSort(const JobSort &sort)
{
    m_sort = sort;
    m_header->setSort(sort.column, sort.descending);
}

void JobListView::sortBy(int column)
{
    if (column == JobListModel::MarkColumn)
        return chooseSort({});
    const bool first = firstDescending(column);
    if (m_sort.column != column)
        return chooseSort({column, first});
    // The third click goes back to the order of the compared roles.
    chooseSort(m_sort.descending == first ? JobSort{column, !first} : JobSort{});
}

void JobListView::chooseSort(const JobSort &sort)
{
    if (sort == m_sort)
        return;
    setSort(sort);
    Q_EMIT sortChosen(sort);
}

void JobListView::replaceRows(JobListModel::Rows rows, JobListModel::Reasons reasons, domain::JobId keep)
{
    const int oldRow = currentIndex().row();
    const int oldTop = verticalScrollBar()->value(); // the bar counts rows
    const int oldY = oldRow >= 0 ? rowViewportPosition(oldRow) : 0;
    const bool wasVisible = oldRow >= oldTop && oldY < viewport()->height();
    m_replacing = true;
    m_model->setRows(std::move(rows), std::move(reasons));
    const int count = m_model->rowCount();
    if (count > 0) {
        const std::optional<int> kept = m_model->rowOf(keep);
        const int row = kept ? *kept : std::clamp(oldRow, 0, count - 1);
        verticalScrollBar()->setValue(oldTop);
        selectionModel()->setCurrentIndex(m_model->index(row, JobListModel::TitleColumn),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        if (wasVisible && kept) // the job stays where the eye left it
            verticalScrollBar()->setValue(row - (oldRow - oldTop));
        scrollTo(currentIndex());
    }
    m_replacing = false;
    setHovered(-1);
}

void JobListView::setCurrentRow(int row)
{
    m_replacing = true;
    selectionModel()->setCurrentIndex(m_model->index(row, JobListModel::TitleColumn),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_replacing = false;
}

void JobListView::setLeftMargin(int left)
{
    m_leftMargin = left;
    m_header->setLeftMargin(left);
    viewport()->update();
}

void JobListView::startAtTop()
{
    setCurrentRow(0);
    scrollToTop();
}

void JobListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
    if (!m_replacing && current.isValid() && current.row() != previous.row())
        Q_EMIT jobChosen(m_model->job(current.row()));
}

void JobListView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else
        QTableView::keyPressEvent(event);
}

QModelIndex JobListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return {};
    if (action == MoveHome)
        return m_model->index(0, JobListModel::TitleColumn);
    if (action == MoveEnd)
        return m_model->index(last, JobListModel::TitleColumn);
    if (action == MoveLeft || action == MoveRight)
        return currentIndex();
    return QTableView::moveCursor(action, modifiers);
}

void JobListView::rememberWidth(int column, int width)
{
    if (m_columns.rememberWidth(column, width)) // else the header is still resizing by itself
        fitColumns();
}

void JobListView::fitColumns()
{
    m_columns.fit(viewport()->width());
    viewport()->update();
}

bool JobListView::isLast(int column) const
{
    int last = m_header->count() - 1;
    while (last > 0 && m_header->isSectionHidden(m_header->logicalIndex(last)))
        --last;
    return m_header->logicalIndex(last) == column;
}

void JobListView::showColumnsMenu(const QRect &globalPlace)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_columns.fill(menu, [this] { fitColumns(); });
    // Under the button, which stands where rows end, and no wider beyond it.
    const bool mirrored = globalPlace.isEmpty() || isRightToLeft();
    const int back = mirrored ? 0 : menu->sizeHint().width() - globalPlace.width();
    menu->popup(globalPlace.topLeft() + QPoint(-back, globalPlace.isEmpty() ? 0 : globalPlace.height()));
}

void JobListView::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    QTableView::resizeEvent(event);
}

int JobListView::heightOfRows(int rows) const
{
    return m_header->sizeHint().height() + rows * verticalHeader()->defaultSectionSize();
}

void JobListView::updateGeometries()
{
    if (m_trimming)
        return;
    QTableView::updateGeometries();
    // As many whole rows as there is room for; what is left of a height stays empty.
    const int row = verticalHeader()->defaultSectionSize();
    const int height = viewport()->height();
    if (row <= 0 || height <= row || height >= m_model->rowCount() * row || height % row == 0)
        return;
    m_trimming = true;
    QMargins margins = viewportMargins();
    margins.setBottom(height % row);
    setViewportMargins(margins);
    m_trimming = false;
    keepLastRowWhole();
}

void JobListView::keepLastRowWhole()
{
    // At its end Qt places the rows by the height of the row header, which nobody lays out while it is hidden.
    const QScrollBar *bar = verticalScrollBar();
    const int end = verticalHeader()->length() - viewport()->height();
    if (bar->maximum() == 0 || bar->value() < bar->maximum() || verticalHeader()->offset() == end)
        return;
    verticalHeader()->setOffset(end);
    viewport()->update();
}

void JobListView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    keepLastRowWhole();
}

QByteArray JobListView::state() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << stateVersion << qint8(m_sort.column) << m_sort.descending;
    m_columns.save(out);
    return bytes;
}

void JobListView::restoreState(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    qint8 column = -1;
    bool descending = false;
    in >> version >> column >> descending;
    if (in.status() != QDataStream::Ok || version != stateVersion || column >= JobListModel::ColumnCount
        || !m_columns.restore(in))
        return;
    fitColumns();
    chooseSort(column > JobListModel::MarkColumn ? JobSort{column, descending} : JobSort{});
}

void JobListView::updateRow(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        viewport()->update(QRect(0, rowViewportPosition(row), viewport()->width(), rowHeight(row)));
}

void JobListView::setHovered(int row)
{
    if (row == m_hovered)
        return;
    updateRow(m_hovered);
    m_hovered = row;
    updateRow(m_hovered);
}

void JobListView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const QPoint at = event->position().toPoint();
    setHovered(rowAt(at.y()));
    viewport()->setCursor(linkedTitle(at).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

/// The title whose link stands there; empty: none.
QString JobListView::linkedTitle(const QPoint &at) const
{
    const QModelIndex index = indexAt(at);
    const bool hit = index.isValid() && m_delegate->link(visualRect(index), index).contains(at);
    return hit ? m_model->titleToAssign(index.row()) : QString();
}

void JobListView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? linkedTitle(event->position().toPoint()) : QString();
}

void JobListView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QString title = std::exchange(m_pressed, QString());
    if (!title.isEmpty() && linkedTitle(event->position().toPoint()) == title)
        Q_EMIT titleChosen(title);
}

void JobListView::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    setHovered(-1);
}

void JobListView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    updateRow(currentIndex().row());
}

void JobListView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    updateRow(currentIndex().row());
}

void JobListView::contextMenuEvent(QContextMenuEvent *event)
{
    // The keyboard's way to sort and to the link in a row.
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const JobSort &sort) {
        QAction *action = menu->addAction(text, this, [this, sort] { chooseSort(sort); });
        action->setCheckable(true);
        action->setChecked(sort == m_sort);
    };
    add(tr("Compared roles first"), {});
    add(tr("By title"), {JobListModel::TitleColumn, false});
    add(tr("By place"), {JobListModel::PlaceColumn, false});
    add(tr("By level"), {JobListModel::LevelColumn, false});
    add(tr("Highest salary first"), {JobListModel::SalaryColumn, true});
    add(tr("Lowest salary first"), {JobListModel::SalaryColumn, false});
    for (int column = JobListModel::EmployerColumn; column < JobListModel::ColumnCount; ++column) {
        if (m_columns.isWished(column))
            add(tr("By %1").arg(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toLower()),
                {column, firstDescending(column)});
    }
    menu->addSeparator();
    const size_t count = chosenCount();
    menu->addAction(count > 1 ? tr("&Copy %1 jobs").arg(wording::number(qint64(count))) : tr("&Copy"),
                    QKeySequence::Copy, this, &JobListView::copyRequested);
    if (m_export)
        menu->addAction(m_export);
    menu->addSeparator();
    if (const QString title = isCurrentRow(-1) ? QString() : m_model->titleToAssign(currentIndex().row());
        !title.isEmpty())
        menu->addAction(tr("Assign its title to a role…"), this, [this, title] { Q_EMIT titleChosen(title); });
    m_columns.fill(menu->addMenu(tr("Columns")), [this] { fitColumns(); });
    menu->popup(event->globalPos());
}

} // namespace rolescope::ui
