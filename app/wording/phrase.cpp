// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/phrase.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace rolescope::wording {

QString plain(const Phrase &phrase)
{
    QString text;
    for (const Run &run : phrase)
        text += run.text;
    return text;
}

QString number(qint64 value)
{
    QLocale grouping = QLocale::c();
    grouping.setNumberOptions(QLocale::DefaultNumberOptions);
    return grouping.toString(value);
}

QString joined(const QStringList &parts, const QString &lastWord)
{
    if (parts.size() < 2)
        return parts.join(QString());
    const QString word = lastWord.isEmpty() ? QCoreApplication::translate("wording", "and") : lastWord;
    return QStringLiteral("%1 %2 %3")
        .arg(parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")), word, parts.last());
}

} // namespace rolescope::wording
