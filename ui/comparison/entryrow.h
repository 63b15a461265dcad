// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/comparison/entrycells.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace rolescope::ui {

class Style;

/// Paints one entry of a page. Left and Right move between its source numbers and links, Enter opens.
class EntryRow : public QWidget {
    Q_OBJECT

public:
    EntryRow(EntryData, const QString &spokenName, const Style *, QWidget *parent);

    using Part = EntryPart;

    const EntryData &data() const { return m_data; }
    /// Lays out with `air` above and below the text and gives the height that takes.
    int layOut(const Grid &, int air, bool tight);
    /// Where its lines of text end, from its top.
    std::vector<int> lineEnds() const;
    /// Whether every text fits into the place it got.
    bool fits() const;
    void setMarkedSkills(const std::set<domain::SkillId> &);
    /// The skill at a place of the screen; invalid: none.
    domain::SkillId skillAt(QPoint globalPos) const;
    int setFound(const QString &words); ///< number of hits
    void setCurrentHit(int hit);        ///< -1: none of this entry
    void setDescribe(std::function<QString(const Piece &)> describe) { m_describe = std::move(describe); }

Q_SIGNALS:
    void sourceActivated(int number, const std::vector<rolescope::domain::ClaimId> &claims);
    /// A menu is wanted for the statement of cell `a` or `b`, or for the whole row.
    void menuRequested(rolescope::ui::EntryRow::Part, QPoint globalPos);
    void linkActivated(const QString &target);
    void acted(const rolescope::ui::Action &);
    void skillPointedAt(rolescope::domain::SkillId); ///< invalid: none any more
    void stepRequested(int rows);                    ///< Up and Down
    void copyRequested();

protected:
    void paintEvent(QPaintEvent *) override;
    void mouseMoveEvent(QMouseEvent *) override;
    void mouseReleaseEvent(QMouseEvent *) override;
    void leaveEvent(QEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void focusInEvent(QFocusEvent *) override;
    void focusOutEvent(QFocusEvent *) override;
    void contextMenuEvent(QContextMenuEvent *) override;
    bool event(QEvent *) override;

private:
    struct At {
        int cell = -1;
        int piece = -1;
    };
    At at(QPointF) const;
    std::vector<At> targets() const;
    void activate(At);
    QString tell(At) const;
    void setTarget(int);
    void point(At);
    void pointAtMore(int cell);
    int moreAt(QPoint) const; ///< the cell whose sign is there, or -1
    void paintMore(QPainter *, const EntryCell &, bool lit) const;

    EntryData m_data;
    const Style *m_style;
    std::vector<EntryCell> m_cells;
    bool m_cellWords = true; ///< of a matrix
    std::function<QString(const Piece &)> m_describe;
    int m_target = -1;
    int m_more = -1; ///< cell whose sign is pointed at
    domain::SkillId m_pointed;
};

} // namespace rolescope::ui
