// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/marks.h"

#include <functional>
#include <vector>

namespace rolescope::chart {

/// A sign of a picture and what it means.
struct KeyPiece {
    QString text;
    double sign = 0;                                     ///< its width; 0: the text stands alone
    std::function<void(Marks &, const QRectF &)> draw{}; ///< the sign into its box
};

/// What the signs of a picture mean, in as many lines as the width asks for.
class Key {
public:
    Key(const std::vector<KeyPiece> &, double width, const TextStyle &, const Fonts &);

    /// 0: there is nothing to say, or some of it is wider than the width.
    int lines() const { return m_fits ? m_lines : 0; }
    double height() const;
    void add(Marks &, QPointF topLeft) const;

private:
    struct Placed {
        KeyPiece piece;
        QPointF at;
    };

    const Fonts &m_fonts;
    TextStyle m_text;
    std::vector<Placed> m_placed;
    int m_lines = 0;
    bool m_fits = true;
};

/// A key's sign as high as its text's letters, and as wide.
double squareSign(const TextStyle &, const Fonts &);

} // namespace rolescope::chart
