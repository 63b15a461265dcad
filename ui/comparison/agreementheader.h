// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/agreement.h"
#include "analysis/comparison.h"
#include "ui/comparison/entry.h"

#include <QWidget>

class QLabel;

namespace rolescope::ui {

class MatrixHeader;
class SegmentBar;
class Style;

/// Over the matrix of one role's sources: which role, how many texts and publishers, and the columns' heads.
class AgreementHeader : public QWidget {
    Q_OBJECT

public:
    explicit AgreementHeader(const Style *, QWidget *parent = nullptr);

    /// Offers the roles of the pair that have sources to compare; `shown` is one of them.
    void setRoles(const analysis::Comparison &, domain::RoleId shown);
    void setAgreement(const analysis::Agreement &, const analysis::Comparison &, const domain::Catalog &);
    void setGrid(const Grid &);

Q_SIGNALS:
    void roleChosen(rolescope::domain::RoleId);
    void sourceActivated(int number);

private:
    const Style *m_style;
    QWidget *m_choice;
    SegmentBar *m_roles;
    QLabel *m_counts;
    MatrixHeader *m_matrix;
    std::vector<domain::RoleId> m_offered;
};

} // namespace rolescope::ui
