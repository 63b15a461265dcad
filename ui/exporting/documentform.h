// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/documentoptions.h"
#include "workspace/latesttask.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace rolescope::ui {

class ChoiceBox;
class Dialogs;
class SegmentBar;
class Style;

/// What a person decides about a document: how much of it, for whom and from whom, and its paper.
class DocumentForm : public QWidget {
    Q_OBJECT

public:
    DocumentForm(const Style *, Dialogs *, QWidget *parent = nullptr);

    void setOptions(const report::DocumentOptions &);
    report::DocumentOptions options() const;
    /// Whether the document has pages: paper and black and white say nothing of one that has none.
    void setPaged(bool);

private:
    void addParts(QVBoxLayout *);
    void addTexts(QVBoxLayout *);
    void addLogo(QVBoxLayout *);
    void addPages(QVBoxLayout *);
    QLineEdit *line(const char *objectName, const QString &placeholder = {});
    void tick(const std::vector<report::Part> &);
    void chooseLogo();
    void showLogo(const QString &fault = {});
    void showNoteLimit();

    struct PartBox {
        report::Part part;
        QCheckBox *box;
    };

    const Style *m_style;
    Dialogs *m_dialogs;
    SegmentBar *m_preset;
    std::vector<PartBox> m_parts;
    QLineEdit *m_for = nullptr;
    QLineEdit *m_by = nullptr;
    QLineEdit *m_contact = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QLabel *m_noteLimit = nullptr;
    QLabel *m_logoState = nullptr;
    QPushButton *m_noLogo = nullptr;
    QByteArray m_logo;
    QWidget *m_pages = nullptr;
    ChoiceBox *m_paper = nullptr;
    QCheckBox *m_blackAndWhite = nullptr;
    workspace::LatestTask m_reading; ///< of the logo's file
};

} // namespace rolescope::ui
