// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/filterspec.h"
#include "engine/jobanswer.h"
#include "wording/filterwords.h"

#include <QWidget>

#include <array>

class QHBoxLayout;
class QLabel;

namespace rolescope::ui {

class FlowLayout;
class LinkButton;
class SegmentBar;
class Style;

/// Whose jobs are listed.
enum class JobsFor : qint8 { Other = -1, All, A, B, Neither };

/// Above the list: whose jobs, which filters, how many are shown and what hides the others.
class JobsHeader : public QWidget {
    Q_OBJECT

public:
    explicit JobsHeader(const Style *, QWidget *parent = nullptr);

    struct Totals {
        QString nameA;
        QString nameB;
        quint32 all = 0;
        quint32 a = 0;
        quint32 b = 0;
        quint32 neither = 0;
        bool isPair = false;
    };
    void setTotals(const Totals &);
    void setJobsFor(JobsFor);
    void setLeftMargin(int);
    void setChips(const std::vector<wording::Chip> &);
    void setAnswer(const engine::JobAnswer &);
    /// How many titles give no role, as a link; 0: none.
    void setTitles(quint32 count);
    /// Says that jobs with several reasons are listed instead of the shown ones.
    void setListsSeveral(bool, quint32 count);

Q_SIGNALS:
    void jobsForChosen(rolescope::ui::JobsFor);
    void specChosen(const rolescope::domain::FilterSpec &);
    void clearChosen();
    void relaxChosen(rolescope::domain::HiddenKey);
    void titlesChosen();
    void backChosen(); ///< from several reasons to the shown jobs

protected:
    void paintEvent(QPaintEvent *) override;

private:
    void fillLine(const engine::JobAnswer &);
    void addDot();
    void addLink(domain::HiddenKey, quint32 count);
    void addPart(QWidget *);
    QLabel *quietWord(const QString &, QWidget *parent) const;

    const Style *m_style;
    QHBoxLayout *m_top;
    QLabel *m_for;
    SegmentBar *m_switch;
    FlowLayout *m_chips;
    QWidget *m_lastChip; ///< the last chip and "Clear"
    LinkButton *m_clear;
    QLabel *m_shown;
    LinkButton *m_titles;
    QWidget *m_line;
    FlowLayout *m_links;
    std::vector<QWidget *> m_chipButtons;
    std::vector<QWidget *> m_lineParts;
};

} // namespace rolescope::ui
