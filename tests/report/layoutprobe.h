// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/pagelayout.h"
#include "report/pdf.h"
#include "tests/report/reportfixture.h"

#include <QTest>

#include <cmath>
#include <set>

/// What the tests of pages look at.
namespace reporttest {

using namespace rolescope::report;

inline PageLayout layoutOf(const Fixture &f, PageSize size = PageSize::A4, const DocumentOptions &options = {})
{
    ComparisonInput input = f.input();
    input.options = options;
    return layoutPages(comparisonDocument(input), pointSize(size), rolescope::chart::Fonts::paper());
}

/// All texts of a page, in reading order.
inline QString textOn(const PageLayout &layout, int page)
{
    QStringList texts;
    for (const PageBox &box : layout.boxes())
        if (box.page == page)
            texts << box.text.trimmed();
    return texts.join(u' ');
}

/// As a reader of the text layer counts them: what touches is one word, source numbers are their own.
inline int wordsOn(const PageLayout &layout, int page)
{
    int words = 0;
    PageBox last;
    for (const PageBox &box : layout.boxes()) {
        if (box.page != page)
            continue;
        const bool touches = std::abs(last.rect.right() - box.rect.left()) < 0.2
            && std::abs(last.rect.top() - box.rect.top()) < 0.1 && !last.text.endsWith(u' ')
            && box.tone != Tone::SourceNumber;
        words += static_cast<int>(box.text.simplified().split(u' ', Qt::SkipEmptyParts).size()) - (touches ? 1 : 0);
        last = box;
    }
    return words;
}

/// From the text area's top to the lowest text above the footer, as a share of the text area.
inline double filledShare(const PageLayout &layout, int page)
{
    const double top = layout.geometry.bodyTop(page == 1);
    double lowest = top;
    for (const PageBox &box : layout.boxes())
        if (box.page == page && box.rect.bottom() < layout.geometry.bodyBottom() + 2)
            lowest = std::max(lowest, box.rect.bottom());
    return (lowest - top) / (layout.geometry.bodyBottom() - top);
}

/// Texts of a page that stand between these two, in reading order.
inline std::vector<PageBox> between(const PageLayout &layout, const QString &first, const QString &behind)
{
    std::vector<PageBox> found;
    bool inside = false;
    for (const PageBox &box : layout.boxes()) {
        if (inside && box.text.startsWith(behind))
            break;
        if (inside)
            found.push_back(box);
        inside = inside || box.text.startsWith(first);
    }
    return found;
}

/// Share of the text area that lies below the last mark, notes lines included, or in gaps over 60 points.
inline double emptyShare(const PageLayout &layout, int page)
{
    std::set<int> inked;
    const auto add = [&](const QRectF &rect) {
        for (int y = static_cast<int>(rect.top()) - 12; y <= static_cast<int>(rect.bottom()) + 12; ++y)
            inked.insert(y);
    };
    for (const PageItem &item : layout.pages[static_cast<size_t>(page - 1)].items) {
        if (const auto *text = std::get_if<TextPiece>(&item))
            add(text->box);
        else if (const auto *shape = std::get_if<PageShape>(&item))
            add(shape->rect);
        else if (const auto *image = std::get_if<PageImage>(&item))
            add(image->rect);
        else
            for (const rolescope::chart::Mark &mark : std::get<rolescope::chart::Marks>(item))
                add(mark.rect);
    }
    const int top = static_cast<int>(layout.geometry.bodyTop(page == 1));
    const int bottom = static_cast<int>(layout.geometry.bodyBottom());
    int empty = 0;
    for (int y = top; y < bottom; ++y)
        empty += inked.count(y) ? 0 : 1;
    return static_cast<double>(empty) / (bottom - top);
}

inline QString placed(const PageBox &box)
{
    return QStringLiteral("page %1: \"%2\" %3,%4 %5x%6")
        .arg(box.page)
        .arg(box.text)
        .arg(box.rect.x())
        .arg(box.rect.y())
        .arg(box.rect.width())
        .arg(box.rect.height());
}

inline void addFixtures()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<int>("size");
    const QStringList names{QStringLiteral("usual"), QStringLiteral("tiny"), QStringLiteral("big"),
                            QStringLiteral("longnames"), QStringLiteral("hostile")};
    for (int i = 0; i < names.size(); ++i)
        for (const int size : {0, 1})
            QTest::addRow("%s %s", qPrintable(names.at(i)), size ? "letter" : "a4") << i << size;
}

inline Fixture fixture(int which)
{
    switch (which) {
    case 0: return usual();
    case 1: return tiny();
    case 2: return big();
    case 3:
        return usual(QStringLiteral("Principal Distributed Machine Learning Infrastructure Engine"),
                     QStringLiteral("Senior Associate Vice President of Data Platform Engineering"));
    default: return usual(QStringLiteral("<img src=\"file:///etc/hostname\">"), QString(120, u'W'));
    }
}

} // namespace reporttest
