// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "report/documentoptions.h"
#include "ui/exporting/exportforms.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;

namespace rolescope::ui {

class ChoiceBox;
class Dialogs;
class DocumentForm;
class RoleChoice;
class SegmentBar;
class Style;

/// What is to be exported, as a person chose it.
struct ExportChoice {
    int form = 0; ///< place in exportForms()
    report::DocumentOptions options;
    bool everything = false;           ///< jobs without the filter
    std::vector<domain::RoleId> roles; ///< each pair of them; empty: the comparison on screen

    bool operator==(const ExportChoice &) const = default;
};

/// Asks what to export and how; where is the file dialog's part.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    struct Content {
        const domain::Catalog &catalog;
        domain::RoleId a;
        domain::RoleId b;
        QString filterName; ///< of the jobs on screen; empty: nothing is filtered
    };
    ExportDialog(const Content &, const ExportChoice &last, const Style *, Dialogs *, QWidget *parent);

    ExportChoice choice() const;

private:
    QWidget *buildWhat(const Content &);
    void look();

    const Style *m_style;
    SegmentBar *m_what;
    RoleChoice *m_roles;
    std::vector<ExportForm> m_forms;
    ChoiceBox *m_form;
    QLabel *m_use;
    QCheckBox *m_everything;
    DocumentForm *m_document;
    QLabel *m_noDocument;
    QPushButton *m_accept;
};

} // namespace rolescope::ui
