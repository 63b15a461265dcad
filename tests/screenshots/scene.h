// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/filterspec.h"
#include "ui/common/dialogs.h"
#include "ui/common/style.h"
#include "ui/shell/mainwindow.h"

#include <QSize>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace rolescope::screenshots {

/// Dialogs nobody is there to answer.
class NoDialogs : public ui::Dialogs {
public:
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QString chooseFolder(QWidget *, const QString &, const QString &) override { return {}; }
    QString openFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    void openExternally(const QString &) override {}
};

/// How a picture is taken.
struct Look {
    QSize size{1440, 900};
    bool dark = false;
    int scale = 1;
    int textPercent = 100;

    QString suffix() const;
};

/// Opens the real window on a library and takes pictures of it.
class Scene {
public:
    /// An empty path: the default library, as at the first start.
    explicit Scene(const QString &library = {});

    ui::MainWindow &window() { return *m_window; }
    void show(const Look &);
    /// Until the library is loaded and all that follows from it is on screen.
    void settle();
    const ui::Style &style() const { return m_style; }
    void trigger(const char *actionName);
    void closePopup();
    void closeFind();
    void choose(const QString &roleA, const QString &roleB);
    /// With what is open above the window, such as a role list.
    bool save(const QString &path, int scale);

private:
    QTemporaryDir m_folder;
    NoDialogs m_dialogs;
    ui::Style m_style;
    std::unique_ptr<ui::MainWindow> m_window;
};

/// One widget by itself.
bool saveWidget(QWidget &, const QString &path, int scale);

/// The files of the sample at `pack`, each as `change` makes it.
bool copySample(const QString &pack, const std::function<QByteArray(const QString &name, QByteArray)> &change);
/// A library of such a pack beside it; empty when it could not be made.
QString libraryOf(const QString &pack);
/// A library whose role names have 60 characters, made from the sample.
QString makeLongNames(const QString &folder);
QString makeEmpty(const QString &folder);
/// The sample with so many made-up ads instead of its five.
QString makeManyJobs(const QString &folder, int jobs);
/// The sample with a feed of so many made-up ads that have texts; empty when it could not be made.
QString makeFeed(const QString &folder, int jobs);
/// The sample with `count` more articles that repeat one of its articles with small changes.
QString makeCopies(const QString &folder, int count);

} // namespace rolescope::screenshots
