// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "text/skillreader.h"

#include "text/ambiguouswords.h"
#include "text/fold.h"
#include "text/guardedwords.h"
#include "text/listwords.h"
#include "text/pairedwords.h"
#include "text/phrasefinder.h"
#include "text/skillspellings.h"

#include <algorithm>

namespace rolescope::text {
namespace {

/// One spelling of a skill.
struct Term {
    domain::SkillId skill;
    int category = 0; ///< place in the list of categories
    int words = 1;
    bool ambiguous = false;    ///< counts with evidence around it only
    bool paired = false;       ///< counts with its word only
    bool guarded = false;      ///< does not count among some words
    bool isName = false;       ///< a proper name ("Python"), not a common noun ("data analysis")
    bool capitalsOnly = false; ///< "AI" but not "ai": too short to be told from words otherwise
    bool hasSlash = false;
};

struct Candidate {
    const Term *term = nullptr;
    qsizetype from = 0;
    qsizetype to = 0;
    Surroundings surroundings = Surroundings::Nothing;
};

bool isAllCapitals(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isUpper() || !c.isLetter(); });
}

Term describe(const domain::Skill &skill, QStringView spelling, int category)
{
    Term term;
    term.skill = skill.id;
    term.category = category;
    term.words = static_cast<int>(std::count(spelling.begin(), spelling.end(), u' ')) + 1;
    const QString fold = folded(spelling);
    term.paired = term.words == 1 && isPairedWord(fold);
    term.ambiguous = term.words == 1 && isAmbiguousWord(fold);
    term.guarded = isGuardedWord(fold);
    term.isName = std::any_of(skill.name.begin(), skill.name.end(), [](QChar c) { return c.isUpper(); });
    term.capitalsOnly = spelling.size() == 2 && isAllCapitals(spelling) && spelling[1].isLetter();
    term.hasSlash = spelling.contains(u'/');
    return term;
}

/// "Power, BI" and "learning/data" are no phrases; "extract, transform, load" is.
bool fitsItsSigns(const Term &term, QStringView words)
{
    if (term.capitalsOnly && !isAllCapitals(words))
        return false;
    if (term.words == 1 || words.size() > 200)
        return term.words == 1;
    for (const QChar c : words)
        if ((c == u'/' && !term.hasSlash) || (c == u',' && term.words == 2))
            return false;
    return true;
}

/// From the left, the longest; what overlaps it is left out. To be called in the order of the ends.
void keepLongest(std::vector<Candidate> &kept, const Candidate &next)
{
    size_t before = kept.size();
    while (before > 0 && kept[before - 1].from >= next.from)
        --before;
    if (before > 0 && kept[before - 1].to > next.from)
        return;
    kept.resize(before);
    kept.push_back(next);
}

/// "Hadoop\nSpark\n": each alone in its line, in capitals, perhaps behind a bullet.
bool areLinesOfAList(QStringView text, const Candidate &one, const Candidate &next)
{
    const auto isBlank = [](QChar c) {
        return c.isSpace() || c == u'-' || c == u'*' || c == u'\u2022' || c == u'\u00B7';
    };
    const QStringView gap = text.mid(one.to, next.from - one.to);
    if (gap.size() > 12 || !gap.contains(u'\n') || !std::all_of(gap.begin(), gap.end(), isBlank))
        return false;
    qsizetype end = next.to;
    while (end < text.size() && text[end] == u' ')
        ++end;
    return text[one.from].isUpper() && text[next.from].isUpper() && (end == text.size() || text[end] == u'\n');
}

/// Whether the ambiguous words among candidates [first, last), which form one list, are skills.
void judgeList(QStringView text, std::vector<Candidate> &candidates, size_t first, size_t last)
{
    bool hasName = false;
    bool hasOther = false;
    int ambiguous = 0;
    for (size_t i = first; i < last; ++i) {
        const Candidate &c = candidates[i];
        const bool certain = !c.term->ambiguous || c.surroundings == Surroundings::Technical;
        hasName = hasName || (certain && (c.term->isName || c.term->ambiguous));
        hasOther = hasOther || certain;
        ambiguous += c.term->ambiguous ? 1 : 0;
    }
    for (size_t i = first; i < last; ++i) {
        Candidate &c = candidates[i];
        const bool capital = text[c.from].isUpper();
        if (c.term->ambiguous && (hasName || (hasOther && capital) || (ambiguous > 2 && capital)))
            c.surroundings = Surroundings::Technical;
    }
}

