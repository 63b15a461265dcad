// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <vector>

class QWidget;

namespace rolescope::translationtest {

/// The widget and its nearest parents, to be found by.
QString nameOf(const QWidget *);
/// The root and what is seen of it.
std::vector<QWidget *> shownWidgets(QWidget &root);

/// Any of these, as whole words.
QRegularExpression anyOf(QStringList names);

/// Letters outside the marks of the pseudo-locale that are not dotted, so neither translated nor imported: "Open".
/// `known`: names that may stand there all the same.
QString untranslated(const QString &text, const QRegularExpression &known);

/// Every shown text of the window or dialog that is untranslated, with its place.
QStringList untranslatedTexts(QWidget &root, const QRegularExpression &known);
/// Every shown text that leaves its widget, or a part of the window it stands in that does not scroll, and
/// every text of ours that ends in "…" and is not told whole by a tooltip.
QStringList cutTexts(QWidget &root);
/// Texts that are painted over each other by one widget.
QStringList overlappingTexts(QWidget &root);

} // namespace rolescope::translationtest
