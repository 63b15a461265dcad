// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "analysis/statementwords.h"

#include "text/fold.h"
#include "text/stem.h"

#include <QSet>

#include <algorithm>

namespace rolescope::analysis {
namespace {

/// Words that say nothing of what a statement is about.
bool isStopWord(const QString &word)
{
    static const QSet<QString> words = [] {
        const QString all = QStringLiteral(
            "a also an and any are as at be been being but by can e.g each etc for from had has have how i if in into "
            "is it its may more most new no nor not of on onto or other our over own per s so such t than that the "
            "their them then there these they this those through to too under up upon use used uses using various via "
            "was we were what when where which while who whom whose will with within you your");
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(word);
}

/// Numbers the stems of a section.
class Stems {
public:
    /// Of a text's words, in their order.
    std::vector<int> of(const QString &text)
    {
        std::vector<int> stems;
        for (const QString &word : text::words(text::folded(text)))
            if (const int stem = ofWord(word); stem >= 0)
                stems.push_back(stem);
        return stems;
    }

private:
    /// -1 for a stop word. Each word is looked into once, however often it stands there.
    int ofWord(const QString &word)
    {
        const auto known = m_words.constFind(word);
        if (known != m_words.cend())
            return *known;
        int number = -1;
        if (!isStopWord(word)) {
            const QString stem = text::stem(word);
            number = m_stems.value(stem, static_cast<int>(m_stems.size()));
            m_stems.insert(stem, number);
        }
        m_words.insert(word, number);
        return number;
    }

    QHash<QString, int> m_words;
    QHash<QString, int> m_stems;
};

} // namespace

SectionWords::SectionWords(const domain::Catalog &catalog, domain::Section section)
{
    Stems numbers;
    for (const domain::Claim &claim : catalog.claims) {
        if (claim.section != section)
            continue;
        std::vector<int> line = numbers.of(claim.label + u' ' + claim.text);
        std::sort(line.begin(), line.end());
        if (!line.empty() && static_cast<size_t>(line.back()) >= statements.size())
            statements.resize(static_cast<size_t>(line.back()) + 1);
        for (size_t i = 0; i < line.size(); ++i)
            if (i == 0 || line[i] != line[i - 1])
                ++statements[static_cast<size_t>(line[i])];
        stems.insert(claim.id, std::move(line));
    }
}

const SectionWords &StatementWords::of(const domain::Catalog &catalog, domain::Section section) const
{
    const std::lock_guard lock(m_mutex);
    auto &words = m_sections[static_cast<size_t>(section)];
    if (!words)
        words = std::make_unique<const SectionWords>(catalog, section);
    return *words;
}

} // namespace rolescope::analysis
