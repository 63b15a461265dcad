// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QLabel;
class QTextEdit;
class QWidget;

namespace rolescope::ui {

// The only doors through which text reaches widgets that guess at rich text.

/// Shows `text` as these characters, whatever they look like.
void setPlainLabel(QLabel *, const QString &text);
/// A tooltip that never reads its text as rich text; a screen reader is told it too.
void setPlainToolTip(QWidget *, const QString &text);
/// The same for models and actions: a value to give as Qt::ToolTipRole.
QString plainToolTip(const QString &text);
/// Markdown that came with the program, as its help did. Nothing else may be given here.
void setOwnMarkdown(QTextEdit *, const QString &);

} // namespace rolescope::ui
