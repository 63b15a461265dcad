// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/myskills/skillfield.h"

#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/rolepicker/roledelegate.h"
#include "ui/rolepicker/rolelistmodel.h"

#include <QAbstractItemView>
#include <QAbstractListModel>
#include <QCompleter>

namespace rolescope::ui {

namespace {

constexpr int offered = 12;

} // namespace

/// The skills that match, with what a role list shows beside a name.
class SkillCompletions : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void setHits(std::shared_ptr<const SkillIndex> index, std::vector<SkillIndex::Hit> hits)
    {
        beginResetModel();
        m_index = std::move(index);
        m_hits = std::move(hits);
        endResetModel();
    }
    void setOwn(const std::set<domain::SkillId> &own) { m_own = own; }
    const domain::Skill &skill(int row) const { return m_index->catalog().skills[size_t(m_hits[size_t(row)].skill)]; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_hits.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const domain::Skill &found = skill(index.row());
        const int alias = m_hits[size_t(index.row())].alias;
        switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
        case Qt::AccessibleTextRole: return found.name;
        case RoleListModel::AliasRole: return alias >= 0 ? found.aliases[size_t(alias)] : QString();
        case RoleListModel::CountsRole:
            return m_own.contains(found.id) ? SkillField::tr("you have it")
                                            : m_index->catalog().categoryName(found.category);
        default: return {};
        }
    }

private:
    std::shared_ptr<const SkillIndex> m_index;
    std::vector<SkillIndex::Hit> m_hits;
    std::set<domain::SkillId> m_own;
};

SkillField::SkillField(const Style *style, QWidget *parent)
    : QLineEdit(parent),
      m_model(new SkillCompletions(this)),
      m_completer(new QCompleter(m_model, this))
{
    setObjectName(QStringLiteral("skillField"));
    setPlaceholderText(tr("Type a skill or tool"));
    setAccessibleName(tr("A skill you have"));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(offered);
    m_completer->setWidget(this); // not setCompleter(): walking through the list leaves the typed letters alone
    m_completer->popup()->setObjectName(QStringLiteral("skillList"));
    m_completer->popup()->setItemDelegate(new RoleDelegate(style, m_completer->popup()));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &SkillField::choose);
    connect(this, &QLineEdit::textEdited, this, &SkillField::offer);
    connect(this, &QLineEdit::returnPressed, this, &SkillField::enter);
}

void SkillField::setIndex(std::shared_ptr<const SkillIndex> index)
{
    m_index = std::move(index);
    m_completer->popup()->hide();
    m_model->setHits(m_index, {});
}

void SkillField::setOwn(const std::set<domain::SkillId> &own) { m_model->setOwn(own); }

void SkillField::offer(const QString &typed)
{
    if (!m_index)
        return;
    m_model->setHits(m_index, m_index->find(typed, offered));
    if (m_model->rowCount() == 0)
        return m_completer->popup()->hide();
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void SkillField::choose(const QModelIndex &index)
{
    if (!index.isValid() || index.row() >= m_model->rowCount())
        return;
    const domain::SkillId id = m_model->skill(index.row()).id;
    clear();
    Q_EMIT chosen(id);
}

void SkillField::enter()
{
    // Without an open list; several names may have been pasted.
    if (!m_index || m_completer->popup()->isVisible())
        return;
    QStringList left;
    const QStringList names = text().split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        if (name.simplified().isEmpty())
            continue;
        if (const domain::Skill *skill = m_index->catalog().skillNamed(name))
            Q_EMIT chosen(skill->id);
        else
            left << name.simplified();
    }
    setText(left.join(QStringLiteral(", ")));
    if (!left.isEmpty())
        Q_EMIT unknown(left.first());
}

} // namespace rolescope::ui
