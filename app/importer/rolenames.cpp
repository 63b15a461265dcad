// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/rolenames.h"

#include "text/fold.h"

#include <algorithm>

namespace rolescope::importer {
namespace {

bool isWordPart(QStringView text, qsizetype i)
{
    const QChar c = text[i];
    const bool inside = i > 0 && text[i - 1].isLetterOrNumber();
    return c.isLetterOrNumber() || c.isMark() || (inside && (c == u'+' || c == u'#'))
        || (c == u'+' && i > 0 && text[i - 1] == u'+');
}

/// Length of an apostrophe at `i`, damaged ones included; 0: none.
qsizetype apostrophe(QStringView text, qsizetype i)
{
    if (text[i] == u'\'' || text[i] == u'\u2019' || text[i] == u'`')
        return 1;
    static const QStringView damaged = u"\u00e2\u20ac\u2122"; // read as Windows-1252
    return text.mid(i).startsWith(damaged) ? damaged.size() : 0;
}

/// text::folded(), without its cost where a word has plain letters only.
QString foldedWord(QStringView word)
{
    if (!std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return text::folded(word);
    QString folded(word.size(), Qt::Uninitialized);
    std::transform(word.begin(), word.end(), folded.begin(),
                   [](QChar c) { return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + 32) : c; });
    return folded;
}

/// The same for singular and plural; what it makes of other words does not matter, both sides go through it.
QString singular(QString word)
{
    if (word.size() > 4 && word.endsWith(QLatin1String("ies")))
        return word.chopped(3) + u'y';
    if (word.size() > 3 && word.endsWith(u's') && !word.endsWith(QLatin1String("ss")))
        word.chop(1);
    return word;
}

/// "AEs"
bool isPluralOfCapitals(QStringView word)
{
    return word.size() >= 3 && word.back() == u's'
        && std::all_of(word.begin(), word.end() - 1, [](QChar c) { return c.isUpper(); });
}

struct ShortForm {
    const char *letters;
    std::vector<const char *> words;
};

const std::vector<ShortForm> &shortForms()
{
    static const std::vector<ShortForm> forms{
        {"ml", {"machine", "learning"}},      {"ai", {"artificial", "intelligence"}},
        {"bi", {"business", "intelligence"}}, {"nlp", {"natural", "language", "processing"}},
        {"dl", {"deep", "learning"}},         {"cv", {"computer", "vision"}},
        {"qa", {"quality", "assurance"}},
    };
    return forms;
}

bool standsAt(const std::vector<PlainWord> &words, size_t at, const ShortForm &form)
{
    if (at + form.words.size() > words.size())
        return false;
    for (size_t k = 0; k < form.words.size(); ++k)
        if (words[at + k].plain != QLatin1String(form.words[k]))
            return false;
    return true;
}

/// "(ML)" right behind what it stands for.
bool isBracketed(QStringView text, Range word)
{
    if (word.from == 0 || text[word.from - 1] != u'(' || word.to >= text.size() || text[word.to] != u')')
        return false;
    const QStringView letters = text.mid(word.from, word.length());
    return letters.size() <= 6 && std::none_of(letters.begin(), letters.end(), [](QChar c) { return c.isLower(); });
}

/// "machine learning" to "ml", so that either form names the other; "(ML)" right behind it goes.
void shorten(std::vector<PlainWord> &words, QStringView text)
{
    size_t kept = 0;
    for (size_t i = 0; i < words.size(); ++kept) {
        size_t taken = 1;
        for (const ShortForm &form : shortForms()) {
            if (!standsAt(words, i, form))
                continue;
            taken = form.words.size();
            words[i].plain = QLatin1String(form.letters);
            words[i].range.to = words[i + taken - 1].range.to;
            break;
        }
        if (kept != i)
            words[kept] = std::move(words[i]);
        i += taken;
        if (i < words.size() && isBracketed(text, words[i].range))
            ++i;
    }
    words.resize(kept);
}

bool beginsWith(const std::vector<PlainWord> &words, size_t at, const QStringList &name)
{
    if (at + static_cast<size_t>(name.size()) > words.size())
        return false;
    for (qsizetype i = 0; i < name.size(); ++i)
        if (words[at + static_cast<size_t>(i)].plain != name[i])
            return false;
    return true;
}

} // namespace

std::vector<PlainWord> plainWords(QStringView text)
{
    std::vector<PlainWord> words;
    words.reserve(static_cast<size_t>(text.size() / 6 + 1));
    for (qsizetype i = 0; i < text.size();) {
        if (!isWordPart(text, i)) {
            ++i;
            continue;
        }
        const qsizetype begin = i;
        while (i < text.size() && isWordPart(text, i) && (i == begin || apostrophe(text, i) == 0))
            ++i;
        QStringView word = text.mid(begin, i - begin);
        if (isPluralOfCapitals(word))
            word.chop(1);
        QString plain = singular(foldedWord(word));
        const qsizetype mark = i < text.size() ? apostrophe(text, i) : 0;
        if (mark > 0 && i + mark < text.size() && text[i + mark].toLower() == u's'
            && (i + mark + 1 == text.size() || !text[i + mark + 1].isLetterOrNumber())) {
            words.push_back({plain, {begin, i}});
            i += mark + 1; // the possessive ending is no word
            continue;
        }
        if (plain != QLatin1String("of"))
            words.push_back({std::move(plain), {begin, i}});
    }
    shorten(words, text);
    return words;
}

RoleNames::RoleNames(const QString &first, const QString &second)
{
    addAlias(About::First, first);
    addAlias(About::Second, second);
}

void RoleNames::addAlias(About role, const QString &name)
{
    QStringList words;
    for (const PlainWord &word : plainWords(name))
        words += word.plain;
    if (words.isEmpty())
        return;
    const auto known = std::any_of(m_names.begin(), m_names.end(), [&](const Name &n) { return n.words == words; });
    if (known)
        return;
    m_names.push_back({role, words});
    std::stable_sort(m_names.begin(), m_names.end(),
                     [](const Name &a, const Name &b) { return a.words.size() > b.words.size(); });
}

std::vector<RoleMention> RoleNames::mentions(QStringView text) const
{
    std::vector<RoleMention> found;
    const std::vector<PlainWord> words = plainWords(text);
    for (size_t i = 0; i < words.size();) {
        const auto name =
            std::find_if(m_names.begin(), m_names.end(), [&](const Name &n) { return beginsWith(words, i, n.words); });
        if (name == m_names.end()) {
            ++i;
            continue;
        }
        const size_t length = static_cast<size_t>(name->words.size());
        found.push_back({name->role, {words[i].range.from, words[i + length - 1].range.to}});
        i += length;
    }
    return found;
}

About RoleNames::exactly(QStringView text) const
{
    if (text.size() > 200)
        return About::Nobody;
    std::vector<PlainWord> words = plainWords(text);
    if (!words.empty()
        && QStringList{QStringLiteral("a"), QStringLiteral("an"), QStringLiteral("the")}.contains(words[0].plain))
        words.erase(words.begin());
    for (const Name &name : m_names)
        if (words.size() == static_cast<size_t>(name.words.size()) && beginsWith(words, 0, name.words))
            return name.role;
    return About::Nobody;
}

} // namespace rolescope::importer
