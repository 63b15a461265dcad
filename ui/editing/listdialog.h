// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <functional>

class QAbstractListModel;
class QHBoxLayout;
class QListView;

namespace rolescope::ui {

class ButtonBar;
class InlineMessage;
class Style;

/// A list that is searched by typing, a form about the chosen row beside it, and below what was done.
class ListDialog : public QDialog {
    Q_OBJECT

public:
    /// Says what was done, with a way to take it back where `undo` is given.
    void tell(const QString &, bool isProblem, std::function<void()> undo = {});

protected:
    struct Looks {
        QString title;
        QString find;     ///< name of the field that searches
        QString typeHere; ///< stands in it
        QSize size;       ///< at 100 % text
        int listWidth;
    };
    /// The list has the model's rows; data of the model as RoleListModel has it.
    ListDialog(const Looks &, QAbstractListModel *, const Style *, QWidget *parent);

    /// Beside the list; once.
    void setForm(QWidget *);
    ButtonBar *bar() const { return m_bar; }
    InlineMessage *message() const { return m_message; }
    void chooseRow(int row);

    /// Shows what matches, and names the row to choose then; -1: none.
    virtual int search(const QString &typed) = 0;
    virtual void rowChosen(int row) = 0;
    const Style *style() const { return m_style; }

private:
    QWidget *buildList(const Looks &, QAbstractListModel *);

    const Style *m_style;
    QListView *m_list = nullptr;
    QHBoxLayout *m_row;
    InlineMessage *m_message;
    ButtonBar *m_bar;
};

} // namespace rolescope::ui
