// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QPushButton;

namespace rolescope::ui {

class Style;

/// What stands in place of the panes when there is nothing to compare.
class EmptyPage : public QWidget {
    Q_OBJECT

public:
    explicit EmptyPage(const Style *, QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &explanation);
    /// Whether there is a library that an article can be added to.
    void setAddVisible(bool);

Q_SIGNALS:
    void addRequested();
    void openRequested();
    void sampleRequested();

private:
    QLabel *m_title;
    QLabel *m_explanation;
    QPushButton *m_add;
};

} // namespace rolescope::ui
