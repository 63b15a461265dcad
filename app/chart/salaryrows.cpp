// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "chart/salaryrows.h"

#include "wording/jobwords.h"
#include "wording/labels.h"
#include "wording/salarywords.h"

namespace rolescope::chart {
namespace {

using analysis::SalaryFigure;
using analysis::SalarySummary;

class Rows {
public:
    Rows(SalaryBoxesData &data, const SalarySummary &summary) : m_data(data), m_summary(summary) {}

    void add(const QString &role, Ink ink)
    {
        SalaryBoxRow heading;
        heading.kind = SalaryRowKind::Role;
        heading.label = role;
        heading.role = ink;
        m_data.rows.push_back(heading);
        if (m_summary.all.n == 0 && m_summary.internships.n == 0)
            note();
        // A single level is all there is; ads that levels list are not listed twice.
        const bool listed = analysis::listsAds(m_summary.all);
        if (m_summary.levels.size() > 1 && m_summary.all.medians().isKnown())
            add(m_summary.all, wording::levelOf(m_summary.all), !listed);
        for (const SalaryFigure &figure : m_summary.levels)
            add(figure, shortLevel(figure), true);
        if (m_summary.internships.n > 0)
            add(m_summary.internships, wording::internships(), true);
    }

private:
    static QString shortLevel(const SalaryFigure &figure)
    {
        return *figure.level == domain::Level::Unknown ? wording::levelOf(figure) : wording::shortName(*figure.level);
    }

    void note()
    {
        SalaryBoxRow row;
        row.kind = SalaryRowKind::Note;
        row.label = wording::salaryCell(m_summary);
        m_data.rows.push_back(row);
    }

    void add(const SalaryFigure &figure, const QString &label, bool withAds)
    {
        SalaryBoxRow row;
        row.label = label;
        row.figure = wording::salaryRowFigure(figure);
        row.lows = figure.lows;
        row.highs = figure.highs;
        row.filter = figure.filter;
        QStringList lines{QStringLiteral("%1: %2").arg(label, wording::salaryLine(figure, m_summary.currency))};
        lines += wording::salarySpread(figure, m_summary);
        row.tooltip = lines.join(QLatin1Char('\n'));
        if (withAds && analysis::listsAds(figure))
            for (const analysis::SalaryPoint &point : m_summary.pointsOf(figure))
                row.ads.push_back({point.yearly, tooltipOf(point)});
        m_data.rows.push_back(std::move(row));
    }

    QString tooltipOf(const analysis::SalaryPoint &point) const
    {
        QStringList parts{wording::amountsAYear(point.yearly, m_summary.currency)};
        if (const auto name = m_summary.employers.find(point.employer); name != m_summary.employers.end())
            parts += name->second;
        parts += point.level == domain::Level::Unknown ? wording::levelNotStated() : wording::shortName(point.level);
        return parts.join(QStringLiteral(" · "));
    }

    SalaryBoxesData &m_data;
    const SalarySummary &m_summary;
};

} // namespace

SalaryBoxesData salaryRows(const analysis::Comparison &c)
{
    SalaryBoxesData data;
    Rows(data, c.salaryA).add(c.a.name, Ink::RoleA);
    Rows(data, c.salaryB).add(c.b.name, Ink::RoleB);
    data.currency = c.salaryA.currency;
    data.confidence = c.thresholds.quantileConfidence();
    data.reading = wording::plain(wording::salaryReading(c));
    return data;
}

} // namespace rolescope::chart
