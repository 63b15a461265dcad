// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/charts/skillpayview.h"

#include "engine/jobtable.h"
#include "ui/charts/phraseview.h"
#include "ui/common/choicebox.h"
#include "ui/common/linkbutton.h"
#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "wording/skillpaywords.h"
#include "workspace/skillpays.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace rolescope::ui {

SkillPayView::SkillPayView(const Style *style, QWidget *parent)
    : QWidget(parent),
      m_style(style),
      m_link(new LinkButton(style)),
      m_details(new QWidget),
      m_skills(new ChoiceBox(style)),
      m_column(new QVBoxLayout(m_details))
{
    setObjectName(QStringLiteral("skillPay"));
    m_link->setObjectName(QStringLiteral("salaryDetailsLink"));
    m_skills->setObjectName(QStringLiteral("skillPaySkill"));
    m_skills->setAccessibleName(tr("Skill whose job ads are compared"));
    style->dress(m_link, TextSize::Small);
    auto *heading = new QLabel;
    setPlainLabel(heading, wording::skillAndPay());
    style->dress(heading, TextSize::Small, true);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::small);
    m_column->addWidget(heading);
    m_column->addWidget(m_skills, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_link, 0, Qt::AlignLeft);
    column->addWidget(m_details);
    connect(m_link, &LinkButton::clicked, this, [this] { setOpen(!m_open); });
    connect(m_skills, &QComboBox::activated, this, [this] { count(); });
    setOpen(false);
}

void SkillPayView::setOpen(bool open)
{
    m_open = open;
    m_link->setText(open ? tr("Hide details for analysts") : tr("Details for analysts"));
    m_link->setAccessibleName(m_link->text());
    m_link->updateGeometry();
    m_details->setVisible(open);
    count();
    Q_EMIT resized();
}

void SkillPayView::setJobs(std::shared_ptr<const engine::JobTable> jobs)
{
    if (jobs == m_jobs)
        return;
    m_jobs = std::move(jobs);
    count();
}

void SkillPayView::setComparison(std::shared_ptr<const analysis::Comparison> comparison)
{
    m_comparison = std::move(comparison);
    fillSkills();
    setVisible(m_skills->count() > 0);
    count();
}

domain::SkillId SkillPayView::skill() const { return domain::SkillId(m_skills->currentData().toLongLong()); }

void SkillPayView::fillSkills()
{
    // Skills that most ads of both roles name come first; the chosen one stays chosen.
    const domain::SkillId chosen = skill();
    std::map<domain::SkillId, std::pair<int, QString>> asked;
    if (m_comparison && m_comparison->salaryA.all.n + m_comparison->salaryB.all.n > 0)
        for (const analysis::Demand *demand : {&m_comparison->demandA, &m_comparison->demandB})
            for (const analysis::SkillDemand &named : demand->skills)
                if (named.asked.x > 0) {
                    auto &[ads, name] = asked[named.skill];
                    ads += named.asked.x;
                    name = named.name;
                }
    std::vector<std::pair<domain::SkillId, std::pair<int, QString>>> sorted(asked.begin(), asked.end());
    std::sort(sorted.begin(), sorted.end(), [](const auto &x, const auto &y) {
        return x.second.first != y.second.first ? x.second.first > y.second.first : x.second.second < y.second.second;
    });
    m_skills->clear();
    for (const auto &[id, named] : sorted)
        m_skills->addItem(named.second, id.value);
    if (const int again = m_skills->findData(chosen.value); chosen.isValid() && again >= 0)
        m_skills->setCurrentIndex(again);
}

void SkillPayView::count()
{
    m_counting.cancel();
    if (!m_open || !m_jobs || !m_comparison || !skill().isValid())
        return clear();
    const auto work = [jobs = m_jobs, c = m_comparison, skill = skill()](const std::stop_token &stop) {
        const auto of = [&](const analysis::RoleSummary &role, const analysis::SalarySummary &salary) {
            return workspace::skillPay(*jobs, role.id, skill, salary.currency, c->thresholds, stop);
        };
        return Pays{of(c->a, c->salaryA), of(c->b, c->salaryB)};
    };
    m_counting.start(work, [this](const Pays &pays) { show(pays); });
}

void SkillPayView::clear()
{
    delete m_found;
    m_found = nullptr;
    m_texts.clear();
}

void SkillPayView::show(const Pays &pays)
{
    clear();
    m_found = new QWidget;
    m_found->setObjectName(QStringLiteral("skillPayFound"));
    auto *rows = new QVBoxLayout(m_found);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::hair);
    addRole(pays[0], m_comparison->a.name);
    rows->addSpacing(space::small);
    addRole(pays[1], m_comparison->b.name);
    rows->addSpacing(space::small);
    addText(wording::skillPayMethod(pays[0].thresholds), true);
    m_column->addWidget(m_found);
    fit(m_width);
    Q_EMIT resized();
}

PhraseView *SkillPayView::addText(const QString &text, bool quiet)
{
    auto *view = new PhraseView(TextSize::Small, m_style);
    view->setPhrase({{text, quiet ? wording::Run::Tone::Quiet : wording::Run::Tone::Plain}});
    m_found->layout()->addWidget(view);
    m_texts.push_back(view);
    return view;
}

void SkillPayView::addRole(const analysis::SkillPay &pay, const QString &role)
{
    auto *heading = new QLabel;
    setPlainLabel(heading, role);
    m_style->dress(heading, TextSize::Small, true);
    m_found->layout()->addWidget(heading);
    addText(wording::skillPaySentence(pay, m_skills->currentText()), false)
        ->setObjectName(QStringLiteral("skillPaySentence"));
    if (const QString span = wording::skillPaySpan(pay); !span.isEmpty())
        addText(span, false);
    for (const analysis::PayStratum &stratum : pay.strata)
        addStratum(stratum, role, pay.skill);
    if (const QString leftOut = wording::skillPayLeftOut(pay); !leftOut.isEmpty())
        addText(leftOut, true);
}

void SkillPayView::addStratum(const analysis::PayStratum &stratum, const QString &role, domain::SkillId skill)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(space::hair);
    const auto label = [&](const QString &text) {
        auto *made = new QLabel;
        setPlainLabel(made, text);
        m_style->dress(made, TextSize::Small);
        line->addWidget(made);
    };
    const auto link = [&](const QString &text, const domain::FilterSpec &filter) {
        auto *made = new LinkButton(text, m_style);
        m_style->dress(made, TextSize::Small);
        made->setAccessibleName(QStringLiteral("%1, %2: %3").arg(role, wording::stratumName(stratum), text));
        connect(made, &LinkButton::clicked, this, [this, filter] { Q_EMIT jobsRequested(filter); });
        line->addWidget(made);
    };
    label(QStringLiteral("%1:").arg(wording::stratumName(stratum)));
    domain::FilterSpec naming = stratum.filter;
    naming.skills = {skill};
    link(wording::stratumNaming(stratum), naming);
    label(wording::stratumVerb());
    link(wording::stratumAll(stratum), stratum.filter);
    line->addStretch(1);
    static_cast<QVBoxLayout *>(m_found->layout())->addLayout(line);
}

void SkillPayView::fit(int width)
{
    // A scroll area asks its content for a minimum without saying the width; wrapped text needs it.
    m_width = width;
    for (PhraseView *view : m_texts)
        view->setFixedHeight(std::max(0, view->heightFor(width)));
}

} // namespace rolescope::ui
