// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/adplace.h"

#include "importer/countrynames.h"
#include "text/fold.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace rolescope::importer {
namespace {

using domain::Remote;

/// Names and codes as job ads write them, folded.
const QHash<QString, QString> &countries()
{
    static const QHash<QString, QString> known = [] {
        QHash<QString, QString> names;
        const QString list = QStringLiteral(
            "us:us,usa,u.s.,u.s.a.,united states,united states of america,america;gb:uk,u.k.,united kingdom,england,"
            "scotland,wales,northern ireland,great britain;de:germany,deutschland;fr:france;nl:netherlands,the "
            "netherlands;"
            "be:belgium;lu:luxembourg;ch:switzerland,schweiz;at:austria,osterreich;it:italy;es:spain;pt:portugal;"
            "ie:ireland;dk:denmark;se:sweden;no:norway;fi:finland;is:iceland;pl:poland,polska;cz:czech "
            "republic,czechia;"
            "sk:slovakia;hu:hungary;ro:romania;bg:bulgaria;gr:greece;hr:croatia;si:slovenia;rs:serbia;ua:ukraine;"
            "lt:lithuania;lv:latvia;ee:estonia;tr:turkey,turkiye;il:israel;ae:united arab emirates,uae;sa:saudi arabia;"
            "in:india;pk:pakistan;bd:bangladesh;lk:sri lanka;cn:china;jp:japan;kr:south korea;sg:singapore;hk:hong "
            "kong;"
            "tw:taiwan;th:thailand;vn:vietnam;my:malaysia;id:indonesia;ph:philippines;au:australia;nz:new zealand;"
            "ca:canada,ontario,quebec,british columbia,alberta,manitoba,nova scotia;mx:mexico;br:brazil;ar:argentina;"
            "cl:chile;co:colombia;pe:peru;za:south africa;ng:nigeria;ke:kenya;eg:egypt");
        for (const QString &entry : list.split(u';'))
            for (const QString &name : entry.mid(3).split(u','))
                names.insert(name, entry.left(2).toUpper());
        const QString states = QStringLiteral(
            "alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois,"
            "indiana,"
            "iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,"
            "montana,"
            "nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,north "
            "dakota,ohio,oklahoma,oregon,"
            "pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington,"
            "west virginia,wisconsin,wyoming,district of columbia");
        for (const QString &state : states.split(u','))
            names.insert(state, QStringLiteral("US"));
        return names;
    }();
    return known;
}

bool isStateCode(const QString &word)
{
    static const QStringList codes =
        QStringLiteral(
            "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC "
            "ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC")
            .split(u' ');
    return codes.contains(word);
}

/// By a name, or a state of the US behind its town.
QString namedCountry(QStringView place)
{
    static const QRegularExpression us(QStringLiteral("\\b(?:U\\.S\\.(?:A\\.)?|USA|US|United States)(?!\\w)"));
    if (place.size() > 200)
        return {};
    const QString text = place.toString();
    if (us.match(text).hasMatch())
        return QStringLiteral("US");
    QString last = text.section(u',', -1).trimmed();
    static const QRegularExpression behind(QStringLiteral("\\s*(?:\\([^)]*\\)|\\d{5}(?:-\\d{4})?)$"));
    last.remove(behind);
    if (text.contains(u',') && isStateCode(last))
        return QStringLiteral("US");
    return countries().value(text::folded(last));
}

/// "Toronto, ON": a province of Canada that is no country's code.
bool isProvince(QStringView word)
{
    constexpr std::array codes{u"ON", u"QC", u"BC", u"AB", u"MB", u"NS", u"NB", u"YT", u"NU"};
    return std::any_of(codes.begin(), codes.end(), [word](QStringView code) { return word == code; });
}

/// "Denver, CO", and nothing for "Bogotá, CO": the same letters are a state and a country.
QString countryOfShared(QStringView city, QStringView state)
{
    return isCityOfState(city, state) ? QStringLiteral("US") : QString();
}

} // namespace

