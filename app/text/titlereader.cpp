// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "text/titlereader.h"

#include "domain/catalog.h"
#include "text/titlelevel.h"

#include <QVarLengthArray>

#include <algorithm>

namespace rolescope::text {
namespace {

/// Where the title's first part ends: at a comma, colon, bracket, bar, @ or loose dash.
qsizetype firstPartEnd(const QString &title)
{
    for (qsizetype i = 0; i < title.size(); ++i) {
        const QChar c = title[i];
        const bool looseDash = (c == u'-' || c == u'–' || c == u'—') && i > 0 && title[i - 1].isSpace();
        if (i > 0 && (c == u',' || c == u'(' || c == u'|' || c == u'@' || c == u':' || looseDash))
            return i;
    }
    return title.size();
}

using Words = std::vector<TitleWord>;

QString joinedWords(const Words &words, size_t from)
{
    QString key;
    for (size_t i = from; i < words.size(); ++i) {
        if (i > from)
            key += u' ';
        key += words[i].folded;
    }
    return key;
}

/// Names are told by a number for their words from the last to the first, before they are compared.
quint64 withWord(quint64 hash, QStringView word)
{
    constexpr quint64 prime = 0x100000001B3U;
    for (const QChar c : word)
        hash = (hash ^ c.unicode()) * prime;
    return ((hash ^ u' ') * prime) ^ (hash >> 32);
}

} // namespace

TitleReader::TitleReader(const domain::Catalog &catalog)
{
    for (const domain::Role &role : catalog.roles)
        for (const domain::RoleAlias &alias : role.aliases)
            learn(alias.name, role.id);
    for (const domain::Role &role : catalog.roles)
        forget(role.name); // a role's own name beats aliases
    for (const domain::Role &role : catalog.roles)
        learn(role.name, role.id);
}

void TitleReader::learn(const QString &name, domain::RoleId role)
{
    const TitleWords parts(name);
    const QString key = joinedWords(parts.words, 0);
    if (key.isEmpty())
        return;
    domain::RoleId &known = m_roles[key];
    if (const auto several = m_several.find(key); several != m_several.end()) {
        if (several->back() != role)
            several->push_back(role);
    } else if (known.isValid() && known != role) {
        m_several.insert(key, {known, role});
        known = {};
    } else {
        known = role;
    }
    m_longest = std::max(m_longest, static_cast<qsizetype>(parts.words.size()));
    quint64 hash = 0;
    for (auto word = parts.words.rbegin(); word != parts.words.rend(); ++word)
        hash = withWord(hash, word->folded);
    m_hashes.insert(hash);
}

/// What others call so is no longer called so.
void TitleReader::forget(const QString &name)
{
    const QString key = joinedWords(TitleWords(name).words, 0);
    m_roles.remove(key);
    m_several.remove(key);
}

TitleReader::Match TitleReader::match(const Words &words) const
{
    // English puts the noun last: "Marketing Data Scientist" is a data scientist. The longest name wins.
    const size_t longest = std::min(words.size(), static_cast<size_t>(m_longest));
    QVarLengthArray<size_t, 16> candidates;
    quint64 hash = 0;
    for (size_t length = 1; length <= longest; ++length) {
        hash = withWord(hash, words[words.size() - length].folded);
        if (m_hashes.contains(hash))
            candidates.append(length);
    }
    for (auto length = candidates.crbegin(); length != candidates.crend(); ++length)
        if (const auto it = m_roles.constFind(joinedWords(words, words.size() - *length)); it != m_roles.constEnd())
            return {*it, *length};
    return {};
}

QString TitleReader::roleNameIn(const QString &title)
{
    TitleWords all(title);
    const qsizetype end = firstPartEnd(title);
    const auto headEnd =
        std::find_if(all.words.begin(), all.words.end(), [end](const TitleWord &word) { return word.to > end; });
    markLevels(all.words, static_cast<size_t>(headEnd - all.words.begin()));
    QStringList names;
    for (auto word = all.words.begin(); word != headEnd; ++word)
        if (!word->saysLevel)
            names += title.mid(word->from, word->to - word->from);
    return names.join(u' ');
}

TitleReading TitleReader::read(const QString &title) const
{
    TitleReading reading;
    TitleWords all(title);
    const qsizetype end = firstPartEnd(title);
    const auto behind = [end](const TitleWord &word) { return word.to > end; };
    const auto headEnd = std::find_if(all.words.begin(), all.words.end(), behind);
    const TitleLevel level = markLevels(all.words, static_cast<size_t>(headEnd - all.words.begin()));
    reading.level = level.level;
    reading.levelWords = title.mid(level.from, level.to - level.from);

    Words head(all.words.begin(), headEnd);
    Match found = match(head); // "Lead Data Engineer" may be a role of its own
    Words bare = head;
    bare.erase(std::remove_if(bare.begin(), bare.end(), [](const TitleWord &word) { return word.saysLevel; }),
               bare.end());
    if (bare.size() < head.size()) {
        const Match other = match(bare);
        if (other.words > found.words) {
            found = other;
            head = bare;
        }
    }
    if (found.words > 0) {
        const size_t first = head.size() - found.words;
        reading.role = found.role;
        reading.roleWords = title.mid(head[first].from, head.back().to - head[first].from);
        if (!found.role.isValid())
            reading.candidates = m_several.value(joinedWords(head, first));
    }
    return reading;
}

} // namespace rolescope::text
