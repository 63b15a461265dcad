// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/document.h"

#include <QByteArray>

namespace rolescope::report {

/// The document as one HTML file that is XML too: nothing remote, no script, every text of a library escaped.
/// Needs a QGuiApplication for the charts' fonts. Equal documents give equal bytes.
QByteArray html(const Document &);

} // namespace rolescope::report
