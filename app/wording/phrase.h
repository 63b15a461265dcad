// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace rolescope::wording {

/// A piece of a sentence with its weight, so that window, page and command line can each show it.
struct Run {
    enum class Tone : quint8 { Plain, Strong, Quiet };
    QString text;
    Tone tone = Tone::Plain;
};

using Phrase = std::vector<Run>;

/// The phrase without weights: what a screen reader and the command line say.
QString plain(const Phrase &);

/// "1,204", as the reader writes it (wording/readerlocale.h).
QString number(qint64);

/// "Python, R and statistics"; "Python, R or Java" with `lastWord` "or".
QString joined(const QStringList &, const QString &lastWord = {});

} // namespace rolescope::wording
