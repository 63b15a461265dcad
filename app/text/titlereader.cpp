// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "text/titlereader.h"

#include "domain/catalog.h"
#include "text/fold.h"

#include <array>

namespace rolescope::text {
namespace {

using domain::Level;

struct LevelWord {
    const char16_t *word;
    Level level;
};

// "head" and "manager" are left out: they name as many trades as levels.
constexpr std::array levelWords{
    LevelWord{u"intern", Level::Entry},     LevelWord{u"internship", Level::Entry},
    LevelWord{u"trainee", Level::Entry},    LevelWord{u"graduate", Level::Entry},
    LevelWord{u"apprentice", Level::Entry}, LevelWord{u"junior", Level::Entry},
    LevelWord{u"jr", Level::Entry},         LevelWord{u"entry-level", Level::Entry},
    LevelWord{u"mid-level", Level::Mid},    LevelWord{u"intermediate", Level::Mid},
    LevelWord{u"ii", Level::Mid},           LevelWord{u"senior", Level::Senior},
    LevelWord{u"sr", Level::Senior},        LevelWord{u"staff", Level::Senior},
    LevelWord{u"principal", Level::Senior}, LevelWord{u"lead", Level::Senior},
    LevelWord{u"expert", Level::Senior},    LevelWord{u"iii", Level::Senior},
    LevelWord{u"iv", Level::Senior},        LevelWord{u"director", Level::Executive},
    LevelWord{u"vp", Level::Executive},     LevelWord{u"chief", Level::Executive},
};

struct Word {
    QString folded;
    qsizetype from;
    qsizetype to;
};

Level levelOf(const QString &word)
{
    for (const LevelWord &entry : levelWords)
        if (word == QStringView(entry.word))
            return entry.level;
    return Level::Unknown;
}

/// Words with their place in the title; a hyphen joins, every other sign parts.
std::vector<Word> titleWords(const QString &title)
{
    const auto belongs = [&](qsizetype i) {
        const QChar c = title[i];
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'+' || c == u'#'
            || (c == u'-' && i > 0 && i + 1 < title.size() && title[i - 1].isLetterOrNumber()
                && title[i + 1].isLetterOrNumber());
    };
    std::vector<Word> found;
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= title.size(); ++i) {
        const bool part = i < title.size() && belongs(i);
        if (part && begin < 0)
            begin = i;
        if (!part && begin >= 0) {
            found.push_back({folded(QStringView(title).mid(begin, i - begin)), begin, i});
            begin = -1;
        }
    }
    return found;
}

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

QString joinedWords(const std::vector<Word> &words, size_t from, size_t to)
{
    QString key;
    for (size_t i = from; i < to; ++i)
        key += (i > from ? QStringLiteral(" ") : QString()) + words[i].folded;
    return key;
}

/// The words of the title's first part that name no level.
std::vector<Word> headOf(const QString &title, const std::vector<Word> &all)
{
    const qsizetype end = firstPartEnd(title);
    std::vector<Word> head;
    for (const Word &word : all)
        if (word.to <= end && levelOf(word.folded) == Level::Unknown && word.folded != u"i")
            head.push_back(word);
    return head;
}

QString nameKey(const QString &name)
{
    const std::vector<Word> parts = titleWords(name);
    return joinedWords(parts, 0, parts.size());
}

} // namespace

TitleReader::TitleReader(const domain::Catalog &catalog)
{
    const auto learn = [this](const QString &name, domain::RoleId role) {
        const QString key = nameKey(name);
        if (key.isEmpty())
            return;
        const auto known = m_roles.constFind(key);
        if (known != m_roles.constEnd() && *known != role)
            role = {}; // a name of several roles gives none
        m_roles.insert(key, role);
        m_longest = std::max(m_longest, static_cast<qsizetype>(key.count(u' ')) + 1);
    };
    for (const domain::Role &role : catalog.roles)
        for (const domain::RoleAlias &alias : role.aliases)
            learn(alias.name, role.id);
    for (const domain::Role &role : catalog.roles)
        m_roles.remove(nameKey(role.name)); // a role's own name beats aliases
    for (const domain::Role &role : catalog.roles)
        learn(role.name, role.id);
}

QString TitleReader::roleNameIn(const QString &title)
{
    const std::vector<Word> all = titleWords(title);
    QStringList names;
    for (const Word &word : headOf(title, all))
        names += title.mid(word.from, word.to - word.from);
    return names.join(u' ');
}

TitleReading TitleReader::read(const QString &title) const
{
    TitleReading reading;
    const std::vector<Word> all = titleWords(title);
    for (const Word &word : all) {
        const Level level = levelOf(word.folded);
        if (level == Level::Unknown || reading.level != Level::Unknown)
            continue;
        reading.level = level;
        reading.levelWords = title.mid(word.from, word.to - word.from);
    }

    const std::vector<Word> head = headOf(title, all);
    // English puts the noun last: "Marketing Data Scientist" is a data scientist. Longest name first.
    const size_t longest = std::min(head.size(), static_cast<size_t>(m_longest));
    for (size_t length = longest; length > 0; --length) {
        const size_t first = head.size() - length;
        const auto it = m_roles.constFind(joinedWords(head, first, head.size()));
        if (it == m_roles.constEnd())
            continue;
        if (it->isValid()) {
            reading.role = *it;
            reading.roleWords = title.mid(head[first].from, head.back().to - head[first].from);
        }
        return reading;
    }
    return reading;
}

} // namespace rolescope::text
