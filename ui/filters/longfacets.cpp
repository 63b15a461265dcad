// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/filters/facetvalues.h"

#include "engine/jobtable.h"
#include "wording/phrase.h"

#include <QCoreApplication>

#include <algorithm>

namespace rolescope::ui {

using domain::FilterSpec;

namespace {

constexpr size_t few = 5;    ///< rows before "all n…"
constexpr size_t nearly = 7; ///< so many are shown at once: a link would take the place of two
constexpr size_t many = 200; ///< rows after it: more is a task for the text field

QString tr(const char *text)
{
    return QCoreApplication::translate("rolescope::ui::FacetValues", text);
}

/// A facet of many values: the most frequent ones first, in an order that stays while filters move.
class LongFacet : public FacetValues {
public:
    void setSnapshot(const workspace::Snapshot &snapshot) override
    {
        m_catalog = snapshot.catalog;
        m_jobs = snapshot.jobs;
        m_order.clear();
        m_expanded = false;
        m_ordered = false;
    }

    std::vector<FacetRow> rows(const FilterSpec &spec, const engine::JobAnswer &answer) override
    {
        if (!m_jobs)
            return {};
        const std::vector<quint32> &now = counts(answer);
        if (!m_ordered) {
            m_order = frequent(now);
            m_ordered = true;
        }
        m_rows.clear();
        size_t listed = 0;
        const size_t limit = m_expanded ? many : m_order.size() <= nearly ? nearly : few;
        for (const quint32 value : m_order) {
            if (listed++ < limit || isTicked(spec, value))
                m_rows.push_back(value);
        }
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
    virtual std::vector<quint32> frequent(const std::vector<quint32> &counts) const = 0;
    virtual QString text(quint32 value) const = 0;
    virtual bool isTicked(const FilterSpec &, quint32 value) const = 0;
    virtual void tick(FilterSpec &, quint32 value, bool on) const = 0;

    std::shared_ptr<const domain::Catalog> m_catalog;
    std::shared_ptr<const engine::JobTable> m_jobs;

private:
    std::vector<quint32> m_order;
    std::vector<quint32> m_rows;
    bool m_expanded = false;
    bool m_ordered = false;
};

class PlaceFacet : public LongFacet {
public:
    QString title() const override { return tr("Place"); }

protected:
    const std::vector<quint32> &counts(const engine::JobAnswer &answer) const override { return answer.facets.places; }
    std::vector<quint32> frequent(const std::vector<quint32> &counts) const override
    {
        std::vector<quint32> codes = engine::mostFrequent(counts, many);
        // A town of two countries is one row: its words find both.
        std::vector<quint32> unique;
        for (const quint32 code : codes) {
            const auto same = [&](quint32 other) { return text(other) == text(code); };
            if (!text(code).isEmpty() && std::none_of(unique.begin(), unique.end(), same))
                unique.push_back(code);
        }
        return unique;
    }
    QString text(quint32 code) const override
    {
        const QString &place = m_jobs->columns().placeNames[code];
        return place.isEmpty() ? m_jobs->columns().countryNames[code] : place;
    }
    bool isTicked(const FilterSpec &spec, quint32 code) const override
    {
        return std::find(spec.places.begin(), spec.places.end(), text(code)) != spec.places.end();
    }
    void tick(FilterSpec &spec, quint32 code, bool on) const override
    {
        spec.places.erase(std::remove(spec.places.begin(), spec.places.end(), text(code)), spec.places.end());
        if (on)
            spec.places.push_back(text(code));
    }
};

class SkillFacet : public LongFacet {
public:
    QString title() const override { return tr("Skill"); }

protected:
    const std::vector<quint32> &counts(const engine::JobAnswer &answer) const override { return answer.facets.skills; }
    std::vector<quint32> frequent(const std::vector<quint32> &counts) const override
    {
        // Unlike texts, skills have no code for "not stated": position 0 is one, too.
        std::vector<quint32> at;
        for (quint32 i = 0; i < counts.size(); ++i) {
            if (counts[i] > 0 && m_catalog && m_catalog->skill(m_jobs->columns().skills[i]))
                at.push_back(i);
        }
        std::stable_sort(at.begin(), at.end(), [&](quint32 a, quint32 b) { return counts[a] > counts[b]; });
        return at;
    }
    QString text(quint32 at) const override { return m_catalog->skill(id(at))->name; }
    bool isTicked(const FilterSpec &spec, quint32 at) const override
    {
        return std::find(spec.skills.begin(), spec.skills.end(), id(at)) != spec.skills.end();
    }
    void tick(FilterSpec &spec, quint32 at, bool on) const override
    {
        spec.skills.erase(std::remove(spec.skills.begin(), spec.skills.end(), id(at)), spec.skills.end());
        if (on)
            spec.skills.push_back(id(at));
    }

private:
    domain::SkillId id(quint32 at) const { return m_jobs->columns().skills[at]; }
};

} // namespace

std::unique_ptr<FacetValues> placeFacet()
{
    return std::make_unique<PlaceFacet>();
}

std::unique_ptr<FacetValues> skillFacet()
{
    return std::make_unique<SkillFacet>();
}

} // namespace rolescope::ui
