// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/amounts.h"

#include <QHash>
#include <QStringList>

namespace rolescope::importer {
namespace {

constexpr domain::Minor largest = 1'000'000'000'000LL * 100;

const QHash<QString, QString> &signs()
{
    static const QHash<QString, QString> known{
        {QStringLiteral("US$"), QStringLiteral("USD")}, {QStringLiteral("$"), QStringLiteral("USD")},
        {QStringLiteral("C$"), QStringLiteral("CAD")},  {QStringLiteral("CA$"), QStringLiteral("CAD")},
        {QStringLiteral("A$"), QStringLiteral("AUD")},  {QStringLiteral("AU$"), QStringLiteral("AUD")},
        {QStringLiteral("NZ$"), QStringLiteral("NZD")}, {QStringLiteral("HK$"), QStringLiteral("HKD")},
        {QStringLiteral("S$"), QStringLiteral("SGD")},  {QStringLiteral("SG$"), QStringLiteral("SGD")},
        {QStringLiteral("R$"), QStringLiteral("BRL")},  {QStringLiteral("MX$"), QStringLiteral("MXN")},
        {QStringLiteral("£"), QStringLiteral("GBP")},   {QStringLiteral("€"), QStringLiteral("EUR")},
        {QStringLiteral("₹"), QStringLiteral("INR")},   {QStringLiteral("₩"), QStringLiteral("KRW")},
        {QStringLiteral("원"), QStringLiteral("KRW")},  {QStringLiteral("zł"), QStringLiteral("PLN")},
        {QStringLiteral("Kč"), QStringLiteral("CZK")},  {QStringLiteral("₺"), QStringLiteral("TRY")},
        {QStringLiteral("₪"), QStringLiteral("ILS")},   {QStringLiteral("₴"), QStringLiteral("UAH")},
        {QStringLiteral("₽"), QStringLiteral("RUB")}, {QStringLiteral("EURO"), QStringLiteral("EUR")},
        {QStringLiteral("Euro"), QStringLiteral("EUR")}};
    return known;
}

const QString &codes()
{
    static const QString known = QStringLiteral(
        "USD|EUR|GBP|CHF|CAD|AUD|NZD|SGD|HKD|INR|JPY|CNY|KRW|TWD|PLN|CZK|HUF|RON|BGN|SEK|NOK|DKK|ISK|TRY|ILS|UAH|RUB|"
        "BRL|MXN|ARS|CLP|COP|PEN|ZAR|NGN|KES|EGP|AED|SAR|QAR|THB|MYR|IDR|PHP|VND|PKR|BDT|LKR|AMD|GEL");
    return known;
}

} // namespace

QString amountPattern()
{
    // Grouped by signs, grouped by spaces, or plain; each with a decimal part.
    return QStringLiteral("(?:\\d{1,3}(?:[.,'’]\\d{2,3})+(?:[.,]\\d{1,2})?|"
                          "\\d{1,3}(?:[ \\x{A0}\\x{2009}\\x{202F}]\\d{3})+(?:[.,]\\d{1,2})?|"
                          "\\d{1,13}(?:[.,]\\d{1,2})?)(?![\\d])");
}

QString currencyPattern()
{
    return QStringLiteral(
               "(?:(?:US|CA?|AU?|NZ|HK|SG?|R|MX)?\\$|[£€₹₩원₺₪₴₽¥]|zł|Kč|\\bkr\\b|\\b[Ee][Uu][Rr]["
               "Oo]"
               "\\b|"
               "\\b(?:")
        + codes() + QStringLiteral(")(?![A-Za-z]))");
}

QString currencyOf(QStringView written)
{
    const QString text = written.toString();
    static const QStringList known = codes().split(u'|');
    if (known.contains(text))
        return text;
    if (text.compare(u"euro", Qt::CaseInsensitive) == 0)
        return QStringLiteral("EUR");
    return signs().value(text);
}

std::optional<domain::Minor> readAmount(QStringView digits, qint64 factor)
{
    // What follows the last sign tells whether that one is the decimal sign.
    qsizetype lastSign = -1;
    qsizetype sameSigns = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (digits[i].isDigit())
            continue;
        sameSigns = lastSign >= 0 && digits[lastSign] == digits[i] ? sameSigns + 1 : 1;
        lastSign = i;
    }
    const qsizetype behind = lastSign < 0 ? 0 : digits.size() - lastSign - 1;
    const bool decimal =
        (behind == 1 || behind == 2) && sameSigns == 1 && (digits[lastSign] == u'.' || digits[lastSign] == u',');
    domain::Minor whole = 0;
    domain::Minor hundredths = 0;
    domain::Minor weight = 10;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (!digits[i].isDigit())
            continue;
        const int digit = digits[i].digitValue();
        if (decimal && i > lastSign) {
            hundredths += digit * weight;
            weight /= 10;
            continue;
        }
        whole = whole * 10 + digit;
        if (whole > largest)
            return std::nullopt;
    }
    const domain::Minor amount = whole * 100 + hundredths;
    if (amount <= 0 || amount > largest / factor)
        return std::nullopt;
    return amount * factor;
}

} // namespace rolescope::importer
