// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../ui/windowharness.h"

#include <functional>

namespace rolescope::translationtest {

/// Told of each state: its name and the window, dialog or menu that shows it.
using Visit = std::function<void(const QString &state, QWidget &root)>;

/// All of the following.
void walkAll(uitest::WindowHarness &, const Visit &);
/// The window's views, tabs, facets, notes and empty states.
void walkWindow(uitest::WindowHarness &, const Visit &);
/// Every menu of the bar.
void walkMenus(uitest::WindowHarness &, const Visit &);
/// Every dialog that a menu opens.
void walkDialogs(uitest::WindowHarness &, const Visit &);
/// The dialogs of importing, each with something to import.
void walkImports(uitest::WindowHarness &, const Visit &);

} // namespace rolescope::translationtest
