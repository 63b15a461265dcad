// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/subjectreader.h"

#include "text/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace rolescope::importer {
namespace {

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;

/// How far into a clause its subject may be named: "The key tools that a data engineer ..."
constexpr int wordsBeforeSubject = 9;

/// Length of "Meanwhile, ", "In contrast, ", "For example, " in front of a sentence.
qsizetype connective(QStringView sentence)
{
    static const QRegularExpression words(
        QStringLiteral(
            "^(?:meanwhile|additionally|furthermore|moreover|however|in contrast|by contrast|on the other hand"
            "|on the one hand|conversely|similarly|likewise|for example|for instance|in addition|also|typically"
            "|ultimately|overall|finally|generally|often|usually|in comparison|on the contrary|in practice"
            "|as a result|therefore|thus|consequently|in turn|then|and|but|yet|in short|in essence"
            "|at its core|in general|first|second|indeed|of course|while|whereas)\\b,?\\s+"),
        anyCase);
    const auto match = words.match(sentence);
    return match.hasMatch() ? match.capturedLength(0) : 0;
}

/// Place behind the comma of a clause or phrase in front ("While X do this, Y ..."); 0: the sentence has none.
qsizetype mainClause(QStringView sentence)
{
    static const QRegularExpression opening(
        QStringLiteral("^(?:for|in|while|whereas|as|although|though|with|through|by|given|despite|from|at|on|to|when|if"
                       "|unlike|like|similar to|compared|besides|beyond|during|among|since|because|after|before|rather"
                       "|instead|where)\\b"),
        anyCase);
    if (!opening.match(sentence).hasMatch())
        return 0;
    int depth = 0;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        depth += sentence[i] == u'(' ? 1 : sentence[i] == u')' ? -1 : 0;
        if (sentence[i] == u',' && depth <= 0)
            return i + 1;
    }
    return 0;
}

bool hasBothWord(QStringView clause)
{
    static const QRegularExpression both(
        QStringLiteral(
            "^\\W*(?:both|together|these (?:two )?(?:roles|positions|careers|professions|jobs)"
            "|the two|the roles|each (?:role|position)|either (?:role|path)|the (?:two )?(?:roles|professions)"
            "|neither)\\b"),
        anyCase);
    return both.match(clause).hasMatch();
}

/// "They often support data architects": the subject is who was spoken of before, whatever is named behind.
bool beginsWithPronoun(QStringView clause)
{
    static const QRegularExpression pronoun(
        QStringLiteral("^\\W*(?:they|their|he|she|his|her|it|its|these (?:professionals|experts|specialists|individuals"
                       "|programs|skills|challenges|tasks|engineers|scientists|analysts|duties|people|tools)"
                       "|this (?:role|position|professional|person|profession|work|includes|involves|means|requires)"
                       "|those in this role)\\b"),
        anyCase);
    return pronoun.match(clause).hasMatch();
}

bool goesOn(QStringView clause)
{
    static const QRegularExpression topic(
        QStringLiteral("^\\W*(?:such|(?:key|main|core|typical|primary|other|common|daily) "
                       "(?:responsibilities|duties|tasks|skills|tools|activities|challenges))\\b"),
        anyCase);
    return beginsWithPronoun(clause) || topic.match(clause).hasMatch();
}

bool refersBack(QStringView sentence)
{
    static const QRegularExpression back(
        QStringLiteral("\\b(?:them|they|their|this role|this position|these professionals)\\b"), anyCase);
    return back.match(sentence).hasMatch();
}

/// Words of the clause before a place, to judge whether a role named there can be its subject.
bool canBeSubject(QStringView before)
{
    static const QRegularExpression verb(
        QStringLiteral("\\b(?:is|are|was|were|has|have|had|can|may|might|should|must|will|would|could|do|does|includes?"
                       "|involves?|requires?|needs?|helps?|works?|collaborates?|allows?|enables?|provides?)\\b"),
        anyCase);
    return before.count(u' ') < wordsBeforeSubject && !verb.match(before).hasMatch();
}

/// Whether another role follows as a second subject: "A and B", "A or a B", "A, while B".
bool isJoined(QStringView between)
{
    static const QRegularExpression join(
        QStringLiteral("^['\\x{2019}s]*\\s*,?\\s*(?:and|or|&|versus|vs\\.?|as well as|/)\\s*(?:also )?(?:an?|the|of|of "
                       "an?|those of|for)?\\s*(?:an?|the)?\\s*$"),
        anyCase);
    return join.match(between).hasMatch();
}

