// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/document.h"
#include "report/documentoptions.h"

namespace rolescope::report {

/// A text in the normal tone, and in the quiet one.
Runs plain(const QString &);
Runs quiet(const QString &);

/// Adds source numbers, each once and ascending.
void addNumbers(Runs &, std::vector<int> numbers);

/// Takes the source numbers out, for a document without a list of sources.
void dropNumbers(std::vector<Block> &);

/// The adviser's note under its heading; nothing where there is none.
void addNote(std::vector<Block> &, const DocumentOptions &);
/// Whether the note is short enough for the first page.
bool notesFirst(const DocumentOptions &);

/// Words of blocks as a reader of the page counts them, pictures' labels included.
int wordsIn(const std::vector<Block> &);

} // namespace rolescope::report
