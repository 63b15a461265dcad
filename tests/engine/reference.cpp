// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "reference.h"

#include "text/fold.h"

#include <QDate>

#include <algorithm>
#include <set>
#include <tuple>

namespace reference {

using domain::FilterSpec;
using domain::HiddenKey;
using domain::JobType;
using domain::Level;
using domain::Remote;
using engine::Order;
using engine::SortKey;

namespace {

template <typename T>
bool has(const std::vector<T> &values, const T &value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

QStringList wordsOf(const QString &entry) { return text::words(text::folded(entry)); }

/// By words or exactly; nothing asked for lets everything pass.
template <typename Value>
bool matches(const std::vector<QString> &entries, const QString &folded, const std::vector<Value> &values,
             const Value &value)
{
    return (entries.empty() && values.empty()) || has(values, value)
        || std::any_of(entries.begin(), entries.end(),
                       [&](const QString &entry) { return text::containsAllWordPrefixes(folded, wordsOf(entry)); });
}

/// What the spec compares in, and whether it compares at all.
struct Comparison {
    QString currency;
    bool active = false;

    bool isOther(const PlainJob &job) const { return active && !job.currency.isEmpty() && job.currency != currency; }
};

Comparison comparisonOf(const FilterSpec &spec, const QString &mostFrequent)
{
    return {spec.currency.isEmpty() ? mostFrequent : spec.currency,
            spec.salaryFrom || spec.salaryTo || spec.topFrom || spec.topBelow || !spec.currency.isEmpty()
                || spec.showOtherCurrency};
}

void addSalaryReasons(const PlainJob &job, const FilterSpec &spec, const Comparison &comparison,
                      std::vector<HiddenKey> &reasons)
{
    if (comparison.isOther(job)) {
        if (!spec.showOtherCurrency)
            reasons.push_back(HiddenKey::Currency);
        return;
    }
    const auto [low, high] = job.yearly;
    if (!low && !high) {
        if (!spec.showUnknownSalary)
            reasons.push_back(HiddenKey::SalaryUnknown);
        return;
    }
    if (!spec.showKnownSalary)
        reasons.push_back(HiddenKey::SalaryStated);
    const bool wide = low && high && *high > spec.wideRange * *low;
    if ((spec.ranges == domain::SalaryRanges::OneEnd && low && high)
        || (spec.ranges == domain::SalaryRanges::BothEnds && !(low && high))
        || (spec.ranges == domain::SalaryRanges::Wide && !wide))
        reasons.push_back(HiddenKey::SalaryRange);
    const qint64 top = high ? *high : *low;
    const bool topPasses = (!spec.topFrom || top >= *spec.topFrom) && (!spec.topBelow || top < *spec.topBelow);
    if (!topPasses && (reasons.empty() || reasons.back() != HiddenKey::SalaryRange))
        reasons.push_back(HiddenKey::SalaryRange);
    if (spec.salaryFrom) {
        const bool reaches = spec.strictSalary ? low && *low >= *spec.salaryFrom : !high || *high >= *spec.salaryFrom;
        if (!reaches)
            reasons.push_back(HiddenKey::SalaryBelow);
    }
    if (spec.salaryTo && low && *low > *spec.salaryTo)
        reasons.push_back(HiddenKey::SalaryAbove);
}

std::vector<HiddenKey> reasonsOf(const PlainJob &job, const FilterSpec &spec, const QString &mostFrequent)
{
    std::vector<HiddenKey> reasons;
    const auto unless = [&](bool passes, HiddenKey key) {
        if (!passes)
            reasons.push_back(key);
    };
    unless((spec.roles.empty() || has(spec.roles, job.role)) && !has(spec.exceptRoles, job.role), HiddenKey::Role);
    if (job.level == Level::Unknown)
        unless(spec.showUnknownLevel.value_or(spec.levels.empty()), HiddenKey::LevelUnknown);
    else
        unless(spec.levels.empty() || has(spec.levels, job.level), HiddenKey::Level);
    addSalaryReasons(job, spec, comparisonOf(spec, mostFrequent), reasons);
    unless(spec.types.empty() || has(spec.types, job.type), HiddenKey::Type);
    unless(spec.remotes.empty() || has(spec.remotes, job.remote), HiddenKey::Remote);
    unless(matches(spec.places, job.foldedPlace, spec.placeValues, {job.place, job.country}), HiddenKey::Place);
    unless(std::all_of(spec.skills.begin(), spec.skills.end(), [&](domain::SkillId s) { return has(job.skills, s); }),
           HiddenKey::Skill);
    if (reasons.empty() || reasons.back() != HiddenKey::Skill)
        unless(!spec.withText || job.hasText || !job.skills.empty(), HiddenKey::Skill);
    const QStringList words = wordsOf(spec.text);
    const bool described = spec.inDescriptions && spec.describedBy && has(*spec.describedBy, job.id);
    unless(described
               || std::all_of(words.begin(), words.end(),
                              [&](const QString &word) {
                                  return text::containsAllWordPrefixes(job.foldedTitle, {word})
                                      || text::containsAllWordPrefixes(job.foldedEmployer, {word});
                              }),
           HiddenKey::Text);
    unless(!spec.postedAfter || (job.day && *job.day >= spec.postedAfter->toJulianDay()), HiddenKey::Posted);
    unless(matches(spec.employers, job.foldedEmployer, spec.employerValues, job.employer), HiddenKey::Employer);
    return reasons;
}

std::optional<qint32> topOf(const PlainJob &job) { return job.yearly.high ? job.yearly.high : job.yearly.low; }

/// Not stated last, then by folded text, then as written.
using TextKey = std::tuple<bool, QString, QString>;

TextKey textKey(const QString &text, const QString &folded) { return {text.isEmpty(), folded, text}; }

template <typename Key>
int compared(const Key &a, const Key &b, bool descending)
{
    const int forward = a < b ? -1 : b < a ? 1 : 0;
    return descending ? -forward : forward;
}

/// Unknown last whichever way the key runs.
template <typename Key>
int compared(bool aKnown, const Key &a, bool bKnown, const Key &b, bool descending)
{
    if (aKnown != bKnown)
        return aKnown ? -1 : 1;
    return aKnown ? compared(a, b, descending) : 0;
}

int comparedText(const TextKey &a, const TextKey &b, bool descending)
{
    return compared(!std::get<0>(a), a, !std::get<0>(b), b, descending);
}

TextKey placeKey(const PlainJob &job)
{
    const bool stated = !job.place.isEmpty() || !job.country.isEmpty();
    return textKey(stated ? job.place + engine::placeSeparator + job.country : QString(), job.foldedPlace);
}

/// Position in a list of roles, then by id.
std::pair<ptrdiff_t, domain::RoleId> rolePlace(const std::vector<domain::RoleId> &list, domain::RoleId role)
{
    return {std::find(list.begin(), list.end(), role) - list.begin(), role};
}

int comparedByKey(const PlainJob &a, const PlainJob &b, const Order &order)
{
    const bool down = order.descending;
    switch (order.key) {
    case SortKey::Default: {
        const auto group = [&](const PlainJob &job) {
            return job.role.isValid() ? rolePlace(order.first, job.role).first : ptrdiff_t(order.first.size());
        };
        return compared(group(a), group(b), false);
    }
    case SortKey::Title: return comparedText(textKey(a.title, a.foldedTitle), textKey(b.title, b.foldedTitle), down);
    case SortKey::Employer:
        return comparedText(textKey(a.employer, a.foldedEmployer), textKey(b.employer, b.foldedEmployer), down);
    case SortKey::Place: return comparedText(placeKey(a), placeKey(b), down);
    case SortKey::Level: return compared(a.level != Level::Unknown, a.level, b.level != Level::Unknown, b.level, down);
    case SortKey::Salary: return compared(topOf(a).has_value(), topOf(a), topOf(b).has_value(), topOf(b), down);
    case SortKey::Posted: return compared(a.day.has_value(), a.day, b.day.has_value(), b.day, down);
    case SortKey::Role:
        return compared(a.role.isValid(), rolePlace(order.roleNames, a.role), b.role.isValid(),
                        rolePlace(order.roleNames, b.role), down);
    case SortKey::Type: return compared(a.type != JobType::Unknown, a.type, b.type != JobType::Unknown, b.type, down);
    case SortKey::Remote:
        return compared(a.remote != Remote::Unknown, a.remote, b.remote != Remote::Unknown, b.remote, down);
    case SortKey::Skills: {
        const std::set<domain::SkillId> ofA(a.skills.begin(), a.skills.end());
        const std::set<domain::SkillId> ofB(b.skills.begin(), b.skills.end());
        return compared(!ofA.empty(), ofA.size(), !ofB.empty(), ofB.size(), down);
    }
    }
    return 0;
}

/// What settles the order of jobs with one salary and title; here what is not stated comes first.
auto ties(const PlainJob &job)
{
    const auto text = [](const TextKey &key) { return std::make_pair(!std::get<0>(key), key); };
    return std::make_tuple(text(textKey(job.employer, job.foldedEmployer)), text(placeKey(job)), job.day,
                           job.yearly.low.value_or(engine::noSalary), job.yearly.high.value_or(engine::noSalary),
                           text(textKey(job.currency, text::folded(job.currency))),
                           engine::packed(job.statedLevel, job.type, job.remote), job.id);
}

bool before(const PlainJob &a, const PlainJob &b, const Order &order)
{
    if (const int byKey = comparedByKey(a, b, order))
        return byKey < 0;
    if (const int bySalary = compared(topOf(a).has_value(), topOf(a), topOf(b).has_value(), topOf(b), true))
        return bySalary < 0;
    if (const int byTitle = comparedText(textKey(a.title, a.foldedTitle), textKey(b.title, b.foldedTitle), false))
        return byTitle < 0;
    return ties(a) < ties(b);
}

/// Calls `visit` for the jobs a spec shows.
template <typename Visit>
void forShown(const std::vector<PlainJob> &jobs, const FilterSpec &spec, const QString &mostFrequent, Visit visit)
{
    for (const PlainJob &job : jobs)
        if (reasonsOf(job, spec, mostFrequent).empty())
            visit(job);
}

/// A facet is what its values show once its own filter is dropped.
void addFacets(const std::vector<PlainJob> &jobs, const FilterSpec &spec, const QString &mostFrequent, PlainAnswer &a)
{
    FilterSpec rest = spec;
    rest.levels.clear();
    rest.showUnknownLevel = true;
    forShown(jobs, rest, mostFrequent, [&](const PlainJob &job) { ++a.levels[job.level]; });
    rest = spec;
    rest.types.clear();
    forShown(jobs, rest, mostFrequent, [&](const PlainJob &job) { ++a.types[job.type]; });
    rest = spec;
    rest.remotes.clear();
    forShown(jobs, rest, mostFrequent, [&](const PlainJob &job) { ++a.remotes[job.remote]; });
    rest = spec;
    if (comparisonOf(spec, mostFrequent).active)
        rest.showOtherCurrency = true;
    forShown(jobs, rest, mostFrequent, [&](const PlainJob &job) { ++a.currencies[job.currency]; });
    rest = spec;
    rest.roles.clear();
    rest.exceptRoles.clear();
    forShown(jobs, rest, mostFrequent, [&](const PlainJob &job) { ++a.roles[job.role]; });
    rest = spec;
    rest.places.clear();
    rest.placeValues.clear();
    forShown(jobs, rest, mostFrequent, [&](const PlainJob &job) { ++a.places[{job.place, job.country}]; });
    rest = spec;
    rest.employers.clear();
    rest.employerValues.clear();
    forShown(jobs, rest, mostFrequent, [&](const PlainJob &job) { ++a.employers[job.employer]; });
    rest = spec;
    rest.postedAfter.reset();
    forShown(jobs, rest, mostFrequent, [&](const PlainJob &job) {
        const QDate date = job.day ? QDate::fromJulianDay(*job.day) : QDate();
        ++a.months[{job.day ? date.year() : 0, job.day ? date.month() : 0}];
    });
    forShown(jobs, spec, mostFrequent, [&](const PlainJob &job) {
        for (const domain::SkillId skill : std::set(job.skills.begin(), job.skills.end()))
            ++a.skills[skill];
    });
}

void addSalaries(const std::vector<PlainJob> &jobs, const FilterSpec &spec, const QString &mostFrequent, PlainAnswer &a)
{
    const Comparison comparison = comparisonOf(spec, mostFrequent);
    FilterSpec rest = spec;
    rest.salaryFrom.reset();
    rest.salaryTo.reset();
    rest.showUnknownSalary = true;
    rest.showKnownSalary = true;
    rest.ranges = domain::SalaryRanges::All;
    rest.topFrom.reset();
    rest.topBelow.reset();
    if (comparison.active)
        rest.currency = comparison.currency; // what a salary implied stays
    forShown(jobs, rest, mostFrequent, [&](const PlainJob &job) {
        if (topOf(job) && job.currency == comparison.currency)
            a.salaries.push_back(*topOf(job));
        if (!topOf(job) && !comparison.isOther(job))
            ++a.salaryUnknown;
    });
}

} // namespace

QString mostFrequentCurrency(const std::vector<PlainJob> &jobs)
{
    std::map<QString, int> counts;
    for (const PlainJob &job : jobs)
        if (!job.currency.isEmpty())
            ++counts[job.currency];
    QString best;
    for (const auto &[currency, count] : counts)
        if (best.isEmpty() || count > counts[best])
            best = currency;
    return best;
}

PlainAnswer answer(const std::vector<PlainJob> &jobs, const FilterSpec &spec, const Order &order)
{
    PlainAnswer a;
    const QString mostFrequent = mostFrequentCurrency(jobs);
    a.currency = comparisonOf(spec, mostFrequent).currency;
    std::vector<PlainJob> shown;
    for (const PlainJob &job : jobs) {
        const std::vector<HiddenKey> reasons = reasonsOf(job, spec, mostFrequent);
        if (reasons.empty())
            shown.push_back(job);
        else if (reasons.size() == 1)
            ++a.hidden[reasons.front()];
        else
            a.several[job.id] = reasons;
    }
    if (!a.several.empty())
        a.hidden[HiddenKey::Several] = static_cast<quint32>(a.several.size());
    std::sort(shown.begin(), shown.end(), [&](const PlainJob &x, const PlainJob &y) { return before(x, y, order); });
    for (const PlainJob &job : shown)
        a.ids.push_back(job.id);
    addFacets(jobs, spec, mostFrequent, a);
    addSalaries(jobs, spec, mostFrequent, a);
    return a;
}

} // namespace reference
