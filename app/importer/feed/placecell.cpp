// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/placecell.h"

#include "importer/adplace.h"
#include "importer/countrynames.h"
#include "importer/feed/nulls.h"
#include "text/fold.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace rolescope::importer::feed {
namespace {

using domain::Remote;

constexpr qsizetype longestPlace = 300;

/// Without what a site adds for further places: "(+10 others)", "+2 locations", "(2 more)".
QStringView withoutOthers(QStringView place)
{
    constexpr std::array words{u"others", u"other", u"more", u"locations", u"location"};
    const bool inBrackets = place.endsWith(u')');
    const QStringView inside = inBrackets ? place.chopped(1) : place;
    for (const QStringView word : words) {
        if (!inside.endsWith(word, Qt::CaseInsensitive))
            continue;
        qsizetype at = inside.size() - word.size();
        while (at > 0 && inside[at - 1] == u' ')
            --at;
        const qsizetype afterNumber = at;
        while (at > 0 && inside[at - 1].isDigit())
            --at;
        if (at == afterNumber || at == 0)
            continue;
        const bool plus = inside[at - 1] == u'+';
        at -= plus ? 1 : 0;
        const bool bracket = at > 0 && inside[at - 1] == u'(';
        if (plus || (bracket && inBrackets))
            return place.left(bracket ? at - 1 : at).trimmed();
    }
    return place;
}

bool isAnywhere(QStringView place)
{
    constexpr std::array words{u"anywhere",    u"worldwide",  u"world wide",  u"work from home", u"work from anywhere",
                               u"telecommute", u"homeoffice", u"home office", u"teletravail"};
    const QString folded = text::folded(place);
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return folded.startsWith(word); });
}

/// Of all the places that a cell lists; nothing where they are of several countries.
QString countryOfPlaces(const QString &places)
{
    static const QRegularExpression between(QStringLiteral("\\s*[|;]\\s*|\\s+/\\s+"));
    QString found;
    bool first = true;
    for (const QString &place : places.split(between, Qt::SkipEmptyParts)) {
        if (remoteOf(place) != Remote::Unknown && text::folded(place).count(u' ') == 0)
            continue; // "Remote | Berlin, Germany"
        const QString country = countryOf(place);
        if (!first && country != found)
            return {};
        found = country;
        first = false;
    }
    return found;
}

/// What stands in a column of countries and names none.
bool namesNoCountry(const QString &words)
{
    constexpr std::array none{u"other",  u"others",        u"various", u"multiple",
                              u"global", u"international", u"any",     u"all"};
    const QString folded = text::folded(words);
    return std::any_of(none.begin(), none.end(), [&](QStringView word) { return folded == word; });
}

/// What several languages say of remote work in a cell, folded; nothing where it takes no more than a word to tell.
std::optional<Remote> remoteOfWords(const QString &words)
{
    struct Named {
        QRegularExpression words;
        Remote remote;
    };
    const auto pattern = [](const char *text) {
        return QRegularExpression(QString::fromUtf8(text), QRegularExpression::UseUnicodePropertiesOption);
    };
    static const std::vector<Named> known{
        {pattern(
             "\\b(?:remote|teletravail|teletrabajo|remoto)(?: work(?:ing)?)?\\s*(?:is |[:=])?\\s*(?:no|non|none|false|"
             "unavailable|not (?:available|possible|allowed|offered))$"),
         Remote::OnSite},
        {pattern("^(?:pas de|sin|no) (?:teletravail|teletrabajo|remoto)\\b"), Remote::OnSite},
        {pattern("\\b(?:hybrid|hibrid|hybryd|ibrid)"), Remote::Hybrid},
        {pattern("\\bteletravail (?:partiel|occasionnel|ponctuel)"), Remote::Hybrid},
        {pattern("^(?:in[ -])?(?:the )?(?:office|on-?site|person) or (?:fully )?remote\\b|"
                 "^remote or (?:in[ -])?(?:the )?(?:office|on-?site|person)\\b"),
         Remote::Hybrid},
        {pattern("^(?:presencial|presentiel|en presentiel|sur site|praca stacjonarna|stacjonarnie)$"), Remote::OnSite},
        {pattern("^(?:100 ?% )?(?:remoto|remota|teletrabajo|teletravail)$|^(?:praca )?zdaln[aie]+$|^フルリモート"),
         Remote::Remote},
    };
    for (const Named &named : known)
        if (named.words.match(words).hasMatch())
            return named.remote;
    return std::nullopt;
}

/// Yes, no, or a share of the time.
std::optional<Remote> remoteOfNumber(const QString &word)
{
    if (word == u"true" || word == u"yes" || word == u"y" || word == u"t")
        return Remote::Remote;
    if (word == u"false" || word == u"no" || word == u"n" || word == u"f")
        return Remote::OnSite;
    QStringView number = word;
    if (number.endsWith(u'%'))
        number = number.chopped(1).trimmed();
    bool isNumber = false;
    const double share = number.toDouble(&isNumber);
    if (!isNumber || number.isEmpty() || !(share >= 0 && share <= 100))
        return std::nullopt;
    if (share == 0)
        return Remote::OnSite;
    return share == 1 || share == 100 ? Remote::Remote : Remote::Hybrid;
}

} // namespace

PlaceValue readPlaceCell(QStringView cell)
{
    PlaceValue value;
    const QString words = cell.trimmed().left(longestPlace).toString().simplified();
    const QStringView named = withoutOthers(words);
    if (isNullText(named))
        return value;
    const auto stated = remoteOfWords(text::folded(named));
    value.remote = stated ? *stated : isAnywhere(named) ? Remote::Remote : remoteOf(named);
    const text::Range bare = barePlace(named, {0, named.size()});
    value.place = named.mid(bare.from, bare.length()).toString();
    value.country = countryOfPlaces(value.place);
    return value;
}

QString readCountryCell(QStringView cell)
{
    const QString words = cell.trimmed().left(longestPlace).toString().simplified();
    if (isNullText(words))
        return {};
    if (isCountryCode(words.toUpper()))
        return words.toUpper();
    if (const QString code = countryCode(words); !code.isEmpty())
        return code;
    if (words[0].isDigit())
        return countryOfNumber(words);
    if (namesNoCountry(words) || isAnywhere(words) || remoteOf(words) != Remote::Unknown)
        return countryOf(words);
    const QString code = countryOf(words);
    return code.isEmpty() ? words : code;
}

Remote readRemoteCell(QStringView cell)
{
    const QString words = text::folded(cell.trimmed().left(longestPlace)).replace(u'_', u' ');
    if (isNullText(words))
        return Remote::Unknown;
    if (const auto remote = remoteOfNumber(words))
        return *remote;
    if (const auto remote = remoteOfWords(words))
        return *remote;
    if (isAnywhere(words) || words == u"wfh")
        return Remote::Remote;
    for (const QStringView share : {u"partial", u"partly", u"teilweise", u"some"})
        if (words.startsWith(share))
            return Remote::Hybrid;
    for (const QStringView no : {u"not remote", u"no remote", u"non-remote", u"nonremote", u"office", u"vor ort"})
        if (words.startsWith(no))
            return Remote::OnSite;
    return words == u"on site" ? Remote::OnSite : remoteOf(words);
}

} // namespace rolescope::importer::feed
