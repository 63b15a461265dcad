// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/salary/namedcurrency.h"

#include "importer/salary/salaryfigure.h"

#include <algorithm>
#include <array>

namespace rolescope::importer::salary {
namespace {

struct CountryName {
    QStringView country; ///< the last word of it
    QStringView noun;
    CurrencyCode code = 0;
};

constexpr CountryName name(QStringView country, QStringView noun, const char (&code)[4])
{
    return {country, noun, currencyCode(code[0], code[1], code[2])};
}

// clang-format off
constexpr std::array countryNames{
    name(u"US", u"dollar", "USD"), name(u"American", u"dollar", "USD"), name(u"States", u"dollar", "USD"),
    name(u"Canadian", u"dollar", "CAD"), name(u"Canada", u"dollar", "CAD"), name(u"Australian", u"dollar", "AUD"),
    name(u"Australia", u"dollar", "AUD"), name(u"Zealand", u"dollar", "NZD"), name(u"Singapore", u"dollar", "SGD"),
    name(u"Singaporean", u"dollar", "SGD"), name(u"Kong", u"dollar", "HKD"), name(u"Taiwan", u"dollar", "TWD"),
    name(u"British", u"pound", "GBP"), name(u"UK", u"pound", "GBP"), name(u"Egyptian", u"pound", "EGP"),
    name(u"Indian", u"rupee", "INR"), name(u"Pakistani", u"rupee", "PKR"), name(u"Pakistan", u"rupee", "PKR"),
    name(u"Lankan", u"rupee", "LKR"), name(u"Lanka", u"rupee", "LKR"), name(u"Nepalese", u"rupee", "NPR"),
    name(u"Nepali", u"rupee", "NPR"), name(u"Mauritian", u"rupee", "MUR"), name(u"Swiss", u"franc", "CHF"),
    name(u"Polish", u"zloty", "PLN"), name(u"Czech", u"koruna", "CZK"), name(u"Swedish", u"krona", "SEK"),
    name(u"Swedish", u"kronor", "SEK"), name(u"Norwegian", u"krone", "NOK"), name(u"Norwegian", u"kroner", "NOK"),
    name(u"Danish", u"krone", "DKK"), name(u"Danish", u"kroner", "DKK"), name(u"Icelandic", u"krona", "ISK"),
    name(u"Romanian", u"leu", "RON"), name(u"Romanian", u"lei", "RON"), name(u"Bulgarian", u"lev", "BGN"),
    name(u"Turkish", u"lira", "TRY"), name(u"Israeli", u"shekel", "ILS"), name(u"Russian", u"ruble", "RUB"),
    name(u"Russian", u"rouble", "RUB"), name(u"Mexican", u"peso", "MXN"), name(u"Philippine", u"peso", "PHP"),
    name(u"Philippines", u"peso", "PHP"), name(u"Colombian", u"peso", "COP"), name(u"Chilean", u"peso", "CLP"),
    name(u"Argentine", u"peso", "ARS"), name(u"Argentinian", u"peso", "ARS"), name(u"Uruguayan", u"peso", "UYU"),
    name(u"Dominican", u"peso", "DOP"), name(u"Brazilian", u"real", "BRL"), name(u"Brazilian", u"reais", "BRL"),
    name(u"Peruvian", u"sol", "PEN"), name(u"Peruvian", u"soles", "PEN"), name(u"African", u"rand", "ZAR"),
    name(u"Korean", u"won", "KRW"), name(u"UAE", u"dirham", "AED"), name(u"Emirates", u"dirham", "AED"),
    name(u"Emirati", u"dirham", "AED"), name(u"Moroccan", u"dirham", "MAD"), name(u"Saudi", u"riyal", "SAR"),
    name(u"Qatari", u"riyal", "QAR"), name(u"Qatar", u"riyal", "QAR"), name(u"Omani", u"rial", "OMR"),
    name(u"Kuwaiti", u"dinar", "KWD"), name(u"Bahraini", u"dinar", "BHD"), name(u"Jordanian", u"dinar", "JOD"),
    name(u"Serbian", u"dinar", "RSD"), name(u"Kenyan", u"shilling", "KES"), name(u"Ugandan", u"shilling", "UGX"),
    name(u"Tanzanian", u"shilling", "TZS"), name(u"Ghanaian", u"cedi", "GHS"), name(u"Bangladeshi", u"taka", "BDT")};
// clang-format on

/// The word behind blanks; empty where none stands there.
QStringView wordBehind(QStringView text, qsizetype at)
{
    while (at < text.size() && isBlank(text[at]))
        ++at;
    qsizetype end = at;
    while (end < text.size() && text[end].isLetter())
        ++end;
    return text.mid(at, end - at);
}

bool isNoun(QStringView word, QStringView noun)
{
    const bool isPlural = word.size() == noun.size() + 1 && word.back().toLower() == u's';
    return (isPlural ? word.chopped(1) : word).compare(noun, Qt::CaseInsensitive) == 0;
}

/// Behind blanks, a figure of at least two digits: one of one digit is no amount.
bool hasAmountAt(QStringView text, qsizetype at)
{
    if (at < text.size() && isBlank(text[at]))
        ++at;
    return at + 1 < text.size() && isDigit(text[at]) && (isDigit(text[at + 1]) || text[at + 1] == u',');
}

/// "S/ 2,500", "S/.1500" or, in a column of currencies, the sign alone.
NamedCurrency sol(QStringView text, qsizetype to)
{
    if (to >= text.size() || text[to] != u'/')
        return {};
    ++to;
    if (to < text.size() && text[to] == u'.')
        ++to;
    if (to < text.size() && !hasAmountAt(text, to))
        return {};
    return {currencyCode('P', 'E', 'N'), true, to};
}

} // namespace

NamedCurrency signedCurrency(QStringView text, qsizetype from, qsizetype to)
{
    const QStringView letters = text.mid(from, to - from);
    if (letters == u"R" && hasAmountAt(text, to))
        return {currencyCode('Z', 'A', 'R'), false, to};
    if (letters == u"S")
        return sol(text, to);
    if (to >= text.size() || text[to] != u'$')
        return {};
    const CurrencyCode dollar = dollarOf(letters);
    return dollar != 0 ? NamedCurrency{dollar, true, to + 1} : NamedCurrency();
}

NamedCurrency countrysCurrency(QStringView text, qsizetype from, qsizetype to)
{
    const QStringView country = text.mid(from, to - from);
    for (const CountryName &known : countryNames) {
        if (known.country.compare(country, Qt::CaseInsensitive) != 0)
            continue;
        const QStringView noun = wordBehind(text, to);
        if (isNoun(noun, known.noun))
            return {known.code, true, noun.end() - text.begin()};
    }
    return {};
}

bool isDraftingTool(QStringView text, qsizetype from, qsizetype to)
{
    if (text.mid(from, to - from).compare(u"cad", Qt::CaseInsensitive) != 0)
        return false;
    const bool isJoined = to < text.size() && (text[to] == u'/' || text[to] == u'-');
    const QStringView next = wordBehind(text, isJoined ? to + 1 : to);
    // Beginnings of who draws with it and of what else it stands with.
    static constexpr std::array<QStringView, 25> stems{
        u"design",  u"engineer", u"draft",   u"draught", u"techni", u"operat",  u"model",  u"manag", u"detail",
        u"develop", u"special",  u"admin",   u"coordin", u"softw",  u"drawing", u"system", u"tool",  u"skill",
        u"expert",  u"archit",   u"consult", u"program", u"cam",    u"bim",     u"analy"};
    return std::any_of(stems.begin(), stems.end(),
                       [next](QStringView stem) { return next.startsWith(stem, Qt::CaseInsensitive); });
}

} // namespace rolescope::importer::salary
