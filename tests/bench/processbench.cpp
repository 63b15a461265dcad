// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "benches.h"
#include "figure.h"
#include "jobdata.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>

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

    void run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
            return;
        std::fprintf(stderr, "%s failed: %s\n", qPrintable(program), process.readAll().constData());
        std::exit(1);
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

QString program(const char *name) { return QStringLiteral(ROLESCOPE_BIN_DIR "/") + QLatin1String(name); }

/// From the process's start until the comparison is painted; the whole process, its end included.
void start(const QString &name, const Sandbox &box, qint64 rows, const QStringList &library, int runs)
{
    const Times times = measure(runs, [&] { box.run(program("rolescope"), QStringList{QStringLiteral("--exit-when-shown")} + library); });
    const Times peer = measure(runs, [&] { box.run(program("rolescope"), {QStringLiteral("--bare-window")}); });
    print(name, rows, times, QStringLiteral("a process with an empty Qt window"), peer);
}

void pdf(const Sandbox &box)
{
    const QStringList compare{QStringLiteral("compare"), QStringLiteral("Data Scientist"),
                              QStringLiteral("Machine Learning Engineer"), QStringLiteral("--force"),
                              QStringLiteral("--output"), box.path(QStringLiteral("a.pdf"))};
    const Times times = measure(21, [&] { box.run(program("rolescope-cli"), compare); });
    const Times peer = measure(21, [&] { box.run(QCoreApplication::applicationFilePath(), {QStringLiteral("--bare-pdf")}); });
    print(QStringLiteral("pdf"), 5, times, QStringLiteral("a process that writes six pages of text with QPdfWriter"), peer);
}

} // namespace

void runProcessBenches(qint64 rows, const QStringList &names)
{
    const auto wanted = [&](const char *name) { return names.isEmpty() || names.contains(QLatin1String(name)); };
    const Sandbox box;
    if (wanted("pdf"))
        pdf(box);
    if (wanted("start_sample"))
        start(QStringLiteral("start_sample"), box, 5, {}, 21);
    if (wanted("start")) {
        const QString library = box.path(QStringLiteral("large.rolescope"));
        if (!writeLibrary(library, rows)) {
            std::fprintf(stderr, "the library for \"start\" could not be written\n");
            std::exit(1);
        }
        start(QStringLiteral("start"), box, rows, {library}, 5);
    }
}

int runBarePdf(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return 1;
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 0; page < 6; ++page) {
        if (page > 0)
            writer.newPage();
        for (int line = 1; line <= 40; ++line)
            painter.drawText(0, line * 300, QStringLiteral("Line %1 of a page of text").arg(line));
    }
    painter.end();
    return buffer.size() > 0 ? 0 : 1;
}

} // namespace rolescope::bench
