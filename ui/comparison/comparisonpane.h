// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/comparison.h"
#include "report/cliptable.h"
#include "ui/comparison/page.h"
#include "ui/comparison/views.h"
#include "ui/editing/skillhere.h"
#include "workspace/latesttask.h"

#include <QMenu>
#include <QWidget>

#include <memory>
#include <set>

namespace rolescope::workspace {
class Selection;
}

namespace rolescope::ui {

class AgreementHeader;
class ColumnHeader;
class FindBar;
class Style;

/// The comparison of the two roles: one view at a time, under the roles' names.
class ComparisonPane : public QWidget {
    Q_OBJECT

public:
    ComparisonPane(workspace::Selection *, const Style *, QWidget *parent = nullptr);

    void setComparison(std::shared_ptr<const analysis::Comparison>, std::shared_ptr<const domain::Catalog>);
    void setView(const QString &key);
    /// What a person can do; a row's menu ticks the skills that it names.
    void setOwnSkills(std::set<domain::SkillId> own) { m_ownSkills = std::move(own); }
    QString view() const { return m_view; }
    /// Shows a source in the list of sources.
    void showSource(int number);
    void find();
    /// The current row with its sources, as copied; empty when there is none.
    QString currentRowText() const;
    void copyRow() const;
    /// The current row as a table, a line for each role.
    report::ClipTable currentRowTable() const;
    void copyRowAsTable() const;
    void focusPage();
    const Page &page() const { return *m_page; }
    /// For a low window: less air between lines.
    void setTight(bool);
    /// The height of the whole view with its header, and a height up to `room` at which no row is cut.
    int wholeHeight(int room);
    Page::Fold foldAt(int room, int spare);

Q_SIGNALS:
    void viewRequested(const QString &key); ///< a link or a source number leads there
    /// A statement is to be seen in its source, or changed; it may be several claims in the same words.
    void claimActivated(rolescope::domain::ClaimId);
    void editRequested(const std::vector<rolescope::domain::ClaimId> &);
    void hideRequested(const std::vector<rolescope::domain::ClaimId> &);
    void addRequested(rolescope::domain::Section);
    /// A menu opens over skills: who listens adds what can be said of them.
    void skillsOffered(QMenu *, const std::vector<rolescope::ui::SkillHere> &);
    void articleRequested();
    void sourceRequested(rolescope::domain::SourceId);
    void roleRequested(rolescope::domain::RoleId); ///< a role is to be compared with
    void publisherRequested(rolescope::domain::SourceId);
    void jobsRequested(const rolescope::domain::FilterSpec &); ///< exactly these are to be listed
    void skillTicked(rolescope::domain::SkillId, bool own);
    // What the user decides; who listens keeps it and gives the catalog that follows.
    void dutyChecked(const rolescope::domain::DutyCheck &); ///< two statements are the same duty, or not
    void copiesChosen(const rolescope::ui::CopyChoice &);   ///< near copies count apart, or as one

private:
    void rebuild(bool keepPlace = false);
    void compareSources();
    void showRole(domain::RoleId);
    void showAgreement(std::shared_ptr<const analysis::Agreement>);
    void act(const Action &);
    QString describe(const Piece &) const;
    void openSource(int number, const std::vector<domain::ClaimId> &claims);
    void openLink(const QString &target);
    void offerSkills(QMenu *, const EntryData &);
    void openMenu(const EntryRow *, EntryRow::Part, QPoint globalPos);
    std::vector<SkillHere> skillsHere(const EntryRow *, EntryRow::Part, QPoint globalPos) const;
    SkillHere skillHere(domain::SkillId, const std::vector<domain::ClaimId> &) const;
    int headerHeight() const;
    QString spoken(const EntryData &) const;
    QString ofRole(const EntryData &) const; ///< "Data Scientist: " of an entry about one role
    void markSkills();
    void pointAt(domain::SkillId);
    void updateHits(const QString &words);

    workspace::Selection *m_selection;
    const Style *m_style;
    ColumnHeader *m_header;
    AgreementHeader *m_agreementHeader;
    Page *m_page;
    FindBar *m_find;
    std::shared_ptr<const analysis::Comparison> m_comparison;
    std::shared_ptr<const domain::Catalog> m_catalog;
    std::vector<domain::SkillId> m_chosenSkills; ///< what pointing at a skill covers for a moment
    std::set<domain::SkillId> m_ownSkills;
    bool m_pointing = false;
    QString m_view = viewkey::glance;
    QString m_shown;       ///< the view on the page, which follows m_view once it is made
    domain::RoleId m_role; ///< whose sources are compared
    std::shared_ptr<const analysis::Agreement> m_agreement;
    workspace::LatestTask m_comparing;
};

} // namespace rolescope::ui
