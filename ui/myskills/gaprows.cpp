// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/myskills/gaprows.h"

#include "wording/gapwords.h"
#include "wording/labels.h"
#include "wording/phrase.h"

#include <QCoreApplication>

#include <algorithm>

namespace rolescope::ui {

namespace {

using analysis::Requirement;

QString tr(const char *text) { return QCoreApplication::translate("rolescope::ui::GapRows", text); }

GapItem itemOf(const Requirement &requirement, const QString &here)
{
    GapItem item{wording::requirement(requirement), wording::requirementFigures(requirement), requirement.skills,
                 requirement.names, requirement.cover == Requirement::Cover::Own};
    const QString cover = wording::coverWords(requirement, here);
    const QString strength = wording::strengthName(requirement.strength);
    item.note = (cover.isEmpty() ? QStringList{strength, item.note} : QStringList{cover, strength, item.note})
                    .join(QStringLiteral(" · "));
    return item;
}

/// "Still to learn: 31"; `title` may hold its count already.
void append(std::vector<GapSection> &sections, const char *key, const QString &title, bool counted,
            const std::vector<Requirement> &list, const QString &here = {})
{
    if (list.empty())
        return;
    const QString count = wording::number(qint64(list.size()));
    GapSection section{QLatin1String(key), counted ? title : tr("%1: %2").arg(title, count), {}};
    for (const Requirement &requirement : list)
        section.items.push_back(itemOf(requirement, here));
    sections.push_back(std::move(section));
}

} // namespace

std::vector<GapSection> gapSections(const analysis::SkillGap &gap)
{
    std::vector<GapSection> sections;
    append(sections, "have", wording::haveOf(gap.covered()), true, gap.have);
    append(sections, "missing", wording::stillToLearn(), false, gap.missing);
    append(sections, "examples", wording::onlyExamples(), false, gap.examples);
    return sections;
}

std::vector<GapSection> planSections(const analysis::RoleRequirements *here, const analysis::RoleRequirements &wanted,
                                     const std::set<domain::SkillId> &own, bool inSteps,
                                     const analysis::Thresholds &thresholds)
{
    const analysis::SkillGap gap = analysis::skillGap(wanted, own);
    if (!here && !inSteps)
        return gapSections(gap);
    const analysis::RoleRequirements nowhere{};
    const analysis::LearningPlan plan = analysis::learningPlan(here ? *here : nowhere, wanted, own, thresholds);
    const analysis::Proportion carried{int(plan.carriesOver.size()), int(wanted.count())};
    const QString carries = here
        ? tr("%1: %2 of %3").arg(wording::carriesOver(), wording::number(carried.x), wording::number(carried.n))
        : wording::haveOf(carried);
    std::vector<GapSection> sections;
    append(sections, "have", carries, true, plan.carriesOver, here ? here->name : QString());
    if (inSteps) {
        append(sections, "first", wording::learnFirst(), false, plan.first);
        append(sections, "later", wording::learnLater(), false, plan.later);
    } else {
        std::set<std::vector<domain::SkillId>> carriedOver;
        for (const Requirement &requirement : plan.carriesOver)
            carriedOver.insert(requirement.skills);
        std::vector<Requirement> missing; // in one list, in its order
        for (const Requirement &requirement : gap.missing)
            if (!carriedOver.contains(requirement.skills))
                missing.push_back(requirement);
        append(sections, "missing", wording::stillToLearn(), false, missing);
    }
    append(sections, "examples", wording::onlyExamples(), false, gap.examples);
    return sections;
}

std::vector<GapSection> addingSections(const std::vector<analysis::SkillToAdd> &skills, const QString &wanted,
                                       size_t most)
{
    if (skills.empty())
        return {};
    GapSection section{QStringLiteral("adding"), tr("Add a skill and see"), {}};
    for (size_t i = 0; i < std::min(most, skills.size()); ++i)
        section.items.push_back(
            {skills[i].name, wording::addingCovers(skills[i], wanted), {skills[i].skill}, {skills[i].name}, false});
    return {section};
}

} // namespace rolescope::ui
