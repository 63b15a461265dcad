// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/placecell.h"

#include "importer/adplace.h"
#include "importer/feed/countrynames.h"
#include "importer/feed/nulls.h"
#include "text/fold.h"

#include <QStringList>

#include <array>
#include <optional>

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

/// "Toronto, ON": a province of Canada that is no country's code.
bool isProvince(QStringView word)
{
    constexpr std::array codes{u"ON", u"QC", u"BC", u"AB", u"MB", u"NS", u"NB", u"YT", u"NU"};
    return std::any_of(codes.begin(), codes.end(), [word](QStringView code) { return word == code; });
}

QString countryOfPlace(const QString &place)
{
    const qsizetype comma = place.lastIndexOf(u',');
    const QString last = place.mid(comma + 1).trimmed();
    if (comma < 0 && isCountryCode(last))
        return last;
    const QString before = place.section(u',', -2, -2).trimmed();
    if (comma >= 0 && place.count(u',') > 1 && before.size() <= 3 && isCountryCode(last))
        return last; // "Munich, BY, DE"
    if (const QString country = countryOf(place); !country.isEmpty())
        return country;
    if (comma >= 0 && isProvince(last))
        return QStringLiteral("CA");
    return isCountryCode(last) ? last : countryCode(last);
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
    value.remote = isAnywhere(named) ? Remote::Remote : remoteOf(named);
    const text::Range bare = barePlace(named, {0, named.size()});
    value.place = named.mid(bare.from, bare.length()).toString();
    value.country = countryOfPlace(value.place);
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
