// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/dialogs.h"
#include "ui/common/style.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QThreadPool>

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("rolescope"));
    QApplication::setApplicationDisplayName(QStringLiteral("Rolescope"));
    QApplication::setApplicationVersion(QStringLiteral(ROLESCOPE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("rolescope"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/rolescope.svg")));

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Compares two jobs."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"), QCoreApplication::translate("main", "A library to open."),
                                 QStringLiteral("[FILE]"));
    parser.process(app);
    const QString file = parser.positionalArguments().value(0);

    rolescope::ui::Style style;
    rolescope::ui::NativeDialogs dialogs;
    int status = 0;
    {
        rolescope::ui::MainWindow window(file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath(),
                                         rolescope::workspace::Settings(rolescope::workspace::Settings::defaultPath()),
                                         &style, &dialogs);
        window.show();
        status = QApplication::exec();
    }
    QThreadPool::globalInstance()->waitForDone(); // work that was cancelled may still be on its way
    return status;
}
