// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/jobs/jobevaluator.h"
#include "workspace/latesttask.h"
#include "workspace/library.h"

#include <QObject>

#include <memory>

namespace rolescope::ui {

/// Whether a library has descriptions to search in, and behind the scenes the index of their words.
class DescriptionSearch : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Looks anew, also after an import or undo.
    void setLibrary(std::shared_ptr<const workspace::Library>);
    /// What the job filters ask, off the GUI thread.
    static JobEvaluator::FindDescribed findIn(std::shared_ptr<const workspace::Library>);

Q_SIGNALS:
    void offered(bool);

private:
    void index(const std::shared_ptr<const workspace::Library> &);

    workspace::LatestTask m_looking;
    workspace::LatestTask m_indexing;
};

} // namespace rolescope::ui
