// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "benches.h"
#include "figure.h"
#include "jobdata.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace rolescope::bench {
namespace {

/// A folder of its own for each run, so that no figure depends on what the user has.
class Sandbox {
public:
    Sandbox()
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
            m_environment.insert(QLatin1String(name), m_folder.path());
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// What it wrote to its standard output.
    QByteArray run(const QString &program, const QStringList &arguments) const
    {
        constexpr int longest = 300'000; // ms
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(program, arguments);
        if (process.waitForFinished(longest) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
            return process.readAllStandardOutput();
        std::fprintf(stderr, "%s failed: %s\n", qPrintable(program), process.readAllStandardError().constData());
        std::exit(1);
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

QString program(const char *name) { return QStringLiteral(ROLESCOPE_BIN_DIR "/") + QLatin1String(name); }

QString self() { return QCoreApplication::applicationFilePath(); }

/// A process with the program's window, from its start until that window shows what `mode` waits for; its end is timed,
/// too.
void start(const QString &name, const Sandbox &box, qint64 rows, const QStringList &modeAndLibrary, int runs)
{
    const Times times = measure(runs, [&] { box.run(self(), modeAndLibrary); });
    const Times peer = measure(runs, [&] { box.run(self(), {QStringLiteral("--bare-window")}); });
    print(name, rows, times, QStringLiteral("a process with an empty Qt window"), peer);
}

void pdf(const Sandbox &box)
{
    const QStringList compare{
        QStringLiteral("compare"), QStringLiteral("Data Scientist"), QStringLiteral("Machine Learning Engineer"),
        QStringLiteral("--force"), QStringLiteral("--output"),       box.path(QStringLiteral("a.pdf"))};
    const Times times = measure(21, [&] { box.run(program("rolescope-cli"), compare); });
    const Times peer = measure(21, [&] { box.run(self(), {QStringLiteral("--bare-pdf")}); });
    print(QStringLiteral("pdf"), 5, times, QStringLiteral("a process that writes six pages of text with QPdfWriter"),
          peer);
}

void mustBeWritten(const QString &library, qint64 rows)
{
    if (writeLibrary(library, rows))
        return;
    std::fprintf(stderr, "the library of %lld jobs could not be written\n", rows);
    std::exit(1);
}

} // namespace

bool runStallBench(qint64 rows, const QStringList &names, double atMost)
{
    if (!names.isEmpty() && !names.contains(QStringLiteral("stall")))
        return true;
    const Sandbox box;
    const QString library = box.path(QStringLiteral("stall.rolescope"));
    mustBeWritten(library, rows);
    double longest = 0;
    for (const QByteArray &line : box.run(self(), {QStringLiteral("--stall"), library}).split('\n')) {
        const QList<QByteArray> parts = line.split('\t');
        if (parts.size() != 3)
            continue;
        longest = std::max(longest, parts[1].toDouble());
        std::fprintf(stderr, "%-12s longest gap %6.1f ms, of it %6.1f ms at work\n", parts[0].constData(),
                     parts[1].toDouble(), parts[2].toDouble());
    }
    printValue(QStringLiteral("stall"), rows, longest, QStringLiteral("ms"));
    return atMost <= 0 || (longest > 0 && longest <= atMost);
}

void runProcessBenches(qint64 rows, const QStringList &names)
{
    const auto wanted = [&](const char *name) { return names.isEmpty() || names.contains(QLatin1String(name)); };
    const Sandbox box;
    if (wanted("pdf"))
        pdf(box);
    if (wanted("start_sample"))
        start(QStringLiteral("start_sample"), box, 5, {QStringLiteral("--until-shown")}, 21);
    if (wanted("start") || wanted("start_filters")) {
        const QString library = box.path(QStringLiteral("large.rolescope"));
        mustBeWritten(library, rows);
        if (wanted("start"))
            start(QStringLiteral("start"), box, rows, {QStringLiteral("--until-shown"), library}, 7);
        if (wanted("start_filters"))
            start(QStringLiteral("start_filters"), box, rows, {QStringLiteral("--until-complete"), library}, 7);
    }
}

} // namespace rolescope::bench
