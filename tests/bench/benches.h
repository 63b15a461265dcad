// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace rolescope::bench {

/// facets, facets_with_skill, brush, memory: the engine on generated jobs.
void runEngineBenches(qint64 rows, const QStringList &names);
/// skill_reading: a hundredth of `rows` texts of 2 KB, 10,000 terms.
void runSkillBench(qint64 rows, const QStringList &names);
/// similar, similar_families: every pair of 1,000 roles with about 40 of 2,000 skills each, whatever the rows.
void runSimilarBench(const QStringList &names);
/// start_sample, start, start_filters, pdf: whole processes.
void runProcessBenches(qint64 rows, const QStringList &names);
/// import, import_descriptions: a feed's whole way; store, store_descriptions, undo: the library's file, written by
/// one thread. Descriptions: a tenth of `rows`.
void runStoreBenches(qint64 rows, const QStringList &names);

/// stall: a scripted session in the window; its gaps by step go to stderr. False when one is longer than `atMost` ms;
/// 0: none is too long.
bool runStallBench(qint64 rows, const QStringList &names, double atMost);
/// The process it starts.
int runStallSession(int argc, char **argv);

/// The processes those start, told apart by their first argument. Nothing: it is none of them.
std::optional<int> runChild(int argc, char **argv);

} // namespace rolescope::bench
