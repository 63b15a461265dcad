// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/jobspane.h"

#include "engine/jobindex.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/jobs/jobevaluator.h"
#include "ui/jobs/joblistmodel.h"
#include "ui/jobs/joblistview.h"
#include "ui/jobs/nojobs.h"
#include "ui/jobs/ownpart.h"
#include "wording/filterwords.h"
#include "workspace/filterhistory.h"
#include "workspace/selection.h"
#include "workspace/titles.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace rolescope::ui {

using domain::FilterSpec;

namespace {

JobsFor jobsForOf(const FilterSpec &spec, domain::RoleId a, domain::RoleId b)
{
    using Roles = std::vector<domain::RoleId>;
    if (spec.roles.empty() && spec.exceptRoles.empty())
        return JobsFor::All;
    if (!a.isValid() || !b.isValid())
        return JobsFor::Other; // no pair
    if (spec.roles == Roles{a} && spec.exceptRoles.empty())
        return JobsFor::A;
    if (spec.roles == Roles{b} && spec.exceptRoles.empty())
        return JobsFor::B;
    if (spec.roles.empty() && (spec.exceptRoles == Roles{a, b} || spec.exceptRoles == Roles{b, a}))
        return JobsFor::Neither;
    return JobsFor::Other;
}

FilterSpec withJobsFor(FilterSpec spec, JobsFor value, domain::RoleId a, domain::RoleId b)
{
    spec.roles.clear();
    spec.exceptRoles.clear();
    if (value == JobsFor::A)
        spec.roles = {a};
    else if (value == JobsFor::B)
        spec.roles = {b};
    else if (value == JobsFor::Neither)
        spec.exceptRoles = {a, b};
    return spec;
}

engine::SortKey sortKey(int column)
{
    switch (column) {
    case JobListModel::TitleColumn: return engine::SortKey::Title;
    case JobListModel::PlaceColumn: return engine::SortKey::Place;
    case JobListModel::LevelColumn: return engine::SortKey::Level;
    case JobListModel::SalaryColumn: return engine::SortKey::Salary;
    case JobListModel::EmployerColumn: return engine::SortKey::Employer;
    case JobListModel::RoleColumn: return engine::SortKey::Role;
    case JobListModel::TypeColumn: return engine::SortKey::Type;
    case JobListModel::RemoteColumn: return engine::SortKey::Remote;
    case JobListModel::PostedColumn: return engine::SortKey::Posted;
    case JobListModel::SkillsColumn: return engine::SortKey::Skills;
    default: return engine::SortKey::Default;
    }
}

/// The titles without a role where they matter: from a fifth of the jobs on, and not in a handful of ads.
quint32 titlesToTell(const workspace::Snapshot &snapshot)
{
    constexpr quint32 handful = 20;
    if (!snapshot.jobs || snapshot.jobs->size() < handful || snapshot.jobs->jobsOfRole({}) <= snapshot.jobs->size() / 5)
        return 0;
    return quint32(workspace::titlesWithoutRole(snapshot).size());
}

QString reasonsSentence(quint16 bits)
{
    QStringList words;
    for (const domain::HiddenKey key : engine::reasonsOf(bits))
        words += wording::hiddenReason(key);
    return JobsPane::tr("hidden: %1").arg(words.join(QStringLiteral(", ")));
}

} // namespace

JobsPane::JobsPane(workspace::Selection *selection, workspace::FilterHistory *filters, Style *style, QWidget *parent)
    : QWidget(parent),
      m_selection(selection),
      m_filters(filters),
      m_evaluator(new JobEvaluator(this)),
      m_header(new JobsHeader(style, this)),
      m_pages(new QStackedWidget(this)),
      m_model(new JobListModel(this)),
      m_list(new JobListView(m_model, style)),
      m_none(new NoJobs(style)),
      m_answer(std::make_shared<const engine::JobAnswer>()),
      m_a(selection->roleA()),
      m_b(selection->roleB())
{
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_pages, 1);
    m_model->setPair(m_a, m_b);
    m_none->showLoading();
    m_pages->setCurrentWidget(m_none);
    connectParts();
}

void JobsPane::moveEvent(QMoveEvent *) { fitMargin(); }

void JobsPane::resizeEvent(QResizeEvent *) { fitMargin(); }

