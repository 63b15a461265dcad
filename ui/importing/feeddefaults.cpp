// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/feeddefaults.h"

#include "ui/common/choicebox.h"
#include "ui/common/flowlayout.h"
#include "ui/common/labelledfield.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "wording/labels.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace rolescope::ui {

namespace {

using domain::Period;

/// Those that feeds mostly are in; another one that a mapping has is added.
const QStringList &currencies()
{
    static const QStringList all = QStringLiteral("USD EUR GBP AUD BRL CAD CHF CLP CNY CZK DKK HKD HUF IDR ILS INR JPY "
                                                  "KRW MXN NOK NZD PHP PLN RON SEK SGD THB TRY TWD UAH ZAR")
                                       .split(u' ');
    return all;
}

constexpr int dayWidth = 130;
constexpr int publisherWidth = 190;
constexpr int longestPublisher = 200;

} // namespace

FeedDefaults::FeedDefaults(const Style *style, QWidget *parent)
    : QWidget(parent),
      m_style(style),
      m_period(new ChoiceBox(style)),
      m_currency(new ChoiceBox(style)),
      m_day(new QLineEdit),
      m_publisher(new QLineEdit),
      m_join(new QCheckBox(tr("&Join two rows that differ only in salary into one range")))
{
    auto *fields = new FlowLayout(nullptr, space::medium);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(fields);
    const auto add = [&](const QString &name, QWidget *field) {
        auto *labelled = new LabelledField(name, field, m_style, this);
        fields->addWidget(labelled);
        return labelled;
    };
    addPeriod();
    addCurrency();
    add(tr("Salary’s period, if not stated"), m_period);
    add(tr("Currency, if not stated"), m_currency);
    m_dayField = add(tr("Feed taken on"), m_day);
    add(tr("Publisher"), m_publisher);
    addDay();
    m_publisher->setObjectName(QStringLiteral("feedPublisher"));
    m_publisher->setPlaceholderText(tr("not named"));
    m_publisher->setMaxLength(longestPublisher);
    m_publisher->setFixedWidth(style->scaled(publisherWidth));
    column->addWidget(m_join); // now: the keyboard goes from field to field as they were added
    m_join->setObjectName(QStringLiteral("feedJoin"));
    connect(m_join, &QCheckBox::clicked, this, &FeedDefaults::changed);
}

void FeedDefaults::addPeriod()
{
    m_period->setObjectName(QStringLiteral("feedPeriod"));
    m_period->addItem(tr("unknown"), int(Period::Unknown));
    for (const Period period : {Period::Year, Period::Month, Period::Week, Period::Day, Period::Hour})
        m_period->addItem(wording::name(period), int(period));
    connect(m_period, &ChoiceBox::activated, this, &FeedDefaults::changed);
}

void FeedDefaults::addCurrency()
{
    m_currency->setObjectName(QStringLiteral("feedCurrency"));
    m_currency->addItem(tr("unknown"), QString());
    for (const QString &currency : currencies())
        m_currency->addItem(currency, currency);
    connect(m_currency, &ChoiceBox::activated, this, &FeedDefaults::changed);
}

void FeedDefaults::addDay()
{
    m_day->setObjectName(QStringLiteral("feedTaken"));
    m_day->setPlaceholderText(tr("YYYY-MM-DD"));
    const int asked = m_day->fontMetrics().horizontalAdvance(m_day->placeholderText()) + 2 * space::medium;
    m_day->setFixedWidth(std::max(m_style->scaled(dayWidth), asked));
    connect(m_day, &QLineEdit::textEdited, this, &FeedDefaults::takeDay);
}

void FeedDefaults::takeDay()
{
    const QString text = m_day->text().trimmed();
    const bool wrong = !text.isEmpty() && !QDate::fromString(text, Qt::ISODate).isValid();
    m_dayField->setNote(wrong ? tr("no day") : QString(), wrong);
    Q_EMIT changed();
}

void FeedDefaults::setMapping(const importer::feed::Mapping &mapping)
{
    if (!mapping.currency.isEmpty() && m_currency->findData(mapping.currency) < 0)
        m_currency->addItem(mapping.currency, mapping.currency);
    m_period->setCurrentIndex(m_period->findData(int(mapping.period)));
    m_currency->setCurrentIndex(m_currency->findData(mapping.currency));
    m_day->setText(mapping.extracted.toString(Qt::ISODate));
    m_dayField->setNote({});
    m_join->setChecked(mapping.joinRanges);
}

importer::feed::Mapping FeedDefaults::mapping() const
{
    importer::feed::Mapping mapping;
    mapping.period = static_cast<Period>(m_period->currentData().toInt());
    mapping.currency = m_currency->currentData().toString();
    mapping.extracted = QDate::fromString(m_day->text().trimmed(), Qt::ISODate);
    mapping.joinRanges = m_join->isChecked();
    return mapping;
}

QString FeedDefaults::publisher() const { return m_publisher->text().simplified(); }

} // namespace rolescope::ui
