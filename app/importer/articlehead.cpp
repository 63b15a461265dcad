// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/articlehead.h"

#include "importer/sectionheading.h"
#include "text/repair.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace rolescope::importer {
namespace {

constexpr size_t linesOfHead = 40; // a page's menus may come first
constexpr qsizetype longestTitle = 300;
constexpr int mostWordsOfRole = 9;

QStringView part(QStringView text, Range range) { return text.mid(range.from, range.length()); }

/// A role as a title words it: without marks, article and plural; empty when it reads like no role.
QString roleName(QString name)
{
    static const QRegularExpression marks(QStringLiteral("[#*_`\"\\x{201c}\\x{201d}]"));
    name.remove(marks);
    name = shownWords(name);
    static const QRegularExpression filler(
        QStringLiteral("^(?:the |an? )?(?:roles? of )?(?:the |an? )?|(?: roles?| jobs?| careers?| positions?)$"),
        QRegularExpression::CaseInsensitiveOption);
    name = name.remove(filler).trimmed();
    static const QRegularExpression plural(
        QStringLiteral("(?<=eer|ist|yst|per|ger|tor|ect|der|her|ner|ser|ter|ant|ent)s$"),
        QRegularExpression::CaseInsensitiveOption);
    name.remove(plural);
    const bool wordy = name.count(u' ') + 1 > mostWordsOfRole || name.size() > 80;
    const bool named = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
    const bool sentence = name.contains(u'.') && name.contains(QLatin1String(". "));
    return wordy || !named || sentence ? QString() : name;
}

std::optional<std::array<QString, 2>> pairOf(const QString &left, const QString &right)
{
    const std::array<QString, 2> roles{roleName(left), roleName(right)};
    const RoleNames names(roles[0], roles[1]);
    const bool same = names.exactly(roles[1]) != About::Second;
    if (roles[0].isEmpty() || roles[1].isEmpty() || same)
        return std::nullopt;
    return roles;
}

/// Cuts what follows the second role: ": A Comparison", " - site", " | site", "?".
QString untilEnd(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("\\s*(?::|\\?|\\||\\s[-\\x{2013}\\x{2014}]\\s|\\s\\(|,\\s).*$"));
    return QString(text).remove(end);
}

bool isAsciiWordAt(const QString &folded, const char *words) { return folded == QLatin1String(words); }

/// Rests of buttons and labels that pages leave between title and text.
bool isWidgetRest(const QString &folded)
{
    static const std::vector<const char *> rests{"table of contents",
                                                 "contents",
                                                 "article highlights",
                                                 "off on",
                                                 "on off",
                                                 "share",
                                                 "share this article",
                                                 "listen to this article",
                                                 "skip to content",
                                                 "read more",
                                                 "in this article",
                                                 "on this page",
                                                 "menu",
                                                 "home",
                                                 "featured",
                                                 "insights",
                                                 "print",
                                                 "advertisement"};
    return std::any_of(rests.begin(), rests.end(), [&](const char *rest) { return isAsciiWordAt(folded, rest); });
}

bool isContents(const QString &folded)
{
    return folded == u"table of contents" || folded == u"contents" || folded == u"in this article"
        || folded == u"on this page";
}

/// A title without Markdown's marks around it.
QString titleWords(QStringView line)
{
    static const QRegularExpression marks(QStringLiteral("^[#*_\\s]+|[*_\\s]+$"));
    return shownWords(line).remove(marks);
}

class HeadReader {
public:
    HeadReader(QStringView text, const std::vector<Range> &lines) : m_text(text), m_lines(lines) {}
    std::optional<ArticleHead> read();

private:
    bool findRoles();
    bool takeLine(size_t i, const RoleNames &);
    bool isTitle(QStringView line, const RoleNames &) const;
    bool takeDateLine(QStringView line);
    size_t contentsEnd(size_t first) const;

