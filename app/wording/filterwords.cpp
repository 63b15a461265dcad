// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/filterwords.h"

#include "wording/jobwords.h"
#include "wording/labels.h"
#include "wording/phrase.h"
#include "wording/readerlocale.h"
#include "wording/tr.h"

#include <algorithm>

namespace rolescope::wording {
namespace {

using domain::FilterSpec;
using domain::HiddenKey;

QString amount(qint32 value) { return salaryRange({value, value}); }

template <typename Value, typename ToName>
QString names(const std::vector<Value> &values, ToName toName)
{
    QStringList parts;
    for (const Value &value : values)
        parts += toName(value);
    return parts.join(QStringLiteral(", "));
}

QString roleName(const domain::Catalog &catalog, domain::RoleId id)
{
    const domain::Role *role = catalog.role(id);
    return role ? role->name : tr("no role");
}

/// Collects chips; each knows the spec without it.
class Chips {
public:
    explicit Chips(const FilterSpec &spec) : m_spec(spec) {}

    void add(const QString &text, HiddenKey key) { m_chips.push_back({text, m_spec.cleared(key)}); }
    std::vector<Chip> take() { return std::move(m_chips); }

private:
    const FilterSpec &m_spec;
    std::vector<Chip> m_chips;
};

void addRoleChips(Chips &chips, const FilterSpec &spec, const domain::Catalog &catalog)
{
    const auto toName = [&](domain::RoleId id) { return roleName(catalog, id); };
    if (!spec.roles.empty())
        chips.add(names(spec.roles, toName), HiddenKey::Role);
    else if (!spec.exceptRoles.empty() && spec.exceptRoles.size() == catalog.roles.size())
        chips.add(tr("no known role"), HiddenKey::Role);
    else if (!spec.exceptRoles.empty())
        chips.add(tr("not %1").arg(names(spec.exceptRoles, toName)), HiddenKey::Role);
}

void addSalaryChips(Chips &chips, const FilterSpec &spec, const QString &currency)
{
    if (spec.salaryFrom)
        chips.add(spec.strictSalary ? tr("salary starts at %1 %2").arg(amount(*spec.salaryFrom), currency)
                                    : tr("salary ≥ %1 %2").arg(amount(*spec.salaryFrom), currency),
                  HiddenKey::SalaryBelow);
    if (spec.salaryTo)
        chips.add(tr("salary ≤ %1 %2").arg(amount(*spec.salaryTo), currency), HiddenKey::SalaryAbove);
    if (!spec.showUnknownSalary)
        chips.add(tr("salary stated"), HiddenKey::SalaryUnknown);
    if (!spec.showKnownSalary)
        chips.add(tr("salary not stated"), HiddenKey::SalaryStated);
    if (spec.ranges == domain::SalaryRanges::OneEnd)
        chips.add(tr("one end of the salary stated"), HiddenKey::SalaryRange);
    if (spec.ranges == domain::SalaryRanges::BothEnds)
        chips.add(tr("both ends of the salary stated"), HiddenKey::SalaryRange);
    if (spec.ranges == domain::SalaryRanges::Wide)
        chips.add(tr("range over %1 times its bottom").arg(decimal(spec.wideRange, 'g', 3)), HiddenKey::SalaryRange);
    if (spec.topFrom && spec.topBelow)
        chips.add(tr("top salary %1 %2").arg(salaryRange({spec.topFrom, spec.topBelow}), currency),
                  HiddenKey::SalaryRange);
    else if (spec.topFrom)
        chips.add(tr("top salary from %1 %2").arg(amount(*spec.topFrom), currency), HiddenKey::SalaryRange);
    else if (spec.topBelow)
        chips.add(tr("top salary below %1 %2").arg(amount(*spec.topBelow), currency), HiddenKey::SalaryRange);
    if (spec.filtersCurrency() && !spec.currency.isEmpty() && !spec.asksForSalary())
        chips.add(tr("in %1").arg(currency), HiddenKey::Currency);
}

void addLevelChips(Chips &chips, const FilterSpec &spec)
{
    if (!spec.levels.empty()) {
        std::vector<domain::Level> known = spec.levels;
        std::erase(known, domain::Level::Unknown);
        QStringList parts;
        if (!known.empty())
            parts += names(known, [](domain::Level level) { return shortName(level); });
        if (spec.unknownLevelShown())
            parts += tr("level not stated");
        chips.add(parts.join(QStringLiteral(", ")), HiddenKey::Level);
    } else if (!spec.unknownLevelShown()) {
        chips.add(tr("level stated"), HiddenKey::LevelUnknown);
    }
}

void addOtherChips(Chips &chips, const FilterSpec &spec, const domain::Catalog &catalog)
{
    if (!spec.types.empty())
        chips.add(names(spec.types,
                        [](domain::JobType type) {
                            return type == domain::JobType::Unknown ? tr("type not stated") : name(type);
                        }),
                  HiddenKey::Type);
    if (!spec.remotes.empty())
        chips.add(names(spec.remotes,
                        [](domain::Remote remote) {
                            return remote == domain::Remote::Unknown ? tr("remote not stated") : name(remote);
                        }),
                  HiddenKey::Remote);
    QStringList places(spec.places.begin(), spec.places.end());
    for (const domain::PlaceValue &value : spec.placeValues)
        places += placeName(value);
    if (!places.isEmpty())
        chips.add(tr("place: %1").arg(places.join(QStringLiteral(", "))), HiddenKey::Place);
    QStringList employers(spec.employers.begin(), spec.employers.end());
    for (const QString &value : spec.employerValues)
        employers += value.isEmpty() ? tr("not stated") : value;
    if (!employers.isEmpty())
        chips.add(tr("employer: %1").arg(employers.join(QStringLiteral(", "))), HiddenKey::Employer);
    if (!spec.skills.empty())
        chips.add(tr("asks for %1")
                      .arg(names(spec.skills,
                                 [&](domain::SkillId id) {
                                     const domain::Skill *skill = catalog.skill(id);
                                     return skill ? skill->name : tr("unknown skill");
                                 })),
                  HiddenKey::Skill);
    else if (spec.withText) // whoever asks for a skill has a text
        chips.add(tr("with readable text"), HiddenKey::Skill);
    if (!spec.text.isEmpty())
        chips.add(spec.inDescriptions ? tr("“%1”, descriptions too").arg(spec.text)
                                      : QStringLiteral("“%1”").arg(spec.text),
                  HiddenKey::Text);
    if (spec.postedAfter)
        chips.add(tr("posted from %1").arg(longDate(*spec.postedAfter)), HiddenKey::Posted);
}

} // namespace

QString placeName(const domain::PlaceValue &value)
{
    if (value.place.isEmpty())
        return value.country.isEmpty() ? tr("not stated") : value.country;
    return value.country.isEmpty() ? value.place : QStringLiteral("%1, %2").arg(value.place, value.country);
}

std::vector<Chip> chips(const FilterSpec &spec, const domain::Catalog &catalog, const QString &effectiveCurrency)
{
    Chips all(spec);
    addRoleChips(all, spec, catalog);
    addSalaryChips(all, spec, effectiveCurrency);
    addLevelChips(all, spec);
    addOtherChips(all, spec, catalog);
    return all.take();
}

QString filterName(const FilterSpec &spec, const domain::Catalog &catalog, const QString &effectiveCurrency)
{
    const std::vector<Chip> active = chips(spec, catalog, effectiveCurrency);
    if (active.empty())
        return tr("all levels, any salary");
    QStringList parts;
    for (const Chip &chip : active)
        parts += chip.text;
    return parts.join(QStringLiteral(" · "));
}

QString hiddenReason(HiddenKey key)
{
    switch (key) {
    case HiddenKey::Role: return tr("other role");
    case HiddenKey::Level: return tr("other level");
    case HiddenKey::LevelUnknown: return tr("level not stated");
    case HiddenKey::SalaryBelow: return tr("salary below");
    case HiddenKey::SalaryAbove: return tr("salary above");
    case HiddenKey::SalaryUnknown: return tr("salary not stated");
    case HiddenKey::SalaryStated: return tr("salary stated");
    case HiddenKey::SalaryRange: return tr("other kind of salary range");
    case HiddenKey::Currency: return tr("other currency");
    case HiddenKey::Type: return tr("other type");
    case HiddenKey::Remote: return tr("other place of work");
    case HiddenKey::Place: return tr("other place");
    case HiddenKey::Skill: return tr("skill not named");
    case HiddenKey::Text: return tr("words not found");
    case HiddenKey::Posted: return tr("posted before or undated");
    case HiddenKey::Employer: return tr("other employer");
    case HiddenKey::Several: return tr("several reasons");
    }
    return {};
}

QString hidden(HiddenKey key, quint32 count)
{
    if (key == HiddenKey::Several)
        return tr("%1 for several reasons").arg(number(count));
    return QStringLiteral("%1 %2").arg(number(count), hiddenReason(key));
}

QString shownOf(quint32 shown, quint32 total) { return tr("%1 of %2 shown").arg(number(shown), number(total)); }

QString countsSentence(quint32 shown, quint32 total, const std::array<quint32, domain::hiddenKeyCount> &counts)
{
    QStringList parts;
    for (int i = 0; i < domain::hiddenKeyCount; ++i)
        if (counts[static_cast<size_t>(i)] > 0)
            parts += hidden(static_cast<HiddenKey>(i), counts[static_cast<size_t>(i)]);
    if (parts.isEmpty())
        return shownOf(shown, total);
    return tr("%1, hidden: %2").arg(shownOf(shown, total), parts.join(QStringLiteral(", ")));
}

} // namespace rolescope::wording
