// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace/library.h"

#include <QWidget>

#include <memory>

class QGridLayout;
class QLabel;

namespace rolescope::ui {

class Style;

/// Two jobs side by side: what each states, and which skills both ask for or only one.
class JobPair : public QWidget {
    Q_OBJECT

public:
    explicit JobPair(const Style *, QWidget *parent = nullptr);

    void setJobs(const workspace::JobDetails &, const workspace::JobDetails &, const domain::Catalog &,
                 const domain::YearFactors &);

private:
    void addRow(const QString &name, const QString &first, const QString &second);
    void addWhole(const QString &name, const QString &text);
    QLabel *label(const QString &text, bool bold, bool quiet);
    void clear();

    const Style *m_style;
    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace rolescope::ui
