// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/filters/facetvalues.h"
#include "ui/filters/ticks.h"

#include "engine/jobtable.h"
#include "text/fold.h"
#include "wording/filterwords.h"
#include "wording/phrase.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <optional>

namespace rolescope::ui {

using domain::FilterSpec;

namespace {

constexpr size_t few = 5;    ///< rows before "all n…"
constexpr size_t nearly = 7; ///< so many are shown at once: a link would take the place of two
constexpr size_t many = 50;  ///< rows after it: more is a task for the field above them

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
        m_find.clear();
        m_rows.clear();
        m_order.reset();
    }

    bool isOffered() const override { return m_jobs && hasValues(); }

    std::vector<FacetRow> rows(const FilterSpec &spec, const engine::JobAnswer &answer) override
    {
        if (!m_jobs)
            return {};
        const std::vector<quint32> &now = counts(answer);
        chooseRows(spec);
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
        if (!m_order || m_order->size() <= nearly)
            return {};
        return m_expanded ? tr("fewer") : tr("all %1…").arg(wording::number(qint64(m_order->size())));
    }
    void toggleMore() override
    {
        m_expanded = !m_expanded;
        m_find.clear();
    }
    QString findHint() const override
    {
        return m_expanded && m_order ? tr("Find among %1").arg(wording::number(qint64(m_order->size()))) : QString();
    }
    void setFind(const QString &typed) override { m_find = text::words(text::folded(typed)); }

protected:
    virtual bool hasValues() const = 0;
    virtual const std::vector<quint32> &counts(const engine::JobAnswer &) const = 0;
    /// All values that have jobs and a name, most jobs first, without any filter.
    virtual std::vector<quint32> valuesByFrequency() = 0;
    virtual QString text(quint32 value) const = 0;
    virtual bool isTicked(const FilterSpec &, quint32 value) const = 0;
    virtual void tick(FilterSpec &, quint32 value, bool on) const = 0;
    /// Whether each of the words begins a word of the value's name.
    virtual bool matches(quint32 value, const QStringList &words)
    {
        return text::containsAllWordPrefixes(text::folded(text(value)), words);
    }

    std::shared_ptr<const domain::Catalog> m_catalog;
    std::shared_ptr<const engine::JobTable> m_jobs;

private:
    void chooseRows(const FilterSpec &spec)
    {
        if (!m_order) // only when the facet is first opened: at a million jobs it takes its time
            m_order = valuesByFrequency();
        const size_t limit = m_expanded ? many : m_order->size() <= nearly ? nearly : few;
        const bool anyTicked = tickedCount(spec) > 0;
        m_rows.clear();
        for (const quint32 value : *m_order) {
            const bool shown = m_rows.size() < limit && (m_find.isEmpty() || matches(value, m_find));
            if (shown || (anyTicked && isTicked(spec, value)))
                m_rows.push_back(value);
            else if (m_rows.size() >= limit && !anyTicked)
                break;
        }
    }

    std::optional<std::vector<quint32>> m_order;
    std::vector<quint32> m_rows;
    QStringList m_find;
    bool m_expanded = false;
};

/// A facet whose values are texts of a dictionary, which finds words without reading them all.
class TextFacet : public LongFacet {
public:
    void setSnapshot(const workspace::Snapshot &snapshot) override
    {
        LongFacet::setSnapshot(snapshot);
        m_found.clear();
    }
    void setFind(const QString &typed) override
    {
        LongFacet::setFind(typed);
        m_found = dictionary().words().matchingAll(text::words(text::folded(typed)));
    }

protected:
    virtual const engine::Dictionary &dictionary() const = 0;
    bool hasValues() const override { return dictionary().size() > 1; }
    bool matches(quint32 code, const QStringList &) override { return code < m_found.size() && m_found[code]; }

private:
    std::vector<quint8> m_found;
};

class PlaceFacet : public TextFacet {
public:
    QString title() const override { return tr("Place"); }
    QString key() const override { return QStringLiteral("place"); }
    int tickedCount(const FilterSpec &spec) const override { return int(spec.placeValues.size()); }

protected:
    const engine::Dictionary &dictionary() const override { return m_jobs->columns().places; }
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

class EmployerFacet : public TextFacet {
public:
    QString title() const override { return tr("Employer"); }
    QString key() const override { return QStringLiteral("employer"); }
    int tickedCount(const FilterSpec &spec) const override { return int(spec.employerValues.size()); }

protected:
    const engine::Dictionary &dictionary() const override { return m_jobs->columns().employers; }
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
    bool isTicked(const FilterSpec &spec, quint32 code) const override
    {
        return holds(spec.employerValues, text(code));
    }
    void tick(FilterSpec &spec, quint32 code, bool on) const override { setTick(spec.employerValues, text(code), on); }
};

class SkillFacet : public LongFacet {
public:
    QString title() const override { return tr("Skill"); }
    QString key() const override { return QStringLiteral("skill"); }
    int tickedCount(const FilterSpec &spec) const override { return int(spec.skills.size()); }

protected:
    bool hasValues() const override { return !m_jobs->columns().skills.empty(); }
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
    bool isTicked(const FilterSpec &spec, quint32 at) const override { return holds(spec.skills, id(at)); }
    void tick(FilterSpec &spec, quint32 at, bool on) const override { setTick(spec.skills, id(at), on); }

private:
    domain::SkillId id(quint32 at) const { return m_jobs->columns().skills[at]; }
};

class RoleFacet : public LongFacet {
public:
    QString title() const override { return tr("Role"); }
    QString key() const override { return QStringLiteral("role"); }
    int tickedCount(const FilterSpec &spec) const override { return int(spec.roles.size()); }

protected:
    bool hasValues() const override { return m_jobs->roles().size() > 1; }
    const std::vector<quint32> &counts(const engine::JobAnswer &answer) const override { return answer.facets.roles; }
    /// "No role" stands last, whatever its jobs.
    std::vector<quint32> valuesByFrequency() override
    {
        std::vector<quint32> at;
        for (quint32 i = 1; i < m_jobs->roles().size(); ++i)
            at.push_back(i);
        std::stable_sort(at.begin(), at.end(), [&](quint32 a, quint32 b) { return jobs(a) > jobs(b); });
        if (jobs(0) > 0)
            at.push_back(0);
        return at;
    }
    QString text(quint32 at) const override
    {
        const domain::Role *role = m_catalog ? m_catalog->role(id(at)) : nullptr;
        return role ? role->name : tr("no role");
    }
    bool isTicked(const FilterSpec &spec, quint32 at) const override { return holds(spec.roles, id(at)); }
    void tick(FilterSpec &spec, quint32 at, bool on) const override
    {
        spec.exceptRoles.clear(); // "Neither" names other roles
        setTick(spec.roles, id(at), on);
    }

private:
    domain::RoleId id(quint32 at) const { return m_jobs->roles()[at]; }
    quint32 jobs(quint32 at) const { return m_jobs->jobsOfRole(id(at)); }
};

} // namespace

std::unique_ptr<FacetValues> roleFacet() { return std::make_unique<RoleFacet>(); }

std::unique_ptr<FacetValues> placeFacet() { return std::make_unique<PlaceFacet>(); }

std::unique_ptr<FacetValues> employerFacet() { return std::make_unique<EmployerFacet>(); }

std::unique_ptr<FacetValues> skillFacet() { return std::make_unique<SkillFacet>(); }

} // namespace rolescope::ui
