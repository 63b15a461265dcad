// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/filters/facetvalues.h"
#include "ui/filters/ticks.h"

#include "engine/jobtable.h"
#include "wording/filterwords.h"
#include "wording/phrase.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <iterator>

namespace rolescope::ui {

using domain::FilterSpec;

namespace {

constexpr size_t few = 5;    ///< rows before "all n…"
constexpr size_t nearly = 7; ///< so many are shown at once: a link would take the place of two
constexpr size_t many = 200; ///< rows after it: more is a task for the text field

QString tr(const char *text) { return QCoreApplication::translate("rolescope::ui::FacetValues", text); }

template <typename Code>
std::vector<quint32> countsOf(const std::vector<Code> &codes, size_t values)
{
    std::vector<quint32> counts(values, 0);
    for (const Code code : codes)
        ++counts[code];
    return counts;
}

/// A facet of many values: the most frequent of the whole library first, in an order that stays while filters move.
class LongFacet : public FacetValues {
public:
    void setSnapshot(const workspace::Snapshot &snapshot) override
    {
        m_catalog = snapshot.catalog;
        m_jobs = snapshot.jobs;
        m_expanded = false;
        m_rows.clear();
        m_order = m_jobs ? valuesByFrequency() : std::vector<quint32>();
    }

    std::vector<FacetRow> rows(const FilterSpec &spec, const engine::JobAnswer &answer) override
    {
        if (!m_jobs)
            return {};
        const std::vector<quint32> &now = counts(answer);
        const size_t limit = std::min(m_order.size(), m_expanded ? many : m_order.size() <= nearly ? nearly : few);
        const auto rest = m_order.begin() + static_cast<std::ptrdiff_t>(limit);
        m_rows.assign(m_order.begin(), rest);
        if (ticksAny(spec))
            std::copy_if(rest, m_order.end(), std::back_inserter(m_rows),
                         [&](quint32 value) { return isTicked(spec, value); });
        std::vector<FacetRow> rows;
        for (const quint32 value : m_rows)
            rows.push_back({text(value), value < now.size() ? now[value] : 0, isTicked(spec, value), {}});
        return rows;
    }

    FilterSpec ticked(FilterSpec spec, int row, bool on) const override
    {
        tick(spec, m_rows[size_t(row)], on);
        return spec;
    }

    QString more() const override
    {
        const size_t all = std::min(m_order.size(), many);
        return m_expanded || all <= nearly ? QString() : tr("all %1…").arg(wording::number(qint64(all)));
    }
    void showMore() override { m_expanded = true; }

protected:
    virtual const std::vector<quint32> &counts(const engine::JobAnswer &) const = 0;
    /// All values that have jobs and a name, most jobs first, without any filter.
    virtual std::vector<quint32> valuesByFrequency() = 0;
    virtual QString text(quint32 value) const = 0;
    virtual bool ticksAny(const FilterSpec &) const = 0;
    virtual bool isTicked(const FilterSpec &, quint32 value) const = 0;
    virtual void tick(FilterSpec &, quint32 value, bool on) const = 0;

    std::shared_ptr<const domain::Catalog> m_catalog;
    std::shared_ptr<const engine::JobTable> m_jobs;

private:
    std::vector<quint32> m_order;
    std::vector<quint32> m_rows;
    bool m_expanded = false;
};

class PlaceFacet : public LongFacet {
public:
    QString title() const override { return tr("Place"); }

protected:
    const std::vector<quint32> &counts(const engine::JobAnswer &answer) const override { return answer.facets.places; }
    std::vector<quint32> valuesByFrequency() override
    {
        const engine::JobColumns &c = m_jobs->columns();
        m_sameName.clear();
        for (quint32 code = 1; code < c.places.size(); ++code)
            ++m_sameName[shortText(code)];
        return engine::mostFrequent(countsOf(c.place, c.places.size()), c.places.size());
    }
    /// With its country only where the name alone would stand for several.
    QString text(quint32 code) const override
    {
        const QString name = shortText(code);
        return m_sameName.value(name) > 1 ? wording::placeName(value(code)) : name;
    }
    bool ticksAny(const FilterSpec &spec) const override { return !spec.placeValues.empty(); }
    bool isTicked(const FilterSpec &spec, quint32 code) const override { return holds(spec.placeValues, value(code)); }
    void tick(FilterSpec &spec, quint32 code, bool on) const override { setTick(spec.placeValues, value(code), on); }

private:
    domain::PlaceValue value(quint32 code) const
    {
        return {m_jobs->columns().placeNames[code], m_jobs->columns().countryNames[code]};
    }
    QString shortText(quint32 code) const
    {
        const QString &place = m_jobs->columns().placeNames[code];
        return place.isEmpty() ? m_jobs->columns().countryNames[code] : place;
    }

    QHash<QString, int> m_sameName;
};

class EmployerFacet : public LongFacet {
public:
    QString title() const override { return tr("Employer"); }

protected:
    const std::vector<quint32> &counts(const engine::JobAnswer &answer) const override
    {
        return answer.facets.employers;
    }
    std::vector<quint32> valuesByFrequency() override
    {
        const engine::JobColumns &c = m_jobs->columns();
        return engine::mostFrequent(countsOf(c.employer, c.employers.size()), c.employers.size());
    }
    QString text(quint32 code) const override { return m_jobs->columns().employers.text(code); }
    bool ticksAny(const FilterSpec &spec) const override { return !spec.employerValues.empty(); }
    bool isTicked(const FilterSpec &spec, quint32 code) const override
    {
        return holds(spec.employerValues, text(code));
    }
    void tick(FilterSpec &spec, quint32 code, bool on) const override { setTick(spec.employerValues, text(code), on); }
};

class SkillFacet : public LongFacet {
public:
    QString title() const override { return tr("Skill"); }

protected:
    const std::vector<quint32> &counts(const engine::JobAnswer &answer) const override { return answer.facets.skills; }
    std::vector<quint32> valuesByFrequency() override
    {
        const engine::JobColumns &c = m_jobs->columns();
        const std::vector<quint32> jobs = countsOf(c.skillCodes, c.skills.size());
        // Unlike texts, skills have no code for "not stated": position 0 is one, too.
        std::vector<quint32> at;
        for (quint32 i = 0; i < jobs.size(); ++i) {
            if (jobs[i] > 0 && m_catalog && m_catalog->skill(c.skills[i]))
                at.push_back(i);
        }
        std::stable_sort(at.begin(), at.end(), [&](quint32 a, quint32 b) { return jobs[a] > jobs[b]; });
        return at;
    }
    QString text(quint32 at) const override { return m_catalog->skill(id(at))->name; }
    bool ticksAny(const FilterSpec &spec) const override { return !spec.skills.empty(); }
    bool isTicked(const FilterSpec &spec, quint32 at) const override { return holds(spec.skills, id(at)); }
    void tick(FilterSpec &spec, quint32 at, bool on) const override { setTick(spec.skills, id(at), on); }

private:
    domain::SkillId id(quint32 at) const { return m_jobs->columns().skills[at]; }
};

} // namespace

std::unique_ptr<FacetValues> placeFacet() { return std::make_unique<PlaceFacet>(); }

std::unique_ptr<FacetValues> employerFacet() { return std::make_unique<EmployerFacet>(); }

std::unique_ptr<FacetValues> skillFacet() { return std::make_unique<SkillFacet>(); }

} // namespace rolescope::ui
