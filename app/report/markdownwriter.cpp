// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/markdownwriter.h"

#include "report/flatparts.h"
#include "wording/exportwords.h"
#include "wording/phrase.h"
#include "wording/reportwords.h"

#include <algorithm>

namespace rolescope::report {
namespace {

bool isStrong(Tone tone)
{
    return tone == Tone::Strong || tone == Tone::RoleA || tone == Tone::RoleB || tone == Tone::Both;
}

/// Stars count as emphasis only between a gap and a word.
QString emphasised(const QString &text, const QString &stars, bool gapBefore, bool gapAfter)
{
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && text[from].isSpace())
        ++from;
    while (to > from && text[to - 1].isSpace())
        --to;
    if (from == to || !(gapBefore || from > 0) || !(gapAfter || to < text.size()))
        return text;
    return text.left(from) + stars + text.mid(from, to - from) + stars + text.mid(to);
}

QString linked(const QString &text, const QString &address)
{
    return QStringLiteral("[%1](<%2>)").arg(text, QString(address).replace(u'&', QStringLiteral("\\&")));
}

class MarkdownWriter {
public:
    explicit MarkdownWriter(const Document &document) : m_document(document), m_parts(document) {}

    QByteArray take()
    {
        for (const Block &block : m_document.blocks)
            std::visit([this](const auto &known) { write(known); }, block);
        paragraph(m_document.firstFooter);
        for (const QString &text : {m_document.letterhead.name, m_document.letterhead.contact})
            paragraph(text.isEmpty() ? Runs{} : Runs{{Tone::Normal, text, {}, {}}});
        return m_text.toUtf8();
    }

private:
    void line(const QString &text) { m_text += text.trimmed() + u'\n'; }

    /// Blocks are parted by an empty line.
    void gap()
    {
        if (!m_text.isEmpty() && !m_text.endsWith(QLatin1String("\n\n")))
            m_text += u'\n';
    }

    QString runs(const Runs &given) const
    {
        QString text;
        for (size_t i = 0; i < given.size(); ++i) {
            const Run &run = given[i];
            if (run.tone == Tone::SourceNumber) {
                text += QStringLiteral(" \\[%1\\]").arg(markdownText(run.text));
                continue;
            }
            QString one = markdownText(flatText(run));
            const bool before = text.isEmpty() || text.back().isSpace();
            const bool last = i + 1 == given.size();
            const bool after = last || given[i + 1].tone == Tone::SourceNumber || given[i + 1].text.startsWith(u' ');
            const QString address = webAddress(run.url);
            if (!address.isEmpty() && !one.trimmed().isEmpty()) {
                const qsizetype lead = one.size() - QStringView(one).trimmed().size();
                one = one.left(one.startsWith(u' ') ? lead : 0) + linked(one.trimmed(), address);
            } else if (isStrong(run.tone)) {
                one = emphasised(one, QStringLiteral("**"), before, after);
            }
            text += one;
        }
        return text;
    }

    void paragraph(const Runs &given)
    {
        if (given.empty())
            return;
        gap();
        line(runs(given));
    }

    void heading(int level, const QString &text)
    {
        gap();
        line(QString(level, u'#') + u' ' + text);
    }

    void write(const TitleBlock &title)
    {
        heading(1, markdownText(QStringLiteral("%1 %2 %3").arg(title.nameA, title.joiner, title.nameB)));
        paragraph({{Tone::Normal, wording::withoutWritingLine(title.below), {}, {}}});
    }

    void write(const HeadingBlock &given)
    {
        m_inPart = m_inPart || given.level == 1;
        m_level = given.level + (m_inPart ? 1 : 0);
        heading(m_level, markdownText(given.text));
        paragraph(given.aside.isEmpty() ? Runs{} : Runs{{Tone::Normal, given.aside, {}, {}}});
    }

    void write(const ParagraphBlock &given) { paragraph(given.runs); }

    void write(const PairBlock &pair)
    {
        for (const bool first : {true, false}) {
            Runs all{{Tone::Strong, (first ? m_parts.nameA : m_parts.nameB) + QStringLiteral(": "), {}, {}}};
            const Runs &own = first ? pair.a : pair.b;
            all.insert(all.end(), own.begin(), own.end());
            paragraph(all);
        }
    }

    void write(const KeyFigureBlock &key)
    {
        paragraph(key.sentence);
        paragraph(key.note);
    }

