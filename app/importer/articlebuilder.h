// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/article.h"
#include "importer/articletext.h"
#include "importer/rolenames.h"
#include "text/skillreader.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace rolescope::importer {

/// Collects what the lines of an article become; every reader of a part writes here.
class ArticleBuilder {
public:
    ArticleBuilder(const QString &rawText, const std::array<QString, 2> &roles, const text::SkillReader &);

    Article &article() { return m_article; }
    const RoleNames &names() const { return m_names; }
    RoleNames &names() { return m_names; }
    QStringView text() const { return m_article.rawText; }
    QStringView words(Range range) const { return text().mid(range.from, range.length()); }
    const CodePoints &points() const { return m_points; }

    /// A line's fate. A line that is there gets the stronger: a claim of one role before a shared one.
    void line(Range, Fate, About, std::optional<domain::Section>, const char *reason = "");
    void furniture(Range range, const char *reason) { line(range, Fate::Furniture, About::Nobody, {}, reason); }
    void notPlaced(Range range, const char *reason, std::optional<domain::Section> section = {})
    {
        line(range, Fate::NotPlaced, About::Nobody, section, reason);
    }

    /// A claim with its skills, strength and outlook read from its words. Its label is a range before the words.
    /// False: these are marks only and make none.
    bool claim(About, domain::Section, Range words, Range label = {});
    /// The same, with a line of its own.
    void lineClaim(Range line, About, domain::Section, Range words, Range label = {});
    void reference(Range line, const char *kind, const QString &role = {});

private:
    void readSkills(ArticleClaim &, Range words, Range label) const;

    Article m_article;
    RoleNames m_names;
    CodePoints m_points;
    const text::SkillReader &m_skills;
};

/// "Category" of "Category: detail", colon and space behind it included; empty when there is none.
Range categoryLabel(QStringView text, Range words);

/// Learns the short forms that a part of the text gives a role: "Data Quality Analyst (DQA)".
void readAbbreviations(ArticleBuilder &, Range part);

/// Adds the names that a part of the text gives a role ("often referred to as a DataOps Engineer").
void readAliases(ArticleBuilder &, Range part);

} // namespace rolescope::importer
