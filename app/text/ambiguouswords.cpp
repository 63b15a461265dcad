// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "text/ambiguouswords.h"

#include "text/neighbours.h"
#include "text/wordset.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace rolescope::text {
namespace {

/// Tied to a letter by a hyphen, ampersand or apostrophe: "R&D", "C-level", "Go-to", "d'R".
bool isTied(QStringView text, qsizetype from, qsizetype to)
{
    const auto ties = [](QChar c) {
        return c == u'-' || c == u'&' || c == u'\'' || c == u'\u2019' || c == u'\u2010' || c == u'\u2011' || c == u'_';
    };
    return (ties(charAt(text, to)) && charAt(text, to + 1).isLetterOrNumber())
        || (ties(charAt(text, from - 1)) && charAt(text, from - 2).isLetterOrNumber());
}

/// "R.", "c)" at a line's beginning, "John R. Smith", "series C".
bool isLabelOrInitial(QStringView text, qsizetype from, qsizetype to)
{
    const QChar after = charAt(text, to);
    qsizetype lineAt = from;
    while (lineAt > 0 && (text[lineAt - 1] == u' ' || text[lineAt - 1] == u'\t' || text[lineAt - 1] == u'('))
        --lineAt;
    const bool beginsLine = lineAt == 0 || text[lineAt - 1] == u'\n';
    if (beginsLine && (after == u'.' || after == u')'))
        return true;
    static const WordSet before("series class grade type plan vitamin level section appendix option "
                                "category item round schedule part hepatitis tier");
    qsizetype at = from;
    const QStringView previous = wordBefore(text, at);
    const bool initial = after == u'.' && charAt(text, to + 1) == u' ' && charAt(text, to + 2).isUpper()
        && charAt(text, at).isUpper() && !previous.isEmpty();
    static const WordSet behind("suite level levels class grade section corp");
    return initial || before.contains(previous) || behind.contains(wordAfter(text, to));
}

/// Words behind that make it a verb or a plain noun.
bool isPlainUse(QStringView word, QStringView next, bool small)
{
    static const WordSet always("at beyond through above live further ahead your our their us");
    static const WordSet smallOnly("to of the a an on up down out off over it its this that back into "
                                   "from with as in under within when");
    struct Own {
        const char *word;
        WordSet behind;
    };
    static const std::array own{
        Own{"excel", WordSet("under as within both")},
        Own{"go", WordSet("to the out on up getter extra hand back into")},
        Own{"spark",
            WordSet("interest curiosity joy innovation creativity conversation conversations new change "
                    "ideas imagination discussion discussions debate growth")},
        Own{"access", WordSet("to control controls management rights right point points the")},
        Own{"word", WordSet("of processing processor")},
        Own{"react", WordSet("to quickly fast swiftly")},
        Own{"swift", WordSet("action response responses learner decision decisions")},
        Own{"leadership", WordSet("development team teams training program programs role roles position positions")},
        Own{"express", WordSet("yourself themselves ideas interest your")},
    };
    if (next.isEmpty())
        return false;
    if (small && isWord(word, "access") && isWord(next, "and"))
        return true;
    return always.contains(next) || (small && smallOnly.contains(next))
        || std::any_of(own.begin(), own.end(),
                       [&](const Own &o) { return isWord(word, o.word) && o.behind.contains(next); });
}

bool hasTechnicalWordBehind(QStringView text, qsizetype to, bool small)
{
    static const WordSet words(
        "programming language languages developer developers development engineer engineers code coding script scripts "
        "scripting package packages library libraries macros macro spreadsheet spreadsheets workbook workbooks cluster "
        "clusters sql streaming studio markdown shiny templates vba formulas formula pivot microservices backend "
        "framework frameworks app apps database databases cookbooks modules routines dashboards dashboard skills "
        "architecture architectures");
    static const WordSet behindNames("experience certification certifications queries jobs workloads");
    const QStringView next = wordAfter(text, to);
    return words.contains(next) || (!small && behindNames.contains(next));
}

/// "experience with", "proficient in", "programming in", "using"; an adverb or article may stand between.
bool hasTechnicalWordBefore(QStringView text, qsizetype from, bool small)
{
    static const WordSet makers("microsoft ms apache");
    static const WordSet users("using use uses know learn advanced intermediate basic");
    static const WordSet links("in with of using");
    static const WordSet knowing(
        "experience experienced knowledge proficiency proficient skill skills skilled expertise expert fluency fluent "
        "familiarity familiar programming program programs programmer code coding coded written writing develop "
        "developed "
        "developing development scripting comfortable competence competent understanding background mastery trained "
        "training languages language tools software skillset");
    qsizetype at = from;
    const QStringView first = wordBefore(text, at);
    if (makers.contains(first) || (!small && users.contains(first)))
        return true;
    if (!links.contains(first))
        return false;
    return knowing.contains(wordBefore(text, at));
}

/// "Languages: R", "Tools: Excel".
bool hasTechnicalLabel(QStringView text, qsizetype from)
{
    qsizetype at = from;
    while (at > 0 && text[at - 1] == u' ')
        --at;
    if (at == 0 || text[at - 1] != u':')
        return false;
    static const WordSet labels("languages language tools tool software technologies technology skills "
                                "stack frameworks libraries databases programming packages applications");
    const qsizetype to = --at;
    while (at > 0 && text[at - 1].isLetter())
        --at;
    return labels.contains(text.mid(at, to - at));
}

/// "languages like R", "tools such as Hive", "scripting languages (R)".
bool isNamedAfterItsKind(QStringView text, qsizetype from)
{
    static const WordSet kinds("languages language tools tool software technologies technology programs applications "
                               "packages frameworks platforms databases libraries systems");
    constexpr std::array cues{"such as", "like", "including", "e.g.", "e.g.,"};
    QStringView before = text.mid(std::max<qsizetype>(0, from - 48), std::min<qsizetype>(48, from)).trimmed();
    const bool bracket = before.endsWith(u'(');
    if (bracket)
        before = before.chopped(1).trimmed();
    const auto cue = std::find_if(cues.begin(), cues.end(), [&](const char *words) {
        return before.endsWith(QLatin1String(words), Qt::CaseInsensitive);
    });
    if (cue == cues.end() && !bracket)
        return false;
    if (cue != cues.end())
        before = before.chopped(QLatin1String(*cue).size()).trimmed();
    while (before.endsWith(u'(') || before.endsWith(u',') || before.endsWith(u' '))
        before.chop(1);
    qsizetype at = before.size();
    while (at > 0 && before[at - 1].isLetter())
        --at;
    return kinds.contains(before.mid(at));
}

/// "R is a plus", "Excel is required".
bool isAskedFor(QStringView text, qsizetype to)
{
    static const WordSet asked("required preferred desired desirable essential helpful plus must bonus");
    const QStringView is = wordAfter(text, to);
    if (!isWord(is, "is"))
        return false;
    to += 1 + is.size();
    const QStringView next = wordAfter(text, to);
    return asked.contains(isWord(next, "a") ? wordAfter(text, to + 2) : next);
}

} // namespace

