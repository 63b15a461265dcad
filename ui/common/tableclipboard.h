// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/cliptable.h"

#include <QString>

#include <functional>

class QAbstractItemView;

namespace rolescope::ui {

/// Both forms of a table, made off the GUI thread where it is long.
struct ClipForms {
    QString text;
    QString html;
};
ClipForms clipForms(const report::ClipTable &);
void copyForms(const ClipForms &);

/// Puts the table on the clipboard, as text for spreadsheets and as HTML for documents.
void copyTable(const report::ClipTable &);

/// Ctrl+C in the view copies the table that is made then, in place of the current item's text.
void copyOnKey(QAbstractItemView *, std::function<report::ClipTable()>);

} // namespace rolescope::ui
