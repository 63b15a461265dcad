// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/codes.h"
#include "domain/ids.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace rolescope::domain {

/// A place in a source's raw text, in Unicode code points, end excluded.
struct Span {
    int from = 0;
    int to = 0;

    bool operator==(const Span &) const = default;
};

/// Another name of a role. `source` is none when a person or the bundled words gave it.
struct RoleAlias {
    QString name;
    SourceId source;
    std::optional<Span> span = {}; ///< of the words that give it
};

struct Role {
    RoleId id;
    QString name;
    QString family; ///< groups roles in the picker, may be empty
    std::vector<RoleAlias> aliases;
};

/// A line that points elsewhere and makes no claim: salary-insight links, teasers of other articles.
struct SourceReference {
    QString kind; ///< "salary_insight", "related", "off_topic"
    QString text;
    RoleId role; ///< the role it names, if that is one of ours
};

struct Source {
    SourceId id;
    QString key;   ///< stable name inside its pack
    QString title; ///< short title, "A vs. B"
    QString longTitle;
    QString publisher; ///< empty: not named in the text
    QString url;
    QString kind;           ///< "article", "note"
    QDate date;             ///< as stated; invalid when not stated
    int readingMinutes = 0; ///< as stated, 0 when not
    QDate imported;         ///< day of its import, UTC
    QString rawText;        ///< empty in the sample: its claims are our own words
    std::vector<RoleId> roles;
    std::vector<Section> sections; ///< the sections it states something in
    std::vector<SourceReference> references;
};

struct SkillCategory {
    QString key;
    QString name; ///< as shown, "Frameworks, libraries"
};

struct Skill {
    SkillId id;
    QString key;      ///< stable, lower case: "aws-sagemaker"
    QString name;     ///< as shown
    QString category; ///< key of its SkillCategory
    QString partOf;   ///< key of the whole it belongs to (SageMaker is part of AWS), else empty
    std::vector<QString> aliases;
    std::vector<QString> never = {}; ///< words that a person said never mean it
    bool changed = false;            ///< a person changed what it is called or is the same as
};

/// A figure about the future as its source words it; each field may be missing.
struct Outlook {
    std::optional<double> percent;
    std::optional<int> fromYear;
    std::optional<int> toYear;
    QString place;
    QString population; ///< whom the figure counts ("computer and IT occupations")
    QString origin;     ///< who is named for it

    bool operator==(const Outlook &) const = default;
};

/// A skill a claim names, with the strength of that naming and its one-of group in the claim.
struct ClaimSkill {
    SkillId skill;
    Strength strength = Strength::Required;
    int oneOf = 0;                  ///< 0: stands alone; equal numbers in one claim are alternatives
    std::optional<Span> words = {}; ///< it was read from, none in our own words

    bool operator==(const ClaimSkill &) const = default;
};

/// One statement of one source, about one role or about a pair of roles.
struct Claim {
    ClaimId id;
    SourceId source;
    RoleId role;
    RoleId otherRole; ///< valid: the claim is about both roles of the source
    Section section = Section::Definition;
    Strength strength = Strength::Required;
    QString label; ///< "Deployment" of "Deployment: ...", an industry's name; may be empty
    QString text;
    QString brief; ///< a few words for At a glance, empty: the text is cut
    std::optional<QString> original;
    std::optional<Span> span;
    bool paraphrased = false;
    std::vector<ClaimSkill> skills;
    std::optional<Outlook> outlook;

    bool isPair() const { return otherRole.isValid(); }
    bool isAbout(RoleId r) const { return role == r || otherRole == r; }
};

/// What a person decided about two statements of different roles: the same duty, or not.
struct DutyCheck {
    ClaimId a;
    ClaimId b;
    bool confirmed = false; ///< false: rejected

    bool operator==(const DutyCheck &) const = default;
};

/// Two sources of which one repeats words of the other, a has the smaller id. They count as one
/// publisher unless a person said that they are two.
struct NearCopy {
    SourceId a;
    SourceId b;
    double containment = 0; ///< part of the shorter one's word runs that the other has, 0 to 1
    bool overruled = false; ///< a person counts them apart

    bool operator==(const NearCopy &) const = default;
};

/// What a person said of skills, which the catalog's skills and claims follow already.
struct SkillChanges {
    std::vector<Skill> written;                        ///< as imports wrote them, by key; empty: nothing was changed
    QHash<SkillId, SkillId> merged;                    ///< written ones that are another now, to that one
    std::vector<std::pair<ClaimId, SkillId>> notNamed; ///< skills that a claim does not name, whatever it reads as
    QString version;                                   ///< of the words that texts are read by; empty: as written
};

/// Everything a library says of roles: small, immutable once loaded, shared between threads.
struct Catalog {
    std::vector<Role> roles;                                 ///< by name
    std::vector<Source> sources;                             ///< by title
    std::vector<SkillCategory> categories;                   ///< in the order they are shown
    std::vector<Skill> skills;                               ///< by key
    std::vector<Claim> claims;                               ///< by source, then as printed
    std::vector<DutyCheck> dutyChecks;                       ///< by claims; a has the smaller id
    std::vector<std::pair<SourceId, SourceId>> countedApart; ///< by a person, though near copies; smaller id first
    std::vector<QString> ignoredTitles;                      ///< folded, ascending; jobs' titles of no interest
    std::vector<NearCopy> nearCopies;                        ///< by sources; found when the library is loaded
    SkillChanges skillChanges;

    const Role *role(RoleId) const;
    const Source *source(SourceId) const;
    const Skill *skill(SkillId) const;
    const Claim *claim(ClaimId) const;
    /// By name or alias, case-folded; the role's own name beats an alias.
    const Role *roleNamed(const QString &name) const;
    const Skill *skillNamed(const QString &name) const;
    /// What imports read texts by: a change by hand goes over what they read, and can be taken back.
    const std::vector<Skill> &writtenSkills() const;
    /// The category's name, or its key where the vocabulary gives none.
    QString categoryName(const QString &key) const;
};

} // namespace rolescope::domain
