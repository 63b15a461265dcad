// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace rolescope::ui {

class CountedBox;
class FacetHeading;
class LinkButton;
class Style;

/// A value of a facet as a tickable row.
struct FacetRow {
    QString text;
    quint32 count = 0;
    bool ticked = false;
    QString objectName;
};

/// One facet: its heading that opens it, its values with counts, and where there are many a link to the rest and a
/// field to find one.
class FacetGroup : public QWidget {
    Q_OBJECT

public:
    /// `key` names its parts for tests: "facet_place".
    FacetGroup(const QString &title, const QString &key, const Style *, QWidget *parent = nullptr);

    bool isOpen() const;
    /// Without opened().
    void setOpen(bool);
    /// Its rows are shown as alternatives, of which one is ticked at most.
    void setHoldsOne(bool one) { m_holdsOne = one; }
    /// Keeps the widgets of rows that stay, so that the focus stays too.
    void setRows(const std::vector<FacetRow> &);
    /// Without ticked().
    void setRowTicked(int row, bool on);
    /// How many values are ticked, for a folded facet.
    void setTicked(int count);
    int rowCount() const { return int(m_boxes.size()); }
    CountedBox *box(int index) const { return m_boxes[size_t(index)]; }
    /// How much of the group fits into `room` without cutting a row: 0 when not even its first row does.
    int wholeRows(int room) const;
    /// The link below the rows; empty: none.
    void setMore(const QString &text);
    /// The field above the rows with what it says while empty; empty: none.
    void setFind(const QString &placeholder);

Q_SIGNALS:
    void ticked(int index, bool on);
    void moreChosen();
    void opened(bool);
    void findTyped(const QString &);

private:
    void arrange();

    QString m_title;
    const Style *m_style;
    FacetHeading *m_heading;
    QVBoxLayout *m_column;
    QLineEdit *m_find;
    LinkButton *m_more;
    std::vector<CountedBox *> m_boxes;
    bool m_finds = false;
    bool m_holdsOne = false;
};

} // namespace rolescope::ui
