// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace rolescope::bench {

/// facets, facets_with_skill, brush, memory: the engine on generated jobs.
void runEngineBenches(qint64 rows, const QStringList &names);
/// start_sample, start, pdf: whole processes.
void runProcessBenches(qint64 rows, const QStringList &names);
/// The least a process can do for a PDF or a window; what the program is compared with.
int runBarePdf(int argc, char **argv);

} // namespace rolescope::bench
