// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/countrynames.h"

#include "text/fold.h"

#include <QHash>
#include <QLocale>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace rolescope::importer {
namespace {

/// What lists of countries call them beside their names, folded.
const char *const otherNames =
    "US:usa,u.s.,u.s.a.,united states of america,america,the us,the united states;"
    "GB:uk,u.k.,gbr,england,scotland,wales,northern ireland,great britain,britain,the uk;"
    "DE:deu,ger;FR:fra;NL:nld,holland,the "
    "netherlands;BE:bel;CH:che,schweiz;AT:aut;IT:ita;ES:esp;PT:prt;IE:irl,republic of "
    "ireland;DK:dnk;SE:swe;NO:nor;FI:fin;PL:pol;CZ:cze,czech "
    "republic,czechia;HU:hun;RO:rou;GR:grc;UA:ukr;TR:tur,turkey,"
    "turkiye;IL:isr;AE:are,uae,u.a.e.;SA:sau;IN:ind;CN:chn,pr china;JP:jpn;KR:kor,korea,south korea,republic of korea;"
    "SG:sgp;HK:hong kong;MO:macau,macao;TW:twn;AU:aus;NZ:nzl,aotearoa;CA:can;MX:mex;BR:bra;AR:arg;CL:chl;CO:col;ZA:zaf,"
    "rsa;RU:rus,russian federation;VN:viet nam;BA:bosnia,bosnia and herzegovina;MM:burma;CD:dr congo;CI:ivory coast;"
    "MK:macedonia;IR:iran;SY:syria;LA:laos;MD:moldova;TZ:tanzania;BO:bolivia;VE:venezuela;PS:palestine;CV:cape verde;"
    "VA:vatican;SZ:swaziland";

/// Beside the native names: what neighbours and lists of codes call them.
const char *const foreignNames =
    "US:estados unidos,etats-unis,vereinigte staaten,stati uniti,verenigde staten,stany zjednoczone;"
    "GB:royaume-uni,reino unido,vereinigtes konigreich,regno unito,grossbritannien,wielka brytania;"
    "DE:allemagne,alemania,germania,alemanha,duitsland,niemcy;FR:frankreich,francia,frankrijk,francja;"
    "ES:espagne,spanien,spagna,espanha,spanje,hiszpania;IT:italie,italien,wlochy;"
    "NL:niederlande,pays-bas,paises bajos,paesi bassi,holandia;BE:belgien,belgica,belgio;"
    "CH:suisse,suiza,svizzera,suica,szwajcaria;AT:autriche,oostenrijk;PL:pologne,polen,polonia;"
    "PT:portugalia,portogallo;IE:irlande,irland,irlanda;DK:danemark,dinamarca;SE:schweden,suede,suecia,svezia;"
    "NO:norwegen,norvege,noruega;FI:finnland,finlande,finlandia;CZ:tschechien,republique tcheque;HU:ungarn,hongrie;"
    "RO:rumanien,roumanie;CA:kanada;BR:bresil,brasilien;MX:mexiko,mexique;IN:indien,inde;JP:japon,giappone;"
    "CN:chine,cina;MA:maroc,marokko;TN:tunisie,tunesien;TR:turkei,turquie,turquia;"
    "KR:\xED\x95\x9C\xEA\xB5\xAD;CI:cote d'ivoire;KP:north korea,democratic people's republic of korea;"
    "CD:democratic republic of the congo,the democratic republic of the congo;IR:islamic republic of iran;"
    "TZ:united republic of tanzania;VE:bolivarian republic of venezuela;BO:plurinational state of bolivia;"
    "MD:republic of moldova;TW:province of china taiwan,taiwan province of china";

/// ISO 3166's numbers.
const char *const numbers =
    "004AF 008AL 012DZ 031AZ 032AR 036AU 040AT 050BD 051AM 056BE 068BO 070BA 076BR 100BG 112BY 124CA 144LK 152CL "
    "156CN 158TW 170CO 188CR 191HR 196CY 203CZ 208DK 214DO 218EC 222SV 231ET 233EE 246FI 250FR 268GE 276DE 288GH "
    "300GR 320GT 340HN 344HK 348HU 352IS 356IN 360ID 364IR 368IQ 372IE 376IL 380IT 384CI 388JM 392JP 398KZ 400JO "
    "404KE 410KR 414KW 417KG 422LB 428LV 440LT 442LU 446MO 458MY 470MT 480MU 484MX 496MN 498MD 499ME 504MA 512OM "
    "524NP 528NL 554NZ 558NI 566NG 578NO 586PK 591PA 600PY 604PE 608PH 616PL 620PT 630PR 634QA 642RO 643RU 646RW "
    "682SA 686SN 688RS 702SG 703SK 704VN 705SI 710ZA 716ZW 724ES 752SE 756CH 764TH 784AE 788TN 792TR 800UG 804UA "
    "807MK 818EG 826GB 834TZ 840US 858UY 860UZ 862VE 894ZM";

struct Countries {
    QHash<QString, QString> codes; ///< by folded name
    QHash<QString, QString> byNumber;
    QHash<QString, bool> known; ///< codes

    Countries()
    {
        for (int i = 1; i <= static_cast<int>(QLocale::LastTerritory); ++i)
            learn(static_cast<QLocale::Territory>(i));
        const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
        for (const QLocale &locale : locales) {
            const QString code = QLocale::territoryToCode(locale.territory());
            const QString name = text::folded(locale.nativeTerritoryName());
            if (known.contains(code) && !name.isEmpty() && !codes.contains(name))
                codes.insert(name, code);
        }
        for (const char *const list : {otherNames, foreignNames})
            for (const QString &entry : QString::fromUtf8(list).split(u';'))
                for (const QString &name : entry.mid(3).split(u','))
                    codes.insert(text::folded(name), entry.left(2));
        for (const QString &entry : QString::fromLatin1(numbers).split(u' '))
            byNumber.insert(entry.left(3), entry.mid(3));
    }

