// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

class QPainter;

namespace rolescope::ui {

class Style;

/// One of a few values: a box that opens their list. Its text is elided where it does not fit; the wheel changes
/// nothing.
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(const Style *, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    struct Look {
        bool hover = false;
        bool focus = false;
        bool enabled = true;
        bool framed = true; ///< without a frame only text and arrow show
    };
    /// Paints such a box where no widget stands, as lists do.
    static void paint(QPainter *, const QRect &, const QString &text, Look, const Style &);
    /// What such a box leaves its text.
    static QRect textRoom(const QRect &box);

protected:
    bool event(QEvent *) override;
    void paintEvent(QPaintEvent *) override;
    void wheelEvent(QWheelEvent *) override; ///< scrolls what is around it

private:
    const Style *m_style;
};

} // namespace rolescope::ui
