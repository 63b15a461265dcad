// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rolescope::ui {

class Style;

/// A small dialog of a few fields: their names above them, a sentence where something is missing, two answers.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    FormDialog(const QString &title, const QString &accept, const Style *, QWidget *parent);

    QLineEdit *addLine(const QString &name, const QString &objectName, const QString &placeholder = {});
    void addField(const QString &name, QWidget *field);
    /// Fields beside each other, each with its name.
    void addFields(const std::vector<std::pair<QString, QWidget *>> &);
    void addText(const QString &);
    /// Why it cannot be accepted yet; empty: it can.
    void setMissing(const QString &);

protected:
    const Style *style() const { return m_style; }

private:
    const Style *m_style;
    QLayout *m_fields;
    QLabel *m_note;
    QPushButton *m_accept;
};

} // namespace rolescope::ui
