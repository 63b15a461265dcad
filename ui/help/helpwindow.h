// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/help/helptopics.h"

#include <QDialog>

#include <vector>

class QListWidget;
class QTextBrowser;

namespace rolescope::ui {

class Style;

/// The help: its topics at the left, the chosen one at the right. It stays open beside the window.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    HelpWindow(const Style *, QWidget *parent);

    /// The first topic where there is none of this key.
    void showTopic(const QString &key);
    QString topic() const;

private:
    void showCurrent();

    const Style *m_style;
    std::vector<HelpTopic> m_topics;
    QListWidget *m_list;
    QTextBrowser *m_text;
};

} // namespace rolescope::ui
