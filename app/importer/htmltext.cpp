// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/htmltext.h"

#include "importer/htmlentities.h"
#include "importer/htmltokens.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace rolescope::importer {
namespace {

/// Text that grows; breaks and spaces are held back until something follows them.
class Flow {
public:
    /// At least so many line ends before what follows; none directly behind a list mark.
    void breakLine(int ends)
    {
        if (m_mark.isEmpty())
            m_ends = std::max(m_ends, ends);
    }
    void breakOnce()
    {
        if (m_mark.isEmpty())
            m_ends = std::min(m_ends + 1, 2);
    }
    void mark(const QString &mark)
    {
        breakLine(1);
        m_mark = mark;
    }
    void space() { m_space = true; }

    /// White space is one space.
    void add(QStringView text)
    {
        for (const QChar c : text) {
            if (c.isSpace()) {
                m_space = true;
                continue;
            }
            put(c);
        }
    }
    /// White space is kept.
    void addAsIs(QStringView text)
    {
        for (const QChar c : text) {
            if (c == u'\n')
                breakOnce();
            else if (c != u'\r')
                put(c);
        }
    }
    const QString &text() const { return m_text; }

private:
    void put(QChar c)
    {
        if (m_ends > 0 && !m_text.isEmpty())
            m_text += QString(m_ends, u'\n');
        else if (m_space && m_ends == 0 && !m_text.isEmpty())
            m_text += u' ';
        if (!m_mark.isEmpty())
            m_text += m_mark;
        m_mark.clear();
        m_ends = 0;
        m_space = false;
        m_text += c;
    }

    QString m_text;
    QString m_mark;
    int m_ends = 0;
    bool m_space = false;
};

/// Line ends around a block: 2 leave a blank line, 1 none.
int blockEnds(const QString &name)
{
    static const QHash<QString, int> ends = [] {
        QHash<QString, int> known;
        const auto learn = [&](const char *names, int count) {
            for (const QString &word : QString::fromLatin1(names).split(u' '))
                known.insert(word, count);
        };
        learn("p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre hr article section header footer main aside figure form "
              "address fieldset details",
              2);
        learn("div dt dd option legend summary figcaption caption center body html head tr", 1);
        return known;
    }();
    return ends.value(name, 0);
}

bool isDropped(const QString &name)
{
    static const QSet<QString> names{QStringLiteral("template"), QStringLiteral("nav"),    QStringLiteral("noscript"),
                                     QStringLiteral("svg"),      QStringLiteral("iframe"), QStringLiteral("object"),
                                     QStringLiteral("canvas"),   QStringLiteral("title"),  QStringLiteral("select")};
    return names.contains(name);
}

/// What pages put around their text, where they mark the text itself.
bool isAroundText(const QString &name) { return name == u"header" || name == u"footer" || name == u"aside"; }

bool isText(const QString &name) { return name == u"main" || name == u"article"; }

class PageText {
public:
    explicit PageText(QStringView html)
        : m_tokens(html),
          m_marksText(html.contains(QLatin1String("<article"), Qt::CaseInsensitive)
                      || html.contains(QLatin1String("<main"), Qt::CaseInsensitive))
    {}

    QString read()
    {
        for (HtmlToken token = m_tokens.next(); token.kind != HtmlToken::Kind::End; token = m_tokens.next()) {
            if (token.kind == HtmlToken::Kind::Text)
                addText(token.text);
            else if (token.kind == HtmlToken::Kind::Open)
                open(token.name);
            else
                close(token.name);
        }
        endRow();
        return m_main.text();
    }

private:
    struct List {
        bool ordered = false;
        int next = 1;
    };

    Flow &flow() { return m_cells.empty() ? m_main : m_cells.back(); }

    void addText(QStringView text)
    {
        QString decoded;
        appendDecoded(decoded, text);
        if (m_preDepth > 0)
            flow().addAsIs(decoded);
        else
            flow().add(decoded);
    }

    void block(const QString &name)
    {
        if (const int ends = blockEnds(name); ends > 0)
            flow().breakLine(m_lists.empty() ? ends : 1);
    }

