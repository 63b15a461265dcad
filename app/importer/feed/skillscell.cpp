// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/skillscell.h"

#include "importer/feed/nulls.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

namespace rolescope::importer::feed {
namespace {

/// What is longer is a sentence.
constexpr qsizetype longestTerm = 100;

class Terms {
public:
    void add(QStringView term)
    {
        term = bare(term);
        if (term.size() > longestTerm || isNullText(term))
            return;
        const QString words = term.toString().simplified();
        const QString key = words.toCaseFolded();
        if (m_seen.contains(key))
            return;
        m_seen.insert(key);
        m_terms += words;
    }
    QStringList take() { return std::move(m_terms); }

private:
    /// Without list marks, the word that leads the last item in, and a full stop.
    static QStringView bare(QStringView term)
    {
        constexpr std::array openings{u"and ", u"or ", u"& ", u"- ", u"* "};
        term = term.trimmed();
        for (const QStringView opening : openings)
            if (term.startsWith(opening, Qt::CaseInsensitive))
                term = term.mid(opening.size()).trimmed();
        while (!term.isEmpty() && (term.back() == u'.' || term.back() == u':'))
            term.chop(1);
        return term.trimmed();
    }

    QStringList m_terms;
    QSet<QString> m_seen;
};

bool isListSign(QChar c) { return QStringView(u"\n\r\t|,;»•·●▪").contains(c); }

bool isQuote(QChar c) { return c == u'\'' || c == u'"'; }

/// The items of "['a', \"b\"]"; nothing for what is no such list.
std::optional<QStringList> literalItems(QStringView cell)
{
    if (cell.size() < 2 || (cell.front() != u'[' && cell.front() != u'(' && cell.front() != u'{'))
        return std::nullopt;
    const QChar end = cell.front() == u'[' ? u']' : cell.front() == u'(' ? u')' : u'}';
    if (cell.back() != end)
        return std::nullopt;
    QStringList items;
    const QStringView inside = cell.mid(1, cell.size() - 2);
    qsizetype at = 0;
    const auto skipBlanks = [&] {
        while (at < inside.size() && inside[at].isSpace())
            ++at;
    };
    for (skipBlanks(); at < inside.size(); skipBlanks()) {
        QString item;
        if (isQuote(inside[at])) {
            const QChar quote = inside[at++];
            for (; at < inside.size() && inside[at] != quote; ++at) {
                if (inside[at] == u'\\' && at + 1 < inside.size())
                    ++at;
                item += inside[at];
            }
            if (at++ >= inside.size())
                return std::nullopt;
        } else {
            return std::nullopt;
        }
        items += item;
        skipBlanks();
        if (at < inside.size() && inside[at++] != u',')
            return std::nullopt;
    }
    return items;
}

/// Names that have a slash; letters and digits around one are compared.
bool isSlashName(QStringView left, QStringView right)
{
    constexpr std::array names{
        std::array{u"ci", u"cd"},      std::array{u"pl", u"sql"},        std::array{u"pl", u"pgsql"},
        std::array{u"tcp", u"ip"},     std::array{u"t", u"sql"},         std::array{u"ui", u"ux"},
        std::array{u"ux", u"ui"},      std::array{u"a", u"b"},           std::array{u"i", u"o"},
        std::array{u"s", u"4hana"},    std::array{u"s", u"4"},           std::array{u"z", u"os"},
        std::array{u"os", u"2"},       std::array{u"r", u"3"},           std::array{u"http", u"2"},
        std::array{u"gnu", u"linux"},  std::array{u"ssl", u"tls"},       std::array{u"n", u"a"},
        std::array{u"os", u"390"},     std::array{u"client", u"server"}, std::array{u"pub", u"sub"},
        std::array{u"map", u"reduce"},
    };
    return std::any_of(names.begin(), names.end(), [&](const auto &name) {
        return left.compare(QStringView(name[0]), Qt::CaseInsensitive) == 0
            && right.compare(QStringView(name[1]), Qt::CaseInsensitive) == 0;
    });
}

bool isWordSign(QChar c) { return c.isLetterOrNumber() || c == u'+' || c == u'#'; }

bool partsAtSlash(QStringView text, qsizetype slash)
{
    qsizetype from = slash;
    while (from > 0 && isWordSign(text[from - 1]))
        --from;
    qsizetype to = slash + 1;
    while (to < text.size() && isWordSign(text[to]))
        ++to;
    const QStringView left = text.mid(from, slash - from);
    const QStringView right = text.mid(slash + 1, to - slash - 1);
    if (left.isEmpty() || right.isEmpty())
        return (left.isEmpty() ? slash > 0 && text[slash - 1].isSpace() : to < text.size() && text[to].isSpace());
    const bool isNumber = left.back().isDigit() && right.front().isDigit();
    return !isNumber && !isSlashName(left, right);
}

/// Terms of a list's item without signs of a list.
void addParts(QStringView item, Terms &terms)
{
    qsizetype from = 0;
    for (qsizetype slash = item.indexOf(u'/'); slash >= 0; slash = item.indexOf(u'/', slash + 1)) {
        if (item.contains(u"://") || !partsAtSlash(item, slash))
            continue;
        terms.add(item.mid(from, slash - from));
        from = slash + 1;
    }
    terms.add(item.mid(from));
}

/// Whether the bracket that opens here has a list in it: where it closes, or -1.
qsizetype listBracketEnd(QStringView text, qsizetype open)
{
    const qsizetype close = text.mid(0, qMin(text.size(), open + longestTerm * 3)).indexOf(u')', open);
    if (close < 0)
        return -1;
    const QStringView inside = text.mid(open + 1, close - open - 1);
    return std::any_of(inside.begin(), inside.end(), isListSign) ? close : -1;
}

} // namespace

QStringList skillTerms(QStringView cell)
{
    cell = cell.trimmed();
    Terms terms;
    if (const auto items = literalItems(cell)) {
        for (const QString &item : *items)
            terms.add(item);
        return terms.take();
    }
    qsizetype from = 0;
    qsizetype bracketEnd = -1;
    for (qsizetype i = 0; i <= cell.size(); ++i) {
        bool parts = i == cell.size() || isListSign(cell[i]);
        if (!parts && cell[i] == u'(') {
            bracketEnd = listBracketEnd(cell, i);
            parts = bracketEnd >= 0;
        } else if (!parts && i == bracketEnd) {
            parts = true;
        }
        if (!parts)
            continue;
        addParts(cell.mid(from, i - from), terms);
        from = i + 1;
    }
    return terms.take();
}

} // namespace rolescope::importer::feed
