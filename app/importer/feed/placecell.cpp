// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/placecell.h"

#include "importer/adplace.h"

namespace rolescope::importer::feed {
namespace {

using domain::Remote;

/// "(+10 others)" behind a place.
QString withoutOthers(const QString &place)
{
    const qsizetype at = place.lastIndexOf(QLatin1String("(+"));
    return at > 0 && place.endsWith(u')') ? place.left(at).trimmed() : place;
}

bool isTwoCapitals(QStringView text)
{
    const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    return text.size() == 2 && isCapital(text[0]) && isCapital(text[1]);
}

} // namespace

PlaceValue readPlaceCell(QStringView cell)
{
    PlaceValue value;
    const QString place = withoutOthers(cell.toString().simplified());
    value.remote = remoteOf(place);
    if (value.remote == Remote::Unknown && place.compare(QLatin1String("anywhere"), Qt::CaseInsensitive) == 0)
        value.remote = Remote::Remote;
    const text::Range bare = barePlace(place, {0, place.size()});
    value.place = place.mid(bare.from, bare.length());
    value.country = countryOf(value.place);
    return value;
}

QString readCountryCell(QStringView cell)
{
    const QString country = cell.toString().simplified();
    if (isTwoCapitals(country))
        return country == u"UK" ? QStringLiteral("GB") : country;
    const QString code = countryOf(country);
    return code.isEmpty() ? country : code;
}

Remote readRemoteCell(QStringView cell)
{
    const QString word = cell.toString().trimmed().toLower();
    bool isNumber = false;
    const double number = word.toDouble(&isNumber);
    if (isNumber)
        return number == 0.0 ? Remote::OnSite : number == 50.0 ? Remote::Hybrid : Remote::Remote;
    if (word == u"true" || word == u"yes" || word == u"y" || word == u"telecommute" || word == u"fully remote")
        return Remote::Remote;
    if (word == u"false" || word == u"no" || word == u"n")
        return Remote::OnSite;
    return remoteOf(word);
}

} // namespace rolescope::importer::feed
