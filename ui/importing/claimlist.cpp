// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/claimlist.h"

#include "chart/theme.h"
#include "ui/common/readingorder.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "wording/labels.h"

#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>

namespace rolescope::ui {

namespace {

constexpr int edge = 4; // the bar at the left of the current row, as in the other lists
constexpr int rowHeight = 44;
constexpr qsizetype longest = 200; ///< more of a statement never fits

class ClaimDelegate : public QStyledItemDelegate {
public:
    ClaimDelegate(const ClaimModel *model, const Style *style, QListView *view)
        : QStyledItemDelegate(view),
          m_model(model),
          m_style(style),
          m_view(view)
    {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, m_style->scaled(rowHeight)};
    }

    void paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const chart::Theme &t = m_style->theme();
        const bool claim = m_model->claimAt(index.row());
        const bool current = claim && m_view->currentIndex() == index;
        const QRect &r = option.rect;
        p->save();
        if (current || (claim && option.state & QStyle::State_MouseOver))
            p->fillRect(r, current ? t.selection : t.hover);
        if (current)
            p->fillRect(leadingStrip(option.direction, r, edge), t.focus);
        const QFont font = m_style->font(TextSize::Normal, !claim);
        const QFont small = m_style->font(TextSize::Small);
        const int height = QFontMetrics(font).height();
        const int below = QFontMetrics(small).height();
        QRect first = QStyle::visualRect(
            option.direction, r, r.adjusted(space::large, (r.height() - height - below) / 2, -space::medium, 0));
        first.setHeight(height);
        if (!claim)
            first.moveBottom(r.bottom() - space::hair);
        const QRect second(first.left(), first.bottom() + 1, first.width(), below);
        line(p, first, font, t.text, m_model->first(index.row()));
        if (claim)
            line(p, second, small, t.quietText, m_model->second(index.row()));
        if (current && m_view->hasFocus()) {
            p->setRenderHint(QPainter::Antialiasing);
            p->setPen(QPen(t.focus, 2));
            p->drawRoundedRect(QRectF(r).adjusted(1, 1, -1, -1), 4, 4);
        }
        p->restore();
    }

private:
    static void line(QPainter *p, const QRect &rect, const QFont &font, const QColor &ink, const QString &text)
    {
        p->setFont(font);
        p->setPen(ink);
        drawInOrder(p, rect, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                    QFontMetrics(font).elidedText(text.left(longest), Qt::ElideRight, rect.width()));
    }

    const ClaimModel *m_model;
    const Style *m_style;
    QListView *m_view;
};

} // namespace

void ClaimModel::setSource(std::shared_ptr<const domain::Catalog> catalog, domain::SourceId source)
{
    beginResetModel();
    m_catalog = std::move(catalog);
    m_rows.clear();
    std::array<std::vector<int>, domain::allSections.size()> sections;
    for (size_t i = 0; i < m_catalog->claims.size(); ++i) {
        const domain::Claim &claim = m_catalog->claims[i];
        if (claim.source == source)
            sections[size_t(claim.section)].push_back(int(i));
    }
    for (const domain::Section section : domain::allSections) {
        const std::vector<int> &claims = sections[size_t(section)];
        if (!claims.empty())
            m_rows.push_back({-1, section});
        for (const int claim : claims)
            m_rows.push_back({claim, section});
    }
    endResetModel();
}

const domain::Claim *ClaimModel::claimAt(int row) const
{
    if (row < 0 || row >= int(m_rows.size()) || m_rows[size_t(row)].claim < 0)
        return nullptr;
    return &m_catalog->claims[size_t(m_rows[size_t(row)].claim)];
}

int ClaimModel::rowOf(domain::ClaimId id) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const domain::Claim *claim = claimAt(row);
        if (claim && claim->id == id)
            return row;
    }
    return -1;
}

QString ClaimModel::first(int row) const
{
    const domain::Claim *claim = claimAt(row);
    if (!claim)
        return wording::name(m_rows[size_t(row)].section);
    if (claim->label.isEmpty() || claim->text.isEmpty())
        return claim->label + claim->text;
    return claim->label + QStringLiteral(": ") + claim->text;
}

QString ClaimModel::second(int row) const
{
    const domain::Claim *claim = claimAt(row);
    const auto nameOf = [&](domain::RoleId id) {
        const domain::Role *role = m_catalog->role(id);
        return role ? role->name : QString();
    };
    if (!claim)
        return {};
    return claim->isPair() ? tr("%1 and %2").arg(nameOf(claim->role), nameOf(claim->otherRole)) : nameOf(claim->role);
}

std::vector<const domain::Claim *> ClaimModel::claims() const
{
    std::vector<const domain::Claim *> all;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (const domain::Claim *claim = claimAt(row))
            all.push_back(claim);
    }
    std::sort(all.begin(), all.end()); // they stand in one vector
    return all;
}

int ClaimModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant ClaimModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return first(index.row());
    if (role == Qt::AccessibleTextRole)
        return claimAt(index.row()) ? tr("%1. About %2").arg(first(index.row()), second(index.row()))
                                    : first(index.row());
    return {};
}

Qt::ItemFlags ClaimModel::flags(const QModelIndex &index) const
{
    return claimAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

ClaimList::ClaimList(ClaimModel *model, const Style *style, QWidget *parent) : QListView(parent), m_model(model)
{
    setObjectName(QStringLiteral("claimList"));
    setAccessibleName(tr("Statements of this source"));
    setModel(model);
    setItemDelegate(new ClaimDelegate(model, style, this));
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(style, &Style::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void ClaimList::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    QListView::currentChanged(now, before);
    if (const domain::Claim *claim = m_model->claimAt(now.row()))
        Q_EMIT chosen(claim->id);
}

} // namespace rolescope::ui
