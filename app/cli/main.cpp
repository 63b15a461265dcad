// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/run.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>

#include <clocale>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <langinfo.h>
#include <memory>
#include <unistd.h>

namespace {

/// No stop_callback is registered in this program, so asking it to stop only sets an atomic.
std::stop_source interruption;

void onInterrupt(int)
{
    if (interruption.stop_requested())
        _exit(130); // the second time: at once
    interruption.request_stop();
}

/// Qt's own remarks are for developers; stderr belongs to our sentences.
void quietMessages(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(text));
}

/// Names of roles and files are UTF-8, also where the locale is C.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    unsetenv("LC_ALL");
    setenv("LC_CTYPE", "C.UTF-8", 1);
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool withFonts)
{
    if (!withFonts)
        return std::make_unique<QCoreApplication>(argc, argv);
    // Pages are laid out, nothing is shown: the same with and without a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    useUtf8();
    qInstallMessageHandler(quietMessages);
    QLocale::setDefault(QLocale::c()); // what a script reads is the same everywhere
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);

    QStringList args;
    for (int i = 1; i < argc; ++i)
        args += QString::fromUtf8(argv[i]);
    // Qt must not take its own options (-platform, -style) out of ours.
    int programOnly = 1;
    const auto application = makeApplication(programOnly, argv, rolescope::cli::needsFonts(args));
    QCoreApplication::setApplicationName(QStringLiteral("rolescope"));

    // By descriptor: stdio would keep the last bytes to itself, and with them a full disk.
    QFile out, err, in;
    constexpr auto unbuffered = QIODevice::WriteOnly | QIODevice::Unbuffered;
    if (!out.open(STDOUT_FILENO, unbuffered) || !err.open(STDERR_FILENO, unbuffered))
        return 5;
    const bool readable = in.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered);
    rolescope::cli::Streams streams{&out, &err, isatty(STDOUT_FILENO) != 0, interruption.get_token()};
    streams.in = readable ? &in : nullptr;
    streams.stderrIsTerminal = isatty(STDERR_FILENO) != 0;
    return rolescope::cli::run(args, streams);
}
