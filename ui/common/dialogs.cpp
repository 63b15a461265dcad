// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/dialogs.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QMessageBox>
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

void NativeDialogs::inform(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox box(parent);
    box.setWindowTitle(title);
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box.setStandardButtons(QMessageBox::Close);
    box.exec();
}

void NativeDialogs::openExternally(const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }

void NativeDialogs::openAddress(const QUrl &address) { QDesktopServices::openUrl(address); }

} // namespace rolescope::ui
