// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/comparison/entryrow.h"
#include "ui/comparison/views.h"

#include <QScrollArea>

#include <functional>
#include <set>
#include <vector>

namespace rolescope::ui {

class Style;

/// A scrolling page of entries on one grid. Tab reaches one row, Up and Down move between them.
class Page : public QScrollArea {
    Q_OBJECT

public:
    explicit Page(const Style *, QWidget *parent = nullptr);

    /// `speak` gives an entry's accessible name, `describe` what a piece's tooltip says, or nothing. `keepPlace`: it is
    /// the same view with changes; the reader stays where they are.
    void setEntries(PageContent, const std::function<QString(const EntryData &)> &speak,
                    const std::function<QString(const Piece &)> &describe, bool keepPlace = false);
    Grid grid() const;
    const std::vector<EntryRow *> &rows() const { return m_rows; }
    void scrollToKey(const QString &key);
    void setMarkedSkills(const std::set<domain::SkillId> &);
    /// The row that has or had the focus, or null.
    EntryRow *currentRow() const;

    int setFound(const QString &words); ///< number of hits
    void stepFound(int steps);          ///< to another hit, around the ends
    int currentFound() const { return m_foundAt; }
    int foundCount() const;
    /// Whether no text is cut off.
    bool fits() const;
    /// Less air between lines, whatever the height of the page.
    void setTight(bool);
    /// A height at which the lower edge cuts no row, or at least no line.
    struct Fold {
        int height = 0;
        int lines = 0; ///< of text above it
    };
    /// The greatest one up to `room`; of rows, unless that gave away more than `spare` for another line.
    Fold foldAt(int room, int spare);
    /// The height of everything.
    int wholeHeight(int room);

Q_SIGNALS:
    void gridChanged();
    void sourceActivated(int number, const std::vector<rolescope::domain::ClaimId> &claims);
    void menuRequested(const rolescope::ui::EntryRow *, rolescope::ui::EntryRow::Part, QPoint globalPos);
    void linkActivated(const QString &target);
    void acted(const rolescope::ui::Action &);
    void skillPointedAt(rolescope::domain::SkillId);
    void copyRequested();

protected:
    void resizeEvent(QResizeEvent *) override;
    bool eventFilter(QObject *, QEvent *) override;

private:
    void layOut();
    Grid matrix(int width) const;
    int place(int air, int width); ///< the height it takes
    int airAt(int room) const;
    void step(EntryRow *from, int rows);
    void makeTabStop(EntryRow *);

    const Style *m_style;
    std::vector<EntryRow *> m_rows;
    std::vector<int> m_hits; ///< of each row
    int m_foundAt = -1;
    int m_current = -1;
    bool m_tight = false;
    LabelColumn m_labels = LabelColumn::Words;
    std::vector<int> m_groups; ///< of a matrix's columns
};

} // namespace rolescope::ui
