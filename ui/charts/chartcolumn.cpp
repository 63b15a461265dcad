// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/charts/chartcolumn.h"

#include "chart/theme.h"
#include "ui/charts/chartpage.h"
#include "ui/charts/chartview.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/common/underlinetabs.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>

namespace rolescope::ui {

ChartColumn::ChartColumn(const Style *style, QWidget *parent)
    : QWidget(parent),
      m_style(style),
      m_tabs(new UnderlineTabs(style)),
      m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("chartColumn"));
    m_tabs->setObjectName(QStringLiteral("chartTabs"));
    m_tabs->setAccessibleName(tr("Charts"));
    auto *row = new QHBoxLayout;
    // The names begin where the pages' texts do.
    row->setContentsMargins(space::large - UnderlineTabs::inset(), 0, space::large - UnderlineTabs::inset(), 0);
    row->addWidget(m_tabs, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &UnderlineTabs::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        Q_EMIT pageChanged(current());
    });
    connect(style, &Style::changed, this, qOverload<>(&QWidget::update));
}

void ChartColumn::addPage(QWidget *page, const QString &name)
{
    m_stack->addWidget(page); // before its tab, which may become the current one
    m_tabs->addTab(name);
    for (const ChartView *view : page->findChildren<ChartView *>())
        connect(view, &ChartView::saveRequested, this, &ChartColumn::saveRequested);
    if (auto *chart = dynamic_cast<ChartPage *>(page); chart && m_comparison)
        chart->setComparison(m_comparison);
}

QString ChartColumn::current() const
{
    const QWidget *page = m_stack->currentWidget();
    return page ? page->objectName() : QString();
}

int ChartColumn::indexOf(const QString &objectName) const
{
    for (int i = 0; i < m_stack->count(); ++i) {
        if (!objectName.isEmpty() && m_stack->widget(i)->objectName() == objectName)
            return i;
    }
    return -1;
}

void ChartColumn::setCurrent(const QString &objectName)
{
    const int index = indexOf(objectName);
    if (index >= 0)
        m_tabs->setCurrentIndex(index);
}

void ChartColumn::setComparison(std::shared_ptr<const analysis::Comparison> comparison)
{
    m_comparison = std::move(comparison);
    for (int i = 0; i < m_stack->count(); ++i) {
        if (auto *page = dynamic_cast<ChartPage *>(m_stack->widget(i)))
            page->setComparison(m_comparison);
    }
}

void ChartColumn::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(0, m_stack->y() - 1, width(), 1, m_style->theme().line);
}

} // namespace rolescope::ui
