// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/salary.h"

#include <QFrame>

#include <vector>

class QLineEdit;
class QPushButton;

namespace rolescope::ui {

class Style;

/// Edits how often an hour, a day, a week and a month make a year. Escape or a click elsewhere changes nothing.
class YearFactorsEdit : public QFrame {
    Q_OBJECT

public:
    explicit YearFactorsEdit(const Style *, QWidget *parent);

    /// Opens below `anchor`.
    void openBelow(QWidget *anchor, const domain::YearFactors &);

Q_SIGNALS:
    void chosen(const rolescope::domain::YearFactors &);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    void show(const domain::YearFactors &);
    domain::YearFactors factors() const;
    void use();

    struct Row {
        int domain::YearFactors::*factor;
        QLineEdit *field;
    };
    const Style *m_style;
    std::vector<Row> m_rows;
    QPushButton *m_use;
};

} // namespace rolescope::ui
