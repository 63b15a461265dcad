// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/linereview.h"

#include "chart/theme.h"
#include "importer/articlereview.h"
#include "ui/common/plaintext.h"
#include "ui/common/readingorder.h"
#include "ui/common/segmentbar.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/importing/importwords.h"
#include "ui/importing/linedelegate.h"
#include "ui/importing/linemodel.h"
#include "wording/labels.h"
#include "wording/phrase.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

namespace rolescope::ui {

namespace {

constexpr int rowHeight = 44;
constexpr int wholeLines = 3;
constexpr qsizetype mostShown = 20000; ///< of one line, in the field that shows it whole

/// The columns' names above their texts.
class LineHeader : public QHeaderView {
public:
    LineHeader(const Style *style, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_style(style) {}

    QSize sizeHint() const override
    {
        return {0, QFontMetrics(m_style->font(TextSize::Small)).height() + space::medium};
    }

protected:
    void paintSection(QPainter *p, const QRect &rect, int column) const override
    {
        const chart::Theme &t = m_style->theme();
        const int inset =
            column == LineModel::LineColumn ? m_style->scaled(12) + space::large + space::medium : space::small;
        p->fillRect(rect, t.panel);
        p->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.line);
        p->setFont(m_style->font(TextSize::Small));
        p->setPen(t.quietText);
        drawInOrder(p, QStyle::visualRect(layoutDirection(), rect, rect.adjusted(inset, 0, 0, 0)),
                    Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                    model()->headerData(column, Qt::Horizontal).toString());
    }

private:
    const Style *m_style;
};

} // namespace

LineReview::LineReview(const Style *style, QWidget *parent)
    : QWidget(parent),
      m_style(style),
      m_model(new LineModel(this)),
      m_filter(new SegmentBar(this)),
      m_counts(new QLabel(this)),
      m_table(new QTableView(this)),
      m_whole(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("lineReview"));
    m_filter->setObjectName(QStringLiteral("lineFilter"));
    m_counts->setObjectName(QStringLiteral("lineReviewCounts"));
    m_counts->setWordWrap(true);
    style->dress(m_counts, TextSize::Normal, false, Tone::Quiet);
    buildTable();
    m_whole->setObjectName(QStringLiteral("wholeLine"));
    m_whole->setAccessibleName(tr("The chosen line in full"));
    m_whole->setReadOnly(true);
    m_whole->setFrameShape(QFrame::NoFrame);
    m_whole->setTabChangesFocus(true);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::large, space::medium, space::large, space::medium);
    top->setSpacing(space::medium);
    top->addWidget(m_filter);
    top->addWidget(m_counts, 1);
    auto *bottom = new QHBoxLayout;
    // The field's own margin makes up the rest of the left edge.
    bottom->setContentsMargins(space::medium, space::small, space::medium, space::small);
    bottom->addWidget(m_whole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addLayout(bottom);
    connect(m_filter, &SegmentBar::chosen, this, &LineReview::show);
    connect(m_model, &LineModel::corrected, this, [this] {
        showCounts();
        Q_EMIT corrected();
    });
    connect(style, &Style::changed, this, &LineReview::applyStyle);
    applyStyle();
}

void LineReview::buildTable()
{
    m_table->setObjectName(QStringLiteral("lineTable"));
    m_table->setAccessibleName(tr("Lines of the article"));
    m_table->setHorizontalHeader(new LineHeader(m_style, m_table));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new LineDelegate(m_model, m_style, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setMouseTracking(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(LineModel::LineColumn, QHeaderView::Stretch);
    const auto edit = [this](const QModelIndex &index) {
        if (index.column() != LineModel::LineColumn)
            m_table->edit(index);
    };
    connect(m_table, &QTableView::clicked, this, edit);
    connect(m_table, &QTableView::activated, this, edit); // Enter
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now, const QModelIndex &before) {
                if (now.row() != before.row())
                    m_table->viewport()->update(); // the whole row shows as the current one
                showCurrent();
            });
}

void LineReview::applyStyle()
{
    m_table->verticalHeader()->setMinimumSectionSize(m_style->scaled(rowHeight));
    m_table->verticalHeader()->setDefaultSectionSize(m_style->scaled(rowHeight));
    m_whole->setFixedHeight(wholeLines * QFontMetrics(m_style->font()).lineSpacing() + 2 * space::small);
    fitColumns();
    m_table->viewport()->update();
}

void LineReview::resizeEvent(QResizeEvent *) { fitColumns(); }

void LineReview::fitColumns()
{
    m_table->setColumnWidth(LineModel::AboutColumn, std::min(m_style->scaled(210), width() / 4));
    m_table->setColumnWidth(LineModel::SectionColumn, std::min(m_style->scaled(160), width() / 5));
}

void LineReview::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(QRect(0, m_table->geometry().bottom() + 1, width(), 1), m_style->theme().line);
}

void LineReview::setDraft(ArticleDraft *draft)
{
    m_draft = draft;
    m_model->setDraft(draft);
    showCounts();
}

void LineReview::open()
{
    show(importer::unclearLines(*m_draft->article).empty() ? LineModel::All : LineModel::Unclear);
    m_table->setFocus(Qt::OtherFocusReason);
}

void LineReview::show(int what)
{
    // The same line stays the current one where the other list has it.
    const QModelIndex now = m_table->currentIndex();
    const size_t line = now.isValid() ? m_model->lineAt(now.row()) : 0;
    m_filter->setCurrent(what);
    m_model->show(LineModel::Show(what));
    int row = 0;
    while (row + 1 < m_model->rowCount() && m_model->lineAt(row) < line)
        ++row;
    m_table->setCurrentIndex(m_model->index(row, now.isValid() ? now.column() : 0));
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
    showCurrent();
}

void LineReview::showCounts()
{
    const importer::Article &article = *m_draft->article;
    const importer::ImportReport::Lines lines = importer::lineCounts(article);
    const qint64 unclear = qint64(importer::unclearLines(article).size());
    m_filter->setSegments({tr("Unclear %1").arg(wording::number(unclear)),
                           tr("All %1").arg(wording::number(qint64(article.lines.size())))});
    setPlainLabel(m_counts,
                  tr("%1, %2 lines of other kinds, %3 not placed")
                      .arg(wording::statements(int(article.claims.size())),
                           wording::number(lines.job + lines.reference + lines.furniture),
                           wording::number(lines.notPlaced)));
}

void LineReview::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    const QString text = index.isValid() ? m_model->text(index.row()) : QString();
    m_whole->setPlainText(text.left(mostShown));
}

} // namespace rolescope::ui
