// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "generator/words.h"

#include <array>

namespace rolescope::generator {
namespace {

constexpr std::array fields{"Data",    "Machine Learning", "Software", "Cloud",    "Security", "Network",  "Business",
                            "Product", "Marketing",        "Finance",  "Health",   "Energy",   "Platform", "Research",
                            "Quality", "Logistics",        "Design",   "Database", "Systems",  "Risk"};
constexpr std::array nouns{"Engineer",  "Scientist", "Analyst",    "Specialist",    "Manager",
                           "Architect", "Developer", "Consultant", "Administrator", "Technician"};
constexpr std::array starts{"Bel", "Nor", "Cal", "Dun", "Est", "Fal", "Gran", "Hol", "Ing", "Jas",
                            "Kel", "Lor", "Mar", "Net", "Oak", "Pel", "Quin", "Ros", "Sal", "Tor"};
constexpr std::array middles{"a", "en", "i", "er", "o", "ing", "u", "an", "e", "is", "or", "al", "y", "em", "ul"};
constexpr std::array ends{"ton",  "ville", "burg",   "ford",    "mouth", "stad", "heim", "wick", "dale",  "field",
                          "port", "haven", "bridge", "minster", "ley",   "ham",  "grad", "borg", "hurst", "mont"};
constexpr std::array branches{"Labs",    "Group",    "Health", "Bank",  "Retail", "Media", "Energy",   "Travel",
                              "Systems", "Partners", "Works",  "Foods", "Motors", "Cloud", "Analytics"};
constexpr std::array countries{"US", "GB", "DE", "FR", "IN", "CA", "AU", "NL", "ES", "PL", "BR", "JP"};
constexpr std::array currencies{"USD", "EUR", "GBP", "INR", "CAD", "AUD", "CHF", "PLN", "SEK",
                                "BRL", "JPY", "SGD", "MXN", "DKK", "NOK", "CZK", "HUF", "ILS",
                                "ZAR", "NZD", "TRY", "RON", "HKD", "KRW", "AED"};
constexpr std::array skillStarts{"Python",     "SQL",     "AWS",   "Java",    "Excel", "Spark",    "Docker",
                                 "Linux",      "Git",     "R",     "C++",     "C#",    "Node.js",  ".NET",
                                 "Kubernetes", "Tableau", "Azure", "Airflow", "Kafka", "Terraform"};
constexpr std::array skillEnds{"",
                               " Testing",
                               " Security",
                               " Modelling",
                               " Reporting",
                               " Pipelines",
                               " Automation",
                               " Design",
                               " Operations",
                               " Integration",
                               " Governance",
                               " Streaming",
                               " Tuning",
                               " Migration",
                               " Monitoring",
                               " Scripting",
                               " Packaging",
                               " Forecasting",
                               " Review",
                               " Support"};

template <size_t N>
QString pick(const std::array<const char *, N> &words, size_t at)
{
    return QString::fromLatin1(words[at % N]);
}

/// Different for every `at` below 6,000; neighbours look unlike each other.
QString properName(size_t at)
{
    return pick(starts, at) + pick(middles, at / starts.size()) + pick(ends, at / starts.size() / middles.size() + at);
}

/// Tells the repeats of a short list of names apart: "", " 2", " 3"...
QString repeat(size_t at, size_t names)
{
    return at < names ? QString() : QLatin1Char(' ') + QString::number(at / names + 1);
}

} // namespace

std::vector<QString> roleNames(size_t count)
{
    std::vector<QString> names;
    constexpr size_t distinct = fields.size() * nouns.size();
    for (size_t i = 0; i < count; ++i)
        names.push_back(pick(fields, i / nouns.size()) + QLatin1Char(' ') + pick(nouns, i) + repeat(i, distinct));
    return names;
}

std::vector<QString> employerNames(size_t count)
{
    std::vector<QString> names;
    constexpr size_t distinct = 6000 * branches.size();
    for (size_t i = 0; i < count; ++i)
        names.push_back(properName(i % 6000) + QLatin1Char(' ') + pick(branches, i / 6000 + i) + repeat(i, distinct));
    return names;
}

std::vector<QString> skillNames(size_t count)
{
    std::vector<QString> names;
    constexpr size_t distinct = skillStarts.size() * skillEnds.size();
    for (size_t i = 0; i < count; ++i)
        names.push_back(pick(skillStarts, i) + pick(skillEnds, i / skillStarts.size()) + repeat(i, distinct));
    return names;
}

std::vector<QString> currencyCodes()
{
    std::vector<QString> codes;
    for (const char *code : currencies)
        codes.push_back(QString::fromLatin1(code));
    return codes;
}

std::vector<PlaceName> placeNames(size_t count)
{
    std::vector<PlaceName> names;
    for (size_t i = 0; i < count; ++i)
        names.push_back({properName(i % 6000) + repeat(i, 6000), pick(countries, i * 7 / 3)});
    return names;
}

} // namespace rolescope::generator
