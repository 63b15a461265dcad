// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/importreport.h"
#include "ui/importing/countstable.h"

#include <QString>

#include <vector>

namespace rolescope::ui {

/// What becomes, or became, of a feed's rows, as rows of a CountsTable.
std::vector<CountsTable::Row> feedCounts(const importer::ImportReport::Jobs &);

/// What a report has to say beside its counts, a sentence a line.
QString feedNotices(const importer::ImportReport &);

} // namespace rolescope::ui
