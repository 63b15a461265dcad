// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editing/librarychanger.h"
#include "ui/importing/onetdialog.h"
#include "workspace/library.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace rolescope::ui {

class Style;

/// Leads the O*NET database into the library: one release at a time, with its progress, its report and its undo.
class OnetImport : public QObject {
    Q_OBJECT

public:
    OnetImport(LibraryChanger *, const Style *, QWidget *window);

    void setLibrary(std::shared_ptr<const workspace::Library>);
    /// A zip, a folder, or a file of O*NET's in its folder.
    void add(const QString &path);
    OnetDialog *dialog() const { return m_dialog; }

    /// Whether a path is offered to add(): a folder or a zip.
    static bool isOnet(const QString &path);
    /// For a file dialog.
    static QString filter();

private:
    void show(const QString &place);
    void import(const QString &place);
    void undo();
    std::function<void(double)> progress() const;

    LibraryChanger *m_changer;
    const Style *m_style;
    QWidget *m_window;
    std::shared_ptr<const workspace::Library> m_library;
    QPointer<OnetDialog> m_dialog;
    LibraryChanger::Ticket m_ticket = 0;              ///< of the dialog's change
    std::shared_ptr<importer::ImportReport> m_report; ///< of the dialog's import, written before it is told of
};

} // namespace rolescope::ui
