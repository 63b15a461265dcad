// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/adplace.h"

#include "text/fold.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

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

} // namespace

QString countryOf(QStringView place)
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
    return !line.contains(u',') || !countryOf(line).isEmpty();
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
