// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace rolescope::ui {

class Style;

/// A facet's title; pressing it opens or folds the facet. Checked: open.
class FacetHeading : public QAbstractButton {
    Q_OBJECT

public:
    FacetHeading(const QString &title, const Style *, QWidget *parent = nullptr);

    /// How many values are ticked; told while the facet is folded.
    void setTicked(int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override;
    void changeEvent(QEvent *) override;

private:
    void describe();

    const Style *m_style;
    int m_ticked = 0;
};

} // namespace rolescope::ui
