// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>

namespace rolescope::ui {

/// A check box in a narrow pane: its text is cut and told whole by a tooltip where it has no room.
class ElidedCheckBox : public QCheckBox {
    Q_OBJECT

public:
    ElidedCheckBox(const QString &text, QWidget *parent);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;
    bool event(QEvent *) override;
};

/// The same of one choice among others.
class ElidedRadioButton : public QRadioButton {
    Q_OBJECT

public:
    ElidedRadioButton(const QString &text, QWidget *parent);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;
    bool event(QEvent *) override;
};

/// The same of a button.
class ElidedPushButton : public QPushButton {
    Q_OBJECT

public:
    explicit ElidedPushButton(QWidget *parent);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;
    bool event(QEvent *) override;
};

} // namespace rolescope::ui
