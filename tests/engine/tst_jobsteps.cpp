// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "randomjobs.h"

#include "engine/jobindex.h"

#include <QRandomGenerator>
#include <QTest>

#include <atomic>
#include <thread>

using namespace rolescope;
using domain::FilterSpec;
using engine::JobAnswer;

namespace {

bool same(const JobAnswer &a, const JobAnswer &b)
{
    return a.rows == b.rows && a.shown == b.shown && a.hidden == b.hidden && a.facets == b.facets
        && a.salaries == b.salaries && a.salaryUnknown == b.salaryUnknown && a.currency == b.currency;
}

} // namespace

/// An index remembers its last filter; however it got to a filter, the answer is the same.
class tst_jobsteps : public QObject {
    Q_OBJECT

    std::shared_ptr<const engine::JobTable> m_table;

private Q_SLOTS:
    void initTestCase()
    {
        QRandomGenerator random(1);
        m_table = randomjobs::tableOf(randomjobs::jobs(80000, 0, random)); // enough for two threads
    }

    void stepsAnswerLikeAFreshIndex()
    {
        QRandomGenerator random(2);
        engine::JobIndex steps(m_table);
        FilterSpec spec;
        for (int round = 0; round < 60; ++round) {
            spec = random.bounded(8) == 0 ? FilterSpec() : randomjobs::step(spec, random);
            const engine::Order order = randomjobs::order(random);
            (void)steps.answer(randomjobs::step(spec, random), order, {}, {false, random.bounded(2) == 0});
            QVERIFY(same(*steps.answer(spec, order), *engine::JobIndex(m_table).answer(spec, order)));
        }
    }

    void aStoppedQuestionLeavesNoTrace()
    {
        QRandomGenerator random(3);
        engine::JobIndex index(m_table);
        int stopped = 0;
        for (int round = 0; round < 60; ++round) {
            const FilterSpec spec = randomjobs::spec(random);
            std::stop_source source;
            std::jthread stopper([&source, round] {
                std::this_thread::sleep_for(std::chrono::microseconds(round * 20));
                source.request_stop();
            });
            stopped += !index.answer(spec, {}, source.get_token());
            stopper.join();
            const FilterSpec next = random.bounded(2) == 0 ? spec : randomjobs::step(spec, random);
            QVERIFY(same(*index.answer(next), *engine::JobIndex(m_table).answer(next)));
        }
        std::stop_source source;
        source.request_stop();
        QVERIFY(!index.answer({}, {}, source.get_token()));
        QVERIFY(!index.severalRows({}, {}, source.get_token()));
        qInfo("%d of 60 questions stopped half-way", stopped);
    }

    void twoThreadsMayAsk()
    {
        engine::JobIndex index(m_table);
        FilterSpec senior, remote;
        senior.levels = {domain::Level::Senior};
        remote.remotes = {domain::Remote::Remote};
        const JobAnswer expectedSenior = *index.answer(senior);
        const JobAnswer expectedRemote = *index.answer(remote);
        std::atomic<int> wrong = 0;
        const auto ask = [&](const FilterSpec &spec, const JobAnswer &expected) {
            for (int i = 0; i < 20; ++i)
                wrong += !same(*index.answer(spec), expected);
        };
        std::jthread other([&] { ask(senior, expectedSenior); });
        ask(remote, expectedRemote);
        other.join();
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_APPLESS_MAIN(tst_jobsteps)
#include "tst_jobsteps.moc"
