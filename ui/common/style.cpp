// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/style.h"

#include "chart/spacing.h"
#include "chart/theme.h"
#include "ui/common/controlstyle.h"

#include <QApplication>
#include <QFontInfo>
#include <QPalette>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace rolescope::ui {

namespace {

constexpr char dressProperty[] = "rolescopeDress";

QPalette paletteOf(const chart::Theme &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.surface);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.panel);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.text);
    p.setColor(QPalette::ToolTipBase, t.panel);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::PlaceholderText, t.quietText);
    p.setColor(QPalette::Highlight, t.selection);
    p.setColor(QPalette::HighlightedText, t.text);
    p.setColor(QPalette::Link, t.link);
    p.setColor(QPalette::LinkVisited, t.link);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.line);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.controlBorder);
    p.setColor(QPalette::Shadow, t.controlBorder);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.disabledText);
    return p;
}

} // namespace

struct Style::Private {
    QFont base;
    QPalette system;
    bool systemIsDark = false;
};

Style::Style(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->base = QApplication::font();
    d->system = QApplication::palette();
    QApplication::setStyle(new ControlStyle(this));
    readSystemScheme();
    apply();
}

Style::~Style()
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setPalette(QPalette());
    QApplication::setFont(d->base);
}

const chart::Theme &Style::theme() const { return isDark() ? chart::darkTheme() : chart::lightTheme(); }

bool Style::isDark() const { return m_scheme == Scheme::Dark || (m_scheme == Scheme::System && d->systemIsDark); }

void Style::setScheme(Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    apply();
}

void Style::setTextPercent(int percent)
{
    const int bounded = std::clamp(percent, 75, 200);
    if (bounded == m_textPercent)
        return;
    m_textPercent = bounded;
    apply();
}

int Style::scaled(int pixels) const { return qRound(pixels * m_textPercent / 100.0); }

QFont Style::font(TextSize size, bool bold) const
{
    static constexpr int units[] = {chart::textsize::small, chart::textsize::body, chart::textsize::title,
                                    chart::textsize::figure};
    QFont font = d->base;
    const double base = QFontInfo(d->base).pixelSize();
    const double pixels = base * units[int(size)] / chart::textsize::body * m_textPercent / 100.0;
    font.setPixelSize(std::max(6, qRound(pixels)));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

QColor Style::color(Tone tone) const
{
    switch (tone) {
    case Tone::Quiet: return theme().quietText;
    case Tone::Warning: return theme().warning;
    case Tone::Normal: break;
    }
    return theme().text;
}

void Style::dress(QWidget *widget, TextSize size, bool bold, Tone tone) const
{
    const bool known = widget->property(dressProperty).isValid();
    widget->setProperty(dressProperty, QVariantList{int(size), bold, int(tone)});
    putOn(widget);
    // Dressed again, a widget keeps its one connection.
    if (!known)
        connect(this, &Style::changed, widget, [this, widget] { putOn(widget); });
}

void Style::putOn(QWidget *widget) const
{
    const QVariantList dress = widget->property(dressProperty).toList();
    widget->setFont(font(TextSize(dress.at(0).toInt()), dress.at(1).toBool()));
    const Tone tone = Tone(dress.at(2).toInt());
    QPalette palette; // only what is set here differs from the application's
    if (tone != Tone::Normal) {
        palette.setColor(QPalette::WindowText, color(tone));
        palette.setColor(QPalette::ButtonText, color(tone));
    }
    widget->setPalette(palette);
}

void Style::readSystemScheme()
{
    // Our own palette hides the desktop's; taken off for a moment, the desktop's shows.
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    const QPalette system = QApplication::palette();
    QApplication::setPalette(ours);
    const bool dark = system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
    if (dark == d->systemIsDark)
        return;
    d->systemIsDark = dark;
    if (m_scheme == Scheme::System)
        apply();
}

void Style::apply()
{
    QApplication::setPalette(paletteOf(theme()));
    QApplication::setFont(font());
    Q_EMIT changed();
}

} // namespace rolescope::ui
