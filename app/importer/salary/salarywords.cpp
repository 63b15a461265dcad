// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/salary/salarywords.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace rolescope::importer::salary {
namespace {

using domain::Period;

struct Entry {
    std::u16string_view text;
    WordKind kind = WordKind::Other;
    qint64 value = 0;
};

constexpr Entry unit(std::u16string_view text, Period period)
{
    return {text, WordKind::Unit, static_cast<qint64>(period)};
}

constexpr Entry counted(std::u16string_view text, Period period)
{
    return {text, WordKind::Count, static_cast<qint64>(period)};
}

constexpr Entry factor(std::u16string_view text, qint64 value) { return {text, WordKind::Factor, value}; }

constexpr Entry money(std::u16string_view text, const char (&code)[4])
{
    return {text, WordKind::Currency, currencyCode(code[0], code[1], code[2])};
}

constexpr Entry measure(std::u16string_view text, const char (&code)[4])
{
    return {text, WordKind::Measure, currencyCode(code[0], code[1], code[2])};
}

constexpr Entry is(std::u16string_view text, WordKind kind, qint64 value = 0) { return {text, kind, value}; }

template <size_t N>
constexpr std::array<Entry, N> sorted(std::array<Entry, N> entries)
{
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.text < b.text; });
    return entries;
}

template <typename Table>
constexpr bool isUnique(const Table &table)
{
    for (size_t i = 1; i < table.size(); ++i) {
        if (table[i - 1].text == table[i].text)
            return false;
    }
    return true;
}

// clang-format off
constexpr auto periods = sorted(std::array{
    unit(u"hour", Period::Hour), unit(u"hourly", Period::Hour), unit(u"hr", Period::Hour),
    unit(u"ph", Period::Hour), unit(u"stunde", Period::Hour), unit(u"stündlich", Period::Hour),
    unit(u"stundenlohn", Period::Hour), unit(u"std", Period::Hour), unit(u"heure", Period::Hour),
    unit(u"horaire", Period::Hour), unit(u"hora", Period::Hour), unit(u"ora", Period::Hour),
    unit(u"uur", Period::Hour), unit(u"godz", Period::Hour), unit(u"godzina", Period::Hour),
    unit(u"godzinę", Period::Hour), unit(u"godzinowo", Period::Hour), unit(u"timme", Period::Hour),
    unit(u"час", Period::Hour), unit(u"hod", Period::Hour), unit(u"hodinu", Period::Hour),
    counted(u"hours", Period::Hour), counted(u"hrs", Period::Hour), counted(u"stunden", Period::Hour),
    counted(u"heures", Period::Hour), counted(u"horas", Period::Hour), counted(u"godzin", Period::Hour),
    unit(u"day", Period::Day), unit(u"daily", Period::Day), unit(u"tag", Period::Day),
    unit(u"täglich", Period::Day), unit(u"tagessatz", Period::Day), unit(u"jour", Period::Day),
    unit(u"journalier", Period::Day), unit(u"día", Period::Day), unit(u"dia", Period::Day),
    unit(u"giorno", Period::Day), unit(u"dag", Period::Day), unit(u"dzień", Period::Day),
    unit(u"dziennie", Period::Day), unit(u"день", Period::Day),
    counted(u"days", Period::Day), counted(u"tage", Period::Day), counted(u"jours", Period::Day),
    counted(u"días", Period::Day), counted(u"dni", Period::Day),
    unit(u"week", Period::Week), unit(u"weekly", Period::Week), unit(u"wk", Period::Week), unit(u"pw", Period::Week),
    unit(u"woche", Period::Week), unit(u"wöchentlich", Period::Week), unit(u"semaine", Period::Week),
    unit(u"semana", Period::Week), unit(u"settimana", Period::Week), unit(u"vecka", Period::Week),
    unit(u"tydzień", Period::Week), unit(u"неделю", Period::Week),
    counted(u"weeks", Period::Week), counted(u"wochen", Period::Week), counted(u"semaines", Period::Week),
    unit(u"month", Period::Month), unit(u"monthly", Period::Month), unit(u"mo", Period::Month),
    unit(u"mth", Period::Month), unit(u"pm", Period::Month),
    unit(u"pcm", Period::Month), unit(u"monat", Period::Month), unit(u"monatlich", Period::Month),
    unit(u"mtl", Period::Month), unit(u"mois", Period::Month), unit(u"mensuel", Period::Month),
    unit(u"mes", Period::Month), unit(u"mensual", Period::Month), unit(u"mensuales", Period::Month),
    unit(u"mês", Period::Month), unit(u"mensal", Period::Month), unit(u"mese", Period::Month),
    unit(u"mensile", Period::Month), unit(u"maand", Period::Month), unit(u"måned", Period::Month),
    unit(u"månad", Period::Month), unit(u"miesiąc", Period::Month), unit(u"miesięcznie", Period::Month),
    unit(u"mies", Period::Month), unit(u"bulan", Period::Month), unit(u"msc", Period::Month), unit(u"měsíc", Period::Month),
    unit(u"месяц", Period::Month), unit(u"мес", Period::Month),
    counted(u"months", Period::Month), counted(u"monate", Period::Month), counted(u"meses", Period::Month),
    unit(u"year", Period::Year), unit(u"yearly", Period::Year), unit(u"yr", Period::Year),
    unit(u"annum", Period::Year), unit(u"annual", Period::Year), unit(u"annually", Period::Year),
    unit(u"annualized", Period::Year), unit(u"pa", Period::Year), unit(u"jahr", Period::Year),
    unit(u"jährlich", Period::Year), unit(u"jahresgehalt", Period::Year), unit(u"année", Period::Year),
    unit(u"annuel", Period::Year), unit(u"annuels", Period::Year), unit(u"año", Period::Year),
    unit(u"anual", Period::Year), unit(u"anuales", Period::Year), unit(u"ano", Period::Year),
    unit(u"anno", Period::Year), unit(u"annui", Period::Year), unit(u"annuo", Period::Year),
    unit(u"jaar", Period::Year), unit(u"år", Period::Year), unit(u"rok", Period::Year),
    unit(u"rocznie", Period::Year), unit(u"ročně", Period::Year), unit(u"год", Period::Year),
    counted(u"years", Period::Year), counted(u"yrs", Period::Year), counted(u"jahre", Period::Year),
    counted(u"años", Period::Year), counted(u"ans", Period::Year), counted(u"anni", Period::Year)});

