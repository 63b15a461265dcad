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

    std::shared_ptr<const engine::JobTable> table;
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

void JobEvaluator::ask(const domain::FilterSpec &spec, const engine::Order &order)
{
    if (!m_index)
        return;
    const auto work = [index = m_index, spec, order](std::stop_token stop) {
        auto answer = index->get().answer(spec, order, stop);
        return answer ? std::make_shared<const engine::JobAnswer>(std::move(*answer)) : nullptr;
    };
    const auto done = [this](const std::shared_ptr<const engine::JobAnswer> &answer) {
        if (answer)
            Q_EMIT answered(answer);
    };
    if (m_index->table->size() > largeTable)
        return m_task.start(work, done);
    m_task.cancel();
    done(work({}));
}

void JobEvaluator::askSeveral(const domain::FilterSpec &spec, const engine::Order &order)
{
    if (!m_index)
        return;
    using Jobs = std::vector<engine::HiddenJob>;
    const auto work = [index = m_index, spec, order](std::stop_token stop) {
        auto jobs = index->get().severalRows(spec, order, stop);
        return jobs ? std::make_shared<const Jobs>(std::move(*jobs)) : nullptr;
    };
    const auto done = [this](const std::shared_ptr<const Jobs> &jobs) {
        if (jobs)
            Q_EMIT severalAnswered(jobs);
    };
    if (m_index->table->size() > largeTable)
        return m_task.start(work, done);
    m_task.cancel();
    done(work({}));
}

} // namespace rolescope::ui