void JobsPane::fitMargin()
{
    // At the edge of the window its margin holds, else that of the centre.
    const int x = mapTo(window(), QPoint(0, 0)).x();
    const int before = isRightToLeft() ? window()->width() - x - width() : x;
    const int left = before < space::medium ? space::large : space::medium;
    m_header->setLeftMargin(left);
    m_list->setLeftMargin(left);
}

void JobsPane::connectParts()
{
    connect(m_evaluator, &JobEvaluator::answered, this, &JobsPane::takeAnswer);
    connect(m_evaluator, &JobEvaluator::severalAnswered, this, &JobsPane::takeSeveral);
    connect(m_filters, &workspace::FilterHistory::changed, this, &JobsPane::ask);
    connect(m_selection, &workspace::Selection::pairChanged, this, &JobsPane::followPair);
    connect(m_selection, &workspace::Selection::jobChanged, this, &JobsPane::followJob);
    connect(m_selection, &workspace::Selection::skillsChanged, this,
            [this] { m_model->setMarkedSkills(m_selection->skills()); });
    connect(m_header, &JobsHeader::jobsForChosen, this, &JobsPane::chooseJobsFor);
    connect(m_header, &JobsHeader::specChosen, this, [this](const FilterSpec &spec) { m_filters->push(spec); });
    connect(m_header, &JobsHeader::clearChosen, this, [this] { m_filters->push({}); });
    connect(m_header, &JobsHeader::relaxChosen, this, &JobsPane::relax);
    connect(m_header, &JobsHeader::titlesChosen, this, &JobsPane::titlesRequested);
    connect(m_header, &JobsHeader::backChosen, this, &JobsPane::ask);
    connect(m_none, &NoJobs::relaxChosen, this, &JobsPane::relax);
    connect(m_none, &NoJobs::clearChosen, this, [this] { m_filters->push({}); });
    connect(m_list, &JobListView::sortChosen, this, [this] {
        if (m_several)
            m_evaluator->askSeveral(m_filters->current(), order());
        else
            ask();
    });
    connect(m_list, &JobListView::titleChosen, this, &JobsPane::titleRequested);
    connect(m_list, &JobListView::jobChosen, this, [this](domain::JobId job) {
        m_wished = job;
        m_selection->setJob(job);
    });
}

void JobsPane::setSnapshot(const workspace::Snapshot &snapshot)
{
    m_snapshot = snapshot;
    m_evaluator->setTable(snapshot.jobs);
    m_model->setWideRange(snapshot.thresholds.wideRange);
    m_model->setTable(snapshot.catalog, snapshot.jobs);
    m_model->setEnds({}); // they are those of the jobs before
    m_fromTop = true;
    m_answer = std::make_shared<const engine::JobAnswer>();
    showTotals();
    m_titles.start([snapshot](std::stop_token) { return titlesToTell(snapshot); },
                   [this](quint32 titles) { m_header->setTitles(titles); });
    if (!snapshot.jobs) {
        m_none->showLoading();
        m_pages->setCurrentWidget(m_none);
        return;
    }
    ask();
}

void JobsPane::setOwnPart(const OwnPart *own)
{
    m_model->setStars([own](domain::JobId job) { return own->isStarred(job); });
    connect(own, &OwnPart::marksChanged, m_model, &JobListModel::updateStars);
}

void JobsPane::setHeldJob(domain::JobId job) { m_model->setHeldJob(job); }

int JobsPane::heightOfRows(int rows) const
{
    const int above = m_header->isHidden() ? 0 : m_header->sizeHint().height();
    return above + m_list->heightOfRows(rows);
}

QByteArray JobsPane::columnsState() const { return m_list->state(); }

void JobsPane::restoreColumns(const QByteArray &state) { m_list->restoreState(state); }

void JobsPane::ask()
{
    m_several = false;
    m_evaluator->ask(m_filters->current(), order());
}

engine::Order JobsPane::order() const
{
    engine::Order order;
    const JobSort &sort = m_list->sort();
    order.key = sortKey(sort.column);
    order.descending = sort.descending;
    if (order.key == engine::SortKey::Default)
        order.first = {m_selection->roleA(), m_selection->roleB()};
    if (order.key == engine::SortKey::Role && m_snapshot.catalog) {
        for (const domain::Role &role : m_snapshot.catalog->roles) // they stand by name
            order.roleNames.push_back(role.id);
    }
    return order;
}

void JobsPane::takeAnswer(const std::shared_ptr<const engine::JobAnswer> &answer)
{
    m_answer = answer;
    if (m_model->ends().currency != answer->currency || !m_model->ends().isValid())
        m_model->setEnds(salaryEnds(*m_snapshot.jobs, answer->currency));
    showHeader();
    showRows({answer, &answer->rows}, {});
    Q_EMIT answered(answer);
}

