// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "chart/theme.h"

#include <algorithm>
#include <cmath>

namespace rolescope::chart {

namespace {

Theme makeLight()
{
    Theme t;
    t.surface = QColor(0xFFFFFF);
    t.panel = QColor(0xF8FAFC);
    t.noteStrip = QColor(0xF6F4E6);
    t.text = QColor(0x1A1D23);
    t.quietText = QColor(0x59626F);
    t.disabledText = QColor(0x858D98);
    t.line = QColor(0xD9DDE3);
    t.track = QColor(0xE6E9EE);
    t.controlBorder = QColor(0x7C8796);
    t.hover = QColor(0xEEF1F5);
    t.selection = QColor(0xE1E5EB);
    t.focus = QColor(0x2F3947);
    t.button = QColor(0x3A4453);
    t.buttonText = QColor(0xFFFFFF);
    t.link = QColor(0x3D4C63);
    t.highlight = QColor(0xFFE7A0);
    t.roleA = QColor(0x0067A5);
    t.roleB = QColor(0xAB4400);
    t.both = QColor(0x006D54);
    t.tintA = QColor(0xC8DEEC);
    t.tintB = QColor(0xF7E2D4);
    t.tintBoth = QColor(0xC3E0D6);
    t.slate = QColor(0x6F7C8E);
    t.slateTint = QColor(0xD3D9E1);
    t.shade = QColor(0x8B97A8);
    t.warning = QColor(0x7A4B00);
    return t;
}

Theme makeDark()
{
    Theme t;
    t.surface = QColor(0x1B1F26);
    t.panel = QColor(0x20252D);
    t.noteStrip = QColor(0x2E2C20);
    t.text = QColor(0xE8EBEF);
    t.quietText = QColor(0xAAB3BF);
    t.disabledText = QColor(0x7B8491);
    t.line = QColor(0x39414C);
    t.track = QColor(0x2D343E);
    t.controlBorder = QColor(0x76818F);
    t.hover = QColor(0x29303A);
    t.selection = QColor(0x333B47);
    t.focus = QColor(0xD3DAE3);
    t.button = QColor(0xC9D1DB);
    t.buttonText = QColor(0x1B1F26);
    t.link = QColor(0xC2CEDE);
    t.highlight = QColor(0x5A4A12);
    t.roleA = QColor(0x6FB9EA);
    t.roleB = QColor(0xF29A5F);
    t.both = QColor(0x52C7A5);
    t.tintA = QColor(0x1F4159);
    t.tintB = QColor(0x523421);
    t.tintBoth = QColor(0x1D4A3F);
    t.slate = QColor(0x98A4B5);
    t.slateTint = QColor(0x465060);
    t.shade = QColor(0x5F6B7C);
    t.warning = QColor(0xE7B663);
    return t;
}

Theme makePrint()
{
    Theme t = makeLight();
    t.panel = QColor(0xF2F4F7);
    t.track = QColor(0xE2E6EB);
    return t;
}

Theme makeGray()
{
    Theme t = makePrint();
    const QColor ink(0x22, 0x22, 0x22);
    t.text = ink;
    t.quietText = QColor(0x55, 0x55, 0x55);
    t.link = t.roleA = t.roleB = t.both = ink;
    t.tintA = QColor(0xD4, 0xD4, 0xD4);
    t.tintB = QColor(0xF0, 0xF0, 0xF0);
    t.tintBoth = QColor(0xE2, 0xE2, 0xE2);
    t.slate = QColor(0x66, 0x66, 0x66);
    t.slateTint = QColor(0xC8, 0xC8, 0xC8);
    t.panel = QColor(0xF3, 0xF3, 0xF3);
    t.track = QColor(0xE4, 0xE4, 0xE4);
    t.line = QColor(0xCC, 0xCC, 0xCC);
    t.highlight = t.shade = QColor(0xDD, 0xDD, 0xDD);
    t.warning = ink;
    t.patterned = true;
    return t;
}

double channel(double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); }

double luminance(const QColor &c)
{
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

} // namespace

const Theme &lightTheme()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme &printTheme()
{
    static const Theme theme = makePrint();
    return theme;
}

const Theme &grayTheme()
{
    static const Theme theme = makeGray();
    return theme;
}

double contrast(const QColor &one, const QColor &two)
{
    const double a = luminance(one);
    const double b = luminance(two);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace rolescope::chart
