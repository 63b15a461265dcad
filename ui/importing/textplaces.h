// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"

#include <QStringView>

#include <vector>

namespace rolescope::ui {

/// Turns places counted in Unicode code points, as spans are, into a QString's UTF-16 positions and back.
class TextPlaces {
public:
    TextPlaces() = default;
    explicit TextPlaces(QStringView text);

    /// Places beyond the text become its end.
    int utf16(int codePoint) const;
    int codePoint(int utf16) const;
    /// The words of a span of the text this was made from.
    QStringView words(QStringView text, domain::Span) const;

private:
    std::vector<int> m_pairs; ///< code points that take two units, ascending
    int m_units = 0;
};

} // namespace rolescope::ui
