// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/filters/facetgroup.h"

#include "ui/common/linkbutton.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/filters/countedbox.h"
#include "ui/filters/facetheading.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace rolescope::ui {

FacetGroup::FacetGroup(const QString &title, const QString &key, const Style *style, QWidget *parent)
    : QWidget(parent),
      m_title(title),
      m_style(style),
      m_heading(new FacetHeading(title, style, this)),
      m_column(new QVBoxLayout(this)),
      m_find(new QLineEdit(this)),
      m_more(new LinkButton(style, this))
{
    m_heading->setObjectName(QStringLiteral("facet_") + key);
    m_find->setObjectName(QStringLiteral("find_") + key);
    m_find->setAccessibleName(tr("Find in %1").arg(title));
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(0);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_heading);
    m_column->addWidget(m_find);
    m_column->addWidget(m_more);
    m_find->hide();
    m_more->hide();
    connect(m_more, &LinkButton::clicked, this, &FacetGroup::moreChosen);
    // Changed, not edited: dictation and screen readers write without typing.
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_finds)
            Q_EMIT findTyped(text);
    });
    connect(m_heading, &QAbstractButton::toggled, this, [this](bool open) {
        arrange();
        Q_EMIT opened(open);
    });
}

bool FacetGroup::isOpen() const { return m_heading->isChecked(); }

void FacetGroup::setOpen(bool open)
{
    const QSignalBlocker quiet(this);
    m_heading->setChecked(open);
    arrange();
}

void FacetGroup::arrange()
{
    for (CountedBox *box : m_boxes)
        box->setVisible(isOpen());
    m_find->setVisible(isOpen() && m_finds);
    m_more->setVisible(isOpen() && !m_more->text().isEmpty());
}

void FacetGroup::setTicked(int count) { m_heading->setTicked(count); }

void FacetGroup::setRows(const std::vector<FacetRow> &rows)
{
    while (m_boxes.size() > rows.size()) {
        m_boxes.back()->deleteLater(); // it may be the one being clicked
        m_boxes.back()->hide();
        m_boxes.pop_back();
    }
    while (m_boxes.size() < rows.size()) {
        auto *box = new CountedBox(m_style, this);
        box->setRound(m_holdsOne);
        const int index = rowCount();
        connect(box, &QCheckBox::toggled, this, [this, index](bool on) { Q_EMIT ticked(index, on); });
        m_column->insertWidget(m_column->count() - 1, box);
        m_boxes.push_back(box);
        box->setVisible(isOpen());
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        const QSignalBlocker quiet(m_boxes[i]);
        m_boxes[i]->setObjectName(rows[i].objectName);
        m_boxes[i]->setValue(rows[i].text, tr("%1: %2").arg(m_title, rows[i].text), rows[i].count);
        m_boxes[i]->setChecked(rows[i].ticked);
    }
}

void FacetGroup::setRowTicked(int row, bool on)
{
    CountedBox *box = m_boxes[size_t(row)];
    const QSignalBlocker quiet(box);
    box->setChecked(on);
}

int FacetGroup::wholeRows(int room) const
{
    int whole = 0;
    int bottom = m_heading->sizeHint().height();
    if (!isOpen())
        return bottom <= room ? bottom : 0;
    if (m_finds)
        bottom += m_find->sizeHint().height();
    for (const CountedBox *box : m_boxes) {
        bottom += box->sizeHint().height();
        if (bottom <= room)
            whole = bottom;
    }
    return whole;
}

void FacetGroup::setMore(const QString &text)
{
    if (text == m_more->text())
        return;
    m_more->setText(text);
    m_more->setAccessibleName(tr("%1: %2").arg(m_title, text));
    m_more->updateGeometry();
    arrange();
}

void FacetGroup::setFind(const QString &placeholder)
{
    const bool finds = !placeholder.isEmpty();
    m_find->setPlaceholderText(placeholder);
    if (finds == m_finds)
        return;
    m_finds = finds;
    if (!finds)
        m_find->clear();
    arrange();
    if (finds && isOpen() && m_more->hasFocus()) // who asked for more is about to look for one
        m_find->setFocus(Qt::OtherFocusReason);
}

} // namespace rolescope::ui
