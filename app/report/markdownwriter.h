// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/document.h"

#include <QByteArray>

namespace rolescope::report {

/// The document as Markdown: CommonMark with the tables that GitHub and others read. No raw HTML.
QByteArray markdown(const Document &);

/// Text whose signs Markdown does not read, in a paragraph, heading, list or table cell.
QString markdownText(const QString &);

} // namespace rolescope::report