/// What the words around a candidate say of it.
Surroundings look(QStringView text, const Candidate &c)
{
    if (c.term->paired) {
        if (isPaired(text, c.from, c.to))
            return Surroundings::Technical;
        if (!c.term->ambiguous)
            return Surroundings::Never;
    }
    if (c.term->guarded && isMeantOtherwise(text, c.from, c.to))
        return Surroundings::Never;
    return c.term->ambiguous ? surroundings(text, c.from, c.to) : Surroundings::Technical;
}

void dropAmbiguous(QStringView text, std::vector<Candidate> &candidates)
{
    for (Candidate &c : candidates)
        c.surroundings = look(text, c);
    std::erase_if(candidates, [](const Candidate &c) { return c.surroundings == Surroundings::Never; });
    if (std::none_of(candidates.begin(), candidates.end(), [](const Candidate &c) { return c.term->ambiguous; }))
        return;
    const auto joins = [&](size_t i) {
        const QStringView gap = text.mid(candidates[i - 1].to, candidates[i].from - candidates[i - 1].to);
        return gap == u" " || listGap(gap).joins || areLinesOfAList(text, candidates[i - 1], candidates[i]);
    };
    for (size_t first = 0; first < candidates.size();) {
        size_t last = first + 1;
        while (last < candidates.size() && joins(last))
            ++last;
        judgeList(text, candidates, first, last);
        first = last;
    }
    std::erase_if(candidates,
                  [](const Candidate &c) { return c.term->ambiguous && c.surroundings != Surroundings::Technical; });
}

/// Where a skill is named first. Named once for itself, it is more than an example.
std::vector<SkillMention> eachOnce(const std::vector<Candidate> &candidates, const std::vector<ListItem> &items)
{
    struct Naming {
        domain::SkillId skill;
        size_t at;
    };
    std::vector<Naming> namings;
    namings.reserve(candidates.size());
    for (size_t i = 0; i < candidates.size(); ++i)
        namings.push_back({candidates[i].term->skill, i});
    std::sort(namings.begin(), namings.end(),
              [](const Naming &a, const Naming &b) { return a.skill != b.skill ? a.skill < b.skill : a.at < b.at; });
    std::vector<SkillMention> all(candidates.size()); // those of repeats stay without a skill
    for (size_t i = 0, first = 0; i < namings.size(); ++i) {
        const ListItem &item = items[namings[i].at];
        if (i == 0 || namings[i].skill != namings[first].skill) {
            first = i;
            all[namings[i].at] = {namings[i].skill, item.from, item.to, item.oneOf, item.example};
        } else if (!item.example) {
            all[namings[first].at].example = false;
        }
    }
    std::erase_if(all, [](const SkillMention &mention) { return !mention.skill.isValid(); });
    return all;
}

} // namespace

struct SkillReader::Automaton {
    PhraseFinder finder;
    std::vector<Term> terms; ///< by phrase number
    QStringList categories;

    void learn(const domain::Skill &skill, const QString &spelling)
    {
        if (finder.add(spelling) < 0)
            return;
        qsizetype category = categories.indexOf(skill.category);
        if (category < 0) {
            category = categories.size();
            categories += skill.category;
        }
        terms.push_back(describe(skill, spelling.trimmed(), static_cast<int>(category)));
    }
};

SkillReader::SkillReader(const std::vector<domain::Skill> &skills)
{
    auto automaton = std::make_unique<Automaton>();
    forEachSpelling(skills, [&automaton](const domain::Skill &skill, const QString &spelling) {
        automaton->learn(skill, spelling);
    });
    automaton->finder.finish();
    m = std::move(automaton);
}

SkillReader::~SkillReader() = default;
SkillReader::SkillReader(SkillReader &&) noexcept = default;

std::vector<SkillMention> SkillReader::read(QStringView text) const
{
    const std::vector<PhraseMatch> matches = m->finder.find(text);
    if (matches.empty())
        return {};
    std::vector<Candidate> candidates;
    candidates.reserve(matches.size());
    for (const PhraseMatch &match : matches) {
        const Term &term = m->terms[static_cast<size_t>(match.phrase)];
        if (fitsItsSigns(term, text.mid(match.from, match.to - match.from)))
            keepLongest(candidates, {&term, match.from, match.to, Surroundings::Nothing});
    }
    dropAmbiguous(text, candidates);

    std::vector<ListItem> items;
    items.reserve(candidates.size());
    for (const Candidate &c : candidates)
        items.push_back({c.from, c.to, c.term->category, 0, false});
    markLists(text, items);

    return eachOnce(candidates, items);
}

} // namespace rolescope::text
