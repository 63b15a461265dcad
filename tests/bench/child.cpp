// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "benches.h"

#include "ui/common/dialogs.h"
#include "ui/common/style.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QBuffer>
#include <QMainWindow>
#include <QPainter>
#include <QPdfWriter>
#include <QThreadPool>
#include <QTimer>

namespace rolescope::bench {
namespace {

/// The least a process can do for a PDF.
int barePdf(int argc, char **argv)
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

/// The least a process can do for a window.
int bareWindow(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QMainWindow window;
    window.resize(1440, 900);
    window.show();
    QTimer::singleShot(0, &window, [] { QCoreApplication::quit(); });
    return QApplication::exec();
}

/// The program's window on a library; ends as soon as it shows the comparison, or all its jobs.
int programWindow(int argc, char **argv, bool untilComplete)
{
    const QApplication app(argc, argv);
    ui::Style style;
    ui::NativeDialogs dialogs;
    int status = 0;
    {
        const QString settings = workspace::Settings::defaultPath() + QStringLiteral(".bench");
        ui::MainWindow window(argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString(), workspace::Settings(settings),
                              &style, &dialogs);
        window.resize(1440, 900);
        window.show();
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &window, [&] {
            if (!(untilComplete ? window.isComplete() : window.isComparing()))
                return;
            window.repaint(); // what is on screen counts, not what is in memory
            QCoreApplication::quit();
        });
        look.start(1);
        QTimer::singleShot(60'000, &window, [] { QCoreApplication::exit(1); });
        status = QApplication::exec();
    }
    QThreadPool::globalInstance()->waitForDone();
    return status;
}

} // namespace

std::optional<int> runChild(int argc, char **argv)
{
    const QByteArray mode(argc > 1 ? argv[1] : "");
    if (mode == "--bare-pdf")
        return barePdf(argc, argv);
    if (mode == "--bare-window")
        return bareWindow(argc, argv);
    if (mode == "--until-shown" || mode == "--until-complete")
        return programWindow(argc, argv, mode == "--until-complete");
    if (mode == "--stall")
        return runStallSession(argc, argv);
    return std::nullopt;
}

} // namespace rolescope::bench
