// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/myskills/myskillspage.h"

#include "text/nearest.h"
#include "ui/common/accessiblerole.h"
#include "ui/common/flowlayout.h"
#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/jobs/chipbutton.h"
#include "ui/jobs/ownpart.h"
#include "ui/myskills/gaplist.h"
#include "ui/myskills/rolegap.h"
#include "ui/myskills/skillfield.h"
#include "wording/counted.h"
#include "wording/errors.h"
#include "wording/gapwords.h"
#include "workspace/skillgaps.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace rolescope::ui {

namespace {

constexpr size_t offeredSkills = 10;

} // namespace

struct MySkillsPage::Known {
    std::shared_ptr<const SkillIndex> index;
    std::vector<analysis::RoleRequirements> roles;
};

MySkillsPage::MySkillsPage(OwnPart *part, const Style *style, QWidget *parent)
    : QScrollArea(parent),
      m_part(part),
      m_style(style),
      m_field(new SkillField(style)),
      m_note(new QLabel),
      m_chips(new QWidget),
      m_flow(new FlowLayout(m_chips, space::hair)),
      m_gapA(new RoleGap(Side::A, tr("I am here"), style)),
      m_gapB(new RoleGap(Side::B, tr("I want this"), style)),
      m_adding(new GapList(style))
{
    setObjectName(QStringLiteral("mySkillsPage"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(wording::mySkills());
    build();
    connect(part, &OwnPart::skillsChanged, this, &MySkillsPage::readOwn);
    connect(m_field, &SkillField::chosen, this, [this](domain::SkillId id) { setOwn(id, true); });
    connect(m_field, &SkillField::unknown, this, [this](const QString &name) {
        QStringList names;
        for (const domain::Skill &skill : m_snapshot.catalog->skills)
            names += skill.name;
        showNote(
            wording::sentence({domain::ErrorCode::UnknownSkill, QStringList{name} + text::nearest(name, names, 3)}));
    });
    connect(m_field, &QLineEdit::textEdited, this, [this] { showNote(); });
    for (GapList *list : {m_gapA->list(), m_gapB->list(), m_adding}) {
        connect(list, &GapList::ticked, this, &MySkillsPage::setOwn);
        connect(list, &GapList::shown, this, [this, list](const QRect &place) {
            const QPoint at = list->viewport()->mapTo(widget(), place.center());
            ensureVisible(at.x(), at.y(), 0, place.height());
        });
    }
    connect(m_gapA, &RoleGap::tickChanged, this, &MySkillsPage::showLists);
    connect(m_gapB, &RoleGap::tickChanged, this, &MySkillsPage::showLists);
    showNote();
}

MySkillsPage::~MySkillsPage() = default;

void MySkillsPage::build()
{
    m_note->setObjectName(QStringLiteral("mySkillsNote"));
    m_note->setWordWrap(true);
    m_style->dress(m_note, TextSize::Normal, false, Tone::Quiet);
    m_chips->setObjectName(QStringLiteral("ownSkillChips"));
    m_adding->setObjectName(QStringLiteral("addingList"));
    m_adding->setAccessibleName(tr("Skills to add and what they cover"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::large, space::small, space::large, space::large);
    column->setSpacing(space::small);
    column->addWidget(m_field);
    column->addWidget(m_note);
    column->addWidget(m_chips);
    column->addSpacing(space::small);
    column->addWidget(m_gapA);
    column->addSpacing(space::medium);
    column->addWidget(m_gapB);
    column->addWidget(m_adding);
    column->addStretch(1);
    setWidget(content);
    m_chips->hide();
    m_gapA->hide();
    m_gapB->hide();
    m_adding->hide();
}

void MySkillsPage::setSnapshot(const workspace::Snapshot &snapshot)
{
    m_snapshot = snapshot;
    m_reading.start(
        [snapshot](std::stop_token stop) {
            auto known = std::make_shared<Known>();
            known->index = std::make_shared<const SkillIndex>(snapshot.catalog);
            known->roles = workspace::requirementsOf(snapshot, {}, std::move(stop));
            return std::shared_ptr<const Known>(std::move(known));
        },
        [this](std::shared_ptr<const Known> known) { take(std::move(known)); });
    readOwn();
}

void MySkillsPage::take(std::shared_ptr<const Known> known)
{
    m_known = std::move(known);
    m_field->setIndex(m_known->index);
    showLists();
}

void MySkillsPage::setComparison(std::shared_ptr<const analysis::Comparison> comparison)
{
    const domain::RoleId a = comparison ? comparison->a.id : domain::RoleId();
    const domain::RoleId b = comparison ? comparison->b.id : domain::RoleId();
    if (a != m_a) // who is here is not there
        m_gapA->setTicked(false);
    if (b != m_b)
        m_gapB->setTicked(false);
    m_a = a;
    m_b = b;
    showLists();
}

void MySkillsPage::readOwn()
{
    if (!m_snapshot.catalog)
        return;
    m_own = workspace::skillsOfKeys(*m_snapshot.catalog, m_part->skills());
    m_field->setOwn(m_own);
    showChips();
    showNote();
    showLists();
    Q_EMIT ownChanged();
}

void MySkillsPage::setOwn(domain::SkillId id, bool own)
{
    const domain::Skill *skill = m_snapshot.catalog ? m_snapshot.catalog->skill(id) : nullptr;
    if (!skill)
        return;
    if (own)
        return m_part->setOwnSkill(skill->key, true);
    // It may be kept under the key of a skill that was made the same as this one.
    for (const QString &key : QStringList(m_part->skills()))
        if (workspace::skillsOfKeys(*m_snapshot.catalog, {key}).count(id) > 0)
            m_part->setOwnSkill(key, false);
}

void MySkillsPage::focusField()
{
    ensureVisible(0, 0);
    m_field->setFocus(Qt::OtherFocusReason);
}

void MySkillsPage::showChips()
{
    std::vector<std::pair<QString, domain::SkillId>> named;
    for (const domain::SkillId id : m_own)
        named.emplace_back(m_snapshot.catalog->skill(id)->name, id);
    std::sort(named.begin(), named.end(),
              [](const auto &a, const auto &b) { return a.first.compare(b.first, Qt::CaseInsensitive) < 0; });
    const auto old = m_chips->findChildren<ChipButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (ChipButton *chip : old) { // one of them may be the sender of what led here
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    for (const auto &[name, id] : named) {
        auto *chip = new ChipButton(name, m_style, m_chips);
        chip->setAccessibleName(tr("Remove %1 from your skills").arg(name));
        setPlainToolTip(chip, chip->accessibleName());
        connect(chip, &ChipButton::clicked, this, [this, skill = id] { setOwn(skill, false); });
        m_flow->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!named.empty());
    fitWidth();
}

void MySkillsPage::showNote(const QString &text)
{
    QStringList lines;
    const qsizetype waiting = m_part->skills().size() - qsizetype(m_own.size());
    if (!text.isEmpty())
        lines << text;
    else if (m_own.empty())
        lines << tr("Type what you can do, or tick it in the lists. It stays in your library, and “Save a copy without "
                    "personal data…” leaves it out.");
    if (waiting > 0)
        lines << wording::counted("%1 more is kept that no import names any more.",
                                  "%1 more are kept that no import names any more.", waiting);
    setPlainLabel(m_note, lines.join(u'\n'));
    m_note->setVisible(!lines.isEmpty());
    fitWidth();
}

const analysis::RoleRequirements *MySkillsPage::requirements(domain::RoleId role) const
{
    for (const analysis::RoleRequirements &known : m_known->roles)
        if (known.role == role)
            return &known;
    return nullptr;
}

void MySkillsPage::showLists()
{
    const analysis::RoleRequirements *a = m_known ? requirements(m_a) : nullptr;
    const analysis::RoleRequirements *b = m_known ? requirements(m_b) : nullptr;
    m_gapA->setVisible(a != nullptr);
    m_gapB->setVisible(b != nullptr);
    if (!a || !b)
        return m_adding->hide();
    const Aim aim{m_gapA->isTicked(), m_gapB->isTicked()};
    for (GapList *list : {m_gapA->list(), m_gapB->list(), m_adding})
        list->setOwn(m_own);
    m_gapA->setRole(a->name);
    m_gapB->setRole(b->name);
    const QString nothing = tr("No article here names skills for this role.");
    m_gapA->setReading(a->count() == 0  ? nothing
                           : aim.isHere ? tr("What is named for %1 carries over.").arg(a->name)
                                        : QString());
    m_gapB->setReading(b->count() == 0 ? nothing : QString());
    m_gapA->list()->setSections(aim.isHere ? std::vector<GapSection>() : gapSections(analysis::skillGap(*a, m_own)));
    m_gapB->list()->setSections(planSections(aim.isHere ? a : nullptr, *b, m_own, aim.wants, m_snapshot.thresholds));
    showAdding();
    fitWidth();
}

void MySkillsPage::showAdding()
{
    const QString wanted = requirements(m_b)->name;
    m_counting.start([known = m_known, role = m_b,
                      own = m_own](std::stop_token) { return analysis::skillsToAdd(known->roles, role, own); },
                     [this, wanted](const std::vector<analysis::SkillToAdd> &skills) {
                         m_adding->setSections(addingSections(skills, wanted, offeredSkills));
                     });
}

void MySkillsPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitWidth();
}

void MySkillsPage::fitWidth()
{
    // A scroll area asks its content for a minimum without saying the width; wrapped lines need it.
    const int room = viewport()->width() - 2 * space::large;
    m_note->setFixedHeight(m_note->heightForWidth(room));
    m_chips->setFixedHeight(m_flow->heightForWidth(room));
}

} // namespace rolescope::ui
