// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/codes.h"
#include "text/sentences.h"

#include <QString>
#include <QStringView>

namespace rolescope::importer {

/// The country of a place as a two-letter code: "Rochester, NY" is US, "Köln, Germany" DE. Two letters that are a
/// state and a country are the state behind a larger city of it, "Denver, CO"; empty behind others, and where no
/// country is stated.
QString countryOf(QStringView place);

/// Whether a line is a place and nothing else: "Austin, TX", "Munich, Bavaria, Germany", "Remote".
bool isPlace(QStringView line);

/// The place of a statement of it: without "Remote in", "Location:" and a final "(Hybrid)".
text::Range barePlace(QStringView text, text::Range);

/// Where the work is done, from a short statement: "Hybrid work in Leeds", "Remote (anywhere)", "On-site".
domain::Remote remoteOf(QStringView words);

/// The same from running text, by wordings that speak of the job: "this is a fully remote role". "Not remote"
/// says nothing.
domain::Remote statedRemote(QStringView text);

} // namespace rolescope::importer
