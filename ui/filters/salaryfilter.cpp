// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/filters/salaryfilter.h"

#include "engine/jobtable.h"
#include "ui/common/elidedchoice.h"
#include "ui/common/linkbutton.h"
#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/filters/amountedit.h"
#include "ui/filters/countedbox.h"
#include "ui/filters/salarypicture.h"
#include "ui/filters/yearfactorsedit.h"
#include "wording/jobwords.h"

#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace rolescope::ui {

using domain::FilterSpec;
using Gesture = FilterSteps::Gesture;

namespace {

/// From here on a histogram says more than single lines.
constexpr size_t histogramFrom = 20;
constexpr int factorsWidth = 180;

/// A spec with all that another one asks of the salary.
FilterSpec withSalaryOf(FilterSpec spec, const FilterSpec &other)
{
    spec.salaryFrom = other.salaryFrom;
    spec.salaryTo = other.salaryTo;
    spec.strictSalary = other.strictSalary;
    spec.showUnknownSalary = other.showUnknownSalary;
    spec.showKnownSalary = other.showKnownSalary;
    spec.ranges = other.ranges;
    spec.wideRange = other.wideRange;
    spec.topFrom = other.topFrom;
    spec.topBelow = other.topBelow;
    spec.currency = other.currency;
    spec.showOtherCurrency = other.showOtherCurrency;
    return spec;
}

} // namespace

SalaryFilter::SalaryFilter(FilterSteps *steps, const Style *style, QWidget *parent)
    : QWidget(parent),
      m_steps(steps),
      m_style(style),
      m_from(new AmountEdit(this)),
      m_to(new AmountEdit(this)),
      m_heading(new QLabel(this)),
      m_unit(new QLabel(this)),
      m_mayReach(new ElidedRadioButton(tr("the range may reach it"), this)),
      m_mustStart(new ElidedRadioButton(tr("the range must start there"), this)),
      m_picturePart(new QWidget(parent)),
      m_picture(new SalaryPicture(style, m_picturePart)),
      m_unknown(new CountedBox(style, m_picturePart)),
      m_factors(new LinkButton(style, m_picturePart)),
      m_factorsEdit(new YearFactorsEdit(style, this))
{
    m_from->setObjectName(QStringLiteral("salaryFrom"));
    m_to->setObjectName(QStringLiteral("salaryTo"));
    m_mayReach->setObjectName(QStringLiteral("salaryMayReach"));
    m_mustStart->setObjectName(QStringLiteral("salaryMustStart"));
    m_unknown->setObjectName(QStringLiteral("salaryUnknown"));
    m_factors->setObjectName(QStringLiteral("yearFactors"));
    build();
    connectParts();
}

void SalaryFilter::build()
{
    setPlainLabel(m_heading, tr("Salary"));
    m_style->dress(m_heading, TextSize::Normal, true);
    m_style->dress(m_unit, TextSize::Normal, false, Tone::Quiet);
    auto *atLeast = new QLabel(this);
    setPlainLabel(atLeast, tr("at least"));
    atLeast->setBuddy(m_from);
    auto *atMost = new QLabel(this);
    setPlainLabel(atMost, tr("at most"));
    atMost->setBuddy(m_to);
    const auto nameChoice = [](QRadioButton *choice, const QString &name) {
        choice->setAccessibleName(name);
        setPlainToolTip(choice, name);
    };
    nameChoice(m_mayReach, tr("Salary range may reach the amount"));
    nameChoice(m_mustStart, tr("Salary range must start at the amount"));
    const auto setHeights = [this] {
        for (QRadioButton *choice : {m_mayReach, m_mustStart}) // as far apart as the boxes of a facet
            choice->setFixedHeight(QFontMetrics(m_style->font()).height() + space::hair);
    };
    setHeights();
    connect(m_style, &Style::changed, this, setHeights);
    auto *title = new QHBoxLayout;
    title->setSpacing(space::hair);
    title->addWidget(m_heading);
    title->addWidget(m_unit);
    title->addStretch(1);
    auto *rows = new QGridLayout;
    rows->setHorizontalSpacing(space::small);
    rows->setVerticalSpacing(space::hair);
    rows->setColumnStretch(1, 1);
    rows->addWidget(atLeast, 0, 0);
    rows->addWidget(m_from, 0, 1);
    rows->addWidget(atMost, 1, 0);
    rows->addWidget(m_to, 1, 1);
    for (AmountEdit *field : {m_from, m_to}) // both from the longest label to the edge of the pane
        field->setMinimumWidth(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::hair, 0, 0);
    column->setSpacing(space::hair);
    column->addLayout(title);
    column->addLayout(rows);
    auto *choices = new QVBoxLayout;
    choices->setSpacing(0);
    choices->addWidget(m_mayReach);
    choices->addWidget(m_mustStart);
    column->addLayout(choices);
    auto *below = new QVBoxLayout(m_picturePart);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(space::hair);
    below->addWidget(m_picture);
    below->addWidget(m_unknown);
    below->addWidget(m_factors, 0, Qt::AlignLeft);
    m_style->dress(m_factors, TextSize::Small);
    connect(m_style, &Style::changed, this, &SalaryFilter::showFactors);
}