bool isContrast(QStringView between)
{
    static const QRegularExpression contrast(
        QStringLiteral(
            "(?:[,;.]\\s*(?:while|whereas|but|and|on the other hand,?|in contrast,?)|\\s(?:while|whereas)|;)\\s+"
            "(?:that of |those of |for )?(?:an?\\s|the\\s)?\\s*$"),
        anyCase);
    return contrast.match(between).hasMatch();
}

/// "A degree is typical for a data engineer": whom a sentence is for.
bool isForRole(QStringView before)
{
    static const QRegularExpression words(
        QStringLiteral(
            "\\b(?:for|as|become|becoming)\\s+(?:an?\\s+|the\\s+|every\\s+|any\\s+|most\\s+)?(?:role of an? )?$"),
        anyCase);
    return words.match(before).hasMatch();
}

About other(About about) { return about == About::First ? About::Second : About::First; }

/// The subject among the roles that a clause names; Nobody when they are no subjects.
About namedSubject(QStringView clause, const std::vector<RoleMention> &mentions)
{
    if (mentions.empty() || !canBeSubject(clause.left(mentions[0].range.from)))
        return About::Nobody;
    for (size_t i = 1; i < mentions.size(); ++i) {
        if (mentions[i].role == mentions[0].role)
            continue;
        const qsizetype from = mentions[i - 1].range.to;
        const QStringView between = clause.mid(from, mentions[i].range.from - from);
        if ((i == 1 && isJoined(between)) || isContrast(between))
            return About::Both;
    }
    return mentions[0].role;
}

bool namesBoth(const std::vector<RoleMention> &mentions)
{
    return std::any_of(mentions.begin(), mentions.end(),
                       [&](const RoleMention &m) { return m.role == other(mentions[0].role); });
}

} // namespace

About subjectOf(QStringView sentence, const RoleNames &names, About previous)
{
    QStringView clause = sentence;
    bool contrast = false;
    for (int i = 0; i < 3; ++i) {
        const qsizetype length = connective(clause);
        if (length == 0)
            break;
        contrast = contrast || clause.startsWith(u"While", Qt::CaseInsensitive)
            || clause.startsWith(u"Whereas", Qt::CaseInsensitive);
        if (contrast)
            break;
        clause = clause.mid(length);
    }
    const qsizetype main = mainClause(clause);
    if (main > 0) {
        const auto inFront = names.mentions(clause.left(main));
        const auto behind = names.mentions(clause.mid(main));
        const About front = namedSubject(clause.left(main), inFront);
        const About back = namedSubject(clause.mid(main), behind);
        if (front != About::Nobody && back != About::Nobody && front != back)
            return contrast || back == About::Both ? About::Both : back;
        if (back != About::Nobody)
            return back;
        if (hasBothWord(clause.mid(main).trimmed()) || (!inFront.empty() && namesBoth(inFront)))
            return About::Both;
        if (contrast && front != About::Nobody && behind.empty() && goesOn(clause.mid(main).trimmed()))
            return front;
        if (behind.empty() && goesOn(clause.mid(main).trimmed()))
            return !inFront.empty() && isForRole(clause.left(inFront[0].range.from)) ? inFront[0].role : previous;
        const bool forOne = behind.empty() && !inFront.empty() && isForRole(clause.left(inFront[0].range.from));
        if (!behind.empty() || !inFront.empty())
            return forOne ? inFront[0].role : About::Nobody;
    }
    const auto mentions = names.mentions(clause);
    if (hasBothWord(clause))
        return About::Both;
    if (beginsWithPronoun(clause))
        return previous;
    if (const About named = namedSubject(clause, mentions); named != About::Nobody)
        return named;
    if (!mentions.empty() && !namesBoth(mentions) && isForRole(clause.left(mentions[0].range.from)))
        return mentions[0].role;
    if (!mentions.empty())
        return namesBoth(mentions) ? About::Both : goesOn(clause) ? previous : About::Nobody;
    static const QRegularExpression shared(QStringLiteral("\\b(?:both roles|both positions|these (?:two )?roles|the "
                                                          "two roles|their shared|each (?:role|profession))\\b"),
                                           anyCase);
    if (shared.match(sentence).hasMatch())
        return About::Both;
    return goesOn(clause) || refersBack(sentence) ? previous : About::Nobody;
}

std::vector<SubjectRun> subjectRuns(QStringView text, Range paragraph, const RoleNames &names, About previous)
{
    std::vector<SubjectRun> runs;
    for (const Range &sentence : text::sentences(text, paragraph)) {
        const About about = subjectOf(text.mid(sentence.from, sentence.length()), names, previous);
        if (about != About::Nobody)
            previous = about;
        if (!runs.empty() && runs.back().about == about)
            runs.back().range.to = sentence.to;
        else
            runs.push_back({about, sentence});
    }
    return runs;
}

} // namespace rolescope::importer
