// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "windowwalk.h"

#include <QSet>
#include <QStringList>
#include <QTemporaryDir>
#include <QTranslator>

#include <optional>

namespace rolescope::translationtest {

/// What is the same in every language: codes, and the vocabulary that the program brings.
QStringList sameEverywhere();

/// The window in another language, over a library whose texts are dotted.
class MarkedScene {
public:
    MarkedScene(QTranslator &, QSize, Qt::LayoutDirection = Qt::LeftToRight);
    ~MarkedScene();
    uitest::WindowHarness &harness() { return *m_harness; }

private:
    QTemporaryDir m_folder;
    QTranslator &m_translator;
    std::optional<uitest::WindowHarness> m_harness;
};

/// Saves what is shown into the folder ROLESCOPE_PICTURES where that is set, for looking at.
void keepPicture(const QString &name, QWidget &root);

/// What was found, each once, with the first state that shows it.
class Findings {
public:
    void add(const QString &state, const QStringList &texts);
    void expectNone() const;

private:
    QStringList m_lines;
    QSet<QString> m_seen;
};

} // namespace rolescope::translationtest