void SalaryFilter::setPictureApart(bool apart)
{
    m_picturePart->layout()->setContentsMargins(0, apart ? space::hair : 0, 0, 0);
}

void SalaryFilter::connectParts()
{
    connect(m_from, &AmountEdit::amountTyped, this,
            [this](Amount amount) { setRange(amount, m_steps->current().salaryTo, Gesture::SalaryFrom); });
    connect(m_to, &AmountEdit::amountTyped, this,
            [this](Amount amount) { setRange(m_steps->current().salaryFrom, amount, Gesture::SalaryTo); });
    for (AmountEdit *field : {m_from, m_to})
        connect(field, &AmountEdit::finished, this, [this] { m_steps->finish(); });
    connect(m_mustStart, &QRadioButton::toggled, this, [this](bool on) {
        FilterSpec spec = m_steps->current();
        spec.strictSalary = on;
        m_steps->push(spec);
    });
    connect(m_unknown, &QCheckBox::toggled, this, [this](bool on) {
        FilterSpec spec = m_steps->current();
        spec.showUnknownSalary = on;
        spec.showKnownSalary = true;
        m_steps->push(spec);
    });
    connect(m_picture, &SalaryPicture::rangeMoved, this,
            [this](Amount from, Amount to) { setRange(from, to, Gesture::Handles); });
    connect(m_picture, &SalaryPicture::binOpened, this, &SalaryFilter::showBin);
    connect(m_picture, &SalaryPicture::moveFinished, this, [this] { m_steps->finish(); });
    connect(m_factors, &LinkButton::clicked, this,
            [this] { m_factorsEdit->openBelow(m_factors, m_jobs->columns().yearFactors); });
    connect(m_factorsEdit, &YearFactorsEdit::chosen, this, &SalaryFilter::yearFactorsChosen);
}

/// A range takes the place of a column.
void SalaryFilter::setRange(Amount from, Amount to, Gesture gesture)
{
    FilterSpec spec = m_steps->current();
    spec.salaryFrom = from;
    spec.salaryTo = to;
    spec.topFrom.reset();
    spec.topBelow.reset();
    m_steps->push(spec, gesture);
}

/// A column counts the jobs that pass all filters but the salary's, so those give way; a second time they return.
void SalaryFilter::showBin(Amount topFrom, Amount topBelow)
{
    const FilterSpec &now = m_steps->current();
    FilterSpec bin = withSalaryOf(now, {});
    bin.showUnknownSalary = false;
    bin.currency = m_currency;
    bin.topFrom = topFrom;
    bin.topBelow = topBelow;
    if (now == bin)
        return m_steps->push(withSalaryOf(now, m_beforeBin));
    if (!now.asksForTop())
        m_beforeBin = now;
    m_steps->push(bin);
}

