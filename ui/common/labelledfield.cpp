// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/labelledfield.h"

#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rolescope::ui {

LabelledField::LabelledField(const QString &name, QWidget *field, const Style *style, QWidget *parent)
    : QWidget(parent),
      m_name(name),
      m_label(new QLabel(this)),
      m_field(field),
      m_style(style)
{
    m_label->setBuddy(field);
    field->setAccessibleName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addWidget(m_label);
    column->addWidget(field);
    setNote({});
}

void LabelledField::setNote(const QString &note, bool warns)
{
    m_note = note;
    m_style->dress(m_label, TextSize::Small, false, warns ? Tone::Warning : Tone::Quiet);
    setPlainLabel(m_label, note.isEmpty() ? m_name : m_name + QStringLiteral(" · ") + note);
    m_field->setAccessibleDescription(note);
}

} // namespace rolescope::ui
