// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/countrynames.h"

#include "text/fold.h"

#include <QHash>
#include <QLocale>

namespace rolescope::importer::feed {
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

struct Countries {
    QHash<QString, QString> codes; ///< by folded name
    QHash<QString, bool> known;    ///< codes

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
        const QStringList entries = QString::fromLatin1(otherNames).split(u';');
        for (const QString &entry : entries)
            for (const QString &name : entry.mid(3).split(u','))
                codes.insert(name, entry.left(2));
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

} // namespace

bool isCountryCode(QStringView word)
{
    return word.size() == 2 && word[0].isUpper() && word[1].isUpper() && countries().known.contains(word.toString());
}

QString countryCode(QStringView name)
{
    constexpr qsizetype longest = 60;
    return name.size() > longest ? QString() : countries().codes.value(text::folded(name));
}

} // namespace rolescope::importer::feed
