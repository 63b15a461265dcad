// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/dialogs.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QUrl>

namespace rolescope::ui {

QString NativeDialogs::saveFile(QWidget *parent, const QString &title, const QString &proposed, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, proposed, filter);
}

QString NativeDialogs::openFile(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QString NativeDialogs::chooseFolder(QWidget *parent, const QString &title, const QString &folder)
{
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

void NativeDialogs::previewPrint(QWidget *parent, const QString &title, report::PageSize paper,
                                 const std::function<void(QPrinter &)> &paint)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(paper == report::PageSize::A4 ? QPageSize::A4 : QPageSize::Letter));
    printer.setFullPage(true);
    printer.setDocName(title);
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setWindowTitle(title);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&paint](QPrinter *given) { paint(*given); });
    dialog.exec();
}

void NativeDialogs::openExternally(const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }

void NativeDialogs::openAddress(const QUrl &address) { QDesktopServices::openUrl(address); }

} // namespace rolescope::ui
