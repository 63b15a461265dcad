// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/importwords.h"

#include "wording/tr.h"

namespace rolescope::wording {

QString importName(const QString &kind, const QString &file)
{
    if (file.isEmpty())
        return tr("Pasted text");
    if (kind != QLatin1String("by_hand"))
        return file;
    const QString what = file.section(QStringLiteral(": "), 0, 0);
    const QString value = file.section(QStringLiteral(": "), 1);
    struct Words {
        const char *key;
        QString words;
    };
    const Words all[] = {
        {"role_added", tr("New role: %1")},
        {"role_renamed", tr("Renamed a role: %1")},
        {"roles_merged", tr("Merged two roles: %1")},
        {"role_family", tr("Set a role's family: %1")},
        {"role_alias", tr("Another name of a role: %1")},
        {"titles_assigned", tr("Titles given a role: %1")},
        {"titles_ignored", tr("Titles ignored: %1")},
        {"titles_asked", tr("Titles no longer ignored: %1")},
        {"statement_added", tr("Own note: %1")},
        {"statement_edited", tr("Edited a statement: %1")},
        {"statement_hidden", tr("Hid a statement: %1")},
        {"publisher_set", tr("Set a publisher: %1")},
        {"duty_confirmed", tr("Confirmed a similar duty: %1")},
        {"duty_rejected", tr("Rejected a similar duty: %1")},
        {"copies_apart", tr("Counted near copies apart: %1")},
        {"copies_as_one", tr("Counted near copies as one: %1")},
        {"job_kept", tr("Kept a job ad: %1")},
    };
    for (const Words &words : all)
        if (what == QLatin1String(words.key))
            return words.words.arg(value);
    return file;
}

QString importKind(const QString &kind)
{
    if (kind == QLatin1String("article"))
        return tr("article");
    if (kind == QLatin1String("pack"))
        return tr("pack");
    if (kind == QLatin1String("by_hand"))
        return tr("by hand");
    return kind;
}

} // namespace rolescope::wording
