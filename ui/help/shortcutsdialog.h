// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QString>

#include <vector>

class QMenuBar;

namespace rolescope::ui {

class Style;

/// One command of a menu and the keys that call it.
struct Shortcut {
    QString menu;
    QString command;
    QString keys;
};

/// Of every command that has keys, in the order of the menus; read off the menus, so it cannot be out of date.
std::vector<Shortcut> shortcutsOf(const QMenuBar *);

/// Those as a table.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(const std::vector<Shortcut> &, const Style *, QWidget *parent);
};

} // namespace rolescope::ui
