// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/filters/filterpane.h"

#include "chart/theme.h"
#include "engine/jobtable.h"
#include "ui/common/elidedchoice.h"
#include "ui/common/plaintext.h"
#include "ui/common/readingorder.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/filters/countedbox.h"
#include "ui/filters/facetvalues.h"
#include "ui/filters/salaryfilter.h"
#include "workspace/filterhistory.h"
#include "workspace/settings.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace rolescope::ui {

using domain::FilterSpec;

namespace {

constexpr int paneWidth = 220;
constexpr int typingPause = 150; ///< ms

} // namespace

/// A facet with the widget that shows it.
struct FilterPane::Facet {
    std::unique_ptr<FacetValues> values;
    FacetGroup *group = nullptr;
};

FilterPane::FilterPane(workspace::FilterHistory *history, Style *style, QWidget *parent)
    : QWidget(parent),
      m_steps(history),
      m_style(style),
      m_scroll(new QScrollArea(this)),
      m_content(new QWidget),
      m_column(new QVBoxLayout(m_content)),
      m_fold(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Fixed)),
      m_heading(new QLabel(m_content)),
      m_text(new QLineEdit(m_content)),
      m_inDescriptions(new ElidedCheckBox(tr("also in descriptions"), m_content)),
      m_salary(new SalaryFilter(&m_steps, style, m_content))
{
    setObjectName(QStringLiteral("filterPane"));
    m_text->setObjectName(QStringLiteral("filterText"));
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    build();
    connectParts();
    connect(history, &workspace::FilterHistory::changed, this, &FilterPane::showSpec);
    m_content->hide();
    showSpec();
}

FilterPane::~FilterPane() = default;

void FilterPane::build()
{
    setPlainLabel(m_heading, tr("Filter jobs"));
    m_style->dress(m_heading, TextSize::Normal, true);
    m_text->setPlaceholderText(tr("Title or employer"));
    m_text->setAccessibleName(tr("Words of title or employer"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(0);
    m_text->installEventFilter(this);
    auto *top = new QVBoxLayout;
    top->setSpacing(space::hair);
    top->addWidget(m_heading);
    top->addWidget(m_text);
    top->addWidget(m_inDescriptions);
    m_inDescriptions->setObjectName(QStringLiteral("inDescriptions"));
    m_inDescriptions->hide();
    m_column->setSpacing(space::hair); // the groups have as much again above their headings
    m_column->addLayout(top);
    m_column->addWidget(m_salary);
    m_column->addWidget(m_salary->picturePart());
    for (auto make : {levelFacet, typeFacet, skillFacet, roleFacet, placeFacet, remoteFacet, postedFacet, employerFacet,
                      currencyFacet})
        addFacet(make());
    setOpenFacets(workspace::WindowState().openFacets);
    m_column->addItem(m_fold);
    m_column->addStretch(1);

    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_scroll->viewport()->installEventFilter(this);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll);
    setMinimumWidth(m_style->scaled(paneWidth));
    connect(m_style, &Style::changed, this, [this] { setMinimumWidth(m_style->scaled(paneWidth)); });
}

void FilterPane::addFacet(std::unique_ptr<FacetValues> values)
{
    auto facet = std::make_unique<Facet>();
    facet->group = new FacetGroup(values->title(), values->key(), m_style, m_content);
    facet->group->setHoldsOne(values->holdsOne());
    facet->values = std::move(values);
    m_column->addWidget(facet->group);
    Facet *shown = facet.get();
    connect(shown->group, &FacetGroup::ticked, this, [this, shown](int row, bool on) {
        if (m_answer)
            m_steps.push(shown->values->ticked(m_steps.current(), row, on));
        else // its rows are still those of the jobs before
            shown->group->setRowTicked(row, !on);
    });
    connect(shown->group, &FacetGroup::moreChosen, this, [this, shown] {
        shown->values->toggleMore();
        showFacet(*shown);
        arrange();
    });
    connect(shown->group, &FacetGroup::findTyped, this, [this, shown](const QString &typed) {
        shown->values->setFind(typed);
        showFacet(*shown);
        arrange();
    });
    connect(shown->group, &FacetGroup::opened, this, [this, shown] {
        showFacet(*shown);
        arrange();
    });
    m_facets.push_back(std::move(facet));
}

void FilterPane::connectParts()
{
    connect(m_salary, &SalaryFilter::yearFactorsChosen, this, &FilterPane::yearFactorsChosen);
    connect(m_inDescriptions, &QCheckBox::clicked, this, [this](bool on) {
        FilterSpec spec = m_steps.current();
        spec.inDescriptions = on;
        m_steps.push(spec);
    });
    // Changed, not edited: dictation and screen readers write without typing.
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.simplified() != m_steps.current().text)
            m_typing.start();
    });
    connect(&m_typing, &QTimer::timeout, this, &FilterPane::readText);
    connect(m_text, &QLineEdit::editingFinished, this, [this] {
        readText();
        m_steps.finish();
    });
}

void FilterPane::readText()
{
    m_typing.stop();
    FilterSpec spec = m_steps.current();
    spec.text = m_text->text().simplified();
    m_steps.push(spec, FilterSteps::Gesture::Text);
}

void FilterPane::setSnapshot(const workspace::Snapshot &snapshot)
{
    m_snapshot = snapshot;
    m_answer.reset();
    m_salary->setTable(snapshot.jobs);
    for (const auto &facet : m_facets)
        facet->values->setSnapshot(snapshot);
    m_content->setVisible(snapshot.jobs && snapshot.jobs->size() > 0);
    m_salary->setVisible(m_salary->hasSalaries());
    m_salary->picturePart()->setVisible(m_salary->hasSalaries());
    showSpec();
}

