// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/phrase.h"

#include "wording/counted.h"
#include "wording/readerlocale.h"
#include "wording/tr.h"

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

QString number(qint64 value) { return readerLocale().toString(value); }

QString counted(const char *one, const char *many, qint64 count) { return trCount(one, many, count, number(count)); }

QString joined(const QStringList &parts, const QString &lastWord)
{
    if (parts.size() < 2)
        return parts.join(QString());
    const QString word = lastWord.isEmpty() ? tr("and") : lastWord;
    return QStringLiteral("%1 %2 %3")
        .arg(parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")), word, parts.last());
}

} // namespace rolescope::wording
