// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/filters/yearfactorsedit.h"

#include "chart/theme.h"
#include "ui/common/linkbutton.h"
#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace rolescope::ui {

namespace {

constexpr int fieldWidth = 72;
constexpr int largest = 9999;

} // namespace

YearFactorsEdit::YearFactorsEdit(const Style *style, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_style(style),
      m_use(new QPushButton(tr("&Use"), this))
{
    setObjectName(QStringLiteral("yearFactorsEdit"));
    setAccessibleName(tr("How salaries are made yearly"));
    auto *heading = new QLabel(this);
    setPlainLabel(heading, tr("A year has"));
    style->dress(heading, TextSize::Normal, true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(space::hair);
    const auto addRow = [&](int domain::YearFactors::*factor, const QString &name, const char *objectName) {
        auto *field = new QLineEdit(this);
        field->setObjectName(QLatin1String(objectName));
        field->setAccessibleName(tr("A year has, %1").arg(name));
        field->setAlignment(Qt::AlignRight);
        field->setValidator(new QIntValidator(1, largest, field));
        field->setFixedWidth(style->scaled(fieldWidth));
        auto *label = new QLabel(this);
        setPlainLabel(label, name);
        label->setBuddy(field);
        const int row = int(m_rows.size());
        grid->addWidget(field, row, 0);
        grid->addWidget(label, row, 1);
        m_rows.push_back({factor, field});
        connect(field, &QLineEdit::textChanged, this, [this] { m_use->setEnabled(domain::isPossible(factors())); });
        connect(field, &QLineEdit::returnPressed, this, &YearFactorsEdit::use);
    };
    addRow(&domain::YearFactors::hour, tr("paid hours"), "hoursAYear");
    addRow(&domain::YearFactors::day, tr("paid days"), "daysAYear");
    addRow(&domain::YearFactors::week, tr("paid weeks"), "weeksAYear");
    addRow(&domain::YearFactors::month, tr("monthly salaries"), "monthsAYear");
    auto *usual = new LinkButton(tr("Usual values"), style, this);
    usual->setObjectName(QStringLiteral("usualFactors"));
    usual->setAccessibleName(usual->text());
    m_use->setObjectName(QStringLiteral("useFactors"));
    m_use->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::medium);
    buttons->addWidget(usual);
    buttons->addStretch(1);
    buttons->addWidget(m_use);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    column->setSpacing(space::small);
    column->addWidget(heading);
    column->addLayout(grid);
    column->addLayout(buttons);
    connect(usual, &LinkButton::clicked, this, [this] { show(domain::YearFactors{}); });
    connect(m_use, &QPushButton::clicked, this, &YearFactorsEdit::use);
}

void YearFactorsEdit::openBelow(QWidget *anchor, const domain::YearFactors &factors)
{
    show(factors);
    adjustSize();
    move(anchor->mapToGlobal(QPoint(0, anchor->height() + space::hair)));
    setVisible(true);
    m_rows.front().field->setFocus(Qt::PopupFocusReason);
    m_rows.front().field->selectAll();
}

void YearFactorsEdit::show(const domain::YearFactors &factors)
{
    for (const Row &row : m_rows)
        row.field->setText(QString::number(factors.*row.factor));
}

domain::YearFactors YearFactorsEdit::factors() const
{
    domain::YearFactors factors;
    for (const Row &row : m_rows)
        factors.*row.factor = row.field->text().toInt();
    return factors;
}

void YearFactorsEdit::use()
{
    const domain::YearFactors wanted = factors();
    if (!domain::isPossible(wanted))
        return;
    close();
    Q_EMIT chosen(wanted);
}

void YearFactorsEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_style->theme().surface);
    painter.setPen(m_style->theme().controlBorder);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace rolescope::ui
