// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/comparison/viewparts.h"

#include "wording/demandwords.h"
#include "wording/jobwords.h"
#include "wording/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace rolescope::ui {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("rolescope::ui::Views", text); }

} // namespace

std::vector<ViewItem> viewsOf(const analysis::Comparison &c)
{
    using domain::Section;
    std::vector<ViewItem> views{{viewkey::glance, tr("At a glance"), -1, -1, -1, false}};
    bool skillsListed = false;
    const int skillsA = int(c.skills.shared.size() + c.skills.onlyA.size());
    const int skillsB = int(c.skills.shared.size() + c.skills.onlyB.size());
    for (const analysis::SectionComparison &section : c.sections) {
        if (section.section == Section::Skills || section.section == Section::Tools) {
            if (!skillsListed)
                views.push_back({viewkey::skills, tr("Skills and tools"), skillsA, skillsB, -1, false});
            skillsListed = true;
            continue;
        }
        views.push_back(
            {domain::code(section.section), wording::name(section.section), section.countA, section.countB, -1, false});
    }
    if (c.demandA.withText + c.demandB.withText > 0) // else the charts say what is missing
        views.push_back({viewkey::demand, wording::demandName(), -1, -1, -1, true});
    if (std::max(c.a.texts, c.b.texts) > 1)
        views.push_back({viewkey::agreement, tr("Where sources differ"), -1, -1, -1, true});
    views.push_back({viewkey::sources, tr("Sources"), -1, -1, int(c.sources.size()), true});
    return views;
}

PageContent pageOf(const QString &view, const analysis::Comparison &c, const domain::Catalog &catalog)
{
    if (view == viewkey::sources)
        return {sourceEntries(c, catalog), LabelColumn::Numbers};
    if (view == viewkey::demand)
        return {demandEntries(c), LabelColumn::None};
    if (view == viewkey::skills)
        return {skillEntries(c, catalog), LabelColumn::None};
    const auto code = domain::sectionFromCode(view);
    const analysis::SectionComparison *section = code ? c.section(*code) : nullptr;
    if (section)
        return {sectionEntries(*section, c, catalog), LabelColumn::None};
    return {glanceEntries(c, catalog), LabelColumn::Words};
}

bool PageContent::hasColumns() const
{
    return std::any_of(entries.begin(), entries.end(), [](const EntryData &e) {
        return e.place != EntryData::Place::Full && e.place != EntryData::Place::Matrix;
    });
}

QString sourceKey(int number) { return QStringLiteral("source:%1").arg(number); }

int sourceNumber(domain::SourceId source, const analysis::Comparison &c)
{
    for (const analysis::NumberedSource &numbered : c.sources) {
        if (numbered.id == source)
            return numbered.number;
    }
    return 0;
}

QString citation(int number, const analysis::Comparison &c, const domain::Catalog &catalog)
{
    for (const analysis::NumberedSource &numbered : c.sources) {
        const domain::Source *source = numbered.number == number ? catalog.source(numbered.id) : nullptr;
        if (source)
            return QStringLiteral("[%1] %2, %3").arg(number).arg(source->title, wording::publisher(*source));
    }
    return QStringLiteral("[%1]").arg(number);
}

} // namespace rolescope::ui
