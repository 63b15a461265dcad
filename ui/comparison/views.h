// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/agreement.h"
#include "analysis/comparison.h"
#include "ui/comparison/entry.h"

#include <QString>

#include <vector>

namespace rolescope::ui {

/// Keys of the views that are no single section; a section's key is its code.
namespace viewkey {
inline const QString glance = QStringLiteral("glance");
inline const QString skills = QStringLiteral("skills");
inline const QString agreement = QStringLiteral("agreement");
inline const QString demand = QStringLiteral("demand");
inline const QString sources = QStringLiteral("sources");
} // namespace viewkey

/// Targets of links that lead to no view, see ComparisonPane.
namespace linkkey {
inline const QString addArticle = QStringLiteral("do:add-article");
inline const QString source = QStringLiteral("do:source:");       ///< with the source's id
inline const QString publisher = QStringLiteral("do:publisher:"); ///< with the source's id
inline const QString role = QStringLiteral("do:role:");           ///< with the role's id
} // namespace linkkey

/// A line of the section list.
struct ViewItem {
    QString key;
    QString name;
    int countA = -1; ///< -1: no counts; 0: not stated
    int countB = -1;
    int total = -1;     ///< instead of the two
    bool apart = false; ///< stands below the sections, without marks of the two roles

    bool operator==(const ViewItem &) const = default;
};

/// The views a comparison has, in the order they are listed.
std::vector<ViewItem> viewsOf(const analysis::Comparison &);

/// What stands left of a page's texts; Matrix: nothing, but columns at their right.
enum class LabelColumn : quint8 { None, Words, Numbers, Matrix };

/// What a view shows.
struct PageContent {
    std::vector<EntryData> entries;
    LabelColumn labels = LabelColumn::None;
    std::vector<int> groups = {}; ///< of a matrix: how many columns stand together, group by group

    /// Whether anything stands in a role's column, under the role's name.
    bool hasColumns() const;
};

PageContent pageOf(const QString &view, const analysis::Comparison &, const domain::Catalog &);

/// What the sources of one role agree on.
PageContent agreementPage(const analysis::Agreement &, const analysis::Comparison &);

/// The number of a source in the comparison, 0: none.
int sourceNumber(domain::SourceId, const analysis::Comparison &);

/// "[4] Title, publisher", as tooltips and copied rows say it.
QString citation(int number, const analysis::Comparison &, const domain::Catalog &);

/// Key of the entry of a source in its view.
QString sourceKey(int number);

} // namespace rolescope::ui
