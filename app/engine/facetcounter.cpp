// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/facetcounter.h"

#include "engine/rowbits.h"

#include <algorithm>
#include <cstring>

namespace rolescope::engine {
namespace {

template <typename Numbers>
void copyCounts(const std::vector<qint32> &counts, Numbers &into)
{
    for (size_t code = 0; code < into.size(); ++code)
        into[code] = static_cast<quint32>(counts[code]);
}

std::vector<quint32> asUnsigned(const std::vector<qint32> &counts)
{
    return std::vector<quint32>(counts.begin(), counts.end());
}

} // namespace

Counts noCounts(const JobTable &table, const SalaryBins &bins)
{
    const JobColumns &c = table.columns();
    Counts counts;
    counts[Facet::Level].resize(8); // as many as fit the packed byte, like the next two
    counts[Facet::Type].resize(8);
    counts[Facet::Remote].resize(4);
    counts[Facet::Currency].resize(c.currencies.size());
    counts[Facet::Role].resize(table.roles().size());
    counts[Facet::Place].resize(c.places.size());
    counts[Facet::Employer].resize(c.employers.size());
    counts[Facet::Posted].resize(c.days.size());
    counts[Facet::Salary].resize(bins.places());
    return counts;
}

void addTo(std::vector<qint32> &sum, const std::vector<qint32> &more)
{
    for (size_t i = 0; i < sum.size(); ++i)
        sum[i] += more[i];
}

void toFacets(const Counts &counts, const JobTable &table, FacetCounts &facets)
{
    copyCounts(counts[Facet::Level], facets.levels);
    copyCounts(counts[Facet::Type], facets.types);
    copyCounts(counts[Facet::Remote], facets.remotes);
    facets.currencies = asUnsigned(counts[Facet::Currency]);
    facets.roles = asUnsigned(counts[Facet::Role]);
    facets.places = asUnsigned(counts[Facet::Place]);
    facets.employers = asUnsigned(counts[Facet::Employer]);
    facets.months.assign(table.columns().months.size(), 0);
    for (size_t day = 0; day < table.columns().days.size(); ++day)
        facets.months[table.columns().monthOfDay[day]] += static_cast<quint32>(counts[Facet::Posted][day]);
}

FacetCounter::FacetCounter(const JobTable &table, const SalaryBins &bins)
    : m_table(table),
      m_bins(bins),
      m_together(noCounts(table, bins)),
      m_apart(m_together),
      m_skills(table.columns().skills.size())
{}

void FacetCounter::compare(quint32 first, quint32 count, const FailBits *before, const FailBits *after, FailBits own)
{
    quint32 *arriving = m_arriving.rows.data();
    quint32 *leaving = m_leaving.rows.data();
    for (quint32 from = 0; from < count; from += rowsInWord) {
        const quint32 rows = std::min(rowsInWord, count - from);
        // A slider moves neighbours, because rows stand by salary: most words are as they were.
        if (std::memcmp(before + from, after + from, rows * sizeof(FailBits)) == 0)
            continue;
        const quint64 was = passingBits(before + from, rows, own);
        const quint64 is = passingBits(after + from, rows, own);
        arriving = listRows(is & ~was, first + from, arriving);
        leaving = listRows(was & ~is, first + from, leaving);
    }
    m_arriving.size = static_cast<quint32>(arriving - m_arriving.rows.data());
    m_leaving.size = static_cast<quint32>(leaving - m_leaving.rows.data());
}

void FacetCounter::countInAll()
{
    addInAll(m_arriving, 1);
    addInAll(m_leaving, -1);
}

void FacetCounter::addInAll(const RowList &list, qint32 amount)
{
    // Row by row through all facets: a row's counters do not wait for each other, those of one facet do.
    const JobColumns &c = m_table.columns();
    const quint8 *packedCodes = m_table.packedColumn().data();
    const quint16 *role = m_table.roleColumn().data();
    const quint16 *currency = c.currency.data();
    const quint16 *day = c.day.data();
    const quint32 *place = c.place.data();
    const quint32 *employer = c.employer.data();
    const quint8 *salary = m_bins.column.data();
    qint32 *const packedCounts = m_packed.data();
    qint32 *const roles = m_together[Facet::Role].data();
    qint32 *const currencies = m_together[Facet::Currency].data();
    qint32 *const days = m_together[Facet::Posted].data();
    qint32 *const places = m_together[Facet::Place].data();
    qint32 *const employers = m_together[Facet::Employer].data();
    qint32 *const salaries = m_together[Facet::Salary].data();
    for (quint32 i = 0; i < list.size; ++i) {
        const quint32 row = list.rows[i];
        packedCounts[packedCodes[row]] += amount;
        roles[role[row]] += amount;
        currencies[currency[row]] += amount;
        days[day[row]] += amount;
        places[place[row]] += amount;
        employers[employer[row]] += amount;
        salaries[salary[row]] += amount;
    }
}

template <typename CodeOf>
void FacetCounter::addApart(Facet facet, CodeOf codeOf)
{
    qint32 *const counts = m_apart[facet].data();
    for (quint32 i = 0; i < m_arriving.size; ++i)
        ++counts[codeOf(m_arriving.rows[i])];
    for (quint32 i = 0; i < m_leaving.size; ++i)
        --counts[codeOf(m_leaving.rows[i])];
}

void FacetCounter::countApart(Facet facet)
{
    const JobColumns &c = m_table.columns();
    const auto by = [](const auto &column) { return [codes = column.data()](quint32 row) { return codes[row]; }; };
    const quint8 *packedCodes = m_table.packedColumn().data();
    const auto level = [=](quint32 row) { return static_cast<size_t>(packedLevel(packedCodes[row])); };
    const auto type = [=](quint32 row) { return static_cast<size_t>(packedType(packedCodes[row])); };
    const auto remote = [=](quint32 row) { return static_cast<size_t>(packedRemote(packedCodes[row])); };
    switch (facet) {
    case Facet::Level: addApart(facet, level); break;
    case Facet::Type: addApart(facet, type); break;
    case Facet::Remote: addApart(facet, remote); break;
    case Facet::Currency: addApart(facet, by(c.currency)); break;
    case Facet::Role: addApart(facet, by(m_table.roleColumn())); break;
    case Facet::Place: addApart(facet, by(c.place)); break;
    case Facet::Employer: addApart(facet, by(c.employer)); break;
    case Facet::Posted: addApart(facet, by(c.day)); break;
    case Facet::Salary: addApart(facet, by(m_bins.column)); break;
    }
}

void FacetCounter::countSkills()
{
    addSkills(m_arriving, 1);
    addSkills(m_leaving, -1);
}

void FacetCounter::addSkills(const RowList &list, qint32 amount)
{
    const JobColumns &c = m_table.columns();
    qint32 *const counts = m_skills.data();
    for (quint32 i = 0; i < list.size; ++i) {
        const quint16 *skill = c.skillCodes.data() + c.firstSkill[list.rows[i]];
        const quint16 *const end = c.skillCodes.data() + c.firstSkill[list.rows[i] + 1];
        for (; skill != end; ++skill)
            counts[*skill] += amount;
    }
}

const Counts &FacetCounter::counts(const PerFacet<bool> &apart)
{
    for (size_t p = 0; p < m_packed.size(); ++p) {
        const auto code = static_cast<quint8>(p);
        m_together[Facet::Level][static_cast<size_t>(packedLevel(code))] += m_packed[p];
        m_together[Facet::Type][static_cast<size_t>(packedType(code))] += m_packed[p];
        m_together[Facet::Remote][static_cast<size_t>(packedRemote(code))] += m_packed[p];
    }
    m_packed.fill(0);
    for (const Facet facet : allFacets)
        if (apart[facet])
            m_together[facet] = m_apart[facet];
    return m_together;
}

} // namespace rolescope::engine
