// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "domain/filterspec.h"
#include "ui/common/markglyph.h"

#include <QString>

#include <utility>
#include <variant>
#include <vector>

namespace rolescope::ui {

/// Near copies that a person counts apart from each other, or as one again.
struct CopyChoice {
    std::vector<std::pair<domain::SourceId, domain::SourceId>> pairs;
    bool apart = false;
};

/// What a piece does that opens no view: says whether two duties are the same, opens a statement where its
/// source says it, counts near copies, shows the jobs that a count is of.
using Action = std::variant<std::monostate, domain::DutyCheck, domain::ClaimId, CopyChoice, domain::FilterSpec>;

/// A run of text in a cell, and what it opens.
struct Piece {
    /// Aside: quiet, in a heading too; Link: underlined; Open: only under the pointer.
    enum class Kind : quint8 { Text, Strong, Quiet, Aside, Italic, Source, Link, Open };

    QString text;
    Kind kind = Kind::Text;
    int source = 0;                           ///< Source: its number
    QString target;                           ///< Link: key of the view it opens
    domain::SkillId skill;                    ///< valid: pointing at it marks the skill everywhere
    Action action = {};                       ///< Link, Open: what it does instead of opening a view
    std::vector<domain::ClaimId> claims = {}; ///< Source: the statements it stands behind; none: the source as such
};

using Pieces = std::vector<Piece>;

/// Between items of a cell; the dot stays at the end of its line.
inline const QString itemSeparator = QStringLiteral("\u00A0· ");

/// One thing a page shows: a row of a table, an item of a list or a heading.
struct EntryData {
    /// Row: A and B side by side; Matrix: a text, what each source says of it, a count.
    enum class Place : quint8 { Row, Full, Left, Right, Matrix };
    enum class Look : quint8 { Plain, Heading, Quiet };

    Place place = Place::Full;
    Look look = Look::Plain;
    Side side = Side::None;    ///< mark of a heading; Both: green edge of a row; A, B: whom a Full entry is about
    QString label;             ///< text of the label column
    bool labelAbove = false;   ///< the label stands small above the text instead
    Pieces a;                  ///< the only text of Full, Left and Right
    Pieces b;                  ///< Matrix: the count
    std::vector<Pieces> cells; ///< Matrix: one a column, small; one piece that begins with its sign
    std::vector<int> sources;  ///< Matrix: numbers of those that say it
    std::vector<domain::ClaimId> claimsA; ///< the statement that `a` is, to be shown in its text or changed
    std::vector<domain::ClaimId> claimsB;
    Pieces below;       ///< Row: small, under both sides
    QString spokenNote; ///< said before the texts; Matrix: all that is said
    QString key;        ///< what a link or source number scrolls to
};

/// The columns of a page: an optional one for labels, then A's and B's. B begins at one place in every view.
struct Grid {
    int width = 0; ///< without the scroll bar's gutter
    int label = 0;
    int split = 0;
    std::vector<int> cells = {}; ///< of a matrix: where each column begins
    int cellWidth = 0;
    bool cellWords = true; ///< whether they show more than their signs
    int count = 0;         ///< where the last column of a matrix begins

    int left() const { return label; }
    int right() const { return split; }
    int leftWidth() const { return split - label; }
    int rightWidth() const { return width - split; }
};

/// The text without source numbers' signs, and with them as "[4]".
QString plainText(const Pieces &);
QString citedText(const Pieces &);
std::vector<int> sourceNumbers(const EntryData &);

} // namespace rolescope::ui
