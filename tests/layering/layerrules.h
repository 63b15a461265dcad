// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sourcefile.h"

#include <QSet>

namespace rolescope::layering {

/// The arrows between rooms and the habits that no compiler checks.
class LayerRules {
public:
    /// Reads the names of Qt's headers, module by module.
    explicit LayerRules(const QString &qtHeaders);

    /// Whether Qt's headers were found at all.
    bool isReady() const { return !m_widgets.isEmpty() && !m_gui.isEmpty() && !m_sql.isEmpty(); }

    /// One sentence for each rule a file breaks, starting with its path.
    QStringList broken(const SourceFile &) const;

private:
    void checkIncludes(const SourceFile &, QStringList &problems) const;
    static void checkSize(const SourceFile &, QStringList &problems);
    static void checkWords(const SourceFile &, QStringList &problems);
    static void checkLicence(const SourceFile &, QStringList &problems);

    QSet<QString> m_widgets;
    QSet<QString> m_gui;
    QSet<QString> m_sql;
};

} // namespace rolescope::layering
