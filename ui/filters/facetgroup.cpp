// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/filters/facetgroup.h"

#include "ui/common/linkbutton.h"
#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/filters/countedbox.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace rolescope::ui {

FacetGroup::FacetGroup(const QString &title, const Style *style, QWidget *parent)
    : QWidget(parent),
      m_title(title),
      m_style(style),
      m_heading(new QLabel(this)),
      m_column(new QVBoxLayout(this)),
      m_more(new LinkButton(style, this))
{
    setPlainLabel(m_heading, title);
    style->dress(m_heading, TextSize::Normal, true);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_heading);
    m_column->addWidget(m_more);
    m_heading->setContentsMargins(0, space::hair, 0, space::hair);
    m_more->hide();
    connect(m_more, &LinkButton::clicked, this, &FacetGroup::moreChosen);
}

void FacetGroup::setRows(const std::vector<FacetRow> &rows)
{
    while (m_boxes.size() > rows.size()) {
        m_boxes.back()->deleteLater(); // it may be the one being clicked
        m_boxes.back()->hide();
        m_boxes.pop_back();
    }
    while (m_boxes.size() < rows.size()) {
        auto *box = new CountedBox(m_style, this);
        const int index = rowCount();
        connect(box, &QCheckBox::toggled, this, [this, index](bool on) { Q_EMIT ticked(index, on); });
        m_column->insertWidget(m_column->count() - 1, box);
        m_boxes.push_back(box);
        box->show();
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        const QSignalBlocker quiet(m_boxes[i]);
        m_boxes[i]->setObjectName(rows[i].objectName);
        m_boxes[i]->setValue(rows[i].text, tr("%1: %2").arg(m_title, rows[i].text), rows[i].count);
        m_boxes[i]->setChecked(rows[i].ticked);
    }
}

int FacetGroup::wholeRows(int room) const
{
    int whole = 0;
    int bottom = m_heading->sizeHint().height();
    for (const CountedBox *box : m_boxes) {
        bottom += box->sizeHint().height();
        if (bottom <= room)
            whole = bottom;
    }
    return whole;
}

void FacetGroup::setMore(const QString &text)
{
    m_more->setText(text);
    m_more->setAccessibleName(tr("%1: %2").arg(m_title, text));
    m_more->updateGeometry();
    m_more->setVisible(!text.isEmpty());
}

} // namespace rolescope::ui
