// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "domain/filterspec.h"
#include "engine/jobanswer.h"

#include <QWidget>

class QLabel;

namespace rolescope::ui {

class LinkButton;
class Style;

/// In place of an empty list: why it is empty, and the one step that helps.
class NoJobs : public QWidget {
    Q_OBJECT

public:
    explicit NoJobs(const Style *, QWidget *parent = nullptr);

    void showLoading();
    void showNoJobsInLibrary();
    /// Names the filter that hides most.
    void showNothingFound(const engine::JobAnswer &, const domain::FilterSpec &, const domain::Catalog &);

Q_SIGNALS:
    void relaxChosen(rolescope::domain::HiddenKey);
    void clearChosen();

private:
    void show(const QString &sentence, const QString &link);

    QLabel *m_sentence;
    LinkButton *m_relax;
    LinkButton *m_clear;
    domain::HiddenKey m_key = domain::HiddenKey::Several;
};

} // namespace rolescope::ui
