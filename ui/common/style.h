// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace/settings.h"

#include <QColor>
#include <QFont>
#include <QObject>

#include <memory>

class QWidget;

namespace rolescope::chart {
struct Theme;
}

namespace rolescope::ui {

/// The four text sizes of the window.
enum class TextSize : quint8 { Small, Normal, Large, Huge };
/// Colour of a text, by what it says.
enum class Tone : quint8 { Normal, Quiet, Warning };

/// Colours, fonts and scale of the window; handed to every widget that paints or sets a font.
/// It dresses the whole application; changed() follows every change of scheme or text size.
class Style : public QObject {
    Q_OBJECT

public:
    using Scheme = workspace::WindowState::Scheme;

    explicit Style(QObject *parent = nullptr);
    ~Style() override;

    const chart::Theme &theme() const;
    bool isDark() const;
    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme);

    /// 75 to 200.
    int textPercent() const { return m_textPercent; }
    void setTextPercent(int);
    /// A length that grows with the text: 220 at 100 % is 330 at 150 %.
    int scaled(int pixels) const;

    QFont font(TextSize = TextSize::Normal, bool bold = false) const;
    /// Gives a widget that font and text colour and keeps both over every change.
    void dress(QWidget *, TextSize, bool bold = false, Tone = Tone::Normal) const;
    QColor color(Tone) const;

    /// To be called when the desktop's colours changed; Qt 6.4 has no signal for it.
    void readSystemScheme();

Q_SIGNALS:
    void changed();

private:
    void apply();
    void putOn(QWidget *) const;

    struct Private;
    std::unique_ptr<Private> d;
    Scheme m_scheme = Scheme::System;
    int m_textPercent = 100;
};

} // namespace rolescope::ui
