// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/helpdesk.h"

#include "ui/help/aboutdialog.h"
#include "ui/help/helpwindow.h"
#include "ui/help/shortcutsdialog.h"
#include "ui/shell/windowmenus.h"

#include <QAction>
#include <QApplication>
#include <QHash>
#include <QKeyEvent>
#include <QMainWindow>

namespace rolescope::ui {

namespace {

const QHash<QString, QString> &topicsOfDialogs()
{
    static const QHash<QString, QString> topics{
        {QStringLiteral("adDialog"), QStringLiteral("feeds")},
        {QStringLiteral("articleDialog"), QStringLiteral("articles")},
        {QStringLiteral("chartTableDialog"), QStringLiteral("charts")},
        {QStringLiteral("feedDialog"), QStringLiteral("feeds")},
        {QStringLiteral("historyDialog"), QStringLiteral("history")},
        {QStringLiteral("methodDialog"), QStringLiteral("method")},
        {QStringLiteral("newRoleDialog"), QStringLiteral("editing")},
        {QStringLiteral("onetDialog"), QStringLiteral("onet")},
        {QStringLiteral("publisherDialog"), QStringLiteral("editing")},
        {QStringLiteral("rolesDialog"), QStringLiteral("editing")},
        {QStringLiteral("saveViewDialog"), QStringLiteral("jobs")},
        {QStringLiteral("similarRolesDialog"), QStringLiteral("similar")},
        {QStringLiteral("skillWordsDialog"), QStringLiteral("editing")},
        {QStringLiteral("skillsDialog"), QStringLiteral("editing")},
        {QStringLiteral("statementDialog"), QStringLiteral("editing")},
        {QStringLiteral("titlesDialog"), QStringLiteral("titles")},
        {QStringLiteral("titlesRoleDialog"), QStringLiteral("titles")},
    };
    return topics;
}

/// QWidget::isAncestorOf() ends at the first window.
bool isDialogOf(const QWidget *window, const QWidget *dialog)
{
    const QWidget *above = dialog ? dialog->parentWidget() : nullptr;
    while (above && above != window)
        above = above->parentWidget();
    return above != nullptr;
}

} // namespace

HelpDesk::HelpDesk(QMainWindow *window, WindowMenus *menus, const Style *style, std::vector<Pane> panes)
    : QObject(window),
      m_window(window),
      m_style(style),
      m_panes(std::move(panes))
{
    connect(menus->help, &QAction::triggered, this, [this] { showHelp(m_window, topicOf(m_window->focusWidget())); });
    connect(menus->shortcuts, &QAction::triggered, this, [this] {
        auto *dialog = new ShortcutsDialog(shortcutsOf(m_window->menuBar()), m_style, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(menus->about, &QAction::triggered, this, [this] {
        auto *dialog = new AboutDialog(m_style, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    qApp->installEventFilter(this); // the menu's key does not reach the dialogs
}

QStringList HelpDesk::dialogTopics() { return topicsOfDialogs().values(); }

QString HelpDesk::topicOf(const QWidget *widget) const
{
    for (; widget; widget = widget->parentWidget()) {
        for (const Pane &pane : m_panes)
            if (pane.widget == widget)
                return QLatin1String(pane.topic);
        if (const QString topic = topicsOfDialogs().value(widget->objectName()); !topic.isEmpty())
            return topic;
    }
    return QStringLiteral("start");
}

bool HelpDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::HelpContents))
        return QObject::eventFilter(watched, event);
    QWidget *dialog = QApplication::activeWindow();
    if (!isDialogOf(m_window, dialog) || dialog == m_help)
        return QObject::eventFilter(watched, event);
    showHelp(dialog, topicOf(QApplication::focusWidget() ? QApplication::focusWidget() : dialog));
    return true;
}

void HelpDesk::showHelp(QWidget *parent, const QString &topic)
{
    // A modal dialog lets no key into windows that are not its own.
    if (m_help && m_help->parentWidget() != parent)
        delete m_help;
    if (!m_help) {
        m_help = new HelpWindow(m_style, parent);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_help->showTopic(topic);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

} // namespace rolescope::ui
