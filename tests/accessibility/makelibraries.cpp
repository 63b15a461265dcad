// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "../bench/jobdata.h"

#include "workspace/library.h"

#include <QCoreApplication>
#include <QTextStream>

/// Writes the libraries that a test opens in the real program: one with many jobs, one with nothing in it.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    using rolescope::workspace::Library;
    const QStringList arguments = QCoreApplication::arguments();
    bool isNumber = false;
    const qint64 rows = arguments.value(2).toLongLong(&isNumber);
    if (arguments.size() != 3 || !isNumber) {
        QTextStream(stderr) << "usage: rolescope-testlibraries FOLDER JOBS\n";
        return 2;
    }
    const QString folder = arguments.at(1);
    const bool made = rolescope::bench::writeLibrary(folder + QStringLiteral("/many.rolescope"), rows)
        && Library::create(folder + QStringLiteral("/empty.rolescope"), Library::Content::Empty);
    return made ? 0 : 5;
}
