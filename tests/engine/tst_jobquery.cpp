// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "randomjobs.h"
#include "reference.h"

#include "engine/jobindex.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace rolescope;
using domain::FilterSpec;
using domain::HiddenKey;
using engine::JobAnswer;
using reference::PlainAnswer;

namespace {

/// Engine counts by value: codes without jobs left out, as the reference knows none.
template <typename Key, typename Numbers, typename KeyOf>
std::map<Key, quint32> byValue(const Numbers &counts, KeyOf keyOf)
{
    std::map<Key, quint32> values;
    for (size_t code = 0; code < counts.size(); ++code)
        if (counts[code] > 0)
            values[keyOf(static_cast<quint32>(code))] += counts[code];
    return values;
}

bool sameRows(const engine::JobTable &table, const JobAnswer &answer, const PlainAnswer &expected)
{
    std::vector<domain::JobId> ids;
    for (const quint32 row : answer.rows)
        ids.push_back(table.id(row));
    return ids == expected.ids && answer.shown == ids.size();
}

bool sameHidden(const JobAnswer &answer, const PlainAnswer &expected)
{
    return byValue<HiddenKey>(answer.hidden, [](quint32 k) { return static_cast<HiddenKey>(k); }) == expected.hidden;
}

/// Names the first facet that differs; empty when all agree.
QByteArray facetThatDiffers(const engine::JobTable &table, const JobAnswer &answer, const PlainAnswer &expected,
                            bool withSkills)
{
    const engine::JobColumns &c = table.columns();
    const engine::FacetCounts &f = answer.facets;
    if (byValue<domain::Level>(f.levels, [](quint32 v) { return static_cast<domain::Level>(v); }) != expected.levels)
        return "level";
    if (byValue<domain::JobType>(f.types, [](quint32 v) { return static_cast<domain::JobType>(v); }) != expected.types)
        return "type";
    if (byValue<domain::Remote>(f.remotes, [](quint32 v) { return static_cast<domain::Remote>(v); })
        != expected.remotes)
        return "remote";
    if (byValue<QString>(f.currencies, [&](quint32 v) { return c.currencies.text(v); }) != expected.currencies)
        return "currency";
    if (byValue<QString>(f.employers, [&](quint32 v) { return c.employers.text(v); }) != expected.employers)
        return "employer";
    if (byValue<domain::RoleId>(f.roles, [&](quint32 v) { return table.roles()[v]; }) != expected.roles)
        return "role";
    if (byValue<std::pair<QString, QString>>(f.places,
                                             [&](quint32 v) { return std::pair(c.placeNames[v], c.countryNames[v]); })
        != expected.places)
        return "place";
    if (byValue<std::pair<int, int>>(f.months,
                                     [&](quint32 v) { return std::pair(c.months[v].year, c.months[v].month); })
        != expected.months)
        return "month";
    if (withSkills && byValue<domain::SkillId>(f.skills, [&](quint32 v) { return c.skills[v]; }) != expected.skills)
        return "skill";
    return {};
}

bool sameSalaries(const JobAnswer &answer, const PlainAnswer &expected)
{
    std::vector<quint32> counts(answer.salaries.size(), 0);
    for (const qint32 salary : expected.salaries) {
        size_t bin = 0;
        while (bin + 1 < counts.size() && salary >= answer.salaries[bin].to)
            ++bin;
        if (counts.empty())
            return false;
        ++counts[bin];
    }
    for (size_t bin = 0; bin < counts.size(); ++bin)
        if (counts[bin] != answer.salaries[bin].count)
            return false;
    return answer.salaryUnknown == expected.salaryUnknown && answer.currency == expected.currency;
}

bool sameSeveral(engine::JobIndex &index, const FilterSpec &spec, const engine::Order &order,
                 const PlainAnswer &expected)
{
    std::map<domain::JobId, std::vector<HiddenKey>> several;
    const auto jobs = index.severalRows(spec, order);
    for (const engine::HiddenJob &job : *jobs) {
        several[index.table()->id(job.row)] = engine::reasonsOf(job.reasons);
        if (index.reasons(job.row, spec) != engine::reasonsOf(job.reasons))
            return false;
    }
    auto sorted = expected.several;
    for (auto &[id, keys] : sorted)
        std::sort(keys.begin(), keys.end());
    return several == sorted && several.size() == jobs->size();
}

} // namespace

namespace {

/// Ticks each value of each facet alone; the first that shows another number than the facet says.
class Ticks {
public:
    Ticks(engine::JobIndex &index, const FilterSpec &base)
        : m_index(index),
          m_base(base),
          m_facets(index.answer(base)->facets)
    {}

