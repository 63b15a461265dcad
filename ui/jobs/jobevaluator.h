// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/filterspec.h"
#include "engine/jobanswer.h"
#include "engine/roworder.h"
#include "workspace/latesttask.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace rolescope::engine {
class JobTable;
}

namespace rolescope::ui {

/// Asks the engine: small tables at once, large ones behind the window, where the newest question wins.
class JobEvaluator : public QObject {
    Q_OBJECT

public:
    explicit JobEvaluator(QObject *parent = nullptr);
    ~JobEvaluator() override;

    /// Null: nothing to ask.
    void setTable(std::shared_ptr<const engine::JobTable>);
    /// The jobs whose descriptions have the words; called off the GUI thread.
    using FindDescribed =
        std::function<std::shared_ptr<const std::vector<domain::JobId>>(const QString &words, std::stop_token)>;
    void setFindDescribed(FindDescribed find) { m_find = std::move(find); }
    void ask(const domain::FilterSpec &, const engine::Order &);
    void askSeveral(const domain::FilterSpec &, const engine::Order &);

Q_SIGNALS:
    void answered(std::shared_ptr<const rolescope::engine::JobAnswer>);
    void severalAnswered(std::shared_ptr<const std::vector<rolescope::engine::HiddenJob>>);

private:
    struct Index;
    /// Runs at once where that is quick.
    template <typename Work, typename Done>
    void run(const domain::FilterSpec &, const engine::Order &, Work, Done);
    std::shared_ptr<Index> m_index;
    FindDescribed m_find;
    workspace::LatestTask m_task;
};

} // namespace rolescope::ui
