// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/editing/skillsdialog.h"

#include "ui/common/buttonbar.h"
#include "ui/common/inlinemessage.h"
#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/editing/skilllistmodel.h"
#include "ui/rolepicker/roledelegate.h"
#include "workspace/skilledits.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace rolescope::ui {

namespace {

constexpr QSize wished(820, 540);
constexpr int listWidth = 380;

QString listed(const std::vector<QString> &names)
{
    return QStringList(names.begin(), names.end()).join(QStringLiteral(" · "));
}

} // namespace

SkillsDialog::SkillsDialog(const Style *style, QWidget *parent)
    : QDialog(parent),
      m_style(style),
      m_model(new SkillListModel(this))
{
    setObjectName(QStringLiteral("skillsDialog"));
    setWindowTitle(tr("Skills"));
    setWindowModality(Qt::WindowModal);
    m_message = new InlineMessage(style, this);
    m_message->setObjectName(QStringLiteral("skillsMessage"));
    m_message->hide();
    auto *bar = new ButtonBar(style, this);
    auto *close = new QPushButton(tr("Close"), bar);
    close->setObjectName(QStringLiteral("closeSkills"));
    close->setAutoDefault(false);
    bar->addRight(close);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildList());
    row->addWidget(buildForm(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(m_message);
    column->addWidget(bar);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    const QSize size(style->scaled(wished.width()), style->scaled(wished.height()));
    resize(parent ? size.boundedTo(parent->window()->size() - QSize(48, 48)) : size);
}

QWidget *SkillsDialog::buildList()
{
    auto *part = new QWidget(this);
    part->setFixedWidth(m_style->scaled(listWidth));
    auto *find = new QLineEdit(part);
    find->setObjectName(QStringLiteral("findSkill"));
    find->setAccessibleName(tr("Find a skill"));
    find->setPlaceholderText(tr("Type a skill"));
    m_list = new QListView(part);
    m_list->setObjectName(QStringLiteral("skillNames"));
    m_list->setAccessibleName(tr("Skills"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RoleDelegate(m_style, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(space::large, space::large, 0, space::small);
    column->setSpacing(space::small);
    column->addWidget(find);
    column->addWidget(m_list, 1);
    connect(find, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_model->setTyped(typed);
        if (const int row = m_model->firstSkill(); row >= 0)
            m_list->setCurrentIndex(m_model->index(row));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        const domain::SkillId id = m_model->skillAt(now.row());
        if (!id.isValid() || id == m_skill)
            return;
        m_skill = id;
        showSkill();
    });
    return part;
}

QPushButton *SkillsDialog::addButton(QLayout *layout, const QString &text, const char *objectName)
{
    auto *button = new QPushButton(text, m_form);
    button->setObjectName(QLatin1String(objectName));
    button->setAutoDefault(false);
    layout->addWidget(button);
    return button;
}

QWidget *SkillsDialog::buildForm()
{
    m_form = new QWidget(this);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(space::wide, space::large, space::large, space::large);
    column->setSpacing(0);
    const auto addLabel = [this, column](const char *objectName, TextSize size, bool strong, Tone tone) {
        auto *label = new QLabel(m_form);
        label->setObjectName(QLatin1String(objectName));
        label->setWordWrap(true);
        m_style->dress(label, size, strong, tone);
        column->addWidget(label);
        return label;
    };
    const auto addHeading = [&](const QString &text) {
        column->addSpacing(space::large);
        setPlainLabel(addLabel("", TextSize::Normal, false, Tone::Quiet), text);
        column->addSpacing(space::hair);
    };
    m_name = addLabel("skillName", TextSize::Large, true, Tone::Normal);
    column->addSpacing(space::hair);
    m_category = addLabel("skillCategory", TextSize::Normal, false, Tone::Quiet);
    m_counts = addLabel("skillCounts", TextSize::Normal, false, Tone::Quiet);
    addHeading(tr("Name"));
    auto *name = new QHBoxLayout;
    name->setSpacing(space::small);
    m_rename = new QLineEdit(m_form);
    m_rename->setObjectName(QStringLiteral("skillRenameEdit"));
    m_rename->setAccessibleName(tr("Name"));
    m_rename->setMaxLength(200);
    name->addWidget(m_rename, 1);
    m_renameButton = addButton(name, tr("&Rename"), "skillRenameButton");
    column->addLayout(name);
    addHeading(tr("Also called"));
    m_called = addLabel("skillAliases", TextSize::Normal, false, Tone::Normal);
    m_neverPart = new QWidget(m_form);
    auto *never = new QVBoxLayout(m_neverPart);
    never->setContentsMargins(0, space::large, 0, 0);
    never->setSpacing(space::hair);
    auto *neverName = new QLabel(m_neverPart);
    setPlainLabel(neverName, tr("Never read from"));
    m_style->dress(neverName, TextSize::Normal, false, Tone::Quiet);
    m_never = new QLabel(m_neverPart);
    m_never->setObjectName(QStringLiteral("skillNever"));
    m_never->setWordWrap(true);
    never->addWidget(neverName);
    never->addWidget(m_never);
    column->addWidget(m_neverPart);
    column->addSpacing(space::wide);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    const QPushButton *alias = addButton(buttons, tr("&Also called…"), "skillAliasButton");
    const QPushButton *neverButton = addButton(buttons, tr("&Never read…"), "skillNeverButton");
    const QPushButton *merge = addButton(buttons, tr("&Same as…"), "skillMergeButton");
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_rename, &QLineEdit::textChanged, this, &SkillsDialog::check);
    connect(m_rename, &QLineEdit::returnPressed, m_renameButton, &QPushButton::click);
    connect(m_renameButton, &QPushButton::clicked, this,
            [this] { Q_EMIT renameRequested(m_skill, m_rename->text().simplified()); });
    connect(alias, &QPushButton::clicked, this, [this] { Q_EMIT aliasRequested(m_skill, {}); });
    connect(neverButton, &QPushButton::clicked, this, [this] {
        const domain::Skill *skill = current();
        Q_EMIT neverRequested(m_skill, skill && !skill->aliases.empty() ? skill->aliases.front() : QString());
    });
    connect(merge, &QPushButton::clicked, this, [this] { Q_EMIT mergeRequested(m_skill); });
    return m_form;
}

void SkillsDialog::setSnapshot(const workspace::Snapshot &snapshot)
{
    m_catalog = snapshot.catalog;
    m_model->setSnapshot(snapshot);
    choose(current() ? m_skill : m_model->skillAt(m_model->firstSkill()));
}

const domain::Skill *SkillsDialog::current() const { return m_catalog ? m_catalog->skill(m_skill) : nullptr; }

void SkillsDialog::choose(domain::SkillId skill)
{
    m_skill = skill;
    if (const int row = m_model->rowOf(skill); row >= 0) {
        m_list->setCurrentIndex(m_model->index(row));
        m_list->scrollTo(m_model->index(row), QAbstractItemView::PositionAtCenter);
    }
    showSkill();
}

void SkillsDialog::showSkill()
{
    const domain::Skill *skill = current();
    m_form->setVisible(skill);
    if (!skill)
        return;
    setPlainLabel(m_name, skill->name);
    setPlainLabel(m_category, m_catalog->categoryName(skill->category));
    setPlainLabel(m_counts, SkillListModel::countsText(m_model->counts(skill->id)));
    m_rename->setText(skill->name);
    setPlainLabel(m_called, skill->aliases.empty() ? tr("nothing else") : listed(skill->aliases));
    setPlainLabel(m_never, listed(skill->never));
    m_neverPart->setVisible(!skill->never.empty());
    check();
}

void SkillsDialog::check()
{
    const domain::Skill *skill = current();
    if (!skill)
        return;
    const QString name = m_rename->text().simplified();
    const domain::Skill *called = workspace::skillCalled(*m_catalog, name);
    m_renameButton->setEnabled(!name.isEmpty() && name != skill->name && (!called || called == skill));
}

void SkillsDialog::tell(const QString &text, bool isProblem, std::function<void()> undo)
{
    m_message->tell(isProblem ? InlineMessage::Kind::Problem : InlineMessage::Kind::Information, text);
    if (undo)
        m_message->addButton(QStringLiteral("undoSkillChange"), tr("&Undo"), std::move(undo));
}

} // namespace rolescope::ui