void SalaryFilter::setTable(std::shared_ptr<const engine::JobTable> jobs)
{
    m_jobs = std::move(jobs);
    m_known = m_jobs ? m_jobs->columns().knownSalaries : 0;
    m_beforeBin = {};
    m_unknown->setVisible(m_jobs && m_known < m_jobs->size());
    findLines(m_jobs ? m_jobs->mostFrequentCurrency() : QString());
    showFactors();
}

void SalaryFilter::showFactors()
{
    using domain::Period;
    QStringList all;
    for (const Period period : {Period::Hour, Period::Day, Period::Week, Period::Month}) {
        if (m_jobs && m_jobs->columns().hasPeriod(period))
            all += wording::timesAYear(period, m_jobs->columns().yearFactors);
    }
    m_factors->setVisible(!all.isEmpty());
    if (all.isEmpty())
        return;
    const QString words = tr("Yearly: %1").arg(all.join(QStringLiteral(", ")));
    m_factors->setAccessibleName(tr("%1, change").arg(words));
    setPlainToolTip(m_factors, words);
    // As many as the column has room for.
    QString shown;
    for (auto count = all.size(); count > 0; --count) {
        shown = tr("Yearly: %1…").arg(all.mid(0, count).join(QStringLiteral(", ")));
        if (m_factors->fontMetrics().horizontalAdvance(shown) <= m_style->scaled(factorsWidth))
            break;
    }
    m_factors->setText(shown);
    m_factors->updateGeometry();
}

void SalaryFilter::findLines(const QString &currency)
{
    m_currency = currency;
    m_lineRows.clear();
    // Rows stand with the highest salary first.
    for (quint32 row = 0; row < m_known && m_lineRows.size() < histogramFrom; ++row) {
        if (m_jobs->currency(row) == currency)
            m_lineRows.push_back(row);
    }
    m_few = m_lineRows.size() < histogramFrom;
    std::reverse(m_lineRows.begin(), m_lineRows.end());
}

void SalaryFilter::setSpec(const FilterSpec &spec)
{
    m_from->setAmount(spec.salaryFrom);
    m_to->setAmount(spec.salaryTo);
    for (QAbstractButton *button : std::initializer_list<QAbstractButton *>{m_mayReach, m_mustStart, m_unknown})
        button->blockSignals(true);
    m_mustStart->setChecked(spec.strictSalary);
    m_mayReach->setChecked(!spec.strictSalary);
    m_unknown->setChecked(spec.showUnknownSalary);
    for (QAbstractButton *button : std::initializer_list<QAbstractButton *>{m_mayReach, m_mustStart, m_unknown})
        button->blockSignals(false);
}

void SalaryFilter::setAnswer(const engine::JobAnswer &answer)
{
    if (!m_jobs)
        return;
    const QString unit = answer.currency.isEmpty() ? tr("a year") : tr("%1 a year").arg(answer.currency);
    setPlainLabel(m_unit, unit);
    m_from->setAccessibleName(tr("Salary at least, %1").arg(unit));
    m_to->setAccessibleName(tr("Salary at most, %1").arg(unit));
    m_unknown->setValue(tr("salary not stated"), tr("Jobs whose salary is not stated"), answer.salaryUnknown);
    if (answer.currency != m_currency)
        findLines(answer.currency);
    showPicture(answer);
}

void SalaryFilter::showPicture(const engine::JobAnswer &answer)
{
    m_picture->setVisible(!m_lineRows.empty());
    if (!m_few) {
        const FilterSpec &spec = m_steps->current();
        m_picture->setHistogram(answer.salaries, answer.currency,
                                {spec.salaryFrom, spec.salaryTo, spec.topFrom, spec.topBelow});
        return;
    }
    std::vector<bool> shown(m_known, false);
    for (const quint32 row : answer.rows) {
        if (row < m_known)
            shown[row] = true;
    }
    std::vector<SalaryPicture::Line> lines;
    for (const quint32 row : m_lineRows)
        lines.push_back({m_jobs->yearly(row), shown[row]});
    m_picture->setLines(std::move(lines), salaryEnds(*m_jobs, answer.currency));
}

} // namespace rolescope::ui
