// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/rolebar.h"

#include "chart/theme.h"
#include "engine/jobtable.h"
#include "ui/common/plaintext.h"
#include "ui/common/readingorder.h"
#include "ui/common/segmentbar.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/rolepicker/rolebox.h"
#include "ui/rolepicker/rolelistmodel.h"
#include "workspace/library.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace rolescope::ui {

RoleBar::RoleBar(const Style *style, QWidget *parent)
    : QWidget(parent),
      m_style(style),
      m_modelA(new RoleListModel(this)),
      m_modelB(new RoleListModel(this)),
      m_a(new RoleBox(Side::A, m_modelA, style, this)),
      m_b(new RoleBox(Side::B, m_modelB, style, this)),
      m_swap(new QPushButton(QStringLiteral("⇄"), this)),
      m_view(new SegmentBar(this)),
      m_drawer(new QPushButton(tr("Filters"), this)),
      m_add(new QPushButton(tr("A&dd…") + QStringLiteral(" ▾"), this)),
      m_export(new QPushButton(tr("E&xport PDF…"), this)),
      m_addMenu(new QMenu(this))
{
    m_a->setPartner(m_b);
    m_b->setPartner(m_a);
    m_swap->setObjectName(QStringLiteral("swapButton"));
    m_swap->setAccessibleName(tr("Swap the two roles"));
    setPlainToolTip(m_swap, tr("Swap the two roles (Ctrl+Shift+X)"));
    m_view->setObjectName(QStringLiteral("viewSwitch"));
    m_view->setSegments({tr("Compare"), tr("Jobs")});
    setPlainToolTip(m_view->button(0), tr("Articles above, jobs below (Ctrl+1)"));
    setPlainToolTip(m_view->button(1), tr("Jobs at full height (Ctrl+2)"));
    m_drawer->setObjectName(QStringLiteral("filterDrawerButton"));
    m_drawer->setCheckable(true);
    m_drawer->setAccessibleName(tr("Show the job filters"));
    m_drawer->hide();
    m_add->setObjectName(QStringLiteral("addButton"));
    m_add->setAccessibleName(tr("Add to the library"));
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_export->setProperty("primary", true);
    m_export->setAccessibleName(tr("Export the comparison as PDF"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, space::small, space::large, space::small);
    row->setSpacing(0);
    const auto addGap = [&](int width) {
        m_gaps.emplace_back(new QSpacerItem(width, 0, QSizePolicy::Fixed, QSizePolicy::Minimum), width);
        row->addSpacerItem(m_gaps.back().first);
    };
    row->addWidget(m_a, 100);
    addGap(space::small);
    row->addWidget(m_swap);
    addGap(space::small);
    row->addWidget(m_b, 100);
    addGap(space::wide);
    row->addWidget(m_view);
    row->addSpacing(space::small);
    row->addWidget(m_drawer);
    row->addStretch(1);
    row->addSpacing(space::small);
    row->addWidget(m_add);
    row->addSpacing(space::small);
    row->addWidget(m_export);
    const auto fit = [this] {
        const int height = m_a->sizeHint().height();
        for (RoleBox *box : {m_a, m_b})
            box->setMaximumWidth(box->sizeHint().width());
        for (QPushButton *button : {m_swap, m_drawer, m_add, m_export})
            button->setFixedHeight(height);
        m_view->setSegmentHeight(height);
    };
    fit();
    connect(style, &Style::changed, this, fit);
    connect(m_a, &RoleBox::chosen, this, &RoleBar::roleAChosen);
    connect(m_b, &RoleBox::chosen, this, &RoleBar::roleBChosen);
    connect(m_swap, &QPushButton::clicked, this, &RoleBar::swapRequested);
    connect(m_view, &SegmentBar::chosen, this, &RoleBar::viewChosen);
    connect(m_drawer, &QPushButton::toggled, this, &RoleBar::drawerToggled);
    connect(m_add, &QPushButton::clicked, this, [this] { m_addMenu->popup(menuPlace(*m_addMenu, m_add, true)); });
    connect(m_export, &QPushButton::clicked, this, &RoleBar::exportRequested);
}

void RoleBar::setSnapshot(const workspace::Snapshot &snapshot)
{
    if (!snapshot.catalog)
        return;
    const auto index = std::make_shared<const RoleIndex>(snapshot.catalog);
    const auto summarize = [snapshot, publishers = analysis::Publishers(*snapshot.catalog)](const domain::Role &role) {
        analysis::RoleSummary summary = analysis::summarize(*snapshot.catalog, role, publishers);
        summary.jobs = snapshot.jobs ? int(snapshot.jobs->jobsOfRole(role.id)) : 0;
        return summary;
    };
    m_modelA->setRoles(index, summarize);
    m_modelB->setRoles(index, summarize);
}

void RoleBar::setRoles(const analysis::RoleSummary &a, const analysis::RoleSummary &b)
{
    m_a->setRole(a);
    m_b->setRole(b);
    shareWidth();
}

void RoleBar::shareWidth()
{
    // Boxes of one width, unless only a wider one shows a long name whole.
    auto *row = static_cast<QHBoxLayout *>(layout());
    const int a = m_a->nameWidth();
    const int b = m_b->nameWidth();
    const bool equal = std::max(a, b) <= (m_a->width() + m_b->width()) / 2;
    constexpr int same = 100;
    row->setStretchFactor(m_a, equal ? same : std::max(1, a));
    row->setStretchFactor(m_b, equal ? same : std::max(1, b));
}

void RoleBar::resizeEvent(QResizeEvent *) { shareWidth(); }

void RoleBar::setView(int index) { m_view->setCurrent(index); }

void RoleBar::setDrawerVisible(bool offered, bool open)
{
    const QSignalBlocker block(m_drawer);
    m_drawerOffered = offered;
    const int air = offered ? space::hair : space::small; // a narrow window is a low one, too
    layout()->setContentsMargins(space::large, air, space::large, air);
    m_drawer->setVisible(offered && m_hasJobs);
    m_drawer->setChecked(open);
}

void RoleBar::setComparing(bool comparing, bool jobs)
{
    m_hasJobs = jobs;
    m_add->setVisible(jobs);
    m_export->setVisible(comparing);
    m_drawer->setVisible(jobs && m_drawerOffered);
    m_swap->setVisible(comparing);
    m_a->setVisible(comparing);
    m_b->setVisible(comparing);
    m_view->setVisible(jobs);
    for (const auto &[gap, width] : m_gaps)
        gap->changeSize(comparing ? width : 0, 0, QSizePolicy::Fixed, QSizePolicy::Minimum);
    layout()->invalidate();
}

void RoleBar::setAddActions(const QList<QAction *> &actions) { m_addMenu->addActions(actions); }

void RoleBar::openA()
{
    m_a->setFocus(Qt::ShortcutFocusReason);
    m_a->openList();
}

void RoleBar::openB()
{
    m_b->setFocus(Qt::ShortcutFocusReason);
    m_b->openList();
}

void RoleBar::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(QRect(0, 0, width(), 1), m_style->theme().line);
    p.fillRect(QRect(0, height() - 1, width(), 1), m_style->theme().line);
}

} // namespace rolescope::ui