    QStringView m_text;
    const std::vector<Range> &m_lines;
    ArticleHead m_head;
    size_t m_titleLine = 0;
};

bool HeadReader::findRoles()
{
    const size_t end = std::min(linesOfHead, m_lines.size());
    for (size_t i = 0; i < end; ++i) {
        const QStringView line = part(m_text, m_lines[i]);
        const auto roles = line.size() <= longestTitle ? comparedRoles(line) : std::nullopt;
        if (!roles)
            continue;
        m_head.roles = *roles;
        m_titleLine = i;
        return true;
    }
    return false;
}

bool HeadReader::isTitle(QStringView line, const RoleNames &names) const
{
    if (line.size() > longestTitle || line.endsWith(u'.'))
        return false;
    const auto mentions = names.mentions(line);
    QSet<int> roles;
    for (const RoleMention &mention : mentions)
        roles.insert(static_cast<int>(mention.role));
    const bool opensSection = readHeading(line, names).has_value();
    return roles.size() == 2 && !opensSection && comparedRoles(line).has_value();
}

bool HeadReader::takeDateLine(QStringView line)
{
    if (line.size() > 120)
        return false;
    const QString mended = text::repaired(line).text;
    static const QRegularExpression reading(
        QStringLiteral("(\\d{1,3})[\\s-]*min(?:ute)?s?\\.?\\s*(?:read|reading)?\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const auto minutes = reading.match(mended);
    static const QRegularExpression lead(
        QStringLiteral("^(?:published|updated|posted|last updated|date)(?: on)?[:\\s]+"),
        QRegularExpression::CaseInsensitiveOption);
    QString rest = mended;
    if (minutes.hasMatch())
        rest.remove(minutes.capturedStart(), minutes.capturedLength());
    static const QRegularExpression edge(QStringLiteral("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$"));
    rest = rest.remove(edge).remove(lead).trimmed();
    const QDate date = statedDate(rest);
    if (!minutes.hasMatch() && !date.isValid())
        return false;
    if (minutes.hasMatch() && m_head.readingMinutes == 0)
        m_head.readingMinutes = minutes.captured(1).toInt();
    if (date.isValid() && !m_head.date.isValid())
        m_head.date = date;
    return true;
}

/// A list of contents repeats headings that come again; one that comes only once is the real one.
size_t HeadReader::contentsEnd(size_t first) const
{
    QHash<QString, int> counts;
    for (const Range &range : m_lines)
        if (range.length() <= longestTitle)
            ++counts[plainLine(part(m_text, range).mid(listMark(part(m_text, range))))];
    QSet<QString> listed;
    size_t i = first;
    for (; i < m_lines.size(); ++i) {
        const QStringView line = part(m_text, m_lines[i]);
        const QString plain = line.size() > longestTitle ? QString() : plainLine(line.mid(listMark(line)));
        if (plain.isEmpty() || counts.value(plain) < 2 || listed.contains(plain))
            break;
        listed.insert(plain);
    }
    return listed.size() >= 2 ? i : first;
}

bool HeadReader::takeLine(size_t i, const RoleNames &names)
{
    const QStringView line = part(m_text, m_lines[i]);
    const QString plain = line.size() > longestTitle ? QString() : plainLine(line);
    if (isTitle(line, names)) {
        if (m_head.longTitle.isEmpty() || (i > m_titleLine && m_head.longTitle == m_head.title))
            m_head.longTitle = titleWords(part(m_text, m_lines[i]));
        m_head.furniture.emplace_back(i, "title");
    } else if (takeDateLine(line)) {
        m_head.furniture.emplace_back(i, "date");
    } else if (isWidgetRest(plain)) {
        m_head.furniture.emplace_back(i, isContents(plain) ? "contents" : "widget");
    } else {
        return false;
    }
    return true;
}

std::optional<ArticleHead> HeadReader::read()
{
    if (!findRoles())
        return std::nullopt;
    m_head.title = m_head.roles[0] + QStringLiteral(" vs. ") + m_head.roles[1];
    const RoleNames names(m_head.roles[0], m_head.roles[1]);
    for (size_t i = 0; i < m_titleLine; ++i) // menus before the title
        m_head.furniture.emplace_back(i, "before_title");
    size_t i = m_titleLine;
    while (i < m_lines.size() && i < m_titleLine + linesOfHead && takeLine(i, names)) {
        const bool contents = qstrcmp(m_head.furniture.back().second, "contents") == 0;
        const size_t end = contents ? contentsEnd(i + 1) : i + 1;
        for (++i; i < end; ++i)
            m_head.furniture.emplace_back(i, "contents");
    }
    if (m_head.longTitle.isEmpty())
        m_head.longTitle = m_head.title;
    m_head.end = i;
    return m_head;
}

} // namespace

std::optional<std::array<QString, 2>> comparedRoles(QStringView line)
{
    const Range words = headingWords(line, {0, line.size()});
    const QString text = line.mid(words.from, words.length()).toString();
    static const QRegularExpression versus(QStringLiteral("^(.{2,}?)\\s+(?:vs\\.?|versus|v\\.)\\s+(.{2,})$"),
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::DotMatchesEverythingOption);
    if (const auto match = versus.match(text); match.hasMatch()) {
        static const QRegularExpression third(QStringLiteral("\\s(?:vs\\.?|versus)\\s"),
                                              QRegularExpression::CaseInsensitiveOption);
        if (third.match(match.captured(2)).hasMatch())
            return std::nullopt; // three roles are no pair
        QString left = match.captured(1);
        if (const qsizetype colon = left.lastIndexOf(u": "); colon >= 0)
            left = left.mid(colon + 2);
        return pairOf(left, untilEnd(match.captured(2)));
    }
    static const QRegularExpression comparing(
        QStringLiteral("(?i:compar(?:ing|ison)|differences?|similarities)\\b.*?\\b(?:between|of|comparing)?\\s*"
                       "(?:the )?(?:roles? of )?(\\p{Lu}.+?)\\s+and\\s+(?:the |an? )?(\\p{Lu}.+)$"));
    if (const auto match = comparing.match(text); match.hasMatch())
        return pairOf(match.captured(1), untilEnd(match.captured(2)));
    return std::nullopt;
}

QDate statedDate(QStringView input)
{
    const QString text = input.toString();
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{2})-(\\d{2})\\b"));
    if (const auto match = iso.match(text); match.hasMatch())
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    const auto month = [](const QString &name) {
        static const QStringList names{QStringLiteral("jan"), QStringLiteral("feb"), QStringLiteral("mar"),
                                       QStringLiteral("apr"), QStringLiteral("may"), QStringLiteral("jun"),
                                       QStringLiteral("jul"), QStringLiteral("aug"), QStringLiteral("sep"),
                                       QStringLiteral("oct"), QStringLiteral("nov"), QStringLiteral("dec")};
        return static_cast<int>(names.indexOf(name.left(3).toLower())) + 1;
    };
    static const QRegularExpression monthFirst(
        QStringLiteral("^([A-Za-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b"));
    if (const auto match = monthFirst.match(text); match.hasMatch() && month(match.captured(1)) > 0)
        return QDate(match.captured(3).toInt(), month(match.captured(1)), match.captured(2).toInt());
    static const QRegularExpression dayFirst(
        QStringLiteral("^(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+([A-Za-z]{3,9})\\.?,?\\s+(\\d{4})\\b"));
    if (const auto match = dayFirst.match(text); match.hasMatch() && month(match.captured(2)) > 0)
        return QDate(match.captured(3).toInt(), month(match.captured(2)), match.captured(1).toInt());
    return {};
}

std::optional<ArticleHead> readHead(QStringView text, const std::vector<Range> &lines)
{
    return HeadReader(text, lines).read();
}

} // namespace rolescope::importer
