// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/skillscell.h"

#include <QSet>

namespace rolescope::importer::feed {

QStringList skillTerms(QStringView cell)
{
    static const QStringList separators{QStringLiteral("\n"), QStringLiteral("|"), QStringLiteral("\u00bb"),
                                        QStringLiteral(";"),  QStringLiteral(","), QStringLiteral(" / ")};
    QString separator;
    for (const QString &one : separators)
        if (separator.isEmpty() && cell.contains(one))
            separator = one;
    QStringList terms;
    QSet<QString> seen;
    const QStringList parts = separator.isEmpty() ? QStringList{cell.toString()} : cell.toString().split(separator);
    for (const QString &part : parts) {
        QString term = part.simplified();
        while (term.startsWith(u',') || term.endsWith(u','))
            term = (term.startsWith(u',') ? term.mid(1) : term.chopped(1)).trimmed();
        if (term.isEmpty() || seen.contains(term.toLower()))
            continue;
        seen.insert(term.toLower());
        terms += term;
    }
    return terms;
}

} // namespace rolescope::importer::feed
