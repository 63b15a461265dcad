// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/jobevaluator.h"

#include "engine/jobindex.h"

#include <mutex>
#include <optional>

namespace rolescope::ui {

namespace {

// Below this an answer takes less than a millisecond.
constexpr quint32 largeTable = 50'000;

} // namespace

/// The engine's index, made by whoever asks first: at a million rows not on the window's thread.
struct JobEvaluator::Index {
    explicit Index(std::shared_ptr<const engine::JobTable> jobs) : table(std::move(jobs)) {}

    engine::JobIndex &get()
    {
        std::call_once(made, [this] { index.emplace(table); });
        return *index;
    }

    /// The same list for the same words, so that a step of another filter costs only that.
    std::shared_ptr<const std::vector<domain::JobId>> described(const QString &words, const FindDescribed &find,
                                                                const std::stop_token &stop)
    {
        {
            const std::lock_guard lock(mutex);
            if (found && foundFor == words)
                return found;
        }
        auto ids = find(words, stop);
        const std::lock_guard lock(mutex);
        if (!stop.stop_requested()) {
            found = ids;
            foundFor = words;
        }
        return ids;
    }

    std::shared_ptr<const engine::JobTable> table;
    std::mutex mutex;
    QString foundFor;
    std::shared_ptr<const std::vector<domain::JobId>> found;
    std::once_flag made;
    std::optional<engine::JobIndex> index;
};

JobEvaluator::JobEvaluator(QObject *parent) : QObject(parent) {}

JobEvaluator::~JobEvaluator() = default;

void JobEvaluator::setTable(std::shared_ptr<const engine::JobTable> table)
{
    m_task.cancel();
    if (!table)
        m_index.reset();
    else if (!m_index || m_index->table != table)
        m_index = std::make_shared<Index>(std::move(table));
}

template <typename Work, typename Done>
void JobEvaluator::run(const domain::FilterSpec &spec, const engine::Order &order, Work work, Done done)
{
    if (!m_index)
        return;
    const bool reads = m_find && spec.inDescriptions && !spec.text.isEmpty();
    if (!reads && m_index->table->size() <= largeTable) {
        m_task.cancel();
        return done(work(*m_index, spec, order, std::stop_token()));
    }
    m_task.start(
        [index = m_index, find = reads ? m_find : FindDescribed(), spec = spec, order, work](std::stop_token stop) mutable {
            if (find)
                spec.describedBy = index->described(spec.text, find, stop);
            return work(*index, spec, order, stop);
        },
        done);
}

void JobEvaluator::ask(const domain::FilterSpec &spec, const engine::Order &order)
{
    using Answer = std::shared_ptr<const engine::JobAnswer>;
    run(
        spec, order,
        [](Index &index, const domain::FilterSpec &asked, const engine::Order &by, std::stop_token stop) -> Answer {
            auto answer = index.get().answer(asked, by, stop);
            return answer ? std::make_shared<const engine::JobAnswer>(std::move(*answer)) : nullptr;
        },
        [this](const Answer &answer) {
            if (answer)
                Q_EMIT answered(answer);
        });
}

void JobEvaluator::askSeveral(const domain::FilterSpec &spec, const engine::Order &order)
{
    using Jobs = std::shared_ptr<const std::vector<engine::HiddenJob>>;
    run(
        spec, order,
        [](Index &index, const domain::FilterSpec &asked, const engine::Order &by, std::stop_token stop) -> Jobs {
            auto jobs = index.get().severalRows(asked, by, stop);
            return jobs ? std::make_shared<const std::vector<engine::HiddenJob>>(std::move(*jobs)) : nullptr;
        },
        [this](const Jobs &jobs) {
            if (jobs)
                Q_EMIT severalAnswered(jobs);
        });
}

} // namespace rolescope::ui
