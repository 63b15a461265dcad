// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace rolescope::ui {

class Style;

/// What a report of a fault needs: one line each for the program, its libraries and the system.
QString versionText();

/// What the program is, in which versions, with a button that copies them.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    AboutDialog(const Style *, QWidget *parent);
};

} // namespace rolescope::ui
