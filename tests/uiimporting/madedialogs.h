// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../ui/windowharness.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace rolescope::uitest {

using Mark = std::function<QString(const QString &)>;

/// A dialog of importing or editing with something in it: "summary", "review", "history", "roles", "statement", "ad",
/// "source", "feed", "feed jobs", "feed counts", "feed busy" or "feed report". `mark` changes every text that is
/// imported.
std::unique_ptr<QWidget> makeDialog(WindowHarness &, const QString &what, const Mark &mark = {});

} // namespace rolescope::uitest
