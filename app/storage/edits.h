// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace rolescope::storage {

// What a person changed by hand. Targets are named by their keys (contentkeys.h): the newest change of
// a target holds, and one whose target is gone has no effect.

enum class RoleChange : quint8 { Name, Family, Merge, Alias };

struct RoleEdit {
    QString role; ///< key
    RoleChange change = RoleChange::Name;
    QString value; ///< of a merge: key of the role that stays
};

/// Hides the claim. One of the own notes is hidden only when it is older: the same words may be written again.
struct ClaimEdit {
    QString claim; ///< key
};

struct SourceEdit {
    QString source; ///< key
    QString publisher;
};

/// Two claims are the same duty, or are not.
struct DutyEdit {
    QString a; ///< key
    QString b; ///< key
    bool confirmed = false;
};

/// Two sources that are near copies count as two publishers, or as one again.
struct NearCopyEdit {
    QString a; ///< key
    QString b; ///< key
    bool apart = false;
};

/// A title without a role is not to be asked about, or is again.
struct TitleEdit {
    QString title; ///< folded
    bool ignored = false;
};

/// Of a skill: what it is called, is called too, is the same as, and a word that never means it.
enum class SkillChange : quint8 { Name, Alias, Merge, Never };

struct SkillEdit {
    QString skill; ///< key
    SkillChange change = SkillChange::Name;
    QString value; ///< of a merge: key of the skill that stays
};

/// A claim or a job does not name a skill, whatever its words were read as, or does after all.
struct MatchEdit {
    QString skill; ///< key
    QString claim; ///< key; empty: a job is meant
    QString job;   ///< what its marks are stored under (markKey())
    QString title; ///< of the job, by which it is looked for
    QString words; ///< that the skill was read from
    bool counts = false;
};

QString code(RoleChange);
std::optional<RoleChange> roleChangeFromCode(const QString &);
QString code(SkillChange);
std::optional<SkillChange> skillChangeFromCode(const QString &);

} // namespace rolescope::storage
