// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/editing/formdialog.h"

#include "ui/common/buttonbar.h"
#include "ui/common/labelledfield.h"
#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rolescope::ui {

namespace {

constexpr int leastWidth = 460;
constexpr int longestLine = 200;

} // namespace

FormDialog::FormDialog(const QString &title, const QString &accept, const Style *style, QWidget *parent)
    : QDialog(parent),
      m_style(style),
      m_fields(new QVBoxLayout),
      m_note(new QLabel(this))
{
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    m_fields->setContentsMargins(space::large, space::large, space::large, space::medium);
    m_fields->setSpacing(space::medium);
    m_note->setObjectName(QStringLiteral("missingNote"));
    m_note->setWordWrap(true);
    style->dress(m_note, TextSize::Normal, false, Tone::Quiet);
    auto *bar = new ButtonBar(style, this);
    auto *cancel = new QPushButton(tr("Cancel"), bar);
    cancel->setObjectName(QStringLiteral("cancelForm"));
    cancel->setAutoDefault(false);
    m_accept = new QPushButton(accept, bar);
    m_accept->setObjectName(QStringLiteral("acceptForm"));
    m_accept->setProperty("primary", true);
    m_accept->setDefault(true);
    bar->addLeft(m_note);
    bar->addRight(cancel);
    bar->addRight(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_fields, 1);
    column->addWidget(bar);
    setMinimumWidth(style->scaled(leastWidth));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
}

QLineEdit *FormDialog::addLine(const QString &name, const QString &objectName, const QString &placeholder)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    edit->setPlaceholderText(placeholder);
    edit->setMaxLength(longestLine);
    addField(name, edit);
    return edit;
}

void FormDialog::addField(const QString &name, QWidget *field)
{
    m_fields->addWidget(new LabelledField(name, field, m_style, this));
}

void FormDialog::addFields(const std::vector<std::pair<QString, QWidget *>> &fields)
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    for (const auto &[name, field] : fields)
        row->addWidget(new LabelledField(name, field, m_style, part), 1);
    m_fields->addWidget(part);
}

void FormDialog::addText(const QString &text)
{
    auto *label = new QLabel(this);
    label->setWordWrap(true);
    setPlainLabel(label, text);
    m_fields->addWidget(label);
}

void FormDialog::setMissing(const QString &why)
{
    setPlainLabel(m_note, why);
    m_accept->setEnabled(why.isEmpty());
}

} // namespace rolescope::ui
