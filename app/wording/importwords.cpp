// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/importwords.h"

#include "wording/phrase.h"
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
        {"skill_renamed", tr("Renamed a skill: %1")},
        {"skill_alias", tr("Another name of a skill: %1")},
        {"skill_never", tr("Words that never mean a skill: %1")},
        {"skills_merged", tr("Merged two skills: %1")},
        {"match_overruled", tr("A skill not named here: %1")},
        {"match_kept", tr("A skill named here after all: %1")},
    };
    for (const Words &words : all)
        if (what == QLatin1String(words.key))
            return words.words.arg(value);
    return file;
}

namespace {

/// "2: a, b, c": so many besides those that are named.
QString unusedColumns(const QString &value)
{
    const int more = value.section(QStringLiteral(": "), 0, 0).toInt();
    const QString names = value.section(QStringLiteral(": "), 1);
    if (more > 0)
        return tr("Not imported: columns %1 and %2 more.").arg(names, number(more));
    return names.contains(u',') ? tr("Not imported: columns %1.").arg(names)
                                : tr("Not imported: column %1.").arg(names);
}

} // namespace

QString importNotice(const QString &warning)
{
    const QString key = warning.section(QStringLiteral(": "), 0, 0);
    const QString value = warning.section(QStringLiteral(": "), 1);
    if (key == QLatin1String("unused_columns"))
        return unusedColumns(value);
    struct Words {
        const char *key;
        QString words;
    };
    const Words all[] = {
        {"source_known", tr("The source %1 is there already; nothing of it was added.")},
        {"source_changed", tr("The source %1 is there with another text; both stand.")},
        {"new_skill", tr("New skill: %1.")},
        {"repaired", tr("Damaged characters mended: %1.")},
        {"feed_known", tr("%1 was imported before with the same content; nothing of it was added.")},
        {"notice", tr("Records that are no job ads, passed over: %1.")},
        {"doubtful_salary", tr("Salaries whose unit is doubtful, kept as written and out of the salary filter: %1.")},
        {"unread_salary", tr("Salary texts that hold no amount: %1.")},
        {"unread_date", tr("Dates that could not be read: %1.")},
        {"year_only", tr("Dates that state a year alone, which is no day and left out: %1.")},
        {"relative_date", tr("Dates like “3 days ago” without the day the feed was taken: %1.")},
        {"unread_level", tr("Levels that are not known: %1.")},
        {"mended_description", tr("Descriptions with damaged characters, mended: %1.")},
        {"mended_title", tr("Titles with damaged characters, mended: %1.")},
        {"mended_employer", tr("Employers with damaged characters, mended: %1.")},
        {"mended_place", tr("Places with damaged characters, mended: %1.")},
        {"mended_salary", tr("Salaries with damaged characters, mended: %1.")},
        {"late_values", tr("Values under names that come up only later in the file, passed over: %1.")},
        {"mail_removed", tr("Descriptions from which e-mail addresses were left out: %1.")},
        {"personal_column", tr("Not imported, because it is about persons: column %1.")},
        {"set_aside_more", tr("Rows set aside for which their file had no more room, so that it lacks them: %1.")},
        {"set_aside_unwritten", tr("The rows that were set aside could not be written to %1.")},
        {"onet_missing", tr("O*NET's file “%1” is not there; what it says is not available.")},
        {"onet_unknown_codes", tr("O*NET's rows about occupations that the release does not have, passed over: %1.")},
        {"onet_no_education", tr("Occupations on whose education O*NET has no data: %1.")},
    };
    for (const Words &words : all)
        if (key == QLatin1String(words.key))
            return words.words.arg(value);
    return warning;
}

QString importKind(const QString &kind)
{
    if (kind == QLatin1String("article"))
        return tr("article");
    if (kind == QLatin1String("pack"))
        return tr("pack");
    if (kind == QLatin1String("jobs"))
        return tr("job feed");
    if (kind == QLatin1String("onet"))
        return tr("O*NET");
    if (kind == QLatin1String("by_hand"))
        return tr("by hand");
    return kind;
}

} // namespace rolescope::wording
