// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/glyphcheck.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <set>

namespace rolescope::report {
namespace {

bool isInvisible(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return QChar::isSpace(c) || category == QChar::Other_Control || category == QChar::Other_Format
        || (c >= 0xFE00 && c <= 0xFE0F);
}

/// Asks the same font merging that paints: a missing character is glyph 0.
bool anyFontHas(char32_t c, const chart::Fonts &fonts)
{
    const QString text = QString::fromUcs4(&c, 1);
    QTextLayout layout(text, fonts.fontFor(text, {papersize::body, false, false}));
    layout.beginLayout();
    layout.createLine().setLineWidth(1e9);
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    if (runs.isEmpty())
        return false;
    return std::all_of(runs.begin(), runs.end(), [](const QGlyphRun &run) {
        const QList<quint32> glyphs = run.glyphIndexes();
        return !glyphs.isEmpty() && !glyphs.contains(0);
    });
}

} // namespace

QStringList missingCharacters(const PageLayout &layout, const chart::Fonts &fonts)
{
    std::set<char32_t> used;
    for (const PageBox &box : layout.boxes())
        for (const uint c : box.text.toUcs4())
            if (c > 0x7E)
                used.insert(c);
    const QRawFont main = QRawFont::fromFont(fonts.font({papersize::body, false, false}));
    QStringList missing;
    for (const char32_t c : used)
        if (!isInvisible(c) && !main.supportsCharacter(static_cast<quint32>(c)) && !anyFontHas(c, fonts))
            missing << QString::fromUcs4(&c, 1);
    return missing;
}

} // namespace rolescope::report
