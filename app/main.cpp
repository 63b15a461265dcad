// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/windowhelp.h"
#include "ui/common/dialogs.h"
#include "ui/common/style.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/translation.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QLocale>
#include <QThreadPool>

#include <cstdio>
#include <cstdlib>

namespace {

/// What is asked for without a window must answer without a display, too.
QString answer(const QStringList &args)
{
    using namespace rolescope::cli;
    const auto asked = [&](const char *letter, const char *word) {
        return args.contains(QLatin1String(letter)) || args.contains(QLatin1String(word));
    };
    if (asked("-h", "--help"))
        return windowHelp();
    return asked("-v", "--version") ? windowVersionLine() : QString();
}

/// Of the systems whose windows need one; elsewhere there always is.
bool hasDisplay(const QStringList &args)
{
#if !defined(Q_OS_UNIX) || defined(Q_OS_DARWIN)
    return true;
#endif
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    return args.contains(QStringLiteral("-platform")) || args.contains(QStringLiteral("--platform"));
}

/// The library to open; a wrong option ends the program with its sentence.
QString fileOf(const QStringList &args)
{
    rolescope::ui::speakLanguageOf(QLocale());

    QCommandLineParser parser;
    parser.addOptions(rolescope::cli::windowOptions());
    if (!parser.parse(args) || parser.positionalArguments().size() > 1) {
        const QString fault = parser.errorText().isEmpty()
            ? QCoreApplication::translate("main", "One library can be opened, not several.")
            : parser.errorText();
        std::fprintf(stderr, "%s\n", qUtf8Printable(fault));
        std::exit(2);
    }
    const QString file = parser.positionalArguments().value(0);
    return file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath();
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList args;
    for (int i = 0; i < argc; ++i)
        args += QString::fromLocal8Bit(argv[i]);
    if (const QString text = answer(args); !text.isEmpty()) {
        std::fputs(qUtf8Printable(text), stdout);
        return 0;
    }
    if (!hasDisplay(args)) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(rolescope::cli::withoutDisplay()));
        return 2;
    }

    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("rolescope"));
    QApplication::setApplicationDisplayName(QStringLiteral("Rolescope"));
    QApplication::setApplicationVersion(QStringLiteral(ROLESCOPE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral(ROLESCOPE_ID));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/rolescope.svg")));
    const QString file = fileOf(QApplication::arguments()); // without Qt's own options

    rolescope::ui::Style style;
    rolescope::ui::NativeDialogs dialogs;
    int status = 0;
    {
        rolescope::ui::MainWindow window(
            file, rolescope::workspace::Settings(rolescope::workspace::Settings::defaultPath()), &style, &dialogs);
        window.show();
        status = QApplication::exec();
    }
    QThreadPool::globalInstance()->waitForDone(); // work that was cancelled may still be on its way
    return status;
}
