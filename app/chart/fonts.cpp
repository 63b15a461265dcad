// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "chart/fonts.h"

#include <QFontDatabase>

#include <cmath>

namespace rolescope::chart {

namespace {

constexpr int paperScale = 20;
constexpr QChar ellipsis(0x2026);

/// Inter reads best on paper; without it, whatever the system offers for plain text.
QStringList paperFamilies()
{
    QStringList found;
    for (const QString &family : {QStringLiteral("Inter"), QStringLiteral("DejaVu Sans")}) {
        if (QFontDatabase::hasFamily(family))
            found << family;
    }
    if (found.isEmpty())
        found << QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    return found;
}

bool plainScript(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Common:
    case QChar::Script_Inherited:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Armenian:
    case QChar::Script_Georgian:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul: return true;
    default: return false;
    }
}

} // namespace

struct Fonts::Face {
    QFont plain;
    QFont shaped;
    QFontMetricsF metrics;
    QFontMetricsF shapedMetrics;
    QHash<QString, double> widths;

    Face(const QFont &p, const QFont &s) : plain(p), shaped(s), metrics(p), shapedMetrics(s) {}
};

Fonts::Fonts(QStringList families, int scale, bool paper)
    : m_families(std::move(families)),
      m_scale(scale),
      m_paper(paper)
{}

Fonts Fonts::screen(const QFont &applicationFont) { return Fonts(applicationFont.families(), 1, false); }

Fonts Fonts::paper() { return Fonts(paperFamilies(), paperScale, true); }

bool Fonts::needsShaping(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text.at(i).unicode();
        if (c < 0x300)
            continue;
        if (text.at(i).isHighSurrogate() && i + 1 < text.size()) {
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }
        // A mark left over after composing has to be put onto its letter.
        if (!plainScript(QChar::script(c)) || QChar::category(c) == QChar::Mark_NonSpacing)
            return true;
    }
    return false;
}

QFont Fonts::font(const TextStyle &style, bool shaped) const
{
    QFont f;
    f.setFamilies(m_families);
    f.setPixelSize(std::max(1, static_cast<int>(std::lround(style.size * m_scale))));
    f.setWeight(style.bold ? QFont::DemiBold : QFont::Normal);
    f.setItalic(style.italic);
    if (m_paper) {
        f.setHintingPreference(QFont::PreferNoHinting);
        if (!shaped)
            f.setStyleStrategy(QFont::PreferNoShaping);
    }
    return f;
}

Fonts::Face &Fonts::face(const TextStyle &style) const
{
    const int key = static_cast<int>(std::lround(style.size * 100)) * 4 + (style.bold ? 2 : 0) + (style.italic ? 1 : 0);
    std::shared_ptr<Face> &face = m_faces[key];
    if (!face)
        face = std::make_shared<Face>(font(style, false), font(style, true));
    return *face;
}

QFont Fonts::fontFor(const QString &text, const TextStyle &style) const
{
    Face &f = face(style);
    return needsShaping(text) ? f.shaped : f.plain;
}

double Fonts::width(const QString &text, const TextStyle &style) const
{
    Face &f = face(style);
    const auto known = f.widths.constFind(text);
    if (known != f.widths.constEnd())
        return *known;
    const QFontMetricsF &metrics = needsShaping(text) ? f.shapedMetrics : f.metrics;
    const double w = metrics.horizontalAdvance(text) / m_scale;
    f.widths.insert(text, w);
    return w;
}

double Fonts::ascent(const TextStyle &style) const { return face(style).metrics.ascent() / m_scale; }

double Fonts::descent(const TextStyle &style) const { return face(style).metrics.descent() / m_scale; }

QString Fonts::elided(const QString &text, const TextStyle &style, double room) const
{
    constexpr double rounding = 1e-6; // a room made from this very width may have lost a digit
    if (width(text, style) <= room + rounding)
        return text;
    QString cut = text;
    while (!cut.isEmpty()) {
        cut.chop(cut.size() > 1 && cut.back().isLowSurrogate() ? 2 : 1);
        const QString candidate = cut.trimmed() + ellipsis;
        if (width(candidate, style) <= room)
            return candidate;
    }
    return QString();
}

QStringList Fonts::wrapped(const QString &text, const TextStyle &style, double room, int maxLines) const
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList lines;
    QString line;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString longer = line.isEmpty() ? words.at(i) : line + QLatin1Char(' ') + words.at(i);
        if (line.isEmpty() || width(longer, style) <= room) {
            line = longer;
            continue;
        }
        if (lines.size() + 1 == maxLines) {
            line += QLatin1Char(' ') + words.mid(i).join(QLatin1Char(' '));
            break;
        }
        lines << elided(line, style, room);
        line = words.at(i);
    }
    if (!line.isEmpty())
        lines << elided(line, style, room);
    return lines;
}

} // namespace rolescope::chart
