// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace rolescope::ui {

class Style;

/// A bar that tells something without stopping the person, with buttons and a way to close it.
class InlineMessage : public QWidget {
    Q_OBJECT

public:
    enum class Kind : quint8 { Information, Problem };

    explicit InlineMessage(const Style *, QWidget *parent = nullptr);

    /// Replaces what was shown, buttons included.
    void tell(Kind, const QString &text);
    /// Other words, the same buttons: what is pressed now stays.
    void setText(const QString &text);
    void addButton(const QString &objectName, const QString &text, std::function<void()> action);
    QString text() const;
    void setClosable(bool);

Q_SIGNALS:
    void closed(); ///< by the user

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Style *m_style;
    QLabel *m_label;
    QHBoxLayout *m_buttons;
    QToolButton *m_close;
    Kind m_kind = Kind::Information;
};

} // namespace rolescope::ui
