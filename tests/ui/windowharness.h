// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/dialogs.h"
#include "ui/common/style.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>

#include <memory>

namespace rolescope::uitest {

/// Answers what a person would, and remembers what was asked.
class ScriptedDialogs : public ui::Dialogs {
public:
    QString saveFile(QWidget *, const QString &, const QString &proposed, const QString &) override
    {
        this->proposed = proposed;
        return savePath;
    }
    QString chooseFolder(QWidget *, const QString &, const QString &) override { return folderPath; }
    QString openFile(QWidget *, const QString &, const QString &, const QString &) override { return openPath; }
    void openExternally(const QString &path) override { opened = path; }
    void previewPrint(QWidget *, const QString &title, report::PageSize,
                      const std::function<void(QPrinter &)> &paint) override
    {
        printed = title;
        print = paint;
        if (onPrint)
            onPrint();
    }

    QString savePath;
    QString openPath;
    QString folderPath;
    QString proposed;
    QString opened;
    QString printed;                       ///< title of the last preview
    std::function<void(QPrinter &)> print; ///< of the preview, while it is open
    std::function<void()> onPrint;         ///< what the person does in it
};

/// The real window in folders of its own.
class WindowHarness {
public:
    explicit WindowHarness(QSize size = {1440, 900});

    /// Opens a window; a second call is the next start of the program.
    ui::MainWindow &start(const QString &library = {});
    ui::MainWindow &window() { return *m_window; }
    ScriptedDialogs &dialogs() { return m_dialogs; }
    ui::Style &style() { return *m_style; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Until nothing is under way any more.
    void settle();
    void trigger(const char *actionName);

    template <typename T = QWidget>
    T *find(const char *objectName)
    {
        return m_window->findChild<T *>(QLatin1String(objectName));
    }

    /// A library made from the sample with texts replaced.
    QString libraryWith(const QList<std::pair<QByteArray, QByteArray>> &replacements);
    QString emptyLibrary();

private:
    QSize m_size;
    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<ui::Style> m_style;
    std::unique_ptr<ui::MainWindow> m_window;
};

/// Fonts that are the same on every machine that has them.
void useTestFont();

} // namespace rolescope::uitest
