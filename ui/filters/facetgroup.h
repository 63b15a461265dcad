// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace rolescope::ui {

class CountedBox;
class LinkButton;
class Style;

/// A value of a facet as a tickable row.
struct FacetRow {
    QString text;
    quint32 count = 0;
    bool ticked = false;
    QString objectName;
};

/// One facet: its heading, its values with counts, and a link to the rest where there are many.
class FacetGroup : public QWidget {
    Q_OBJECT

public:
    FacetGroup(const QString &title, const Style *, QWidget *parent = nullptr);

    /// Keeps the widgets of rows that stay, so that the focus stays too.
    void setRows(const std::vector<FacetRow> &);
    int rowCount() const { return int(m_boxes.size()); }
    CountedBox *box(int index) const { return m_boxes[size_t(index)]; }
    /// How much of the group fits into `room` without cutting a row: 0 when not even its first row does.
    int wholeRows(int room) const;
    /// The link below the rows; empty: none.
    void setMore(const QString &text);

Q_SIGNALS:
    void ticked(int index, bool on);
    void moreChosen();

private:
    QString m_title;
    const Style *m_style;
    QLabel *m_heading;
    QVBoxLayout *m_column;
    LinkButton *m_more;
    std::vector<CountedBox *> m_boxes;
};

} // namespace rolescope::ui
