// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/filterspec.h"
#include "engine/jobanswer.h"
#include "engine/roworder.h"
#include "workspace/latesttask.h"

#include <QObject>

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
    void ask(const domain::FilterSpec &, const engine::Order &);
    void askSeveral(const domain::FilterSpec &, const engine::Order &);

Q_SIGNALS:
    void answered(std::shared_ptr<const rolescope::engine::JobAnswer>);
    void severalAnswered(std::shared_ptr<const std::vector<rolescope::engine::HiddenJob>>);

private:
    struct Index;
    std::shared_ptr<Index> m_index;
    workspace::LatestTask m_task;
};

} // namespace rolescope::ui
