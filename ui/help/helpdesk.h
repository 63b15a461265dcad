// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include <vector>

class QMainWindow;
class QWidget;

namespace rolescope::ui {

class HelpWindow;
class Style;
class WindowMenus;

/// The menu Help, and F1 in every pane and dialog of the window.
class HelpDesk : public QObject {
    Q_OBJECT

public:
    struct Pane {
        QWidget *widget;
        const char *topic; ///< a key of resources/help/help.md
    };
    HelpDesk(QMainWindow *, WindowMenus *, const Style *, std::vector<Pane>);

    /// Of the pane or dialog that a widget is in; the first steps where it is in none.
    QString topicOf(const QWidget *) const;
    static QStringList dialogTopics();

protected:
    bool eventFilter(QObject *, QEvent *) override;

private:
    void showHelp(QWidget *parent, const QString &topic);

    QMainWindow *m_window;
    const Style *m_style;
    std::vector<Pane> m_panes;
    QPointer<HelpWindow> m_help;
};

} // namespace rolescope::ui