bool isAmbiguousWord(QStringView folded)
{
    static const WordSet words(
        "access ada ant apex arrow assembly athena atom backbone basic beam boosting bootstrap bottle bridge caffe "
        "chai chef circle closure cnn concourse confluence consul crystal cucumber cypress dart dash delta "
        "drone elixir elk elm ember emr envoy excel express falcon flask flow flutter forth foundry fusion glue "
        "go groovy heap helm hibernate hive iceberg impala insomnia ionic jest julia lambda leadership lens less lift "
        "luigi make maven maya meteor mocha mode move node nomad notion octave orange origin outlook packer "
        "parquet pascal phoenix pig play postman power prefect presentation presto prism processing puppet quest quick "
        "racket rails ray react rest ruby rust sage salt sap sass scheme scratch segment sentry shell shiny "
        "sketch slack slate snap soap solid spark spring square stitch storm stylus sublime subversion "
        "swagger swift swing teams torch tornado travis truffle unity vault vision wave weave word "
        "zoom");
    return folded.size() == 1 || words.contains(folded);
}

Surroundings surroundings(QStringView text, qsizetype from, qsizetype to)
{
    const QStringView word = text.mid(from, to - from);
    const bool small = word[0].isLower();
    const QStringView next = wordAfter(text, to);
    qsizetype before = from;
    const bool infinitive = small && isWord(wordBefore(text, before), "to");
    if (isTied(text, from, to) || infinitive || isPlainUse(word, next, small)
        || (word.size() == 1 && isLabelOrInitial(text, from, to)))
        return Surroundings::Never;
    const QChar after = charAt(text, to);
    const bool ends = next.isEmpty()
        ? !after.isLetterOrNumber()
        : isWord(next, "and") || isWord(next, "or") || isWord(next, "for") || isWord(next, "is");
    if (hasTechnicalWordBehind(text, to, small) || hasTechnicalLabel(text, from)
        || (!small && (isNamedAfterItsKind(text, from) || isAskedFor(text, to)))
        || (hasTechnicalWordBefore(text, from, small) && (!small || (ends && word.size() > 1))))
        return Surroundings::Technical;
    return Surroundings::Nothing;
}

} // namespace rolescope::text
