// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "ui/editing/formdialog.h"

class QPlainTextEdit;

namespace rolescope::ui {

class ChoiceBox;

/// A statement of one's own: whom it is about, its section, its strength and its words.
class StatementDialog : public FormDialog {
    Q_OBJECT

public:
    /// `claim` fills the fields. It may be about one of its two roles, both of them, or a role of the pair.
    StatementDialog(const domain::Claim &claim, const domain::Catalog &, domain::RoleId a, domain::RoleId b, bool isNew,
                    const Style *, QWidget *parent);

    domain::Claim claim() const;

private:
    void check();

    struct Choice {
        domain::RoleId role;
        domain::RoleId other;
    };
    domain::Claim m_claim;
    std::vector<Choice> m_choices;
    ChoiceBox *m_about;
    ChoiceBox *m_section;
    ChoiceBox *m_strength;
    QLineEdit *m_label = nullptr;
    QPlainTextEdit *m_text;
};

} // namespace rolescope::ui
