// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/linekinds.h"

#include "importer/rolenames.h"

#include <QRegularExpression>

namespace rolescope::importer {
namespace {

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;

} // namespace

using domain::Section;

bool isOfThePair(Section section)
{
    return section == Section::Tips || section == Section::Outlook || section == Section::Conclusion
        || section == Section::Overview || section == Section::Advice;
}

bool concludes(QStringView paragraph)
{
    static const QRegularExpression words(
        QStringLiteral("^\\W*(?:in conclusion|to conclude|in summary|to summari[sz]e|to sum up|in closing|all in all"
                       "|ultimately|overall|in short|by understanding|in essence|as we have seen|whether you)\\b"),
        anyCase);
    return words.match(paragraph).hasMatch();
}

bool announces(QStringView sentence)
{
    static const QRegularExpression words(
        QStringLiteral("\\b(?:let(?:'|\\x{2019}|\\x{e2}\\x{20ac}\\x{2122})?s|let us|here(?:'s| are| is)|below|the "
                       "following|in this (?:section|article|guide)"
                       "|this (?:section|article|guide)|we(?:'ll|\\x{2019}ll| will| can| have)|closer look|take a look"
                       "|as follows|dive into|breakdown)\\b"),
        anyCase);
    return words.match(sentence).hasMatch();
}

bool isOfEachRole(Section section)
{
    return section == Section::Responsibilities || section == Section::Skills || section == Section::Tools
        || section == Section::Education || section == Section::Industries;
}

bool onlyContrasts(QStringView sentence)
{
    static const QRegularExpression words(
        QStringLiteral(
            "\\b(?:different|distinct|differs?|var(?:y|ies)|overlap(?:s|ping)?|similar|unique)\\b.{0,60}"
            "\\b(?:responsibilit\\w+|skills?|skill sets?|tools?|backgrounds?|duties|industries|requirements?)\\b"
            "|\\b(?:responsibilit\\w+|skills?|skill sets?|tools?|backgrounds?|duties|industries|requirements?)\\b"
            ".{0,60}\\b(?:differ|vary|overlap)\\b"),
        anyCase);
    return words.match(sentence).hasMatch();
}

bool aboutEducation(QStringView words)
{
    static const QRegularExpression key(QStringLiteral("\\b(?:degrees?|bachelor|master['\\x{2019}]?s|ph\\.?d|doctorate|"
                                                       "certifi\\w+|diploma|coursework|universit\\w+|educat\\w+)\\b"),
                                        anyCase);
    return key.match(words).hasMatch();
}

bool isTitleCase(QStringView line)
{
    int capitals = 0;
    int small = 0;
    for (const PlainWord &word : plainWords(line))
        if (word.range.length() > 3)
            ++(line[word.range.from].isLower() ? small : capitals);
    return capitals > 0 && small <= capitals / 3;
}

qsizetype itemBreaks(QStringView line)
{
    qsizetype breaks = 0;
    for (qsizetype at = line.indexOf(u" - "); at >= 0; at = line.indexOf(u" - ", at + 1)) {
        if (at + 3 >= line.size() || line[at + 3].isLower())
            return 0;
        ++breaks;
    }
    return breaks;
}

} // namespace rolescope::importer
