// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "domain/job.h"

#include <QDate>
#include <QString>

#include <array>
#include <vector>

namespace rolescope::importer {

/// What one line of an article (in prose: one sentence) became.
enum class Fate : quint8 { Claim, Shared, Job, Reference, Furniture, NotPlaced };

/// Whom a line is about: one of the article's two roles, both, or nobody.
enum class About : quint8 { Nobody, First, Second, Both };

/// One non-empty line, or sentence of prose, with its fate.
struct ArticleLine {
    domain::Span span; ///< in the raw text, without the white space around it
    Fate fate = Fate::NotPlaced;
    About about = About::Nobody;
    std::optional<domain::Section> section;
    QString reason; ///< stable key, why it is furniture or not placed ("heading", "two_roles", ...)
};

/// A skill as an article names it.
struct NamedSkill {
    domain::SkillId skill; ///< none: the vocabulary lacks it, see `term`
    QString term;          ///< the words it was read from
    domain::Span words;    ///< their place in the raw text
    domain::Strength strength = domain::Strength::Required;
    int oneOf = 0; ///< equal numbers in one claim are alternatives
};

struct ArticleClaim {
    About about = About::Nobody; ///< First, Second or Both
    domain::Section section = domain::Section::Definition;
    domain::Strength strength = domain::Strength::Typical;
    QString label;     ///< "Deployment" of "Deployment: ..."
    QString text;      ///< repaired, white space simplified, without its label
    domain::Span span; ///< of the original words, label included
    std::vector<NamedSkill> skills;
    std::optional<domain::Outlook> outlook;
};

struct ArticleJob {
    domain::Job job;
    domain::Span span; ///< of its card
};

struct ArticleReference {
    QString kind; ///< "salary_insight", "related", "off_topic"
    QString text;
    QString role; ///< as the line names it; empty: none
};

/// "often referred to as a DataOps Engineer"
struct ArticleAlias {
    About about = About::Nobody;
    QString name;
    domain::Span span;
};

/// An article as read, nothing written yet: every line has exactly one fate.
struct Article {
    QString rawText;
    QString title; ///< "A vs. B"
    QString longTitle;
    QDate date;
    int readingMinutes = 0;
    std::array<QString, 2> roles;
    std::vector<ArticleLine> lines; ///< in the order of the text
    std::vector<ArticleClaim> claims;
    std::vector<ArticleJob> jobs;
    std::vector<ArticleReference> references;
    std::vector<ArticleAlias> aliases;
    int repairs = 0; ///< damaged sequences mended
};

} // namespace rolescope::importer
