// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/salary.h"
#include "engine/jobanswer.h"
#include "ui/filters/filtersteps.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QRadioButton;

namespace rolescope::engine {
class JobTable;
}

namespace rolescope::ui {

class AmountEdit;
class CountedBox;
class LinkButton;
class SalaryPicture;
class Style;
class YearFactorsEdit;

/// "Salary at least … USD a year", at most …, how a range meets it, and apart from it the picture of the salaries.
class SalaryFilter : public QWidget {
    Q_OBJECT

public:
    SalaryFilter(FilterSteps *, const Style *, QWidget *parent = nullptr);

    void setTable(std::shared_ptr<const engine::JobTable>);
    void setSpec(const domain::FilterSpec &);
    void setAnswer(const engine::JobAnswer &);
    /// Whether any job states a salary.
    bool hasSalaries() const { return m_known > 0; }
    /// The picture and the jobs without a salary, a widget of its own so that the pane places it.
    QWidget *picturePart() const { return m_picturePart; }
    /// The picture part below the amounts, or a group of its own.
    void setPictureApart(bool);

Q_SIGNALS:
    void yearFactorsChosen(const rolescope::domain::YearFactors &);

private:
    using Amount = std::optional<qint32>; ///< whole units a year

    void build();
    void showFactors();
    void connectParts();
    void findLines(const QString &currency);
    void setRange(Amount from, Amount to, FilterSteps::Gesture);
    void showBin(Amount topFrom, Amount topBelow);
    void showPicture(const engine::JobAnswer &);

    FilterSteps *m_steps;
    const Style *m_style;
    std::shared_ptr<const engine::JobTable> m_jobs;
    AmountEdit *m_from;
    AmountEdit *m_to;
    QLabel *m_heading;
    QLabel *m_unit;
    QRadioButton *m_mayReach;
    QRadioButton *m_mustStart;
    QWidget *m_picturePart;
    SalaryPicture *m_picture;
    CountedBox *m_unknown;
    LinkButton *m_factors; ///< where some salary is not stated a year
    YearFactorsEdit *m_factorsEdit;
    quint32 m_known = 0;
    QString m_currency;              ///< the one m_lineRows belong to
    std::vector<quint32> m_lineRows; ///< rows drawn as lines, lowest top first
    bool m_few = true;
    domain::FilterSpec m_beforeBin; ///< what was asked before a column was opened
};

} // namespace rolescope::ui
