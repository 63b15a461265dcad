// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace rolescope::importer::salary {

/// Ten-thousandths of a currency unit, so that "1.2345M" keeps its digits until it is multiplied.
using Fine = qint64;
inline constexpr Fine fineUnit = 10'000;

/// How a figure's last separator is understood where three digits follow it.
struct FigureStyle {
    char16_t decimal = u'.';
    bool isColumn = false; ///< a column of numbers: the decimal sign never groups digits
};

/// A number as words write it: "132,596", "55.000", "31,2", "1 500", "1'234.50", "1.2E+05".
struct WrittenFigure {
    Fine value = 0;
    qsizetype to = 0;  ///< behind its last digit
    bool fits = false; ///< it is no more than 10^12
};

/// The figure whose first digit stands at `from`.
WrittenFigure figureAt(QStringView text, qsizetype from, const FigureStyle &);

inline bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// White space that may stand within a figure.
inline bool isBlank(QChar c) { return c == u' ' || c == u'\u00A0' || c == u'\u2009' || c == u'\u202F'; }

} // namespace rolescope::importer::salary
