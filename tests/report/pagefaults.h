// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/pagelayout.h"

/// What a reader would call wrong with pages, found from their geometry alone.
namespace reporttest {

namespace report = rolescope::report;

inline constexpr double leastFilled = 1.0 / 3;

/// Texts of a page's body, without running header and footer.
inline std::vector<report::PageBox> bodyOf(const report::PageLayout &layout, int page)
{
    std::vector<report::PageBox> body;
    for (const report::PageBox &box : layout.boxes())
        if (box.page == page && box.rect.top() >= layout.geometry.bodyTop(page == 1) - 2
            && box.rect.bottom() <= layout.geometry.bodyBottom() + 2)
            body.push_back(box);
    return body;
}

/// Something is wrong with how texts stand: words to show, or empty.
inline QString faultsOf(const report::PageLayout &layout)
{
    const int pages = static_cast<int>(layout.pages.size());
    const double right = layout.geometry.side + layout.geometry.width();
    for (int page = 1; page <= pages; ++page) {
        const std::vector<report::PageBox> body = bodyOf(layout, page);
        if (body.empty())
            return QStringLiteral("page %1 is empty").arg(page);
        double lowest = 0;
        const report::PageBox *last = nullptr;
        for (const report::PageBox &box : body) {
            if (box.rect.left() < layout.geometry.side - 1 || box.rect.right() > right + 1)
                return QStringLiteral("page %1, out of the margins: %2").arg(page).arg(box.text);
            if (box.rect.bottom() > lowest) {
                lowest = box.rect.bottom();
                last = &box;
            }
        }
        for (size_t i = 0; i + 1 < body.size(); ++i)
            for (size_t j = i + 1; j < body.size(); ++j)
                if (body[i].rect.adjusted(0.5, 1.5, -0.5, -1.5).intersects(body[j].rect.adjusted(0.5, 1.5, -0.5, -1.5)))
                    return QStringLiteral("page %1, over each other: %2 / %3")
                        .arg(page)
                        .arg(body[i].text, body[j].text);
        const double top = layout.geometry.bodyTop(page == 1);
        const double filled = (lowest - top) / (layout.geometry.bodyBottom() - top);
        if (page < pages && filled < leastFilled)
            return QStringLiteral("page %1 is filled to %2").arg(page).arg(filled);
        const bool heading = last->tone == report::Tone::Strong && last->size > report::papersize::body
            && !last->text.isEmpty() && page > 1;
        if (heading)
            return QStringLiteral("page %1 ends with the heading %2").arg(page).arg(last->text);
    }
    return {};
}

} // namespace reporttest
