// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/listcolumns.h"

#include "ui/common/style.h"

#include <QDataStream>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace rolescope::ui {

namespace {

using Model = JobListModel;

constexpr int markWidth = 36;
constexpr int leastTitle = 180;
constexpr int mostWidth = 2000;
constexpr std::array defaultWidths{markWidth, 0, 176, 92, 184, 150, 150, 88, 84, 96, 180};
constexpr std::array leastWidths{markWidth, 0, 84, 84, 116, 96, 96, 76, 72, 88, 96};
constexpr std::array<int, Model::ColumnCount> usualOrder{Model::MarkColumn,   Model::TitleColumn, Model::EmployerColumn,
                                                         Model::RoleColumn,   Model::PlaceColumn, Model::RemoteColumn,
                                                         Model::TypeColumn,   Model::LevelColumn, Model::PostedColumn,
                                                         Model::SkillsColumn, Model::SalaryColumn};
/// The job's pane says these, too; title and salary always stay.
constexpr std::array firstToGo{Model::SkillsColumn, Model::PostedColumn,   Model::RemoteColumn, Model::TypeColumn,
                               Model::RoleColumn,   Model::EmployerColumn, Model::PlaceColumn,  Model::LevelColumn};

bool mayBeHidden(int column) { return column != Model::MarkColumn && column != Model::TitleColumn; }

} // namespace

ListColumns::ListColumns(QHeaderView *header, JobListModel *model, const Style *style)
    : m_header(header),
      m_model(model),
      m_style(style)
{}

void ListColumns::reset()
{
    m_widths.fill(0);
    m_wished.fill(false);
    for (const int column :
         {Model::MarkColumn, Model::TitleColumn, Model::PlaceColumn, Model::LevelColumn, Model::SalaryColumn})
        m_wished[size_t(column)] = true;
    arrange(usualOrder);
}

void ListColumns::arrange(const std::array<int, Model::ColumnCount> &order)
{
    for (int at = 0; at < int(order.size()); ++at)
        m_header->moveSection(m_header->visualIndex(order[size_t(at)]), at);
}

int ListColumns::least(size_t column) const { return m_style->scaled(leastWidths[column]); }

int ListColumns::wish(size_t column) const
{
    return std::max(m_style->scaled(m_widths[column] > 0 ? m_widths[column] : defaultWidths[column]), least(column));
}

bool ListColumns::isShown(size_t column) const
{
    return mayBeHidden(int(column)) && !m_header->isSectionHidden(int(column));
}

void ListColumns::setWished(int column, bool wished)
{
    if (mayBeHidden(column))
        m_wished[size_t(column)] = wished;
}

bool ListColumns::rememberWidth(int column, int width)
{
    if (m_fitting || width == 0 || !mayBeHidden(column))
        return false;
    m_widths[size_t(column)] = width * 100 / m_style->textPercent();
    return true;
}

void ListColumns::fit(int width)
{
    if (m_fitting)
        return;
    m_fitting = true;
    const int room = width - m_style->scaled(leastTitle + markWidth);
    hideWhatDoesNotFit(room);
    int wished = 0;
    int needed = 0;
    for (size_t c = 0; c < m_wished.size(); ++c) {
        wished += isShown(c) ? wish(c) : 0;
        needed += isShown(c) ? least(c) : 0;
    }
    // What does not fit is taken from every column in proportion to what it can spare.
    const double spare = wished > needed ? std::clamp(double(room - needed) / (wished - needed), 0.0, 1.0) : 1.0;
    m_header->resizeSection(Model::MarkColumn, m_style->scaled(markWidth));
    for (size_t c = 0; c < m_wished.size(); ++c) {
        if (isShown(c))
            m_header->resizeSection(int(c), least(c) + int((wish(c) - least(c)) * spare));
    }
    m_model->setApart(isShown(Model::EmployerColumn), isShown(Model::RoleColumn));
    m_fitting = false;
}

void ListColumns::hideWhatDoesNotFit(int room)
{
    std::array<bool, Model::ColumnCount> shown = m_wished;
    const auto needed = [&] {
        int all = 0;
        for (size_t c = 0; c < shown.size(); ++c)
            all += shown[c] && mayBeHidden(int(c)) ? least(c) : 0;
        return all;
    };
    for (const int column : firstToGo) {
        if (needed() > room)
            shown[size_t(column)] = false;
    }
    for (size_t c = 0; c < shown.size(); ++c) {
        if (m_header->isSectionHidden(int(c)) == shown[c])
            m_header->setSectionHidden(int(c), !shown[c]);
    }
}

void ListColumns::fill(QMenu *menu, const std::function<void()> &changed)
{
    for (const int column : usualOrder) {
        if (!mayBeHidden(column))
            continue;
        const QString name = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction *action = menu->addAction(QString(name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(m_wished[size_t(column)]);
        QObject::connect(action, &QAction::toggled, menu, [this, column, changed](bool on) {
            setWished(column, on);
            changed();
        });
    }
    menu->addSeparator();
    menu->addAction(Model::tr("Usual columns"), menu, [this, changed] {
        reset();
        changed();
    });
}

void ListColumns::save(QDataStream &out) const
{
    out << quint8(Model::ColumnCount);
    for (int at = 0; at < Model::ColumnCount; ++at) {
        const int column = m_header->logicalIndex(at);
        out << quint8(column) << m_wished[size_t(column)] << qint32(m_widths[size_t(column)]);
    }
}

bool ListColumns::restore(QDataStream &in)
{
    quint8 count = 0;
    in >> count;
    if (count != Model::ColumnCount)
        return false;
    std::array<int, Model::ColumnCount> order{};
    Widths widths{};
    std::array<bool, Model::ColumnCount> wished{};
    std::array<bool, Model::ColumnCount> seen{};
    for (int &place : order) {
        quint8 column = 0;
        bool shown = false;
        qint32 width = 0;
        in >> column >> shown >> width;
        if (in.status() != QDataStream::Ok || column >= Model::ColumnCount || seen[column])
            return false;
        seen[column] = true;
        place = column;
        wished[column] = shown || !mayBeHidden(column);
        widths[column] = std::clamp(width, 0, mostWidth);
    }
    if (order.front() != Model::MarkColumn)
        return false;
    m_widths = widths;
    m_wished = wished;
    arrange(order);
    return true;
}

} // namespace rolescope::ui
