// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/sectionheading.h"

#include "text/fold.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace rolescope::importer {
namespace {

using domain::Section;

constexpr qsizetype longestHeading = 120;

/// Names of sections as plain words, one string a name.
const QHash<QString, Section> &sectionNames()
{
    static const QHash<QString, Section> names = [] {
        const std::vector<std::pair<Section, std::vector<const char *>>> table{
            {Section::Definition,
             {"definition", "defining", "what is", "what are", "defining role", "defining these role",
              "defining two role", "role definition", "role defined", "definition role", "understanding role",
              "job definition"}},
            {Section::Responsibilities,
             {"responsibility",
              "key responsibility",
              "core responsibility",
              "main responsibility",
              "primary responsibility",
              "job responsibility",
              "typical responsibility",
              "role and responsibility",
              "duty",
              "key duty",
              "job duty",
              "duty and responsibility",
              "responsibility and duty",
              "key task",
              "main task",
              "daily responsibility",
              "daily task",
              "day-to-day responsibility",
              "what do do",
              "day to day responsibility",
              "core responsibility and role",
              "core responsibility and duty"}},
            {Section::Skills,
             {"skill", "required skill", "skill required", "key skill", "essential skill", "skill needed",
              "necessary skill", "core skill", "skill set", "required skill set", "skillset", "skill requirement",
              "skill and expertise", "skill and expertise required", "skill and competency", "technical skill",
              "skill and qualification", "required skill and qualification", "skill and knowledge"}},
            {Section::Education,
             {"educational background",
              "education",
              "education background",
              "academic background",
              "educational requirement",
              "education requirement",
              "education and training",
              "educational path",
              "educational background and training",
              "educational qualification",
              "educational background required",
              "required education",
              "education and qualification",
              "qualification",
              "training",
              "required credential",
              "credential",
              "certification",
              "education and certification",
              "degree",
              "typical education"}},
            {Section::Tools,
             {"tool", "tool and software used", "tool and software", "tool used", "software used",
              "tool and technology", "tool and technology used", "technology used", "technology", "software tool",
              "software and tool", "software and tool used", "tool software", "common tool", "key tool", "typical tool",
              "tech stack"}},
            {Section::Industries,
             {"common industry", "industry", "typical industry", "industry usage", "industry and sector",
              "key industry", "industry application", "common industry and sector", "where they work", "sector"}},
            {Section::Outlook,
             {"outlook", "job outlook", "career outlook", "future outlook", "outlook and demand", "job market outlook",
              "job market", "industry outlook", "market outlook", "demand and outlook", "job outlook and demand",
              "career prospect", "outlook and salary", "employment outlook"}},
            {Section::Tips,
             {"practical tip for getting started", "practical tip", "tip for getting started", "getting started", "tip",
              "how to get started", "practical tip to get started", "tip to get started", "practical advice",
              "tip for beginner", "tip for success", "practical tip for getting started in"}},
            {Section::Challenges,
             {"challenge", "challenge and consideration", "common challenge", "key challenge", "challenge faced",
              "main challenge"}},
            {Section::Advice, {"recommendation", "advice", "who should hire", "which role to hire"}},
            {Section::Conclusion,
             {"conclusion", "summary", "final thought", "in conclusion", "in summary", "wrapping up", "closing thought",
              "bottom line", "conclusion and summary", "concluding thought"}},
            {Section::Overview, {"introduction", "overview", "background", "about role", "about these role"}},
        };
        QHash<QString, Section> out;
        for (const auto &[section, list] : table)
            for (const char *name : list)
                out.insert(QLatin1String(name), section);
        return out;
    }();
    return names;
}

/// Most lines are no heading: they have no word of any section's name.
bool hasWordOfSection(const QStringList &words)
{
    static const QSet<QString> known = [] {
        QSet<QString> out;
        for (auto name = sectionNames().cbegin(); name != sectionNames().cend(); ++name)
            for (const QString &word : name.key().split(u' '))
                out.insert(word);
        return out;
    }();
    return std::any_of(words.begin(), words.end(), [](const QString &word) { return known.contains(word); });
}

bool isSmallWord(const QString &word)
{
    static const QSet<QString> small{QStringLiteral("a"),    QStringLiteral("an"),     QStringLiteral("the"),
                                     QStringLiteral("for"),  QStringLiteral("in"),     QStringLiteral("to"),
                                     QStringLiteral("as"),   QStringLiteral("be"),     QStringLiteral("by"),
                                     QStringLiteral("vs"),   QStringLiteral("versus"), QStringLiteral("between"),
                                     QStringLiteral("your"), QStringLiteral("these"),  QStringLiteral("each"),
                                     QStringLiteral("both"), QStringLiteral("their")};
    return small.contains(word);
}

/// The section a list of plain words names, small words at its ends and between aside.
std::optional<Section> sectionNamed(QStringList words)
{
    const auto known = [](const QStringList &list) -> std::optional<Section> {
        const auto at = sectionNames().constFind(list.join(u' '));
        return at == sectionNames().cend() ? std::nullopt : std::optional(*at);
    };
    if (const auto whole = known(words))
        return whole;
    words.erase(std::remove_if(words.begin(), words.end(), isSmallWord), words.end());
    while (!words.isEmpty() && words.last() == u"and")
        words.removeLast();
    if (words.size() > 1 && words.last() == u"role")
        if (const auto shorter = known(words.mid(0, words.size() - 1)))
            return shorter;
    return words.isEmpty() ? std::nullopt : known(words);
}

/// "a and b", "a, b and c": one section each, or none at all.
std::vector<Section> sectionsNamed(const QStringList &words)
{
    if (const auto one = sectionNamed(words))
        return {*one};
    for (qsizetype i = 1; i + 1 < words.size(); ++i) {
        if (words[i] != u"and")
            continue;
        const auto left = sectionNamed(words.mid(0, i));
        if (!left)
            continue;
        std::vector<Section> right = sectionsNamed(words.mid(i + 1));
        if (right.empty())
            continue;
        right.insert(right.begin(), *left);
        return right;
    }
    return {};
}

/// "Which Tools Does an X Use?": by the word asked for; nothing for other questions.
std::vector<Section> sectionsAsked(QStringView line)
{
    if (!line.contains(u'?'))
        return {};
    const QString text = text::folded(line);
    static const QRegularExpression question(
        QStringLiteral("^(?:what|which|where|how|who|why|do|does|is|are)\\b.*\\?\\W*$"));
    if (!question.match(text).hasMatch())
        return {};
    static const QRegularExpression work(QStringLiteral("^what (?:do|does) .*\\bdo\\?"));
    if (work.match(text).hasMatch())
        return {Section::Responsibilities};
    static const QRegularExpression place(QStringLiteral("^(?:where|who) .*\\b(?:works?|employs?|hires?)\\b"));
    if (place.match(text).hasMatch())
        return {Section::Industries};
    static const QRegularExpression start(QStringLiteral("^how (?:to|do|does|can) .*\\b(?:become|start|begin|get)\\b"));
    if (start.match(text).hasMatch())
        return {Section::Tips};
    return sectionsByKeyWord(line);
}

/// Length of a possessive ending at a place.
qsizetype possessive(QStringView text, qsizetype at)
{
    const QStringView rest = text.mid(at);
    if (rest.startsWith(u"'s", Qt::CaseInsensitive) || rest.startsWith(u"\u2019s", Qt::CaseInsensitive))
        return 2;
    return rest.startsWith(u'\'') || rest.startsWith(u'\u2019') ? 1 : 0;
}

/// Words in front of a role that make no section of it: "For aspiring Data Scientists", "Becoming a Data Scientist".
bool isAspiration(const QString &word)
{
    return word == u"aspiring" || word == u"becoming" || word == u"become" || word == u"future";
}

/// The words without the roles they name; the text of "&" and "," counts as "and".
QStringList wordsWithoutRoles(QStringView text, const std::vector<RoleMention> &roles)
{
    QString joined = text.toString();
    for (const RoleMention &mention : roles)
        for (qsizetype i = mention.range.from; i < mention.range.to + possessive(text, mention.range.to); ++i)
            joined[i] = u' ';
    joined.replace(u'&', QLatin1String(" and "))
        .replace(u',', QLatin1String(" and "))
        .replace(u'/', QLatin1String(" and "));
    QStringList words;
    for (const PlainWord &word : plainWords(joined))
        if (word.plain != u"and" || (!words.isEmpty() && words.last() != u"and"))
            words += word.plain;
    while (!words.isEmpty() && words.last() == u"and")
        words.removeLast();
    return words;
}

} // namespace

