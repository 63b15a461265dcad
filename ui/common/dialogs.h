// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/documentoptions.h"

#include <QString>

#include <functional>

class QPrinter;
class QUrl;
class QWidget;

namespace rolescope::ui {

/// Everything that asks the person and waits; a test gives its own.
class Dialogs {
public:
    virtual ~Dialogs() = default;

    /// The file to write, empty when cancelled; asks before an existing one is replaced.
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &proposed, const QString &filter) = 0;
    /// A file to read, empty when cancelled.
    virtual QString openFile(QWidget *parent, const QString &title, const QString &folder, const QString &filter) = 0;
    /// A folder to write into, empty when cancelled.
    virtual QString chooseFolder(QWidget *parent, const QString &title, const QString &folder) = 0;
    /// Opens a file or folder with the desktop's program for it.
    virtual void openExternally(const QString &path) = 0;
    /// Shows what `paint` puts onto a printer of this paper, which it may print.
    virtual void previewPrint(QWidget *, const QString & /*title*/, report::PageSize,
                              const std::function<void(QPrinter &)> & /*paint*/)
    {}
    /// Opens a web address with the desktop's browser; the person has seen and agreed to it.
    virtual void openAddress(const QUrl &) {}
};

/// The desktop's own dialogs.
class NativeDialogs : public Dialogs {
public:
    QString saveFile(QWidget *parent, const QString &title, const QString &proposed, const QString &filter) override;
    QString openFile(QWidget *parent, const QString &title, const QString &folder, const QString &filter) override;
    QString chooseFolder(QWidget *parent, const QString &title, const QString &folder) override;
    void openExternally(const QString &path) override;
    void previewPrint(QWidget *parent, const QString &title, report::PageSize,
                      const std::function<void(QPrinter &)> &paint) override;
    void openAddress(const QUrl &) override;
};

} // namespace rolescope::ui
