// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/filterplan.h"

#include "engine/rowbits.h"
#include "text/fold.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace rolescope::engine {

using domain::FilterSpec;
using domain::HiddenKey;

namespace {

constexpr quint16 noCurrency = std::numeric_limits<quint16>::max();
constexpr qsizetype wordsInGroup = 32;

template <typename T>
bool contains(const std::vector<T> &values, const T &value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// Empty lists of alternatives let everything pass.
template <typename T>
bool allows(const std::vector<T> &alternatives, const T &value)
{
    return alternatives.empty() || contains(alternatives, value);
}

/// The code of a text exactly as written; a dictionary is sorted by folded text, then as written.
std::optional<quint32> codeOf(const Dictionary &dictionary, const QString &wanted)
{
    if (wanted.isEmpty())
        return 0;
    const QString folded = text::folded(wanted);
    quint32 from = 1;
    quint32 to = dictionary.size();
    while (from < to) {
        const quint32 middle = from + (to - from) / 2;
        const QString &at = dictionary.text(middle);
        const int byFolded = text::folded(at).compare(folded);
        if (byFolded != 0 ? byFolded < 0 : at < wanted)
            from = middle + 1;
        else
            to = middle;
    }
    return from < dictionary.size() && dictionary.text(from) == wanted ? std::optional(from) : std::nullopt;
}

/// By code: the fail bit unless all words of one entry occur, or the text is one of `values`.
std::vector<FailBits> failsByText(const Dictionary &dictionary, const std::vector<QString> &entries,
                                  const std::vector<QString> &values, FailBits fail)
{
    std::vector<FailBits> fails(dictionary.size(), entries.empty() && values.empty() ? FailBits(0) : fail);
    for (const QString &value : values)
        if (const auto code = codeOf(dictionary, value))
            fails[*code] = 0;
    for (const QString &entry : entries) {
        const std::vector<quint8> marks = dictionary.words().matchingAll(text::words(text::folded(entry)));
        for (size_t code = 0; code < fails.size(); ++code)
            if (marks[code])
                fails[code] = 0;
    }
    return fails;
}

/// As the table's dictionary writes them.
std::vector<QString> placeTexts(const std::vector<domain::PlaceValue> &values)
{
    std::vector<QString> texts;
    for (const domain::PlaceValue &value : values) {
        const bool stated = value != domain::PlaceValue();
        texts.push_back(stated ? value.place + placeSeparator + value.country : QString());
    }
    return texts;
}

template <typename Code>
void writeByCode(const Code *codes, quint32 count, const FailBits *table, FailBits own, const FailBits *before,
                 FailBits *after)
{
    const auto keep = static_cast<FailBits>(~own);
    for (quint32 i = 0; i < count; ++i)
        after[i] = static_cast<FailBits>((before[i] & keep) | table[codes[i]]);
}

constexpr FailBits packedBits = failBit(HiddenKey::Level) | failBit(HiddenKey::LevelUnknown) | failBit(HiddenKey::Type)
    | failBit(HiddenKey::Remote);
constexpr FailBits salaryBits = failBit(HiddenKey::SalaryBelow) | failBit(HiddenKey::SalaryAbove)
    | failBit(HiddenKey::SalaryUnknown) | failBit(HiddenKey::SalaryStated) | failBit(HiddenKey::SalaryRange)
    | failBit(HiddenKey::Currency);

} // namespace

bool comparesCurrency(const FilterSpec &spec)
{
    // showOtherCurrency counts too: dropping a salary must not change what passes unfiltered.
    return spec.asksForSalary() || !spec.currency.isEmpty() || spec.showOtherCurrency;
}

quint16 comparedCurrency(const JobTable &table, const FilterSpec &spec)
{
    const JobColumns &c = table.columns();
    if (spec.currency.isEmpty())
        return c.mostFrequentCurrency == 0 ? noCurrency : c.mostFrequentCurrency;
    for (quint32 code = 1; code < c.currencies.size(); ++code)
        if (c.currencies.text(code) == spec.currency)
            return static_cast<quint16>(code);
    return noCurrency;
}

Dimensions changedDimensions(const FilterSpec &a, const FilterSpec &b)
{
    Dimensions changed = 0;
    const auto mark = [&changed](Dimension d, bool differs) {
        changed = static_cast<Dimensions>(changed | unsigned{differs} << static_cast<unsigned>(d));
    };
    mark(Dimension::Packed,
         a.levels != b.levels || a.unknownLevelShown() != b.unknownLevelShown() || a.types != b.types
             || a.remotes != b.remotes);
    mark(Dimension::Role, a.roles != b.roles || a.exceptRoles != b.exceptRoles);
    mark(Dimension::Salary,
         a.salaryFrom != b.salaryFrom || a.salaryTo != b.salaryTo || a.strictSalary != b.strictSalary
             || a.showUnknownSalary != b.showUnknownSalary || a.showKnownSalary != b.showKnownSalary
             || a.ranges != b.ranges || a.wideRange != b.wideRange || a.topFrom != b.topFrom || a.topBelow != b.topBelow
             || a.currency != b.currency || a.showOtherCurrency != b.showOtherCurrency);
    mark(Dimension::Place, a.places != b.places || a.placeValues != b.placeValues);
    mark(Dimension::Employer, a.employers != b.employers || a.employerValues != b.employerValues);
    mark(Dimension::Text, a.text != b.text || a.inDescriptions != b.inDescriptions || a.describedBy != b.describedBy);
    mark(Dimension::Posted, a.postedAfter != b.postedAfter);
    mark(Dimension::Skill, a.skills != b.skills || a.withText != b.withText);
    return changed;
}

FilterPlan::FilterPlan(const JobTable &table, const FilterSpec &spec, Dimensions wanted)
    : m_table(table),
      m_wanted(wanted)
{
    const JobColumns &c = table.columns();
    const auto prepares = [wanted](Dimension d) { return wanted >> static_cast<unsigned>(d) & 1U; };
    if (prepares(Dimension::Packed))
        preparePacked(spec);
    if (prepares(Dimension::Role))
        prepareRole(spec);
    if (prepares(Dimension::Salary))
        prepareSalary(spec);
    if (prepares(Dimension::Place))
        m_place = failsByText(c.places, spec.places, placeTexts(spec.placeValues), failBit(HiddenKey::Place));
    if (prepares(Dimension::Employer))
        m_employer = failsByText(c.employers, spec.employers, spec.employerValues, failBit(HiddenKey::Employer));
    if (prepares(Dimension::Text))
        prepareText(spec);
    if (prepares(Dimension::Posted) && spec.postedAfter) {
        const auto day = std::lower_bound(c.days.begin() + 1, c.days.end(), spec.postedAfter->toJulianDay());
        m_firstDay = static_cast<quint32>(day - c.days.begin());
    }
    if (prepares(Dimension::Skill))
        prepareSkills(spec);
}

void FilterPlan::preparePacked(const FilterSpec &spec)
{
    for (size_t p = 0; p < m_packed.size(); ++p) {
        const auto code = static_cast<quint8>(p);
        FailBits fails = 0;
        if (packedLevel(code) == domain::Level::Unknown)
            fails |= spec.unknownLevelShown() ? 0U : failBit(HiddenKey::LevelUnknown);
        else if (!allows(spec.levels, packedLevel(code)))
            fails |= failBit(HiddenKey::Level);
        if (!allows(spec.types, packedType(code)))
            fails |= failBit(HiddenKey::Type);
        if (!allows(spec.remotes, packedRemote(code)))
            fails |= failBit(HiddenKey::Remote);
        m_packed[p] = fails;
    }
}

void FilterPlan::prepareRole(const FilterSpec &spec)
{
    for (const domain::RoleId role : m_table.roles()) {
        const bool passes = allows(spec.roles, role) && !contains(spec.exceptRoles, role);
        m_role.push_back(passes ? FailBits(0) : failBit(HiddenKey::Role));
    }
}

void FilterPlan::prepareSalary(const FilterSpec &spec)
{
    m_salary.currency = comparedCurrency(m_table, spec);
    m_salary.comparing = comparesCurrency(spec);
    m_salary.hideOther = spec.filtersCurrency();
    m_salary.hideUnknown = !spec.showUnknownSalary;
    m_salary.hideKnown = !spec.showKnownSalary;
    m_salary.ranges = spec.ranges;
    m_salary.wideRange = spec.wideRange;
    m_salary.asksForTop = spec.asksForTop();
    m_salary.topFrom = spec.topFrom.value_or(std::numeric_limits<qint32>::min());
    m_salary.topBelow = spec.topBelow ? qint64(*spec.topBelow) : std::numeric_limits<qint64>::max();
    const bool strict = spec.salaryFrom && spec.strictSalary;
    // noSalary is below every floor: a missing low fails the strict rule by itself.
    m_salary.lowestLow = strict ? std::max(*spec.salaryFrom, 0) : std::numeric_limits<qint32>::min();
    m_salary.lowestTop = spec.salaryFrom && !strict ? *spec.salaryFrom : std::numeric_limits<qint32>::min();
    m_salary.highestLow = spec.salaryTo.value_or(std::numeric_limits<qint32>::max());
}

void FilterPlan::prepareText(const FilterSpec &spec)
{
    const JobColumns &c = m_table.columns();
    const QStringList words = text::words(text::folded(spec.text));
    if (spec.inDescriptions && spec.describedBy && !words.isEmpty()) {
        m_described.assign(c.size, false);
        for (const domain::JobId id : *spec.describedBy)
            if (const auto row = m_table.rowOf(id))
                m_described[*row] = true;
    }
    for (qsizetype from = 0; from < words.size(); from += wordsInGroup) {
        WordGroup group;
        group.titles.assign(c.titles.size(), 0);
        group.employers.assign(c.employers.size(), 0);
        const auto mark = [](const Dictionary &dictionary, const QString &word, quint32 bit,
                             std::vector<quint32> &into) {
            const std::vector<quint8> found = dictionary.words().matching(word);
            for (size_t code = 0; code < into.size(); ++code)
                into[code] |= found[code] ? bit : 0U;
        };
        for (qsizetype i = from; i < std::min(from + wordsInGroup, words.size()); ++i) {
            const quint32 bit = 1U << (i - from);
            group.wanted |= bit;
            mark(c.titles, words[i], bit, group.titles);
            mark(c.employers, words[i], bit, group.employers);
        }
        m_text.push_back(std::move(group));
    }
}

void FilterPlan::prepareSkills(const FilterSpec &spec)
{
    m_needsText = spec.withText;
    const std::vector<domain::SkillId> &known = m_table.columns().skills;
    for (const domain::SkillId id : spec.skills) {
        const auto skill = std::lower_bound(known.begin(), known.end(), id);
        if (skill == known.end() || *skill != id)
            m_skillMissing = true;
        else
            m_skills.push_back(static_cast<quint16>(skill - known.begin()));
    }
}

void FilterPlan::write(quint32 first, quint32 count, const FailBits *before, FailBits *after) const
{
    const JobColumns &c = m_table.columns();
    const auto next = [&](Dimension d, auto writer) {
        if (!(m_wanted >> static_cast<unsigned>(d) & 1U))
            return;
        writer();
        before = after; // the following dimensions build on this one
    };
    next(Dimension::Packed, [&] {
        writeByCode(m_table.packedColumn().data() + first, count, m_packed.data(), packedBits, before, after);
    });
    next(Dimension::Role, [&] {
        writeByCode(m_table.roleColumn().data() + first, count, m_role.data(), failBit(HiddenKey::Role), before, after);
    });
    next(Dimension::Place,
         [&] { writeByCode(c.place.data() + first, count, m_place.data(), failBit(HiddenKey::Place), before, after); });
    next(Dimension::Employer, [&] {
        writeByCode(c.employer.data() + first, count, m_employer.data(), failBit(HiddenKey::Employer), before, after);
    });
    next(Dimension::Salary, [&] { writeSalary(first, count, before, after); });
    next(Dimension::Text, [&] { writeText(first, count, before, after); });
    next(Dimension::Posted, [&] { writePosted(first, count, before, after); });
    next(Dimension::Skill, [&] { writeSkills(first, count, before, after); });
}

void FilterPlan::writeSalary(quint32 first, quint32 count, const FailBits *before, FailBits *after) const
{
    const JobColumns &c = m_table.columns();
    const quint16 *currency = c.currency.data() + first;
    const qint32 *low = c.low.data() + first;
    const qint32 *high = c.high.data() + first;
    const SalaryRule rule = m_salary; // a copy the compiler can keep in registers
    const auto keep = static_cast<FailBits>(~salaryBits);
    const unsigned otherFails = rule.hideOther ? failBit(HiddenKey::Currency) : 0U;
    const unsigned unknownFails = rule.hideUnknown ? failBit(HiddenKey::SalaryUnknown) : 0U;
    const unsigned knownFails = rule.hideKnown ? failBit(HiddenKey::SalaryStated) : 0U;
    for (quint32 i = 0; i < count; ++i) {
        const bool other = rule.comparing & (currency[i] != 0) & (currency[i] != rule.currency);
        const bool unknown = (low[i] & high[i]) == noSalary;
        const bool below = ((high[i] != noSalary) & (high[i] < rule.lowestTop)) | (low[i] < rule.lowestLow);
        const bool above = low[i] > rule.highestLow;
        const unsigned range = knownFails | (below ? failBit(HiddenKey::SalaryBelow) : 0U)
            | ((above & (low[i] != noSalary)) ? failBit(HiddenKey::SalaryAbove) : 0U);
        const unsigned fails = other ? otherFails : unknown ? unknownFails : range;
        after[i] = static_cast<FailBits>((before[i] & keep) | fails);
    }
    if (rule.ranges != domain::SalaryRanges::All || rule.asksForTop) // rarely asked for: the loop above stays short
        writeRanges(first, count, after);
}

void FilterPlan::writeRanges(quint32 first, quint32 count, FailBits *after) const
{
    const JobColumns &c = m_table.columns();
    for (quint32 i = 0; i < count; ++i) {
        const quint32 row = first + i;
        const bool hasLow = c.low[row] != noSalary, hasHigh = c.high[row] != noSalary;
        const bool other = m_salary.comparing && c.currency[row] != 0 && c.currency[row] != m_salary.currency;
        if (other || (!hasLow && !hasHigh))
            continue;
        const qint64 top = c.topSalary(row);
        const bool passes = isOfRange(row) && top >= m_salary.topFrom && top < m_salary.topBelow;
        after[i] = static_cast<FailBits>(after[i] | (passes ? 0U : failBit(HiddenKey::SalaryRange)));
    }
}

bool FilterPlan::isOfRange(quint32 row) const
{
    const JobColumns &c = m_table.columns();
    const bool hasLow = c.low[row] != noSalary, hasHigh = c.high[row] != noSalary;
    switch (m_salary.ranges) {
    case domain::SalaryRanges::All: return true;
    case domain::SalaryRanges::OneEnd: return hasLow != hasHigh;
    case domain::SalaryRanges::BothEnds: return hasLow && hasHigh;
    case domain::SalaryRanges::Wide: return domain::isWideRange(m_table.yearly(row), m_salary.wideRange);
    }
    return true;
}

void FilterPlan::writeText(quint32 first, quint32 count, const FailBits *before, FailBits *after) const
{
    const quint32 *title = m_table.columns().title.data() + first;
    const quint32 *employer = m_table.columns().employer.data() + first;
    constexpr FailBits own = failBit(HiddenKey::Text);
    for (quint32 i = 0; i < count; ++i)
        after[i] = static_cast<FailBits>(before[i] & ~own);
    for (const WordGroup &group : m_text)
        for (quint32 i = 0; i < count; ++i) {
            const bool found = (group.titles[title[i]] | group.employers[employer[i]]) == group.wanted;
            after[i] = static_cast<FailBits>(after[i] | (found ? 0U : own));
        }
    if (m_described.empty())
        return;
    for (quint32 i = 0; i < count; ++i)
        if (m_described[first + i])
            after[i] = static_cast<FailBits>(after[i] & ~own);
}

void FilterPlan::writePosted(quint32 first, quint32 count, const FailBits *before, FailBits *after) const
{
    const quint16 *day = m_table.columns().day.data() + first;
    constexpr FailBits own = failBit(HiddenKey::Posted);
    for (quint32 i = 0; i < count; ++i)
        after[i] = static_cast<FailBits>((before[i] & ~own) | (day[i] < m_firstDay ? own : 0U));
}

void FilterPlan::writeSkills(quint32 first, quint32 count, const FailBits *before, FailBits *after) const
{
    constexpr FailBits own = failBit(HiddenKey::Skill);
    const JobColumns &c = m_table.columns();
    for (quint32 i = 0; i < count; ++i)
        after[i] = static_cast<FailBits>((before[i] & ~own) | (m_skillMissing ? own : 0U));
    if (m_needsText)
        for (quint32 i = 0; i < count; ++i)
            after[i] = static_cast<FailBits>(after[i] | (c.withText[first + i] ? 0U : own));
    // All codes of the chunk are compared in one go, which the vector unit does; then each job looks
    // for a match among its own. Going job by job costs six times as much.
    const quint16 *codes = c.skillCodes.data() + c.firstSkill[first];
    const quint32 size = c.firstSkill[first + count] - c.firstSkill[first];
    BitRange matches(size);
    for (const quint16 wanted : m_skills) {
        matches.fill(codes, [wanted](quint16 code) { return code == wanted; });
        for (quint32 i = 0; i < count; ++i) {
            const quint32 from = c.firstSkill[first + i] - c.firstSkill[first];
            const bool found = matches.any(from, c.firstSkill[first + i + 1] - c.firstSkill[first + i]);
            after[i] = static_cast<FailBits>(after[i] | (found ? 0U : own));
        }
    }
}

} // namespace rolescope::engine
