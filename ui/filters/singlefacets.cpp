// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
// Facets of which a filter holds one value: ticking another one replaces it.
#include "ui/filters/facetvalues.h"

#include "engine/jobtable.h"
#include "wording/jobwords.h"
#include "wording/phrase.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace rolescope::ui {

using domain::FilterSpec;

namespace {

constexpr size_t few = 5;
constexpr size_t nearly = 7;

QString tr(const char *text) { return QCoreApplication::translate("rolescope::ui::FacetValues", text); }

/// Jobs that state no currency pass every currency, so each row says so and counts them.
class CurrencyFacet : public FacetValues {
public:
    QString title() const override { return tr("Currency"); }
    QString key() const override { return QStringLiteral("currency"); }
    bool isOffered() const override { return m_jobs && m_jobs->columns().currencies.size() > 2; }
    bool holdsOne() const override { return true; }
    int tickedCount(const FilterSpec &spec) const override { return spec.currency.isEmpty() ? 0 : 1; }

    void setSnapshot(const workspace::Snapshot &snapshot) override
    {
        m_jobs = snapshot.jobs;
        m_codes.clear();
        if (!m_jobs)
            return;
        std::vector<quint32> counts(m_jobs->columns().currencies.size(), 0);
        for (const quint16 code : m_jobs->columns().currency)
            ++counts[code];
        m_unstated = counts[0] > 0;
        m_codes = engine::mostFrequent(counts, counts.size());
    }

    std::vector<FacetRow> rows(const FilterSpec &spec, const engine::JobAnswer &answer) override
    {
        std::vector<FacetRow> rows;
        const std::vector<quint32> &counts = answer.facets.currencies;
        for (const quint32 code : m_codes) {
            const QString name = m_jobs->columns().currencies.text(code);
            rows.push_back({m_unstated ? tr("%1 or not stated").arg(name) : name,
                            code < counts.size() ? counts[code] + counts[0] : 0, spec.currency == name,
                            QStringLiteral("Currency_") + name});
        }
        return rows;
    }

    FilterSpec ticked(FilterSpec spec, int row, bool on) const override
    {
        spec.currency = on ? m_jobs->columns().currencies.text(m_codes[size_t(row)]) : QString();
        spec.showOtherCurrency = false;
        return spec;
    }

private:
    std::shared_ptr<const engine::JobTable> m_jobs;
    std::vector<quint32> m_codes;
    bool m_unstated = false;
};

/// From which month on: each month counts itself and all later ones.
class PostedFacet : public FacetValues {
public:
    QString title() const override { return tr("Posted"); }
    QString key() const override { return QStringLiteral("posted"); }
    bool isOffered() const override { return months() > 1; }
    bool holdsOne() const override { return true; }
    int tickedCount(const FilterSpec &spec) const override { return spec.postedAfter ? 1 : 0; }

    void setSnapshot(const workspace::Snapshot &snapshot) override
    {
        m_jobs = snapshot.jobs;
        m_expanded = false;
    }

    std::vector<FacetRow> rows(const FilterSpec &spec, const engine::JobAnswer &answer) override
    {
        std::vector<FacetRow> rows;
        const std::vector<quint32> &counts = answer.facets.months;
        quint32 since = 0;
        for (size_t at = months(); at-- > 1;) {
            since += at < counts.size() ? counts[at] : 0;
            if (rows.size() < shown())
                rows.push_back({tr("since %1").arg(wording::monthAndYear(first(at))), since,
                                spec.postedAfter == first(at), QStringLiteral("Posted_%1").arg(at)});
        }
        return rows;
    }

    FilterSpec ticked(FilterSpec spec, int row, bool on) const override
    {
        spec.postedAfter.reset();
        if (on)
            spec.postedAfter = first(months() - 1 - size_t(row));
        return spec;
    }

    QString more() const override
    {
        if (months() - 1 <= nearly)
            return {};
        return m_expanded ? tr("fewer") : tr("all %1…").arg(wording::number(qint64(months() - 1)));
    }
    void toggleMore() override { m_expanded = !m_expanded; }

private:
    /// The entry 0, "no date", included.
    size_t months() const { return m_jobs ? m_jobs->columns().months.size() : 0; }
    size_t shown() const { return m_expanded ? months() : months() - 1 <= nearly ? nearly : few; }
    QDate first(size_t at) const
    {
        const engine::Month &month = m_jobs->columns().months[at];
        return {month.year, month.month, 1};
    }

    std::shared_ptr<const engine::JobTable> m_jobs;
    bool m_expanded = false;
};

} // namespace

std::unique_ptr<FacetValues> currencyFacet() { return std::make_unique<CurrencyFacet>(); }

std::unique_ptr<FacetValues> postedFacet() { return std::make_unique<PostedFacet>(); }

} // namespace rolescope::ui