constexpr auto others = sorted(std::array{
    factor(u"k", 1'000), factor(u"tsd", 1'000), factor(u"thousand", 1'000), factor(u"tys", 1'000),
    factor(u"тыс", 1'000), factor(u"m", 1'000'000), factor(u"mio", 1'000'000), factor(u"mn", 1'000'000),
    factor(u"million", 1'000'000), factor(u"l", 100'000), factor(u"lac", 100'000), factor(u"lacs", 100'000),
    factor(u"lakh", 100'000), factor(u"lakhs", 100'000), factor(u"mil", 1'000), factor(u"triệu", 1'000'000), factor(u"cr", 10'000'000), factor(u"crore", 10'000'000),
    factor(u"crores", 10'000'000), is(u"lpa", WordKind::LakhYear, 100'000),
    money(u"usd", "USD"), money(u"eur", "EUR"), money(u"gbp", "GBP"), money(u"chf", "CHF"), measure(u"cad", "CAD"),
    money(u"aud", "AUD"), money(u"nzd", "NZD"), money(u"inr", "INR"), money(u"pln", "PLN"), money(u"sek", "SEK"),
    money(u"nok", "NOK"), money(u"dkk", "DKK"), money(u"czk", "CZK"), money(u"huf", "HUF"), money(u"sgd", "SGD"),
    money(u"hkd", "HKD"), money(u"jpy", "JPY"), money(u"brl", "BRL"), money(u"zar", "ZAR"), money(u"krw", "KRW"),
    money(u"rmb", "CNY"), money(u"cny", "CNY"), money(u"euro", "EUR"), money(u"euros", "EUR"), money(u"zł", "PLN"),
    money(u"zl", "PLN"), money(u"kč", "CZK"), money(u"rs", "INR"), money(u"rupees", "INR"), measure(u"ft", "HUF"),
    measure(u"lei", "RON"), money(u"грн", "UAH"), money(u"руб", "RUB"), measure(u"pounds", "GBP"), money(u"sfr", "CHF"),
    measure(u"rm", "MYR"), measure(u"tl", "TRY"), money(u"ksh", "KES"), money(u"rp", "IDR"),
    is(u"dollars", WordKind::Currency, anyDollar), is(u"dollar", WordKind::Currency, anyDollar),
    is(u"kr", WordKind::Currency, anyCrown), is(u"kronor", WordKind::Currency, anyCrown),
    is(u"kroner", WordKind::Currency, anyCrown), money(u"rupee", "INR"), money(u"aed", "AED"),
    measure(u"pound", "GBP"), measure(u"sterling", "GBP"), money(u"yen", "JPY"), money(u"yuan", "CNY"),
    money(u"renminbi", "CNY"), money(u"zloty", "PLN"), money(u"złoty", "PLN"), money(u"złotych", "PLN"),
    money(u"forint", "HUF"), money(u"rupiah", "IDR"), money(u"ringgit", "MYR"), money(u"baht", "THB"),
    money(u"naira", "NGN"), money(u"hryvnia", "UAH"), measure(u"rand", "ZAR"), money(u"dirham", "AED"),
    money(u"dirhams", "AED"), money(u"shekel", "ILS"), money(u"shekels", "ILS"),
    is(u"a", WordKind::Filler), is(u"an", WordKind::Filler), is(u"per", WordKind::Filler),
    is(u"pro", WordKind::Filler), is(u"par", WordKind::Filler), is(u"je", WordKind::Filler),
    is(u"al", WordKind::Filler), is(u"por", WordKind::Filler), is(u"za", WordKind::Filler),
    is(u"na", WordKind::Filler), is(u"the", WordKind::Filler), is(u"each", WordKind::Filler),
    is(u"up", WordKind::Filler), is(u"en", WordKind::Filler), is(u"p", WordKind::Filler),
    is(u"at", WordKind::Filler), is(u"gross", WordKind::Filler), is(u"brutto", WordKind::Filler),
    is(u"в", WordKind::Filler), is(u"im", WordKind::Filler), is(u"de", WordKind::Filler), is(u"zu", WordKind::Filler),
    is(u"from", WordKind::From), is(u"ab", WordKind::From), is(u"von", WordKind::From), is(u"od", WordKind::From),
    is(u"starting", WordKind::From), is(u"minimum", WordKind::From), is(u"min", WordKind::From),
    is(u"least", WordKind::From), is(u"over", WordKind::From), is(u"desde", WordKind::From),
    is(u"dès", WordKind::From), is(u"partir", WordKind::From), is(u"vanaf", WordKind::From),
    is(u"от", WordKind::From), is(u"mindestens", WordKind::From), is(u"acima", WordKind::From),
    is(u"max", WordKind::UpTo), is(u"maximum", WordKind::UpTo), is(u"jusqu", WordKind::UpTo),
    is(u"hasta", WordKind::UpTo), is(u"under", WordKind::UpTo), is(u"upto", WordKind::UpTo),
    is(u"to", WordKind::To), is(u"bis", WordKind::To), is(u"do", WordKind::To), is(u"tot", WordKind::To),
    is(u"à", WordKind::To), is(u"до", WordKind::To), is(u"until", WordKind::To),
    is(u"and", WordKind::And), is(u"und", WordKind::And), is(u"et", WordKind::And), is(u"y", WordKind::And),
    is(u"glassdoor", WordKind::Note, Glassdoor), is(u"employer", WordKind::Note, Employer),
    is(u"est", WordKind::Note, Estimate), is(u"estimate", WordKind::Note, Estimate),
    is(u"provided", WordKind::Note, Provided), is(u"ote", WordKind::Note, OnTarget),
    is(u"depending", WordKind::Note, Depends), is(u"depends", WordKind::Note, Depends),
    is(u"doe", WordKind::Note, Depends)});

constexpr auto unspaced = sorted(std::array{
    unit(u"월급", Period::Month), unit(u"월", Period::Month), unit(u"연봉", Period::Year), unit(u"연", Period::Year),
    unit(u"시급", Period::Hour), unit(u"일급", Period::Day), unit(u"주급", Period::Week), factor(u"만", 10'000),
    factor(u"천", 1'000), factor(u"억", 100'000'000), money(u"원", "KRW"),
    unit(u"月給", Period::Month), unit(u"月収", Period::Month), unit(u"月薪", Period::Month), unit(u"月", Period::Month),
    unit(u"年収", Period::Year), unit(u"年俸", Period::Year), unit(u"年薪", Period::Year), unit(u"年", Period::Year),
    unit(u"時給", Period::Hour), unit(u"时薪", Period::Hour), unit(u"時薪", Period::Hour), unit(u"小时", Period::Hour),
    unit(u"日給", Period::Day), unit(u"日薪", Period::Day), unit(u"天", Period::Day), factor(u"万", 10'000),
    factor(u"萬", 10'000), factor(u"千", 1'000), money(u"円", "JPY"), money(u"元", "CNY"),
    is(u"以上", WordKind::From), is(u"이상", WordKind::From)});

struct Dollar {
    std::u16string_view letters;
    CurrencyCode code = 0;
};

constexpr std::array dollars{
    Dollar{u"US", currencyCode('U', 'S', 'D')}, Dollar{u"C", currencyCode('C', 'A', 'D')},
    Dollar{u"CA", currencyCode('C', 'A', 'D')}, Dollar{u"CAD", currencyCode('C', 'A', 'D')},
    Dollar{u"A", currencyCode('A', 'U', 'D')}, Dollar{u"AU", currencyCode('A', 'U', 'D')},
    Dollar{u"NZ", currencyCode('N', 'Z', 'D')}, Dollar{u"HK", currencyCode('H', 'K', 'D')},
    Dollar{u"S", currencyCode('S', 'G', 'D')}, Dollar{u"SG", currencyCode('S', 'G', 'D')},
    Dollar{u"R", currencyCode('B', 'R', 'L')}, Dollar{u"MX", currencyCode('M', 'X', 'N')},
    Dollar{u"NT", currencyCode('T', 'W', 'D')}, Dollar{u"USD", currencyCode('U', 'S', 'D')},
    Dollar{u"AUD", currencyCode('A', 'U', 'D')}};

struct CountryDollar {
    std::u16string_view country; ///< ISO 3166
    CurrencyCode code = 0;
};

/// Who writes a currency with "$" alone.
constexpr std::array countryDollars{
    CountryDollar{u"US", currencyCode('U', 'S', 'D')}, CountryDollar{u"CA", currencyCode('C', 'A', 'D')},
    CountryDollar{u"AU", currencyCode('A', 'U', 'D')}, CountryDollar{u"NZ", currencyCode('N', 'Z', 'D')},
    CountryDollar{u"SG", currencyCode('S', 'G', 'D')}, CountryDollar{u"HK", currencyCode('H', 'K', 'D')},
    CountryDollar{u"TW", currencyCode('T', 'W', 'D')}, CountryDollar{u"MX", currencyCode('M', 'X', 'N')},
    CountryDollar{u"AR", currencyCode('A', 'R', 'S')}, CountryDollar{u"CL", currencyCode('C', 'L', 'P')},
    CountryDollar{u"CO", currencyCode('C', 'O', 'P')}, CountryDollar{u"UY", currencyCode('U', 'Y', 'U')}};
// clang-format on

static_assert(isUnique(periods) && isUnique(others) && isUnique(unspaced));

constexpr std::string_view codeLetters =
    "USDEURGBPCHFCADAUDNZDSGDHKDINRJPYCNYKRWTWDPLNCZKHUFRONBGNSEKNOKDKKISKTRYILSUAH"
    "RUBBRLMXNARSCLPCOPPENZARNGNKESEGPAEDSARQARTHBMYRIDRPHPVNDPKRBDTLKRAMDGELKWDBHD"
    "OMRJODMADTNDKZTUZSAZNBYNRSDMKDBAMUYUCRCDOPGTQBOBPYGGHSUGXTZSETBXOFXAFNPRMMKKHR"
    "MOPMNTIQDLBPDZDHRKMDLPABJMDTTDMURZMWRWF";

constexpr auto codes = [] {
    std::array<CurrencyCode, codeLetters.size() / 3> all{};
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = currencyCode(codeLetters[3 * i], codeLetters[3 * i + 1], codeLetters[3 * i + 2]);
    std::sort(all.begin(), all.end());
    return all;
}();

/// Where the words of each letter begin in a sorted table; the last one is the end of them all.
template <typename Table>
constexpr std::array<size_t, 27> lettersOf(const Table &table)
{
    std::array<size_t, 27> begins{};
    size_t at = 0;
    for (size_t letter = 0; letter < begins.size(); ++letter) {
        while (at < table.size() && table[at].text[0] < u'a' + letter)
            ++at;
        begins[letter] = at;
    }
    return begins;
}

constexpr auto periodLetters = lettersOf(periods);
constexpr auto otherLetters = lettersOf(others);

/// Few words have the same first letter; most cells are searched for words that are not there.
template <typename Table>
const Entry *find(const Table &table, const std::array<size_t, 27> &letters, std::u16string_view word)
{
    const size_t letter = word.empty() ? 26 : static_cast<size_t>(word[0] - u'a');
    const bool isLatin = letter < 26;
    const auto *const from = table.data() + (isLatin ? letters[letter] : 0);
    const auto *const to = isLatin ? table.data() + letters[letter + 1] : table.data() + table.size();
    const auto *const at = std::find_if(from, to, [&](const Entry &entry) { return entry.text == word; });
    return at != to ? at : nullptr;
}

} // namespace

Word wordOf(QStringView letters)
{
    constexpr qsizetype longest = 12;
    if (letters.size() > longest)
        return {};
    std::array<char16_t, longest> folded;
    for (qsizetype i = 0; i < letters.size(); ++i)
        folded[static_cast<size_t>(i)] = letters[i].toLower().unicode();
    const std::u16string_view word(folded.data(), static_cast<size_t>(letters.size()));
    const Entry *entry = find(periods, periodLetters, word);
    if (!entry)
        entry = find(others, otherLetters, word);
    return entry ? Word{entry->kind, entry->value} : Word{};
}

Word wordAtStart(QStringView letters, qsizetype &length)
{
    for (length = std::min<qsizetype>(2, letters.size()); length > 0; --length) {
        const std::u16string_view word(letters.utf16(), static_cast<size_t>(length));
        const auto *const entry =
            std::find_if(unspaced.begin(), unspaced.end(), [&](const Entry &known) { return known.text == word; });
        if (entry != unspaced.end())
            return {entry->kind, entry->value};
    }
    length = 1;
    return {};
}

CurrencyCode codeOf(QStringView letters)
{
    const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if (letters.size() != 3 || !std::all_of(letters.begin(), letters.end(), isCapital))
        return 0;
    const CurrencyCode wanted = currencyCode(letters[0].toLatin1(), letters[1].toLatin1(), letters[2].toLatin1());
    return std::binary_search(codes.begin(), codes.end(), wanted) ? wanted : 0;
}

bool isDollarCode(CurrencyCode code)
{
    return std::any_of(countryDollars.begin(), countryDollars.end(),
                       [code](const CountryDollar &dollar) { return dollar.code == code; });
}

CurrencyCode dollarCodeOf(QStringView country)
{
    for (const CountryDollar &dollar : countryDollars) {
        if (country == QStringView(dollar.country))
            return dollar.code;
    }
    return 0;
}

CurrencyCode currencyOfSign(QChar sign)
{
    switch (sign.unicode()) {
    case u'$': return anyDollar;
    case u'€': return currencyCode('E', 'U', 'R');
    case u'£': return currencyCode('G', 'B', 'P');
    case u'₹': return currencyCode('I', 'N', 'R');
    case u'₨': return currencyCode('I', 'N', 'R');
    case u'¥': return anyYen;
    case u'￥': return anyYen;
    case u'₩': return currencyCode('K', 'R', 'W');
    case u'₺': return currencyCode('T', 'R', 'Y');
    case u'₪': return currencyCode('I', 'L', 'S');
    case u'₴': return currencyCode('U', 'A', 'H');
    case u'₽': return currencyCode('R', 'U', 'B');
    case u'₱': return currencyCode('P', 'H', 'P');
    case u'฿': return currencyCode('T', 'H', 'B');
    case u'₫': return currencyCode('V', 'N', 'D');
    case u'₦': return currencyCode('N', 'G', 'N');
    case u'֏': return currencyCode('A', 'M', 'D');
    case u'₾': return currencyCode('G', 'E', 'L');
    case u'₸': return currencyCode('K', 'Z', 'T');
    default: return 0;
    }
}

CurrencyCode dollarOf(QStringView letters)
{
    const std::u16string_view wanted(letters.utf16(), static_cast<size_t>(letters.size()));
    for (const Dollar &dollar : dollars) {
        if (dollar.letters == wanted)
            return dollar.code;
    }
    return 0;
}

} // namespace rolescope::importer::salary
