// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "benches.h"

#include <QCoreApplication>

#include <cstdio>

/// rolescope-bench [--rows N] [--at-most MS] [NAME...]: one JSON line a figure on stdout. A stall of more than MS
/// fails.
int main(int argc, char **argv)
{
    using namespace rolescope::bench;
    if (const auto status = runChild(argc, argv))
        return *status;

    const QCoreApplication app(argc, argv);
    qint64 rows = 1'000'000;
    QStringList names = app.arguments().mid(1);
    if (const qsizetype at = names.indexOf(QStringLiteral("--rows")); at >= 0) {
        bool ok = false;
        rows = names.value(at + 1).toLongLong(&ok);
        if (!ok || rows < 1 || rows > 50'000'000) {
            std::fputs("--rows needs a number from 1 to 50000000\n", stderr);
            return 2;
        }
        names.remove(at, 2);
    }
    double atMost = 0;
    if (const qsizetype at = names.indexOf(QStringLiteral("--at-most")); at >= 0) {
        atMost = names.value(at + 1).toDouble();
        names.remove(at, 2);
    }
    const QStringList known{QStringLiteral("facets"),
                            QStringLiteral("facets_with_skill"),
                            QStringLiteral("brush"),
                            QStringLiteral("memory"),
                            QStringLiteral("pdf"),
                            QStringLiteral("start_sample"),
                            QStringLiteral("start"),
                            QStringLiteral("start_filters"),
                            QStringLiteral("skill_reading"),
                            QStringLiteral("similar"),
                            QStringLiteral("similar_families"),
                            QStringLiteral("import"),
                            QStringLiteral("import_descriptions"),
                            QStringLiteral("store"),
                            QStringLiteral("store_descriptions"),
                            QStringLiteral("undo"),
                            QStringLiteral("stall")};
    for (const QString &name : names) {
        if (known.contains(name))
            continue;
        std::fprintf(stderr, "unknown figure \"%s\"; there are: %s\n", qPrintable(name), qPrintable(known.join(u' ')));
        return 2;
    }
    runEngineBenches(rows, names);
    runSkillBench(rows, names);
    runSimilarBench(names);
    runStoreBenches(rows, names);
    runProcessBenches(rows, names);
    return runStallBench(rows, names, atMost) ? 0 : 1;
}