std::optional<Heading> readHeading(QStringView line, const RoleNames &names)
{
    if (line.size() > longestHeading)
        return std::nullopt;
    const Range range = headingWords(line, {0, line.size()});
    const QStringView text = line.mid(range.from, range.length());
    if (text.isEmpty() || text.endsWith(u'.'))
        return std::nullopt;
    const std::vector<RoleMention> roles = names.mentions(text);
    Heading heading;
    const bool oneRole = !roles.empty()
        && std::all_of(roles.begin(), roles.end(), [&](const RoleMention &m) { return m.role == roles[0].role; });
    if (oneRole)
        heading.role = roles[0].role;
    QStringList words = wordsWithoutRoles(text, roles);
    const bool aspires = !roles.empty() && std::any_of(words.begin(), words.end(), isAspiration);
    if (words == QStringList{QStringLiteral("both")}
        || words == QStringList{QStringLiteral("both"), QStringLiteral("role")})
        return Heading{{}, About::Both};
    if (roles.empty() && words.contains(QStringLiteral("both")))
        heading.role = About::Both;
    words.erase(std::remove_if(words.begin(), words.end(), isAspiration), words.end());
    if (!roles.empty())
        words.erase(std::remove_if(words.begin(), words.end(),
                                   [](const QString &word) { return isSmallWord(word) && word != u"to"; }),
                    words.end());
    if (words.isEmpty())
        return heading.isRoleOnly() && (aspires || names.exactly(text) != About::Nobody) ? std::optional(heading)
                                                                                         : std::nullopt;
    const qsizetype colon = text.indexOf(u':'); // "Defining the Roles: Design vs. Deployment"
    if (hasWordOfSection(words))
        heading.sections = sectionsNamed(words);
    if (heading.sections.empty())
        if (const std::vector<Section> asked = sectionsAsked(line); !asked.empty())
            heading.sections = {asked.front()};
    if (heading.sections.empty() && colon > 0 && roles.empty())
        if (const auto before = readHeading(text.left(colon), names); before && looksLikeHeading(text))
            heading.sections = before->sections;
    if (heading.sections.empty())
        return std::nullopt;
    // "Common Tools" are those of both; "Common Industries" is what the section is called.
    const bool common = words.contains(QStringLiteral("common")) || words.contains(QStringLiteral("shared"));
    if (common && roles.empty() && heading.sections.front() != Section::Industries)
        heading.role = About::Both;
    return heading;
}

