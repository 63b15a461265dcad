// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editing/skillhere.h"
#include "ui/importing/markedtext.h"
#include "workspace/latesttask.h"
#include "workspace/library.h"

#include <QMenu>
#include <QScrollArea>

#include <memory>
#include <vector>

class QLabel;
class QUrl;
class QVBoxLayout;

namespace rolescope::workspace {
class Selection;
}

namespace rolescope::ui {

class AdMatch;
class AdText;
class JobActions;
class JobFields;
class JobPair;
class LinkButton;
class OwnPart;
class SegmentBar;
class Style;

/// Where an ad's description names a skill.
struct SkillWords {
    domain::SkillId skill;
    TextMark place;
};

/// Everything known of the chosen job, with the reason for its role and level and the words its skills were read
/// from; held against a role, or side by side with another job.
class JobPane : public QScrollArea {
    Q_OBJECT

public:
    JobPane(workspace::Selection *, Style *, QWidget *parent = nullptr);

    void setLibrary(std::shared_ptr<const workspace::Library>);
    void setSnapshot(const workspace::Snapshot &);
    /// Where stars and notes are kept; without it the pane offers none.
    void setOwnPart(OwnPart *);
    /// Saves what is being typed.
    void finish();
    /// Shows a job that is already read; `words` are the places in its description that skills were read from.
    void showDetails(const workspace::JobDetails &, std::vector<SkillWords> words = {});

Q_SIGNALS:
    /// Another job is held against others; invalid: none is.
    void heldJobChanged(rolescope::domain::JobId);
    /// A menu opens over skills: who listens adds what can be said of them.
    void skillsOffered(QMenu *, const std::vector<rolescope::ui::SkillHere> &);
    void openRequested(const QUrl &); ///< a web address that the person has seen and agreed to
    void roleChosen(const QString &title, rolescope::domain::RoleId); ///< for all jobs of that title
    void titleRequested(const QString &title);                        ///< a role is to be given to it

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    struct Reader;
    void build();
    void buildMatch(QVBoxLayout *);
    void chooseRole(const QWidget *anchor);
    void stackFields();
    void load();
    void follow();
    void setPairing(bool);
    void showPair(const workspace::JobDetails &);
    void showMatch(const domain::Job &, domain::RoleId);
    void setParts(bool single, bool pair);
    void showNote(const QString &);
    void connectSkillMenus();
    void openSkillMenu(QWidget *over, QPoint at, domain::SkillId only);

    workspace::Selection *m_selection;
    Style *m_style;
    std::shared_ptr<const workspace::Library> m_library;
    std::shared_ptr<const domain::Catalog> m_catalog;
    std::shared_ptr<const engine::JobTable> m_jobs;
    domain::YearFactors m_yearFactors;
    workspace::LatestTask m_task;
    QWidget *m_content;
    QLabel *m_title = nullptr;
    QLabel *m_where = nullptr;
    JobFields *m_fields = nullptr;
    AdText *m_description = nullptr;
    JobActions *m_actions = nullptr;
    QLabel *m_waiting = nullptr; ///< says that another job is to be chosen
    QWidget *m_matchPart = nullptr;
    SegmentBar *m_roles = nullptr; ///< the compared ones
    AdMatch *m_match = nullptr;
    LinkButton *m_back = nullptr;
    JobPair *m_pair = nullptr;
    std::shared_ptr<Reader> m_reader;
    workspace::JobDetails m_shown;
    std::unique_ptr<workspace::JobDetails> m_first; ///< the job that others are held against
    QLabel *m_note = nullptr;
    std::vector<SkillWords> m_words; ///< in the order of the description
};

} // namespace rolescope::ui
