// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/csvline.h"

#include <QDialog>
#include <QStringList>

class QLabel;

namespace rolescope::ui {

class ChoiceBox;
class SegmentBar;
class Style;

/// Which jobs, as a person chose it.
struct JobExportChoice {
    bool everything = false;
    text::CsvReader reader = text::CsvReader::Spreadsheet;
};

/// Asks whether the list leaves as it is shown or whole, and for whom; where to is the file dialog's part.
class JobExportDialog : public QDialog {
    Q_OBJECT

public:
    struct Content {
        qint64 shown;
        QStringList keys; ///< of the columns that are shown
        qint64 all;
        int allColumns;
    };
    JobExportDialog(const Content &, const JobExportChoice &last, const Style *, QWidget *parent);

    JobExportChoice choice() const;

private:
    void look();

    Content m_content;
    SegmentBar *m_what;
    QLabel *m_about;
    ChoiceBox *m_form;
    QLabel *m_use;
};

} // namespace rolescope::ui