    QByteArray wrong()
    {
        const engine::JobTable &table = *m_index.table();
        const engine::JobColumns &c = table.columns();
        each("level", m_facets.levels, [](FilterSpec &spec, quint32 v) {
            spec.levels = {static_cast<domain::Level>(v)};
            spec.showUnknownLevel = spec.levels.front() == domain::Level::Unknown;
        });
        each("type", m_facets.types,
             [](FilterSpec &spec, quint32 v) { spec.types = {static_cast<domain::JobType>(v)}; });
        each("remote", m_facets.remotes,
             [](FilterSpec &spec, quint32 v) { spec.remotes = {static_cast<domain::Remote>(v)}; });
        each("role", m_facets.roles, [&](FilterSpec &spec, quint32 v) {
            spec.exceptRoles.clear();
            spec.roles = {table.roles()[v]};
        });
        each("place", m_facets.places, [&](FilterSpec &spec, quint32 v) {
            spec.places.clear();
            spec.placeValues = {{c.placeNames[v], c.countryNames[v]}};
        });
        each("employer", m_facets.employers, [&](FilterSpec &spec, quint32 v) {
            spec.employers.clear();
            spec.employerValues = {c.employers.text(v)};
        });
        each("skill", m_facets.skills, [&](FilterSpec &spec, quint32 v) { spec.skills.push_back(c.skills[v]); });
        return m_wrong;
    }

private:
    template <typename Counts, typename Tick>
    void each(const char *facet, const Counts &counts, Tick tick)
    {
        for (quint32 value = 0; value < counts.size(); ++value) {
            FilterSpec spec = m_base;
            tick(spec, value);
            if (m_wrong.isEmpty() && m_index.answer(spec, {}, {}, {false, false})->shown != counts[value])
                m_wrong = facet + QByteArray::number(value);
        }
    }

    engine::JobIndex &m_index;
    FilterSpec m_base;
    engine::FacetCounts m_facets;
    QByteArray m_wrong;
};

} // namespace

/// The engine against the same rules written a second time, slowly.
class tst_jobquery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheReference_data()
    {
        QTest::addColumn<quint32>("rows");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("rounds");
        QTest::newRow("small pools") << 600U << 0 << 160;
        QTest::newRow("every title different, wide ids") << 500U << 1 << 160;
        QTest::newRow("hardly anything stated") << 500U << 2 << 160;
        QTest::newRow("two threads") << 70000U << 0 << 6;
        QTest::newRow("one job") << 1U << 0 << 20;
        QTest::newRow("no job") << 0U << 0 << 20;
    }

    void agreesWithTheReference()
    {
        QFETCH(quint32, rows);
        QFETCH(int, kind);
        QFETCH(int, rounds);
        QRandomGenerator random(rows + static_cast<quint32>(kind));
        const auto jobs = randomjobs::jobs(rows, kind, random);
        engine::JobIndex index(randomjobs::tableOf(jobs));
        FilterSpec spec;
        for (int round = 0; round < rounds; ++round) {
            spec = random.bounded(3) == 0 ? randomjobs::spec(random) : randomjobs::step(spec, random);
            const engine::Order order = randomjobs::order(random);
            const bool withSkills = random.bounded(4) != 0;
            const auto answer = index.answer(spec, order, {}, {true, withSkills});
            const PlainAnswer expected = reference::answer(jobs, spec, order);
            QVERIFY(answer);
            QCOMPARE(answer->total, rows);
            QCOMPARE(std::accumulate(answer->hidden.begin(), answer->hidden.end(), answer->shown), rows);
            QVERIFY2(sameRows(*index.table(), *answer, expected), qPrintable(QString::number(round)));
            QVERIFY2(sameHidden(*answer, expected), qPrintable(QString::number(round)));
            QCOMPARE(facetThatDiffers(*index.table(), *answer, expected, withSkills), QByteArray());
            QVERIFY2(sameSalaries(*answer, expected), qPrintable(QString::number(round)));
            QVERIFY(sameSeveral(index, spec, order, expected));
        }
    }

    void aFacetCountsWhatTickingItsValueShows()
    {
        QRandomGenerator random(11);
        for (int kind = 0; kind < 3; ++kind) {
            engine::JobIndex index(randomjobs::tableOf(randomjobs::jobs(1500, kind, random)));
            QCOMPARE(Ticks(index, {}).wrong(), QByteArray());
            for (int round = 0; round < 25; ++round)
                QCOMPARE(Ticks(index, randomjobs::spec(random)).wrong(), QByteArray());
        }
    }

    void aCurrencyAlsoShowsJobsWithoutOne()
    {
        QRandomGenerator random(12);
        engine::JobIndex index(randomjobs::tableOf(randomjobs::jobs(1500, 0, random)));
        const std::vector<quint32> counts = index.answer({})->facets.currencies;
        for (quint32 code = 1; code < counts.size(); ++code) {
            FilterSpec spec;
            spec.currency = index.table()->columns().currencies.text(code);
            QCOMPARE(index.answer(spec)->shown, counts[code] + counts[0]);
        }
    }

    void droppingAFilterShowsExactlyWhatItHid()
    {
        QRandomGenerator random(7);
        for (int kind = 0; kind < 3; ++kind) {
            engine::JobIndex index(randomjobs::tableOf(randomjobs::jobs(2000, kind, random)));
            for (int round = 0; round < 200; ++round) {
                const FilterSpec spec = randomjobs::spec(random);
                const JobAnswer before = *index.answer(spec);
                for (int k = 0; k < domain::hiddenKeyCount; ++k) {
                    const auto key = static_cast<HiddenKey>(k);
                    const bool isFilter =
                        key != HiddenKey::Several && (key != HiddenKey::Currency || spec.filtersCurrency());
                    if (!isFilter)
                        continue;
                    const JobAnswer after = *index.answer(spec.without(key, before.currency));
                    QVERIFY2(after.shown == before.shown + before.hiddenBy(key), qPrintable(domain::code(key)));
                    QVERIFY(
                        std::includes(after.rows.begin(), after.rows.end(), before.rows.begin(), before.rows.end()));
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(tst_jobquery)
#include "tst_jobquery.moc"