QString countryOf(QStringView place)
{
    const qsizetype comma = place.lastIndexOf(u',');
    const QStringView last = place.mid(comma + 1).trimmed();
    const qsizetype bracket = last.indexOf(u'(');
    const QStringView code = bracket > 0 && last.endsWith(u')') ? last.left(bracket).trimmed() : last;
    if (comma < 0 && isCountryCode(code))
        return code.toString();
    const QStringView before = place.left(std::max<qsizetype>(comma, 0));
    const QStringView city = before.mid(before.lastIndexOf(u',') + 1).trimmed();
    if (comma >= 0 && before.contains(u',') && city.size() <= 3 && isCountryCode(code))
        return code.toString(); // "Munich, BY, DE"
    if (comma >= 0 && isSharedCode(code))
        return countryOfShared(city, code);
    if (text::folded(code) == u"georgia") {
        const QString folded = text::folded(city);
        const bool caucasian = folded == u"tbilisi" || folded == u"batumi" || folded == u"kutaisi";
        return comma >= 0 && caucasian ? QStringLiteral("GE") : countryOfShared(city, u"GA");
    }
    if (const QString country = namedCountry(place); !country.isEmpty())
        return country;
    if (comma >= 0 && isProvince(code))
        return QStringLiteral("CA");
    if (const QString country = invertedCountryCode(place); !country.isEmpty())
        return country;
    return isCountryCode(code) ? code.toString() : countryCode(last);
}

bool isPlace(QStringView line)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:Remote|Hybrid)$|^(?:(?:Remote|Hybrid(?: work| remote)?|On-?site) (?:in|from|-|–) )?"
                       "(?:\\p{Lu}[\\p{L}.'’\\- ]{1,40}, ){1,3}\\p{Lu}[\\p{L}.'’\\- ]{1,40}(?: \\d{5})?"
                       "(?: \\((?:Remote|Hybrid|On-?site)\\))?$"),
        QRegularExpression::CaseInsensitiveOption);
    if (line.size() > 120 || line.isEmpty() || !line[0].isUpper())
        return false;
    if (!form.match(line).hasMatch())
        return countries().contains(text::folded(line));
    return !line.contains(u',') || !namedCountry(line).isEmpty(); // "Analyst, BI" is a title, whatever BI is
}

text::Range barePlace(QStringView text, text::Range range)
{
    const QString words = text.mid(range.from, range.length()).toString();
    static const QRegularExpression before(
        QStringLiteral("^(?:(?:fully )?remote|hybrid(?: work| remote)?|on-?site) (?:in|from|-|–) (?=\\p{L})"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression behind(QStringLiteral("\\s*\\((?:remote|hybrid|on-?site|in-?person)\\)$"),
                                           QRegularExpression::CaseInsensitiveOption);
    range.from += before.match(words).capturedLength();
    range.to -= behind.match(words).capturedLength();
    return range;
}

Remote remoteOf(QStringView words)
{
    const QString folded = text::folded(words.left(300));
    static const QRegularExpression onSite(QStringLiteral("\\bon-?site\\b|\\bin-?person\\b|\\bin-?office\\b"));
    static const QRegularExpression hybrid(QStringLiteral("\\bhybrid\\b"));
    if (hybrid.match(folded).hasMatch())
        return Remote::Hybrid;
    static const QRegularExpression remote(
        QStringLiteral("(?<!no )(?<!not )(?<!not a )(?<!non-)\\bremote\\b|\\bwork from home\\b"));
    if (remote.match(folded).hasMatch())
        return Remote::Remote;
    return onSite.match(folded).hasMatch() ? Remote::OnSite : Remote::Unknown;
}

Remote statedRemote(QStringView text)
{
    const QRegularExpression::PatternOptions any = QRegularExpression::CaseInsensitiveOption;
    const QString noun =
        QStringLiteral("(?:position|role|job|work|working|schedule|model|opportunity|environment|setup)\\b");
    static const QRegularExpression hybrid(QStringLiteral("\\bhybrid ") + noun, any);
    static const QRegularExpression remote(
        QStringLiteral("(?<!not )(?<!not a )(?<!not an )(?<!no )\\b(?:(?:fully|100%|100 %) remote\\b|remote ") + noun
            + QStringLiteral("|work(?:ing)? from (?:home|anywhere)\\b)"),
        any);
    static const QRegularExpression onSite(QStringLiteral("\\b(?:on-?site|in-?office) ") + noun, any);
    const QString words = text.left(100'000).toString();
    if (hybrid.match(words).hasMatch())
        return Remote::Hybrid;
    if (remote.match(words).hasMatch())
        return Remote::Remote;
    return onSite.match(words).hasMatch() ? Remote::OnSite : Remote::Unknown;
}

} // namespace rolescope::importer