void FilterPane::setAnswer(std::shared_ptr<const engine::JobAnswer> answer)
{
    m_answer = std::move(answer);
    if (!m_answer)
        return;
    m_salary->setAnswer(*m_answer);
    showFacets();
}

void FilterPane::showSpec()
{
    const FilterSpec &spec = m_steps.current();
    m_salary->setSpec(spec);
    m_inDescriptions->setChecked(spec.inDescriptions);
    if (m_text->text().simplified() != spec.text && !m_typing.isActive())
        m_text->setText(spec.text);
    showFacets();
}

void FilterPane::showFacets()
{
    if (!m_answer)
        return;
    for (const auto &facet : m_facets)
        showFacet(*facet);
    arrange();
}

void FilterPane::showFacet(Facet &facet)
{
    facet.group->setVisible(facet.values->isOffered());
    facet.group->setTicked(facet.values->tickedCount(m_steps.current()));
    if (!m_answer || !facet.group->isOpen() || !facet.values->isOffered())
        return;
    facet.group->setRows(facet.values->rows(m_steps.current(), *m_answer));
    facet.group->setMore(facet.values->more());
    facet.group->setFind(facet.values->findHint());
}

void FilterPane::setDescriptionsOffered(bool offered)
{
    m_inDescriptions->setVisible(offered);
    arrange();
}

QStringList FilterPane::openFacets() const
{
    QStringList keys;
    for (const auto &facet : m_facets) {
        if (facet->group->isOpen())
            keys += facet->values->key();
    }
    return keys;
}

void FilterPane::setOpenFacets(const QStringList &keys)
{
    for (const auto &facet : m_facets) {
        facet->group->setOpen(keys.contains(facet->values->key()));
        showFacet(*facet);
    }
    arrange();
}

QSize FilterPane::sizeHint() const { return {m_style->scaled(paneWidth), m_content->sizeHint().height()}; }

void FilterPane::fitMargins()
{
    // A scroll bar stands inside the right margin, so that nothing moves when it comes.
    const int bar = m_scroll->width() - m_scroll->viewport()->width();
    m_column->setContentsMargins(
        readingMargins(space::large, space::small, std::max(space::hair, space::large - bar), space::small));
    arrange();
}

int FilterPane::heightToLevels(bool withPicture) const
{
    const QWidget *levels = m_facets.front()->group;
    const QWidget *picture = m_salary->picturePart();
    int height = space::small;
    for (int i = 0; i < m_column->count(); ++i) {
        QLayoutItem *item = m_column->itemAt(i);
        if (item->isEmpty() || (item->widget() == picture && !withPicture))
            continue;
        height += item->sizeHint().height() + m_column->spacing();
        if (item->widget() == levels)
            break;
    }
    if (withPicture && m_column->indexOf(picture) > m_column->indexOf(levels) && !picture->isHidden())
        height += picture->sizeHint().height() - space::hair + m_column->spacing();
    return height - m_column->spacing() + space::small;
}

void FilterPane::arrange()
{
    // Every level is to be seen; in a short pane the picture comes after them.
    const bool levelsFirst = m_scroll->viewport()->height() < heightToLevels(true);
    placePicture(levelsFirst);
    foldAtRow();
}

void FilterPane::foldAtRow()
{
    const int edge = m_scroll->viewport()->height();
    int top = m_column->contentsMargins().top();
    QLayoutItem *cut = nullptr;
    for (int i = 0; i < m_column->count() && !cut; ++i) {
        QLayoutItem *item = m_column->itemAt(i);
        if (item->isEmpty())
            continue;
        if (top + item->sizeHint().height() > edge)
            cut = item;
        else
            top += item->sizeHint().height() + m_column->spacing();
    }
    const auto *group = cut ? qobject_cast<const FacetGroup *>(cut->widget()) : nullptr;
    const int room = std::max(0, edge - top);
    const int down = !cut ? 0 : room - (group ? group->wholeRows(room) : 0);
    if (cut == m_cut && down == m_fold->sizeHint().height())
        return; // a layout is not disturbed in every step of a drag
    m_cut = cut;
    m_column->removeItem(m_fold);
    m_fold->changeSize(0, down, QSizePolicy::Minimum, QSizePolicy::Fixed);
    int at = m_column->count() - 1;
    while (cut && at > 0 && m_column->itemAt(at) != cut)
        --at;
    m_column->insertItem(at, m_fold);
}

void FilterPane::placePicture(bool levelsFirst)
{
    FacetGroup *levels = m_facets.front()->group;
    QWidget *picture = m_salary->picturePart();
    if ((m_column->indexOf(picture) > m_column->indexOf(levels)) == levelsFirst)
        return;
    m_salary->setPictureApart(levelsFirst);
    m_column->removeWidget(picture);
    m_column->insertWidget(m_column->indexOf(levels) + (levelsFirst ? 1 : 0), picture);
    QWidget *before = levelsFirst && levels->rowCount() > 0
        ? levels->box(levels->rowCount() - 1)
        : m_salary->findChild<QWidget *>(QStringLiteral("salaryMustStart"));
    for (QWidget *stop : picture->findChildren<QWidget *>()) { // Tab follows the eye
        if (stop->focusPolicy() == Qt::NoFocus)
            continue;
        setTabOrder(before, stop);
        before = stop;
    }
}

bool FilterPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        fitMargins();
    if (watched == m_text && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_text->clearFocus(); // the words stay
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FilterPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style->theme().panel);
}

} // namespace rolescope::ui
