// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/focusring.h"

#include <QApplication>
#include <QWidget>

namespace rolescope::ui {

namespace {

bool takesTab(const QWidget *w) { return w->isVisible() && w->isEnabled() && (w->focusPolicy() & Qt::TabFocus); }

QWidget *firstStop(QWidget *pane)
{
    if (takesTab(pane))
        return pane;
    for (QWidget *w = pane->nextInFocusChain(); w && w != pane; w = w->nextInFocusChain()) {
        if (pane->isAncestorOf(w) && takesTab(w))
            return w;
    }
    return nullptr;
}

} // namespace

void focusNextPane(const std::vector<QWidget *> &panes, int step)
{
    const QWidget *focused = QApplication::focusWidget();
    const int count = int(panes.size());
    int now = step > 0 ? -1 : count;
    for (int i = 0; i < count; ++i) {
        if (focused && (panes[size_t(i)] == focused || panes[size_t(i)]->isAncestorOf(focused)))
            now = i;
    }
    for (int tried = 1; tried <= count; ++tried) {
        const int at = ((now + step * tried) % count + count) % count;
        QWidget *pane = panes[size_t(at)];
        QWidget *stop = pane->isVisible() ? firstStop(pane) : nullptr;
        if (stop) {
            stop->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace rolescope::ui