    /// The figures that the bars are drawn from.
    void write(const PictureBlock &picture)
    {
        if (picture.bars.rows.empty())
            return;
        TableBlock table;
        table.columns = {{{}, 1, Tone::Quiet},
                         {wording::onlyHead(picture.bars.nameA), 1, Tone::Quiet},
                         {wording::inBothHead(), 1, Tone::Quiet},
                         {wording::onlyHead(picture.bars.nameB), 1, Tone::Quiet}};
        const auto cell = [](const QString &text) { return Runs{{Tone::Normal, text, {}, {}}}; };
        for (const analysis::CategoryCount &row : picture.bars.rows)
            table.rows.push_back({{cell(row.category), cell(wording::number(row.onlyA)),
                                   cell(wording::number(row.both)), cell(wording::number(row.onlyB))},
                                  chart::Ink::Surface});
        write(table);
    }

    void write(const ListsBlock &lists)
    {
        for (const ListColumn &column : lists.columns) {
            if (!column.head.empty())
                heading(std::min(m_level + 1, 6), runs(column.head).remove(QStringLiteral("**")));
            gap();
            bool inGroup = false;
            for (size_t i = 0; i < column.items.size(); ++i) {
                const ListItem &item = column.items[i];
                const QString indent = inGroup && !item.group ? QStringLiteral("  ") : QString();
                m_text += indent + QStringLiteral("- ");
                line(runs(item.runs));
                inGroup = inGroup || item.group;
            }
        }
    }

    void row(const QStringList &cells)
    {
        line(QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |"));
    }

    void write(const TableBlock &given)
    {
        const TableBlock table = m_parts.named(given);
        QStringList heads;
        QStringList rule;
        for (const TableColumn &column : table.columns) {
            heads << markdownText(column.head);
            rule << QStringLiteral("---");
        }
        gap();
        row(heads);
        row(rule);
        for (const TableRow &one : table.rows) {
            QStringList cells;
            for (size_t i = 0; i < table.columns.size(); ++i)
                cells << (i < one.cells.size() ? runs(one.cells[i]).simplified() : QString());
            row(cells);
        }
    }

    void write(const SalaryBlock &salary)
    {
        gap();
        for (const chart::SalaryLine &entry : salary.data.lines)
            line(QStringLiteral("- ") + markdownText(QStringLiteral("%1: %2").arg(entry.label, entry.figure)));
        for (const chart::SalaryBoxRow &entry : salary.boxes.rows)
            line(QStringLiteral("- ")
                 + markdownText(entry.figure.isEmpty() ? entry.label
                                                       : QStringLiteral("%1: %2").arg(entry.label, entry.figure)));
    }

    void write(const NotesBlock &) {} // lines to write on are for paper

    void write(const NumberedBlock &given)
    {
        gap();
        for (const NumberedEntry &entry : given.entries) {
            Runs all = entry.title;
            if (!entry.detail.empty())
                all.push_back({Tone::Normal, QStringLiteral(" · "), {}, {}});
            all.insert(all.end(), entry.detail.begin(), entry.detail.end());
            line(QStringLiteral("- \\[%1\\] ").arg(entry.number) + runs(all));
        }
    }

    void write(const BoxBlock &box)
    {
        heading(2, markdownText(box.heading));
        for (const Runs &text : box.paragraphs)
            paragraph(text);
    }

    void write(const PageBreakBlock &) {}

    const Document &m_document;
    const FlatParts m_parts;
    QString m_text;
    int m_level = 1;
    bool m_inPart = false;
};

/// What has a meaning only where a line begins: heads, lists, rules, quotes.
qsizetype lineSign(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u' ')
        ++at;
    if (at < text.size() && QStringView(u"#+-=>").contains(text[at]))
        return at;
    const qsizetype digits = at;
    while (at < text.size() && text[at] >= u'0' && text[at] <= u'9')
        ++at;
    return at > digits && at < text.size() && (text[at] == u'.' || text[at] == u')') ? at : -1;
}

} // namespace

QString markdownText(const QString &text)
{
    static constexpr QStringView always = u"\\`*_{}[]<>&|~@$^";
    const QString flat = flatText(text);
    const qsizetype sign = lineSign(flat);
    QString result;
    result.reserve(flat.size() + flat.size() / 8);
    for (qsizetype i = 0; i < flat.size(); ++i) {
        const QChar c = flat[i];
        const bool more = i + 1 < flat.size() && !flat[i + 1].isSpace();
        const bool address = c == u':' ? more : c == u'.' && more && flat.mid(i - 3, 3).toLower() == u"www";
        if (i == sign || address || always.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

QByteArray markdown(const Document &document) { return MarkdownWriter(document).take(); }

} // namespace rolescope::report
