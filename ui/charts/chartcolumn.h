// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"

#include <QWidget>

#include <memory>
#include <vector>

class QStackedWidget;

namespace rolescope::ui {

struct ChartFile;
class Style;
class UnderlineTabs;

/// The charts of the window: a page a question, chosen by the tabs above them.
class ChartColumn : public QWidget {
    Q_OBJECT

public:
    explicit ChartColumn(const Style *, QWidget *parent = nullptr);

    /// The page comes last and stays owned by this. Its object name is what the window remembers it by; one that is
    /// a ChartPage, too, is given each comparison.
    void addPage(QWidget *page, const QString &name);

    /// The object name of the page on screen.
    QString current() const;
    /// Nothing changes where there is no such page.
    void setCurrent(const QString &objectName);

    void setComparison(std::shared_ptr<const analysis::Comparison>);

Q_SIGNALS:
    void pageChanged(const QString &objectName);
    /// One of the charts that a page had when it was added.
    void saveRequested(const rolescope::ui::ChartFile &);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    int indexOf(const QString &objectName) const;

    const Style *m_style;
    UnderlineTabs *m_tabs;
    QStackedWidget *m_stack;
    std::shared_ptr<const analysis::Comparison> m_comparison;
};

} // namespace rolescope::ui