void JobsPane::takeSeveral(const std::shared_ptr<const std::vector<engine::HiddenJob>> &jobs)
{
    m_several = true;
    auto rows = std::make_shared<std::vector<quint32>>();
    rows->reserve(jobs->size());
    for (const engine::HiddenJob &job : *jobs)
        rows->push_back(job.row);
    m_header->setListsSeveral(true, quint32(jobs->size()));
    showRows(std::move(rows), [jobs](int row) { return reasonsSentence((*jobs)[size_t(row)].reasons); });
}

void JobsPane::showRows(std::shared_ptr<const std::vector<quint32>> rows, std::function<QString(int)> reasons)
{
    const bool any = !rows->empty();
    // Rows of a new library or pair start at their top, unless the person chose a job.
    const domain::JobId keep = m_wished.isValid() || m_fromTop ? m_wished : m_selection->job();
    m_list->replaceRows(std::move(rows), std::move(reasons), keep);
    if (m_fromTop && !m_model->rowOf(m_wished) && any)
        m_list->startAtTop();
    m_fromTop = false;
    if (any) {
        m_pages->setCurrentWidget(m_list);
    } else {
        if (m_answer->total == 0)
            m_none->showNoJobsInLibrary();
        else
            m_none->showNothingFound(*m_answer, m_filters->current(), *m_snapshot.catalog);
        m_pages->setCurrentWidget(m_none);
    }
    m_selection->setJob(m_model->job(m_list->currentIndex().row()));
}

void JobsPane::showHeader()
{
    m_header->setJobsFor(jobsFor());
    m_header->setChips(m_snapshot.catalog
                           ? wording::chips(m_filters->current(), *m_snapshot.catalog, m_answer->currency)
                           : std::vector<wording::Chip>());
    m_header->setAnswer(*m_answer);
    m_header->setVisible(m_answer->total > 0);
}

void JobsPane::showTotals()
{
    JobsHeader::Totals totals;
    totals.isPair = m_selection->isPair() && m_snapshot.catalog;
    if (totals.isPair) {
        const auto name = [this](domain::RoleId id) {
            const domain::Role *role = m_snapshot.catalog->role(id);
            return role ? role->name : QString();
        };
        totals.nameA = name(m_selection->roleA());
        totals.nameB = name(m_selection->roleB());
    }
    if (m_snapshot.jobs) {
        totals.all = m_snapshot.jobs->size();
        totals.a = totals.isPair ? m_snapshot.jobs->jobsOfRole(m_selection->roleA()) : 0;
        totals.b = totals.isPair ? m_snapshot.jobs->jobsOfRole(m_selection->roleB()) : 0;
        totals.neither = totals.all - totals.a - totals.b;
    }
    m_header->setTotals(totals);
    m_header->setJobsFor(jobsFor());
}

JobsFor JobsPane::jobsFor() const
{
    return jobsForOf(m_filters->current(), m_selection->roleA(), m_selection->roleB());
}

void JobsPane::followPair()
{
    const JobsFor before = jobsForOf(m_filters->current(), m_a, m_b);
    m_a = m_selection->roleA();
    m_b = m_selection->roleB();
    m_model->setPair(m_a, m_b);
    m_fromTop = true;
    showTotals();
    // "Jobs for A" stays with A's place unless its role is still in the pair, as after a swap.
    const bool follows = before != JobsFor::Other && jobsFor() == JobsFor::Other;
    if (follows)
        m_filters->push(withJobsFor(m_filters->current(), before, m_a, m_b), true);
    else
        ask();
}

void JobsPane::followJob()
{
    const domain::JobId job = m_selection->job();
    if (job == m_model->job(m_list->currentIndex().row()))
        return;
    m_wished = job;
    if (const auto row = m_model->rowOf(job))
        m_list->setCurrentRow(*row);
}

void JobsPane::chooseJobsFor(JobsFor value)
{
    m_filters->push(withJobsFor(m_filters->current(), value, m_selection->roleA(), m_selection->roleB()));
}

void JobsPane::relax(domain::HiddenKey key)
{
    if (key == domain::HiddenKey::Several)
        m_evaluator->askSeveral(m_filters->current(), order());
    else
        m_filters->push(m_filters->current().without(key, m_answer->currency));
}

} // namespace rolescope::ui