std::vector<Section> sectionsByKeyWord(QStringView line)
{
    static const std::vector<std::pair<const char *, Section>> keys{
        {"defin", Section::Definition},
        {"introduc", Section::Overview},
        {"overview", Section::Overview},
        {"responsib", Section::Responsibilities},
        {"dutie", Section::Responsibilities},
        {"tasks", Section::Responsibilities},
        {"skill", Section::Skills},
        {"competenc", Section::Skills},
        {"expertise", Section::Skills},
        {"educat", Section::Education},
        {"qualification", Section::Education},
        {"degree", Section::Education},
        {"certification", Section::Education},
        {"tool", Section::Tools},
        {"software", Section::Tools},
        {"technolog", Section::Tools},
        {"industr", Section::Industries},
        {"outlook", Section::Outlook},
        {"demand", Section::Outlook},
        {"job market", Section::Outlook},
        {"prospect", Section::Outlook},
        {"tips", Section::Tips},
        {"get started", Section::Tips},
        {"getting started", Section::Tips},
        {"challeng", Section::Challenges},
        {"recommend", Section::Advice},
        {"advice", Section::Advice},
        {"conclu", Section::Conclusion},
        {"summary", Section::Conclusion},
        {"final thoughts", Section::Conclusion},
    };
    const QString folded = text::folded(line);
    std::vector<std::pair<qsizetype, Section>> hits;
    for (const auto &[key, section] : keys)
        if (const qsizetype at = folded.indexOf(QLatin1String(key)); at >= 0)
            hits.emplace_back(at, section);
    std::sort(hits.begin(), hits.end());
    std::vector<Section> found;
    for (const auto &hit : hits)
        if (std::find(found.begin(), found.end(), hit.second) == found.end())
            found.push_back(hit.second);
    return found;
}

bool looksLikeHeading(QStringView line)
{
    const Range range = headingWords(line, {0, line.size()});
    const QStringView text = line.mid(range.from, range.length());
    if (text.isEmpty() || text.size() > longestHeading)
        return false;
    if (text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u',') || text.endsWith(u';'))
        return false;
    const qsizetype words = text.count(u' ') + 1;
    return words <= 14 && !text[0].isLower() && !text[0].isPunct();
}

} // namespace rolescope::importer
