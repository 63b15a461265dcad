// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/marks.h"
#include "chart/theme.h"

#include <QByteArray>

namespace rolescope::chart {

/// What a picture by itself is called, and what it says.
struct SvgTexts {
    QString title;
    QString description;
};

/// The picture as SVG, on the theme's own ground. Equal marks give equal bytes.
QByteArray svg(const Marks &, const QSizeF &, const Fonts &, const SvgTexts &, const Theme & = lightTheme());

} // namespace rolescope::chart
