// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;

namespace rolescope::ui {

class Style;

/// A field under its name, and beside the name what is to be said of its value.
class LabelledField : public QWidget {
    Q_OBJECT

public:
    LabelledField(const QString &name, QWidget *field, const Style *, QWidget *parent = nullptr);

    void setNote(const QString &, bool warns = false);
    QString note() const { return m_note; }

private:
    QString m_name;
    QString m_note;
    QLabel *m_label;
    QWidget *m_field;
    const Style *m_style;
};

} // namespace rolescope::ui