    void learn(QLocale::Territory territory)
    {
        const QString code = QLocale::territoryToCode(territory);
        if (code.size() != 2 || !code[0].isLetter())
            return; // parts of the world have numbers
        known.insert(code, true);
        codes.insert(text::folded(QLocale::territoryToString(territory)), code);
    }
};

const Countries &countries()
{
    static const Countries all;
    return all;
}

/// Of at most three digits.
bool isNumber(QStringView word)
{
    return !word.isEmpty() && word.size() <= 3
        && std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Cities by which a place of these states is told from one of the country with the same two letters; folded.
const char *const stateCities =
    "AL:birmingham,huntsville,montgomery,mobile,tuscaloosa,auburn;AR:little rock,bentonville,fayetteville;"
    "AZ:phoenix,tucson,scottsdale,tempe,chandler,mesa,gilbert,glendale;"
    "CA:san francisco,los angeles,san diego,san jose,palo alto,mountain view,sunnyvale,santa clara,oakland,irvine,"
    "sacramento,menlo park,redwood city,cupertino,fremont,pleasanton,santa monica,san mateo,foster city,berkeley,"
    "south san francisco,emeryville,burbank,culver city,el segundo,long beach,pasadena,carlsbad,san bruno,san ramon,"
    "los gatos,milpitas,san carlos,thousand oaks,anaheim,fresno,riverside,santa barbara,hayward,newport beach,"
    "costa mesa,la jolla,livermore,walnut creek,stanford,bakersfield,newark,san francisco bay area;"
    "CO:denver,boulder,colorado springs,aurora,fort collins,englewood,broomfield,littleton,golden;"
    "DE:wilmington,dover,newark;GA:atlanta,alpharetta,savannah,augusta,marietta,athens,duluth;"
    "IL:chicago,naperville,evanston,schaumburg,deerfield,peoria,bloomington,champaign,lake forest,north chicago;"
    "IN:indianapolis,fort wayne,bloomington,south bend,carmel;KY:louisville,lexington;LA:new orleans,baton rouge;"
    "MA:boston,cambridge,waltham,burlington,lexington,woburn,worcester,andover,quincy,somerville,framingham,needham,"
    "bedford,westborough,lowell,marlborough,springfield;"
    "MD:baltimore,bethesda,rockville,columbia,annapolis,gaithersburg,silver spring,college park,fort meade,"
    "annapolis junction,hanover,laurel,frederick,germantown;ME:bangor,augusta;"
    "MN:minneapolis,st. paul,saint paul,rochester,eden prairie,bloomington,plymouth;"
    "MO:st. louis,saint louis,kansas city,springfield,columbia,jefferson city,chesterfield;MS:jackson,gulfport;"
    "MT:bozeman,billings,missoula,helena;"
    "NC:charlotte,raleigh,durham,cary,greensboro,winston-salem,morrisville,research triangle park,chapel hill;"
    "NE:omaha,lincoln;"
    "PA:philadelphia,pittsburgh,king of prussia,malvern,harrisburg,conshohocken,wayne,horsham,allentown,exton;"
    "SC:greenville,columbia,charleston;SD:sioux falls,rapid city;"
    "TN:nashville,memphis,knoxville,chattanooga,franklin,oak ridge,brentwood;"
    "VA:arlington,reston,mclean,herndon,richmond,alexandria,chantilly,ashburn,fairfax,norfolk,virginia beach,"
    "charlottesville,springfield,vienna,tysons,sterling,falls church,quantico,roanoke,newport news,dulles;"
    "ID:boise,idaho falls,meridian";

} // namespace

bool isSharedCode(QStringView word)
{
    static const QString codes =
        QStringLiteral(" AL AR AZ CA CO DE GA ID IL IN KY LA MA MD ME MN MO MS MT NC NE PA SC SD TN VA ");
    return word.size() == 2 && QStringView(codes).contains(u' ' + word.toString() + u' ');
}

bool isCityOfState(QStringView city, QStringView state)
{
    static const QSet<QString> known = [] {
        QSet<QString> all;
        for (const QString &entry : QString::fromLatin1(stateCities).split(u';'))
            for (const QString &name : entry.mid(3).split(u','))
                all.insert(entry.left(3) + name);
        return all;
    }();
    return known.contains(state.toString() + u':' + text::folded(city));
}

bool isCountryCode(QStringView word)
{
    return word.size() == 2 && word[0].isUpper() && word[1].isUpper() && countries().known.contains(word.toString());
}

QString countryCode(QStringView name)
{
    constexpr qsizetype longest = 60;
    if (name.size() > longest)
        return {};
    return countries().codes.value(text::folded(name).replace(u'\u2019', u'\''));
}

QString countryOfNumber(QStringView number)
{
    return isNumber(number) ? countries().byNumber.value(number.toString().rightJustified(3, u'0')) : QString();
}

QString invertedCountryCode(QStringView name)
{
    const qsizetype comma = name.indexOf(u',');
    if (comma < 0 || !name.endsWith(u"of", Qt::CaseInsensitive))
        return {};
    const QStringView before = name.first(comma).trimmed();
    const QString whole = name.sliced(comma + 1).trimmed().toString() + u' ' + before.toString();
    const QString code = countryCode(whole);
    return !code.isEmpty() || whole.contains(u"democratic", Qt::CaseInsensitive) ? code : countryCode(before);
}

} // namespace rolescope::importer
