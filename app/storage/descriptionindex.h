// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>
#include <vector>

namespace rolescope::storage {

class Connection;

// The index of words in job descriptions. It is no part of any import: it follows behind, and what it has not
// reached yet is read word by word, so that an answer is always whole.

/// How far the index is, in jobs that have a text.
struct IndexProgress {
    qint64 indexed = 0;
    qint64 all = 0;
    bool isComplete() const { return indexed >= all; }
};

domain::Result<IndexProgress> descriptionProgress(Connection &);
/// Whether any job has a description.
domain::Result<bool> hasDescriptions(Connection &);

/// The folded words of a description, parted by blanks.
using FoldedWords = std::function<QString(const QString &description)>;

/// Indexes up to `jobs` further jobs in a transaction of its own and says whether there are more. It can be
/// stopped and go on another day.
domain::Result<bool> indexDescriptions(Connection &, const FoldedWords &, int jobs, std::stop_token = {});

/// Whether a description holds what is looked for: the last word on each job that the index proposes.
using Holds = std::function<bool(const QString &description)>;

/// Which jobs are looked at.
struct Among {
    enum class Part : quint8 { All, Indexed, NotIndexed };

    Part part = Part::All;
    bool repeats = false; ///< also those that are not shown
    qint64 after = 0;     ///< only jobs behind this id
};

/// The jobs shown in whose description each of the folded words begins some word, in the order of ids.
/// No words: none.
domain::Result<std::vector<domain::JobId>> findInDescriptions(Connection &, const QStringList &foldedWords,
                                                              const Holds &, std::stop_token = {}, const Among & = {});

/// Before the jobs `first` to `last` of an import are deleted, in the same transaction. Words of theirs empty the
/// index, since their ids may be given again.
domain::Result<domain::Done> forgetDescriptions(Connection &, qint64 first, qint64 last);

} // namespace rolescope::storage
