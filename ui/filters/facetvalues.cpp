// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/filters/facetvalues.h"
#include "ui/filters/ticks.h"

#include "engine/jobtable.h"
#include "ui/filters/filtersteps.h"
#include "wording/labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace rolescope::ui {

using domain::FilterSpec;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("rolescope::ui::FacetValues", text); }

class LevelFacet : public FacetValues {
public:
    QString title() const override { return tr("Level"); }
    QString key() const override { return QStringLiteral("level"); }
    void setSnapshot(const workspace::Snapshot &) override {}
    bool isOffered() const override { return true; }
    int tickedCount(const FilterSpec &spec) const override
    {
        const LevelTicks ticks = levelTicks(spec);
        return int(ticks.known.size()) + (ticks.unknown ? 1 : 0);
    }

    std::vector<FacetRow> rows(const FilterSpec &spec, const engine::JobAnswer &answer) override
    {
        static constexpr std::array names{"levelUnknown", "levelEntry", "levelMid", "levelSenior", "levelExecutive"};
        const LevelTicks ticks = levelTicks(spec);
        std::vector<FacetRow> rows;
        for (const domain::Level level : domain::allLevels) {
            const auto at = size_t(level);
            rows.push_back(
                {wording::name(level), answer.facets.levels[at], ticks.has(level), QLatin1String(names[at])});
        }
        return rows;
    }

    FilterSpec ticked(FilterSpec spec, int row, bool on) const override
    {
        LevelTicks ticks = levelTicks(spec);
        ticks.set(domain::allLevels[size_t(row)], on);
        return withLevels(std::move(spec), ticks);
    }
};

/// A facet over the few values of an enum; shown are those that occur in the library.
template <typename Enum, size_t count>
class EnumFacet : public FacetValues {
public:
    using List = std::vector<Enum> FilterSpec::*;
    using Unpack = Enum (*)(quint8);
    using Counts = std::array<quint32, count> engine::FacetCounts::*;

    EnumFacet(const char *title, const std::array<Enum, count> &all, List list, Unpack unpack, Counts counts)
        : m_title(title),
          m_all(all),
          m_list(list),
          m_unpack(unpack),
          m_counts(counts)
    {}

    QString title() const override { return tr(m_title); }
    QString key() const override { return QString::fromLatin1(m_title).toLower(); }
    bool isOffered() const override { return !m_shown.empty(); }
    int tickedCount(const FilterSpec &spec) const override { return int((spec.*m_list).size()); }

    void setSnapshot(const workspace::Snapshot &snapshot) override
    {
        std::array<bool, count> found{};
        for (const quint8 packed : snapshot.jobs ? snapshot.jobs->packedColumn() : std::vector<quint8>())
            found[size_t(m_unpack(packed))] = true;
        m_shown.clear();
        for (const Enum value : m_all) {
            if (found[size_t(value)])
                m_shown.push_back(value);
        }
        if (m_shown == std::vector<Enum>{Enum::Unknown})
            m_shown.clear(); // no ad states it
    }

    std::vector<FacetRow> rows(const FilterSpec &spec, const engine::JobAnswer &answer) override
    {
        std::vector<FacetRow> rows;
        for (const Enum value : m_shown) {
            const QString code = domain::code(value);
            rows.push_back({wording::name(value), (answer.facets.*m_counts)[size_t(value)], holds(spec.*m_list, value),
                            QLatin1String(m_title) + u'_' + (code.isEmpty() ? QStringLiteral("unknown") : code)});
        }
        return rows;
    }

    FilterSpec ticked(FilterSpec spec, int row, bool on) const override
    {
        setTick(spec.*m_list, m_shown[size_t(row)], on);
        std::sort((spec.*m_list).begin(), (spec.*m_list).end());
        return spec;
    }

private:
    const char *m_title;
    std::array<Enum, count> m_all;
    List m_list;
    Unpack m_unpack;
    Counts m_counts;
    std::vector<Enum> m_shown;
};

} // namespace

std::unique_ptr<FacetValues> levelFacet() { return std::make_unique<LevelFacet>(); }

std::unique_ptr<FacetValues> typeFacet()
{
    using Facet = EnumFacet<domain::JobType, domain::allJobTypes.size()>;
    return std::make_unique<Facet>(QT_TRANSLATE_NOOP("rolescope::ui::FacetValues", "Type"), domain::allJobTypes,
                                   &FilterSpec::types, &engine::packedType, &engine::FacetCounts::types);
}

std::unique_ptr<FacetValues> remoteFacet()
{
    using Facet = EnumFacet<domain::Remote, domain::allRemotes.size()>;
    return std::make_unique<Facet>(QT_TRANSLATE_NOOP("rolescope::ui::FacetValues", "Remote"), domain::allRemotes,
                                   &FilterSpec::remotes, &engine::packedRemote, &engine::FacetCounts::remotes);
}

} // namespace rolescope::ui
