// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/feedformatbar.h"

#include "ui/common/choicebox.h"
#include "ui/common/flowlayout.h"
#include "ui/common/labelledfield.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "wording/feedformatwords.h"

namespace rolescope::ui {

namespace {

using namespace importer::feed;

constexpr int mostRowsAbove = 20;
constexpr double nothingSeen = 0.5; ///< a sureness for which the beginning holds no evidence

/// Chooses the item with that value, which is added where it is missing.
void choose(ChoiceBox *box, int value, const QString &name)
{
    if (box->findData(value) < 0)
        box->addItem(name, value);
    box->setCurrentIndex(box->findData(value));
}

void tell(LabelledField *field, double sure) { field->setNote(wording::howSure(sure), wording::isDoubtful(sure)); }

void tellIfSeen(LabelledField *field, double sure)
{
    if (sure == nothingSeen)
        field->setNote(FeedFormatBar::tr("none seen"));
    else
        tell(field, sure);
}

} // namespace

template <typename Decide>
FeedFormatBar::Field FeedFormatBar::add(const char *objectName, const QString &name, Decide decide)
{
    auto *box = new ChoiceBox(m_style);
    box->setObjectName(QLatin1String(objectName));
    auto *field = new LabelledField(name, box, m_style, this);
    layout()->addWidget(field);
    connect(box, &ChoiceBox::activated, this, [this, box, decide] {
        decide(m_choices, box->currentData().toInt());
        Q_EMIT chosen(m_choices);
    });
    return {field, box};
}

FeedFormatBar::FeedFormatBar(const Style *style, QWidget *parent) : QWidget(parent), m_style(style)
{
    setObjectName(QStringLiteral("feedFormat"));
    new FlowLayout(this, space::medium);
    using Choices = workspace::FormatChoices;
    m_encoding = add("feedEncoding", tr("Encoding"),
                     [](Choices &choices, int value) { choices.csv.encoding = static_cast<Encoding>(value); });
    for (int i = 0; i <= static_cast<int>(Encoding::Windows1251); ++i)
        m_encoding.box->addItem(wording::encodingName(code(static_cast<Encoding>(i))), i);
    m_delimiter = add("feedDelimiter", tr("Delimiter"),
                      [](Choices &choices, int value) { choices.csv.delimiter = static_cast<char>(value); });
    for (const char sign : {',', ';', '\t', '|'})
        m_delimiter.box->addItem(wording::delimiterName(sign), int(sign));
    m_quote = add("feedQuote", tr("Quotes"),
                  [](Choices &choices, int value) { choices.csv.quote = static_cast<char>(value); });
    for (const char sign : {'"', '\'', '\0'})
        m_quote.box->addItem(wording::quoteName(sign), int(sign));
    m_header = add("feedHeader", tr("Header"), [](Choices &choices, int value) { choices.hasHeader = value != 0; });
    m_header.box->addItem(tr("yes"), 1);
    m_header.box->addItem(tr("no"), 0);
    m_above = add("feedRowsAbove", tr("Rows above"), [](Choices &choices, int value) { choices.rowsAbove = value; });
    for (int rows = 0; rows <= mostRowsAbove; ++rows)
        m_above.box->addItem(QString::number(rows), rows);
    m_decimal = add("feedDecimal", tr("Decimals"),
                    [](Choices &choices, int value) { choices.decimal = static_cast<char>(value); });
    for (const char sign : {'.', ','})
        m_decimal.box->addItem(wording::decimalName(sign), int(sign));
    m_dates = add("feedDates", tr("Dates"),
                  [](Choices &choices, int value) { choices.dateOrder = static_cast<DateOrder>(value); });
}

void FeedFormatBar::showDates(const CsvGuess &guess)
{
    // What is no order of dates stands there only while it was found.
    m_dates.box->clear();
    const auto add = [&](DateOrder order) {
        m_dates.box->addItem(wording::dateOrderName(code(order)), static_cast<int>(order));
    };
    const DateOrder found = guess.dialect.dateOrder;
    if (found == DateOrder::Unknown || found == DateOrder::Ambiguous)
        add(found);
    for (const DateOrder order : {DateOrder::YearFirst, DateOrder::DayFirst, DateOrder::MonthFirst})
        add(order);
    m_dates.box->setCurrentIndex(m_dates.box->findData(static_cast<int>(found)));
    if (found == DateOrder::Unknown)
        m_dates.field->setNote({});
    else
        tell(m_dates.field, found == DateOrder::Ambiguous ? 0 : guess.dateSure);
}

void FeedFormatBar::setFormat(const workspace::FeedDraft &draft, const workspace::FormatChoices &choices)
{
    m_choices = choices;
    const CsvGuess &guess = draft.format.csv;
    const CsvDialect &dialect = guess.dialect;
    choose(m_encoding.box, static_cast<int>(dialect.encoding), wording::encodingName(code(dialect.encoding)));
    choose(m_delimiter.box, dialect.delimiter, wording::delimiterName(dialect.delimiter));
    choose(m_quote.box, dialect.quote, wording::quoteName(dialect.quote));
    m_header.box->setCurrentIndex(dialect.hasHeader ? 0 : 1);
    choose(m_above.box, dialect.rowsAbove, QString::number(dialect.rowsAbove));
    choose(m_decimal.box, dialect.decimal, wording::decimalName(dialect.decimal));
    showDates(guess);
    tell(m_encoding.field, guess.encodingSure);
    const bool oneColumn = draft.preview.columns.size() < 2 && !choices.csv.delimiter; // mostly another delimiter
    tell(m_delimiter.field, oneColumn ? 0 : guess.delimiterSure);
    tellIfSeen(m_quote.field, guess.quoteSure);
    tell(m_header.field, guess.headerSure);
    tellIfSeen(m_decimal.field, guess.decimalSure);
}

} // namespace rolescope::ui
