// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/charts/skillparts.h"

#include "wording/comparisonwords.h"
#include "wording/phrase.h"

namespace rolescope::ui {

namespace {

std::vector<const analysis::SkillFigure *> figures(const analysis::Comparison &c, ChartPart part)
{
    const auto &all = part.part == chart::OnlyA ? c.skills.onlyA
        : part.part == chart::OnlyB             ? c.skills.onlyB
                                                : c.skills.shared;
    std::vector<const analysis::SkillFigure *> found;
    if (!part.isValid() || part.bar >= int(c.skills.categories.size()))
        return found;
    for (const analysis::SkillFigure &skill : all) {
        if (part.bar < 0 || skill.category == c.skills.categories[size_t(part.bar)].category)
            found.push_back(&skill);
    }
    return found;
}

} // namespace

std::vector<domain::SkillId> skillsOfPart(const analysis::Comparison &c, ChartPart part)
{
    std::vector<domain::SkillId> ids;
    for (const analysis::SkillFigure *skill : figures(c, part))
        ids.push_back(skill->id);
    return ids;
}

QString titleOfPart(const analysis::Comparison &c, ChartPart part)
{
    const int count = int(figures(c, part).size());
    QString title = part.part == chart::InBoth
        ? wording::inBoth(count)
        : wording::number(count) + u' ' + wording::only(part.part == chart::OnlyA ? c.a.name : c.b.name);
    if (part.bar >= 0 && part.bar < int(c.skills.categories.size()))
        title += QStringLiteral(", ") + c.skills.categories[size_t(part.bar)].category;
    return title;
}

Pieces piecesOfPart(const analysis::Comparison &c, ChartPart part)
{
    Pieces pieces{{titleOfPart(c, part) + QStringLiteral(": "), Piece::Kind::Strong, 0, {}, {}}};
    const auto list = figures(c, part);
    for (size_t i = 0; i < list.size(); ++i) {
        if (i > 0)
            pieces.push_back({itemSeparator, Piece::Kind::Text, 0, {}, {}});
        pieces.push_back({list[i]->name, Piece::Kind::Text, 0, {}, list[i]->id});
    }
    return pieces;
}

} // namespace rolescope::ui
