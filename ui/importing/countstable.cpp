// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/countstable.h"

#include "chart/theme.h"
#include "ui/common/readingorder.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "wording/phrase.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace rolescope::ui {

namespace {

constexpr int markSide = 12;
constexpr int nameWidth = 150;
constexpr int mostNameWidth = 280;

QString shown(int number) { return number == 0 ? QStringLiteral("–") : wording::number(number); }

} // namespace

CountsTable::CountsTable(const QString &title, std::vector<Side> marks, const Style *style, QWidget *parent)
    : QWidget(parent),
      m_title(title),
      m_marks(std::move(marks)),
      m_style(style)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(style, &Style::changed, this, [this] { updateGeometry(); });
}

void CountsTable::setRows(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    QStringList spoken;
    for (const Row &row : m_rows) {
        QStringList numbers;
        for (const int number : row.numbers)
            numbers += wording::number(number);
        spoken += row.name + u' ' + numbers.join(QStringLiteral(", "));
    }
    setAccessibleName(m_title);
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int CountsTable::rowHeight() const { return QFontMetrics(m_style->font()).height() + space::hair; }

int CountsTable::columnWidth() const
{
    int width = m_style->scaled(28);
    const QFontMetrics metrics(m_style->font(TextSize::Normal, true));
    for (const Row &row : m_rows) {
        for (const int number : row.numbers)
            width = std::max(width, metrics.horizontalAdvance(shown(number)));
    }
    if (std::find(m_marks.begin(), m_marks.end(), Side::Both) != m_marks.end())
        width = std::max(width,
                         m_style->scaled(markSide) + space::hair
                             + QFontMetrics(m_style->font(TextSize::Small)).horizontalAdvance(tr("both")));
    return width + space::medium;
}

QSize CountsTable::sizeHint() const
{
    int names = m_style->scaled(nameWidth);
    for (const Row &row : m_rows)
        names = std::max(names, QFontMetrics(m_style->font(TextSize::Normal, row.strong)).horizontalAdvance(row.name));
    const int width = std::min(names, m_style->scaled(mostNameWidth)) + space::hair
        + columnWidth() * std::max(1, int(m_marks.size()));
    return {width, rowHeight() * (int(m_rows.size()) + 1) + space::hair};
}

QRect CountsTable::cell(int row, int column) const
{
    const int width = columnWidth();
    const int columns = std::max(1, int(m_marks.size()));
    const int top = row * rowHeight() + (row > 0 ? space::hair : 0);
    return {this->width() - width * (columns - column), top, width, rowHeight()};
}

void CountsTable::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const chart::Theme &t = m_style->theme();
    const auto placed = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const auto text = [&](const QRect &where, int align, const QString &words, bool strong, const QColor &ink) {
        const QFont font = m_style->font(TextSize::Normal, strong);
        p.setFont(font);
        p.setPen(ink);
        drawInOrder(&p, placed(where), align | Qt::AlignVCenter | Qt::TextSingleLine,
                    QFontMetrics(font).elidedText(words, Qt::ElideRight, where.width()));
    };
    const int names = cell(0, 0).left();
    text(QRect(0, 0, names, rowHeight()), Qt::AlignLeft, m_title, true, t.text);
    const double side = m_style->scaled(markSide);
    for (size_t i = 0; i < m_marks.size(); ++i) {
        const QRect head = cell(0, int(i));
        double right = head.right() + 1;
        if (m_marks[i] == Side::Both) { // its colour alone would not tell it from A's
            p.setFont(m_style->font(TextSize::Small));
            p.setPen(t.quietText);
            drawInOrder(&p, placed(head), Qt::AlignRight | Qt::AlignVCenter, tr("both"));
            right -= p.fontMetrics().horizontalAdvance(tr("both")) + space::hair;
        }
        const double left = isRightToLeft() ? width() - right : right - side;
        paintMark(&p, QRectF(left, head.center().y() - side / 2, side, side), m_marks[i], t);
    }
    p.fillRect(QRect(0, rowHeight(), width(), 1), t.line);
    for (size_t r = 0; r < m_rows.size(); ++r) {
        const Row &row = m_rows[r];
        const QRect first = cell(int(r) + 1, 0);
        if (row.strong)
            p.fillRect(QRect(0, first.top(), width(), 1), t.line);
        text(QRect(0, first.top(), names, first.height()), Qt::AlignLeft, row.name, row.strong, t.text);
        for (size_t c = 0; c < row.numbers.size(); ++c) {
            const QColor &ink = row.numbers[c] == 0 ? t.quietText : t.text;
            text(cell(int(r) + 1, int(c)), Qt::AlignRight, shown(row.numbers[c]), row.strong, ink);
        }
    }
}

} // namespace rolescope::ui
