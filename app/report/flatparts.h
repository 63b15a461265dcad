// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/document.h"

#include <QSet>

namespace rolescope::report {

/// What HTML and Markdown need to know of a document before they write it.
struct FlatParts {
    QString nameA;
    QString nameB;
    QSet<QString> sources; ///< numbers that the list of sources has
    QSet<QString> anchors; ///< places that can be referred to

    explicit FlatParts(const Document &);

    /// A table whose columns all say what they hold: without colours and places, a role is named.
    TableBlock named(const TableBlock &) const;
};

/// Library text for a text file: cleaned, and only characters that every reader of Unicode takes.
QString flatText(const QString &);

/// A reference's text without its page.
QString flatText(const Run &);

/// The address as a link of any format may have it; empty unless it is one of the web. Anything else would be opened on
/// the reader's machine, and a name before the host passes for the host.
QString webAddress(const QString &url);

} // namespace rolescope::report
