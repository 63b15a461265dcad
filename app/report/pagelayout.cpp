// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/pagelayout.h"

#include "report/paginator.h"
#include "report/skilllists.h"

#include "chart/wordcut.h"
#include "wording/reportwords.h"

#include <array>

namespace rolescope::report {
namespace {

constexpr LineStyle marginStyle{papersize::small, 10.5, false, true};
constexpr double numberRoom = 38; ///< for "12 of 34"

void add(Page &page, std::vector<TextLine> lines, QPointF at)
{
    for (TextLine &line : lines) {
        for (TextPiece &piece : line.pieces) {
            piece.baseline += at;
            piece.box.translate(at);
            page.items.push_back(std::move(piece));
        }
        at.ry() += line.height;
    }
}

/// Running header, footer and page numbers; only now are the pages known.
class Margins {
public:
    Margins(const Document &document, PageLayout &layout, const chart::Fonts &fonts)
        : m_document(document),
          m_layout(layout),
          m_fonts(fonts)
    {}

    void addAll()
    {
        for (size_t i = 0; i < m_layout.pages.size(); ++i) {
            if (i > 0)
                header(m_layout.pages[i]);
            footer(m_layout.pages[i], static_cast<int>(i) + 1);
        }
    }

private:
    void rule(Page &page, double y) const
    {
        const QRectF line(m_layout.geometry.side, y, m_layout.geometry.width(), 0.6);
        page.items.emplace_back(PageShape{PageShape::Kind::Bar, line, chart::Ink::Line});
    }

    /// First on its page, so that it is also read first.
    void header(Page &page) const
    {
        const PageGeometry &g = m_layout.geometry;
        const chart::TextStyle style{marginStyle.size, false, false};
        const QString date = QStringLiteral(" · ") + m_document.runningDate;
        const QString names = chart::elidedAtWord(cleaned(m_document.runningHeader).simplified(), style,
                                                  g.width() - m_fonts.width(date, style) - 1, m_fonts);
        Page top;
        add(top, {singleLine({Tone::Quiet, names + date, {}, {}}, g.width(), marginStyle, m_fonts)},
            QPointF(g.side, 34));
        rule(top, 48);
        page.items.insert(page.items.begin(), top.items.begin(), top.items.end());
    }

    void footer(Page &page, int number) const
    {
        const PageGeometry &g = m_layout.geometry;
        const double top = g.size.height() - 46;
        rule(page, top);
        const FlowBuilder builder(m_fonts, g.width(), 0, m_layout.anchors);
        const Runs runs = builder.resolved(number == 1 ? m_document.firstFooter : m_document.footer);
        std::vector<TextLine> lines = breakLines(runs, g.width() - numberRoom, marginStyle, m_fonts);
        if (lines.size() > 2)
            lines.resize(2); // the margin holds two
        add(page, std::move(lines), QPointF(g.side, top + 5));
        const QString count = wording::pageOf(number, static_cast<int>(m_layout.pages.size()));
        const double width = m_fonts.width(count, {papersize::small, false, false});
        add(page, breakLines({{Tone::Quiet, count, {}, {}}}, numberRoom, marginStyle, m_fonts),
            QPointF(g.side + g.width() - width, top + 5));
    }

    const Document &m_document;
    PageLayout &m_layout;
    const chart::Fonts &m_fonts;
};

PageBox boxOf(const chart::Mark &mark, int page)
{
    const double size = mark.style.size;
    const QRectF ink(mark.rect.left(), mark.baseline.y() - 0.76 * size, mark.rect.width(), size);
    return {page, mark.text, ink, size, Tone::Normal};
}

/// What a first pass takes for granted.
bool skillsBeginOnPageTwo(const QHash<QString, int> &pages)
{
    const auto begins = [&](Side side) { return pages.value(anchorOf(side), 2) == 2; };
    return begins(Side::A) && begins(Side::Both) && begins(Side::B);
}

} // namespace

std::vector<PageBox> PageLayout::boxes() const
{
    std::vector<PageBox> found;
    for (size_t i = 0; i < pages.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        for (const PageItem &item : pages[i].items) {
            if (const auto *piece = std::get_if<TextPiece>(&item))
                found.push_back({number, piece->text, piece->box, piece->style.size, piece->tone});
            else if (const auto *marks = std::get_if<chart::Marks>(&item))
                for (const chart::Mark &mark : *marks)
                    if (mark.shape == chart::Shape::Text)
                        found.push_back(boxOf(mark, number));
        }
    }
    return found;
}

PageLayout layoutPages(const Document &document, const QSizeF &pageSize, const chart::Fonts &fonts)
{
    PageLayout layout;
    layout.geometry.size = pageSize;
    // The picture gives way before the first page's texts run over.
    constexpr std::array<double, 3> pictureHeights{132, 112, 92};
    size_t picture = 0;
    for (int pass = 0; pass < 5; ++pass) { // page references settle after one more pass
        const FlowBuilder builder(fonts, layout.geometry.width(), pictureHeights[picture], layout.anchors);
        Paginator paginator(layout.geometry);
        paginator.place(builder.build(document));
        const bool settled = pass > 0 && paginator.anchors() == layout.anchors;
        const bool guessed = pass == 0 && skillsBeginOnPageTwo(paginator.anchors());
        const bool tooLong = !paginator.firstPageHolds() && picture + 1 < pictureHeights.size();
        layout.anchors = paginator.anchors();
        layout.pages = paginator.takePages();
        if (tooLong)
            ++picture;
        else if (settled || guessed)
            break;
    }
    Margins(document, layout, fonts).addAll();
    return layout;
}

} // namespace rolescope::report
