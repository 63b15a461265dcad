// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editing/librarychanger.h"
#include "ui/importing/articledialog.h"
#include "ui/importing/articledraft.h"
#include "workspace/latesttask.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <deque>
#include <functional>

namespace rolescope::ui {

class InlineMessage;
class Style;

/// The way of an article into the library: read off the GUI thread, shown, corrected and added.
/// What comes while one is looked at waits for it.
class ArticleImport : public QObject {
    Q_OBJECT

public:
    ArticleImport(LibraryChanger *, InlineMessage *, const Style *, QWidget *window);

    /// What waits for another library is dropped.
    void setLibrary(std::shared_ptr<const workspace::Library>);
    void setCatalog(std::shared_ptr<const domain::Catalog>);
    void addFiles(const QStringList &paths);
    void addText(const QString &);
    ArticleDialog *dialog() const { return m_dialog; }

    /// The files that are read as articles, for a file dialog.
    static QString filter();

Q_SIGNALS:
    void pairRequested(const QString &roleA, const QString &roleB);
    void adRequested(const QString &text); ///< a text that is no article may be a job ad

private:
    struct Source {
        QString path;
        QString text;
    };
    void enqueue(const Source &);
    void next();
    void read(const Source &);
    void took(const Source &, domain::Result<ArticleDraft>);
    void tellSlow();
    void endSlow();
    void refuse(const Source &, const domain::Error &);
    void show(ArticleDraft);
    void add();
    void countTerms();

    LibraryChanger *m_changer;
    InlineMessage *m_message;
    const Style *m_style;
    QWidget *m_window;
    std::shared_ptr<const workspace::Library> m_library;
    std::shared_ptr<const domain::Catalog> m_catalog;
    std::deque<Source> m_waiting;
    workspace::LatestTask m_reading;
    workspace::LatestTask m_terms;
    QTimer m_slow;  ///< reading that takes longer is told
    QString m_name; ///< of what is being read
    bool m_slowTold = false;
    QPointer<ArticleDialog> m_dialog;
    LibraryChanger::Ticket m_ticket = 0; ///< of the dialog's change
};

} // namespace rolescope::ui
