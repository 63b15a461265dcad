// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace rolescope::ui {

class Style;

/// The frame of a field of several lines, as the one of a line edit looks.
class FieldFrame : public QWidget {
    Q_OBJECT

public:
    FieldFrame(QPlainTextEdit *, const Style *, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *) override;
    bool eventFilter(QObject *, QEvent *) override;

private:
    QPlainTextEdit *m_edit;
    const Style *m_style;
};

} // namespace rolescope::ui
