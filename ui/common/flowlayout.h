// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace rolescope::ui {

/// Lays widgets out in a line that wraps, each vertically centred in its line.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget *parent = nullptr, int gap = 8);
    ~FlowLayout() override;

    /// A mark between two widgets, not shown where a line ends between them.
    void addSeparator(QWidget *);
    void addItem(QLayoutItem *) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &) override;

private:
    int arrange(const QRect &, bool apply) const;
    std::vector<QLayoutItem *> m_items;
};

} // namespace rolescope::ui