    void open(const QString &name)
    {
        if (isDropped(name) && !m_kept.contains(name))
            return drop(name);
        if (m_marksText && m_textDepth == 0 && isAroundText(name) && !m_kept.contains(name))
            return drop(name);
        m_textDepth += isText(name) ? 1 : 0;
        if (openTable(name))
            return;
        block(name);
        if (name == u"br")
            flow().breakOnce();
        else if (name == u"ul" || name == u"ol")
            m_lists.push_back({name == u"ol", 1});
        else if (name == u"li")
            openItem();
        else if (name == u"pre")
            ++m_preDepth;
    }

    void openItem()
    {
        // Deeper levels look like the eighth, so that hostile nesting stays cheap.
        const size_t level = std::min<size_t>(m_lists.size(), 8);
        QString mark(level > 1 ? static_cast<qsizetype>(level - 1) * 2 : 0, u' ');
        if (!m_lists.empty() && m_lists.back().ordered)
            mark += QStringLiteral("%1. ").arg(m_lists.back().next++);
        else
            mark += u"• ";
        flow().mark(mark);
    }

    /// Rows of the outermost table are collected; a table inside a cell is lines of that cell.
    bool openTable(const QString &name)
    {
        if (name == u"table") {
            flow().breakLine(m_tableDepth == 0 ? 2 : 1);
            ++m_tableDepth;
            return true;
        }
        if (m_tableDepth == 1 && name == u"tr") {
            endRow();
            return true;
        }
        if (name != u"td" && name != u"th")
            return false;
        if (m_tableDepth == 1)
            m_cells.emplace_back();
        else
            flow().space();
        return true;
    }

    void close(const QString &name)
    {
        m_textDepth -= isText(name) && m_textDepth > 0 ? 1 : 0;
        if (name == u"table" && m_tableDepth > 0) {
            if (--m_tableDepth == 0)
                endRow();
            flow().breakLine(m_tableDepth == 0 ? 2 : 1);
        } else if (name == u"tr" && m_tableDepth == 1) {
            endRow();
        } else if ((name == u"ul" || name == u"ol") && !m_lists.empty()) {
            m_lists.pop_back();
        } else if (name == u"pre" && m_preDepth > 0) {
            --m_preDepth;
        }
        if (name == u"li")
            flow().breakLine(1);
        block(name);
    }

    /// A row of one cell is layout and keeps its lines.
    void endRow()
    {
        if (m_cells.empty())
            return;
        const std::vector<Flow> cells = std::exchange(m_cells, {});
        m_main.breakLine(1);
        if (cells.size() == 1) {
            m_main.addAsIs(cells.front().text());
            return;
        }
        QStringList texts;
        for (const Flow &cell : cells)
            texts += cell.text().simplified().replace(u'|', QStringLiteral("\\|")); // a bar of its own ends no cell
        if (std::any_of(texts.begin(), texts.end(), [](const QString &text) { return !text.isEmpty(); }))
            m_main.add(QStringLiteral("| %1 |").arg(texts.join(QStringLiteral(" | "))));
    }

    /// Skips to the element's end. One that never ends is read on, once a name, so that time stays linear.
    void drop(const QString &name)
    {
        const qsizetype inside = m_tokens.at();
        int depth = 1;
        while (depth > 0) {
            const HtmlToken token = m_tokens.next();
            if (token.kind == HtmlToken::Kind::End) {
                m_kept.insert(name);
                m_tokens.goBackTo(inside);
                return;
            }
            if (token.name == name)
                depth += token.kind == HtmlToken::Kind::Open ? 1 : -1;
        }
        flow().space();
    }

    HtmlTokens m_tokens;
    Flow m_main;
    std::vector<Flow> m_cells;
    std::vector<List> m_lists;
    QSet<QString> m_kept; ///< names whose element was found to have no end
    int m_tableDepth = 0;
    bool m_marksText = false; ///< the page has a main part or an article
    int m_textDepth = 0;
    int m_preDepth = 0;
};

} // namespace

QString htmlToText(QStringView html) { return PageText(html).read(); }

} // namespace rolescope::importer
