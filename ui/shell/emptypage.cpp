// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/emptypage.h"

#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rolescope::ui {

EmptyPage::EmptyPage(const Style *style, QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_explanation(new QLabel(this)),
      m_add(new QPushButton(tr("&Add an article…"), this))
{
    setObjectName(QStringLiteral("emptyPage"));
    m_title->setObjectName(QStringLiteral("emptyTitle"));
    m_explanation->setObjectName(QStringLiteral("emptyText"));
    style->dress(m_title, TextSize::Large, true);
    style->dress(m_explanation, TextSize::Normal, false, Tone::Quiet);
    for (QLabel *label : {m_title, m_explanation}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_add->setObjectName(QStringLiteral("addArticleButton"));
    m_add->setAccessibleName(tr("Add an article"));
    auto *sample = new QPushButton(tr("Open the &sample"), this);
    sample->setObjectName(QStringLiteral("openSampleButton"));
    sample->setAccessibleName(tr("Open the sample"));
    auto *open = new QPushButton(tr("&Open a library…"), this);
    open->setObjectName(QStringLiteral("openLibraryButton"));
    open->setAccessibleName(tr("Open a library"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::medium);
    buttons->addStretch(1);
    buttons->addWidget(m_add);
    buttons->addWidget(sample);
    buttons->addWidget(open);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::medium);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    column->addLayout(buttons);
    column->addStretch(3);
    connect(m_add, &QPushButton::clicked, this, &EmptyPage::addRequested);
    connect(sample, &QPushButton::clicked, this, &EmptyPage::sampleRequested);
    connect(open, &QPushButton::clicked, this, &EmptyPage::openRequested);
}

void EmptyPage::setAddVisible(bool visible) { m_add->setVisible(visible); }

void EmptyPage::setTexts(const QString &title, const QString &explanation)
{
    setPlainLabel(m_title, title);
    setPlainLabel(m_explanation, explanation);
}

} // namespace rolescope::ui
