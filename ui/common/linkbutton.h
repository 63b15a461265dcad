// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace rolescope::ui {

class Style;

/// A text that acts when clicked: underlined, in the theme's link colour, reached by keyboard.
class LinkButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit LinkButton(const Style *, QWidget *parent = nullptr);
    LinkButton(const QString &text, const Style *, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;
    void changeEvent(QEvent *) override;
    void enterEvent(QEnterEvent *) override;
    void leaveEvent(QEvent *) override;

private:
    const Style *m_style;
};

} // namespace rolescope::ui
