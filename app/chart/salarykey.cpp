// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "chart/salarykey.h"

#include "wording/salarywords.h"

#include <algorithm>

namespace rolescope::chart {
namespace {

constexpr double signWidth = 18;

/// The signs that occur.
std::vector<wording::SalarySign> signsOf(const SalaryBoxesData &data)
{
    using Sign = wording::SalarySign;
    const auto any = [&data](auto has) { return std::any_of(data.rows.begin(), data.rows.end(), has); };
    std::vector<Sign> signs;
    if (any([](const SalaryBoxRow &row) { return !row.ads.empty(); }))
        signs.push_back(Sign::Ad);
    if (any([](const SalaryBoxRow &row) { return medianSpan(row).has_value(); }))
        signs.push_back(Sign::Medians);
    if (any([](const SalaryBoxRow &row) { return medianSpan(row) && !hasBox(row); }))
        signs.push_back(Sign::MedianInterval);
    if (any(hasBox))
        signs.push_back(Sign::Quartiles);
    if (any([](const SalaryBoxRow &row) { return row.lows.whiskers || row.highs.whiskers; }))
        signs.push_back(Sign::Deciles);
    return signs;
}

/// As the picture draws it, in the key's own ink.
void drawSign(wording::SalarySign sign, Marks &marks, const QRectF &box, const SalaryBoxStyle &style)
{
    constexpr double thin = 1.5;
    const double y = box.center().y();
    const auto across = [&](double width) { return lineMark({box.left(), y}, {box.right(), y}, Ink::Quiet, width); };
    const auto bar = [&](double thickness) { return QRectF(box.left(), y - thickness / 2, box.width(), thickness); };
    switch (sign) {
    case wording::SalarySign::Ad: marks.push_back(across(style.lineThickness)); return;
    case wording::SalarySign::Medians:
        marks.push_back(rectMark(bar(style.barThickness), Ink::Quiet, Fill::Solid));
        return;
    case wording::SalarySign::MedianInterval:
        marks.push_back(across(thin));
        marks.push_back(lineMark(box.center(), {box.center().x(), box.bottom()}, Ink::Quiet, medianTick));
        return;
    case wording::SalarySign::Quartiles:
        marks.push_back(rectMark(bar(box.height()).adjusted(0.5, 0.5, -0.5, -0.5), Ink::Quiet, Fill::Tint));
        marks.back().penWidth = 1;
        return;
    case wording::SalarySign::Deciles:
        marks.push_back(across(thin));
        for (const double x : {box.left() + thin / 2, box.right() - thin / 2})
            marks.push_back(
                lineMark({x, y - style.barThickness / 2}, {x, y + style.barThickness / 2}, Ink::Quiet, thin));
        return;
    }
}

} // namespace

SalarySpan medianSpan(const SalaryBoxRow &row)
{
    if (!row.lows.median && !row.highs.median)
        return std::nullopt;
    const double from = row.lows.median.value_or(row.highs.median.value_or(0));
    const double to = row.highs.median.value_or(from);
    return std::minmax(from, to);
}

bool hasBox(const SalaryBoxRow &row) { return row.lows.quartiles || row.highs.quartiles; }

Key salaryKey(const SalaryBoxesData &data, double width, const Fonts &fonts, const SalaryBoxStyle &style)
{
    std::vector<KeyPiece> pieces;
    if (!data.currency.isEmpty())
        pieces.push_back({wording::salaryUnit(data.currency)});
    for (const wording::SalarySign sign : signsOf(data))
        pieces.push_back({wording::salarySignName(sign, data.confidence), signWidth,
                          [sign, style](Marks &marks, const QRectF &box) { drawSign(sign, marks, box, style); }});
    return {pieces, width, TextStyle{style.textSize, false, false}, fonts};
}

} // namespace rolescope::chart
