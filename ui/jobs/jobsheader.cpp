// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/jobsheader.h"

#include "chart/theme.h"
#include "ui/common/flowlayout.h"
#include "ui/common/linkbutton.h"
#include "ui/common/plaintext.h"
#include "ui/common/readingorder.h"
#include "ui/common/segmentbar.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/jobs/chipbutton.h"
#include "wording/counted.h"
#include "wording/labels.h"
#include "wording/phrase.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace rolescope::ui {

namespace {

constexpr int longestName = 22;

/// A role in a segment: known short forms, else cut in the middle, as its last word says most.
QString segmentName(const QString &name)
{
    const QString shortened = wording::shortRoleName(name, longestName);
    const QString last = name.section(u' ', -1, -1, QString::SectionSkipEmpty);
    const qsizetype room = longestName - 2 - last.size();
    constexpr qsizetype leastStart = 4;
    if (!shortened.endsWith(u'…') || room < leastStart)
        return shortened;
    return name.left(room).trimmed() + QStringLiteral("… ") + last;
}

/// Takes widgets out of a layout; one of them may be the one that was just clicked.
void discard(QLayout *layout, std::vector<QWidget *> &widgets)
{
    for (QWidget *widget : widgets) {
        layout->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
    widgets.clear();
}

} // namespace

JobsHeader::JobsHeader(const Style *style, QWidget *parent)
    : QWidget(parent),
      m_style(style),
      m_top(new QHBoxLayout),
      m_for(new QLabel(this)),
      m_switch(new SegmentBar(this)),
      m_chips(new FlowLayout(nullptr, space::small)),
      m_lastChip(new QWidget(this)),
      m_clear(new LinkButton(tr("Clear"), style, m_lastChip)),
      m_shown(new QLabel(this)),
      m_titles(new LinkButton(style, this)),
      m_line(new QWidget(this)),
      m_links(new FlowLayout(m_line, space::hair))
{
    setPlainLabel(m_for, tr("Jobs for"));
    style->dress(m_for, TextSize::Normal, true);
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->setAccessibleName(tr("Clear all job filters"));
    m_shown->setObjectName(QStringLiteral("shownLabel"));
    m_line->setObjectName(QStringLiteral("hiddenLinks"));

    m_chips->addWidget(m_for);
    m_chips->addWidget(m_switch);
    auto *last = new QHBoxLayout(m_lastChip); // "Clear" never stands alone in a line
    last->setContentsMargins(0, 0, 0, 0);
    last->setSpacing(space::small);
    last->addWidget(m_clear);
    m_top->setContentsMargins(space::medium, space::hair, space::medium, space::hair);
    m_top->setSpacing(space::medium);
    m_top->addLayout(m_chips, 1);
    m_top->addWidget(m_shown, 0, Qt::AlignVCenter);
    m_links->setContentsMargins(space::medium, space::hair, space::medium, space::hair);

    m_titles->setObjectName(QStringLiteral("titlesLink"));
    m_titles->hide();
    connect(m_titles, &LinkButton::clicked, this, &JobsHeader::titlesChosen);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(readingMargins(0, 0, space::medium, 0));
    bottom->setSpacing(space::medium);
    bottom->addWidget(m_line, 1);
    bottom->addStretch(0);
    bottom->addWidget(m_titles, 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_top);
    column->addLayout(bottom);

    setTotals({});
    setChips({});
    m_line->hide();
    connect(m_clear, &LinkButton::clicked, this, &JobsHeader::clearChosen);
    connect(m_switch, &SegmentBar::chosen, this, [this](int index) { Q_EMIT jobsForChosen(JobsFor(index)); });
}

void JobsHeader::setTotals(const Totals &t)
{
    const auto with = [](const QString &name, quint32 count) { return name + u' ' + wording::number(count); };
    QStringList texts{with(tr("All"), t.all)};
    if (t.isPair) {
        texts << with(segmentName(t.nameA), t.a) << with(segmentName(t.nameB), t.b) << with(tr("Neither"), t.neither);
    }
    const int chosen = m_switch->current();
    m_switch->setSegments(texts);
    m_switch->setCurrent(chosen < texts.size() ? chosen : 0);
    static constexpr std::array names{"jobsForAll", "jobsForA", "jobsForB", "jobsForNeither"};
    for (int i = 0; i < m_switch->count(); ++i) {
        QPushButton *button = m_switch->button(i);
        button->setObjectName(QLatin1String(names[size_t(i)]));
        const QString whole = i == 1 ? with(t.nameA, t.a) : i == 2 ? with(t.nameB, t.b) : texts[i];
        button->setAccessibleName(tr("Jobs for %1").arg(whole));
        setPlainToolTip(button, whole == texts[i] ? QString() : whole);
    }
    m_switch->setVisible(t.isPair);
    m_for->setVisible(t.isPair);
    updateGeometry();
}

void JobsHeader::setLeftMargin(int left)
{
    for (QLayout *line : std::initializer_list<QLayout *>{m_top, m_links}) {
        const QMargins m = line->contentsMargins();
        const int end = isRightToLeft() ? m.left() : m.right();
        line->setContentsMargins(readingMargins(left, m.top(), end, m.bottom()));
        line->invalidate();
    }
}

void JobsHeader::setJobsFor(JobsFor value)
{
    m_switch->setCurrent(int(value));
    if (value == JobsFor::Other) // every segment stays reachable
        m_switch->button(0)->setFocusPolicy(Qt::StrongFocus);
}

void JobsHeader::setChips(const std::vector<wording::Chip> &chips)
{
    const QWidget *focused = focusWidget();
    bool lost = focused && focused->hasFocus() && focused == m_clear && chips.empty();
    for (const QWidget *chip : m_chipButtons)
        lost = lost || chip->hasFocus();
    if (!m_chipButtons.empty())
        m_lastChip->layout()->removeWidget(m_chipButtons.back());
    discard(m_chips, m_chipButtons);
    m_chips->removeWidget(m_lastChip);
    for (const wording::Chip &chip : chips) {
        const bool last = &chip == &chips.back();
        auto *button = new ChipButton(chip.text, m_style, last ? m_lastChip : this);
        connect(button, &ChipButton::clicked, this, [this, rest = chip.rest] { Q_EMIT specChosen(rest); });
        if (last)
            static_cast<QHBoxLayout *>(m_lastChip->layout())->insertWidget(0, button);
        else
            m_chips->addWidget(button);
        m_chipButtons.push_back(button);
        button->show();
    }
    m_chips->addWidget(m_lastChip);
    m_lastChip->setVisible(!chips.empty());
    if (lost)
        (m_chipButtons.empty() ? m_switch->button(std::max(0, m_switch->current())) : m_chipButtons.front())
            ->setFocus();
    m_chips->invalidate();
    updateGeometry();
}

void JobsHeader::setAnswer(const engine::JobAnswer &answer)
{
    setPlainLabel(m_shown, wording::shownOf(answer.shown, answer.total));
    fillLine(answer);
}

void JobsHeader::fillLine(const engine::JobAnswer &answer)
{
    discard(m_links, m_lineParts);
    const bool hidden = answer.shown < answer.total;
    // The count leads the line that says what is hidden, and stands at the right when nothing is.
    m_top->removeWidget(m_shown);
    m_links->removeWidget(m_shown);
    if (hidden)
        m_links->addWidget(m_shown);
    else
        m_top->addWidget(m_shown, 0, Qt::AlignVCenter);
    m_style->dress(m_shown, TextSize::Normal, hidden, hidden ? Tone::Normal : Tone::Quiet);
    m_shown->show();
    m_line->setVisible(hidden);
    if (hidden) {
        addPart(quietWord(tr("· hidden:"), m_line));
        std::vector<domain::HiddenKey> keys;
        for (int i = 0; i < domain::hiddenKeyCount; ++i) {
            if (answer.hidden[size_t(i)] > 0)
                keys.push_back(domain::HiddenKey(i));
        }
        for (const domain::HiddenKey key : keys) {
            if (key != keys.front())
                addDot();
            addLink(key, answer.hiddenBy(key));
        }
    }
    m_links->invalidate();
    updateGeometry();
}

void JobsHeader::setTitles(quint32 count)
{
    m_titles->setText(wording::counted("%1 title without a role…", "%1 titles without a role…", count));
    m_titles->updateGeometry();
    m_titles->setVisible(count > 0);
}

void JobsHeader::addDot()
{
    QLabel *dot = quietWord(QStringLiteral("·"), m_line);
    m_links->addSeparator(dot);
    m_lineParts.push_back(dot);
    dot->show();
}

void JobsHeader::addLink(domain::HiddenKey key, quint32 count)
{
    auto *link = new LinkButton(wording::hidden(key, count), m_style, m_line);
    link->setObjectName(QStringLiteral("hidden_") + domain::code(key));
    const bool several = key == domain::HiddenKey::Several;
    link->setAccessibleName(several ? tr("List the jobs hidden: %1").arg(link->text())
                                    : tr("Show the jobs hidden: %1").arg(link->text()));
    connect(link, &LinkButton::clicked, this, [this, key] { Q_EMIT relaxChosen(key); });
    addPart(link);
}

void JobsHeader::addPart(QWidget *part)
{
    m_links->addWidget(part);
    m_lineParts.push_back(part);
    part->show();
}

QLabel *JobsHeader::quietWord(const QString &text, QWidget *parent) const
{
    auto *word = new QLabel(parent);
    setPlainLabel(word, text);
    m_style->dress(word, TextSize::Normal, false, Tone::Quiet);
    return word;
}

void JobsHeader::setListsSeveral(bool several, quint32 count)
{
    if (!several)
        return;
    discard(m_links, m_lineParts);
    setPlainLabel(m_shown, tr("%1 hidden for several reasons").arg(wording::jobs(count)));
    auto *back = new LinkButton(tr("Back to the shown jobs"), m_style, m_line);
    back->setObjectName(QStringLiteral("backToShown"));
    connect(back, &LinkButton::clicked, this, &JobsHeader::backChosen);
    addPart(back);
    m_links->invalidate();
    updateGeometry();
}

void JobsHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style->theme().surface);
    if (m_line->isVisible()) // parts the two lines, as in a table
        painter.fillRect(QRect(0, m_line->y() - 1, width(), 1), m_style->theme().line);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_style->theme().line);
}

} // namespace rolescope::ui
