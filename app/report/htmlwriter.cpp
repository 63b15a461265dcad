// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/htmlwriter.h"

#include "report/flatparts.h"
#include "report/htmlcharts.h"
#include "report/htmlstyle.h"
#include "wording/exportwords.h"

#include <algorithm>

namespace rolescope::report {
namespace {

/// The class of a tone in the style sheet; null: none.
const char *classOf(Tone tone)
{
    switch (tone) {
    case Tone::Quiet: return "quiet";
    case Tone::RoleA: return "a";
    case Tone::RoleB: return "b";
    case Tone::Both: return "both";
    default: return nullptr;
    }
}

const char *elementOf(Tone tone)
{
    switch (tone) {
    case Tone::Strong:
    case Tone::RoleA:
    case Tone::RoleB:
    case Tone::Both: return "strong";
    case Tone::Quiet: return "span";
    default: return nullptr;
    }
}

QByteArray attribute(const char *name, const QByteArray &value)
{
    return value.isEmpty() ? QByteArray() : QByteArray(" ") + name + "=\"" + value + '"';
}

/// The classes of what begins with a role's sign, which is more than its colour.
QByteArray marked(Tone tone)
{
    const bool role = tone == Tone::RoleA || tone == Tone::RoleB || tone == Tone::Both;
    return role ? "mark " + QByteArray(classOf(tone)) : QByteArray(classOf(tone));
}

class HtmlWriter {
public:
    explicit HtmlWriter(const Document &document) : m_document(document), m_parts(document) {}

    QByteArray take()
    {
        m_html = pageHead(m_document.title, !m_document.letterhead.logo.isEmpty()) + "<main>\n";
        letterhead();
        for (const Block &block : m_document.blocks)
            std::visit([this](const auto &known) { write(known); }, block);
        m_html += "</main>\n<footer>\n";
        paragraph(m_document.firstFooter, "quiet");
        m_html += "</footer>\n" + pageEnd();
        return std::move(m_html);
    }

private:
    QByteArray run(const Run &given) const
    {
        QByteArray text = escaped(flatText(given));
        if (given.tone == Tone::SourceNumber) {
            if (m_parts.sources.contains(given.text))
                text = "<a href=\"#source-" + text + "\">" + text + "</a>";
            return "<sup>" + text + "</sup>";
        }
        const QString address = webAddress(given.url);
        if (!address.isEmpty())
            text = "<a href=\"" + escaped(address) + "\" rel=\"noopener noreferrer\">" + text + "</a>";
        else if (m_parts.anchors.contains(given.anchor))
            text = "<a href=\"#" + escaped(given.anchor) + "\">" + text + "</a>";
        if (const char *element = elementOf(given.tone)) {
            const char *name = classOf(given.tone);
            text = QByteArray("<") + element + (name ? attribute("class", name) : QByteArray()) + '>' + text + "</"
                + element + '>';
        }
        return text;
    }

    QByteArray runs(const Runs &given) const
    {
        QByteArray html;
        for (const Run &one : given)
            html += run(one);
        return html;
    }

    void paragraph(const Runs &given, const char *style = nullptr)
    {
        if (!given.empty())
            m_html += "<p" + (style ? attribute("class", style) : QByteArray()) + '>' + runs(given) + "</p>\n";
    }

    void letterhead()
    {
        const Letterhead &head = m_document.letterhead;
        if (head.isEmpty())
            return;
        m_html += "<div class=\"letterhead\">\n";
        if (!head.logo.isEmpty()) {
            const QByteArray type = head.logo.startsWith("\x89PNG") ? "image/png" : "image/jpeg";
            m_html += "<img alt=\"" + escaped(wording::logoText()) + "\" src=\"data:" + type + ";base64,"
                + head.logo.toBase64() + "\"/>\n";
        }
        for (const QString &text : {head.name, head.contact})
            paragraph(text.isEmpty() ? Runs{} : Runs{{Tone::Normal, text, {}, {}}});
        m_html += "</div>\n";
    }

    /// Before the first part the document has heads over lists only; no level is left out.
    int levelOf(const HeadingBlock &given)
    {
        m_inPart = m_inPart || given.level == 1;
        return given.level + (m_inPart ? 1 : 0);
    }

    void heading(int level, const QByteArray &content, const QByteArray &attributes = {})
    {
        const QByteArray name = 'h' + QByteArray::number(level);
        m_html += '<' + name + attributes + '>' + content + "</" + name + ">\n";
    }

    void write(const TitleBlock &title)
    {
        m_html += "<header>\n";
        heading(m_level = 1,
                "<span class=\"mark a\">" + escaped(title.nameA) + "</span> <span class=\"joiner\">"
                    + escaped(title.joiner) + "</span> <span class=\"mark b\">" + escaped(title.nameB) + "</span>");
        m_html += "<p class=\"quiet\">" + escaped(wording::withoutWritingLine(title.below)) + "</p>\n</header>\n";
    }

    void write(const HeadingBlock &given)
    {
        m_level = levelOf(given);
        QByteArray attributes = attribute("id", escaped(given.anchor));
        if (m_level == given.level)
            attributes += attribute("class", "minor");
        QByteArray content = escaped(given.text);
        if (!given.aside.isEmpty())
            content += " <span class=\"aside\">" + escaped(given.aside) + "</span>";
        heading(m_level, content, attributes);
    }

    void write(const ParagraphBlock &given) { paragraph(given.runs); }

