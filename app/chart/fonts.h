// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>

namespace rolescope::chart {

/// How a text is set: size in units of the picture (pixels or points).
struct TextStyle {
    double size = 13;
    bool bold = false;
    bool italic = false;

    bool operator==(const TextStyle &) const = default;
};

/// Measures and makes fonts, for one thread. On paper every unit is divided into `scale` parts, so that
/// 8.5 points need no rounding, and Latin text is set without shaping: shaped, its text layer loses signs.
class Fonts {
public:
    static Fonts screen(const QFont &applicationFont);
    static Fonts paper();

    int scale() const { return m_scale; }
    QString family() const { return m_families.value(0); }
    QFont font(const TextStyle &, bool shaped = true) const;
    /// The font a text is drawn with: shaped only where its script needs that.
    QFont fontFor(const QString &text, const TextStyle &) const;

    double width(const QString &text, const TextStyle &) const;
    double ascent(const TextStyle &) const;
    double descent(const TextStyle &) const;
    double height(const TextStyle &s) const { return ascent(s) + descent(s); }
    /// The text, cut with an ellipsis where it is wider.
    QString elided(const QString &text, const TextStyle &, double width) const;
    /// Greedy lines of at most `width`; the last of `maxLines` is elided, as is a too long word.
    QStringList wrapped(const QString &text, const TextStyle &, double width, int maxLines) const;

    /// Right-to-left and joining scripts are unreadable without shaping.
    static bool needsShaping(const QString &text);

private:
    struct Face;
    Fonts(QStringList families, int scale, bool paper);
    Face &face(const TextStyle &) const;

    QStringList m_families;
    int m_scale = 1;
    bool m_paper = false;
    mutable std::map<int, std::shared_ptr<Face>> m_faces;
};

} // namespace rolescope::chart
