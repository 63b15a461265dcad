// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ids.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace rolescope::ui {

class LinkButton;
class OwnPart;
class Style;

/// What a person may do with the chosen job: star it, note something, open its advert, hold it against another.
class JobActions : public QWidget {
    Q_OBJECT

public:
    JobActions(const Style *, QWidget *parent = nullptr);

    void setOwnPart(OwnPart *);
    /// `url` as the ad states it; only web addresses may be opened.
    void setJob(domain::JobId, const QString &url);
    /// Saves what is being typed.
    void finish();
    /// Whether the shown job waits for another one to be held against.
    void setWaiting(bool);

Q_SIGNALS:
    void openRequested(const QUrl &); ///< the address was shown and agreed to
    void pairRequested(bool on);      ///< another job is to be shown beside this one, or no longer

protected:
    bool eventFilter(QObject *, QEvent *) override;

private:
    void build();
    void showMarks();
    void showNote(bool edit);
    void askForAddress(bool);
    void saveNote();

    const Style *m_style;
    OwnPart *m_own = nullptr;
    domain::JobId m_job;
    QUrl m_url;
    LinkButton *m_star;
    LinkButton *m_noteLink;
    LinkButton *m_advert;
    LinkButton *m_pair;
    QWidget *m_address; ///< the address with its two answers
    QLabel *m_addressText;
    QPushButton *m_open;
    QPlainTextEdit *m_note;
    QWidget *m_noteFrame;
    QTimer m_typing;
    bool m_waiting = false;
};

/// A web address that may be opened; empty for anything else.
QUrl webAddress(const QString &);

} // namespace rolescope::ui
