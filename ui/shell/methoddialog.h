// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/thresholds.h"

#include <QDialog>

#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rolescope::ui {

class Style;

/// Every threshold with what it decides, to be read and to be changed.
class MethodDialog : public QDialog {
    Q_OBJECT

public:
    MethodDialog(const analysis::Thresholds &, const Style *, QWidget *parent);

Q_SIGNALS:
    void chosen(const rolescope::analysis::Thresholds &);

private:
    struct Row {
        const analysis::Threshold *threshold;
        QLineEdit *field;
        QLabel *usual; ///< where the value is another one
    };

    QWidget *table();
    void addRow(QGridLayout *, const analysis::Threshold &);
    void show(const analysis::Thresholds &);
    /// Also says where a value is not the usual one, or is none.
    void look();
    bool isUsable(const Row &) const;
    analysis::Thresholds thresholds() const;
    void use();

    const Style *m_style;
    std::vector<Row> m_rows;
    QLabel *m_problem;
    QPushButton *m_usual;
    QPushButton *m_use;
};

} // namespace rolescope::ui