    void write(const PairBlock &pair)
    {
        m_html += "<div class=\"columns pair\">\n";
        for (const bool first : {true, false}) {
            const Tone tone = first ? Tone::RoleA : Tone::RoleB;
            m_html += "<p class=\"" + marked(tone) + "\"><strong>" + escaped(first ? m_parts.nameA : m_parts.nameB)
                + "</strong><br/><span>" + runs(first ? pair.a : pair.b) + "</span></p>\n";
        }
        m_html += "</div>\n";
    }

    void write(const KeyFigureBlock &key)
    {
        m_html += "<div class=\"key\">\n";
        paragraph(key.sentence);
        paragraph(key.note, "quiet");
        m_html += "</div>\n";
    }

    void write(const PictureBlock &picture)
    {
        m_html += "<div class=\"columns\">\n" + m_charts.circles(picture.circles);
        if (!picture.bars.rows.empty())
            m_html += m_charts.bars(picture.bars);
        m_html += "</div>\n";
    }

    void list(const ListColumn &column, const ListsBlock &lists)
    {
        const Tone tone = column.head.empty() ? Tone::Normal : column.head.front().tone;
        m_html += "<section"
            + (lists.ruled && classOf(tone) ? attribute("class", "rule " + QByteArray(classOf(tone))) : QByteArray())
            + ">\n";
        if (!column.head.empty())
            heading(std::min(m_level + 1, 6), runs(column.head),
                    attribute("id", escaped(column.anchor)) + attribute("class", marked(tone)));
        if (column.items.size() == 1) { // a sentence rather than a list
            paragraph(column.items.front().runs);
            m_html += "</section>\n";
            return;
        }
        m_html += lists.compact ? "<ul class=\"sparse\">\n" : "<ul>\n";
        bool inGroup = false;
        for (size_t i = 0; i < column.items.size(); ++i) {
            const ListItem &item = column.items[i];
            if (item.group && inGroup)
                m_html += "</ul></li>\n";
            const bool opens = item.group && i + 1 < column.items.size() && !column.items[i + 1].group;
            m_html += item.group ? "<li class=\"group\">" : "<li>";
            m_html += runs(item.runs) + (opens ? "\n<ul>\n" : "</li>\n");
            if (item.group)
                inGroup = opens;
        }
        m_html += inGroup ? "</ul></li>\n</ul>\n</section>\n" : "</ul>\n</section>\n";
    }

    void write(const ListsBlock &lists)
    {
        m_html += "<div class=\"columns\">\n";
        for (const ListColumn &column : lists.columns)
            list(column, lists);
        m_html += "</div>\n";
    }

    QByteArray head(const TableColumn &column) const
    {
        if (column.head.isEmpty())
            return "<td></td>";
        return "<th scope=\"col\"" + attribute("class", marked(column.tone)) + '>' + escaped(column.head) + "</th>";
    }

    void row(const TableRow &given, size_t columns, size_t heads)
    {
        m_html += "<tr>";
        for (size_t i = 0; i < columns; ++i) {
            const Runs &cell = i < given.cells.size() ? given.cells[i] : m_none;
            // The names of a row are what it is read out with; an empty cell names nothing.
            const bool names = i < heads && !cell.empty();
            const bool role = !cell.empty() && (cell.front().tone == Tone::RoleA || cell.front().tone == Tone::RoleB);
            const QByteArray style = role ? attribute("class", marked(cell.front().tone)) : QByteArray();
            m_html += names ? "<th scope=\"row\"" + style + '>' : "<td" + style + '>';
            m_html += runs(cell) + (names ? "</th>" : "</td>");
        }
        m_html += "</tr>\n";
    }

    void write(const TableBlock &given)
    {
        const TableBlock table = m_parts.named(given);
        m_html += "<div class=\"scroll\"><table>\n<thead><tr>";
        for (const TableColumn &column : table.columns)
            m_html += head(column);
        m_html += "</tr></thead>\n<tbody>\n";
        const size_t heads = 1 + table.columns.size() - given.columns.size();
        for (const TableRow &one : table.rows)
            row(one, table.columns.size(), heads);
        m_html += "</tbody>\n</table></div>\n";
    }

    void write(const SalaryBlock &salary)
    {
        m_html += salary.data.lines.empty() ? m_charts.salaryBoxes(salary.boxes) : m_charts.salaryLines(salary.data);
    }

    void write(const NotesBlock &notes)
    {
        m_html += "<div class=\"notes\">\n";
        paragraph({{Tone::Strong, notes.heading, {}, {}}});
        m_html += "</div>\n";
    }

    void write(const NumberedBlock &given)
    {
        m_html += "<ol>\n";
        for (const NumberedEntry &entry : given.entries) {
            const QByteArray number = QByteArray::number(entry.number);
            m_html += "<li id=\"source-" + number + "\" value=\"" + number + "\">" + runs(entry.title);
            if (!entry.detail.empty())
                m_html += "<br/>" + runs(entry.detail);
            m_html += "</li>\n";
        }
        m_html += "</ol>\n";
    }

    void write(const BoxBlock &box)
    {
        m_html += "<section class=\"box\">\n";
        heading(m_level = 2, escaped(box.heading), attribute("id", escaped(box.anchor)));
        for (const Runs &text : box.paragraphs)
            paragraph(text);
        m_html += "</section>\n";
    }

    void write(const PageBreakBlock &) { m_html += "<div class=\"break\"></div>\n"; }

    const Document &m_document;
    const FlatParts m_parts;
    const Runs m_none;
    HtmlCharts m_charts;
    QByteArray m_html;
    int m_level = 0; ///< of the last heading
    bool m_inPart = false;
};

} // namespace

QByteArray html(const Document &document) { return HtmlWriter(document).take(); }

} // namespace rolescope::report
