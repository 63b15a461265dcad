// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/headerwords.h"

#include "text/fold.h"

#include <QHash>

#include <algorithm>

namespace rolescope::importer::feed {
namespace {

struct Words {
    JobField field;
    const char *names; ///< English, German, French, Spanish, Italian, Dutch, Polish; folded
};

const std::vector<Words> &fieldWords()
{
    static const std::vector<Words> words{
        {JobField::Title,
         "title jobtitle position positiontitle jobposition jobname role jobrole occupation vacancy vacancytitle "
         "postingtitle stellentitel titel berufsbezeichnung stellenbezeichnung jobtitel intitule intituledeposte poste "
         "titredeposte titre puesto titulo cargo titulodelpuesto titolo posizione mansione functie functietitel "
         "vacaturetitel stanowisko nazwastanowiska "
         "businesstitle stellenangebottitel intituleduposte beruf 職種 공고명 название должность"},
        {JobField::Employer,
         "company companyname employer employername organization organisation organizationname hiringorganization "
         "hiringorganizationname businessname firm unternehmen firma arbeitgeber entreprise employeur societe "
         "nomentreprise empresa compania empleador azienda datoredilavoro bedrijf werkgever bedrijfsnaam pracodawca "
         "nazwafirmy firmanazwa "
         "agency advertiser advertisername companydisplayname entreprisenom postedcompany компания работодатель"},
        {JobField::Place,
         "location joblocation place city town area candidaterequiredlocation locationname joblocationaddress "
         "addresslocality joblocationaddresslocality categorieslocation workplace ort standort arbeitsort stadt lieu "
         "ville localisation lieudetravail ubicacion ciudad lugar localidad luogo citta sede plaats locatie stad "
         "lokalizacja miasto miejsce miejscepracy "
         "worklocation worksitecity cidade locationdisplayname arbeitsortort jobcity jobgeo locations "
         "locationrestrictions "
         "positionlocationdisplay lieutravail город"},
        {JobField::Country,
         "country companylocation jobcountry countrycode addresscountry joblocationaddressaddresscountry land pays "
         "pais "
         "paese landcode kraj "
         "arbeitsortland"},
        {JobField::Remote,
         "remote workplacetype isremote remoteratio remoteallowed workfromhome workfromhomeavailable telework "
         "homeoffice "
         "remoteindicator joblocationtype remotework jobworkfromhome teletravail teletrabajo remoto thuiswerken "
         "pracazdalna trybpracy telecommuting "
         "workmode workmodel modalidad modalidade jobisremote"},
        {JobField::Type,
         "type jobtype employmenttype employment worktype formattedworktype contract contracttype scheduletype "
         "jobscheduletype categoriescommitment commitment anstellungsart beschaeftigungsart beschaftigungsart "
         "wymiarpracy занятость arbeitszeitmodell "
         "vertragsart typedecontrat contrat tipodecontrato jornada tipodejornada contrato tipocontratto contratto "
         "dienstverband "
         "contracttypen typumowy rodzajumowy "
         "positiontype jobemploymenttype positionschedule typeofemployment typecontrat "
         "dureetravaillibelleconverti contracttime positionofferingtype jobtypes employmenttypes employmenttypecode"},
        {JobField::Level,
         "level experiencelevel seniority senioritylevel joblevel careerlevel formattedexperiencelevel erfahrungsstufe "
         "karrierestufe niveau niveaudexperience experience nivel niveldeexperiencia livello esperienza "
         "ervaringsniveau poziom doswiadczenie poziomdoswiadczenia poziomstanowiska berufserfahrung expertiselevel "
         "requiredexperience опыт levels experiencelibelle positionlevelsposition "
         "experiencecode"},
        {JobField::Salary,
         "salary salaryestimate pay salarytext salaryrange compensation wage jobsalary gehalt verguetung lohn "
         "gehaltsspanne salaire remuneration salario sueldo remuneracion stipendio retribuzione salaris loon "
         "wynagrodzenie zarobki placa pensja "
         "payrate basesalary annualsalary зарплата hourlyrate "
         "compensationscrapeablecompensationsalarysummary compensationtiersummary"},
        {JobField::SalaryLow,
         "minsalary salarymin salarylow salarylower minamount salaryfrom lowersalaryestimate salaryminimum minpay "
         "salaryrangemin basesalaryvalueminvalue basesalaryminvalue mingehalt gehaltvon salairemin salariomin "
         "minimumsalaris wynagrodzenieod "
         "minimumsalary salaryrangefrom wagerateofpayfrom annualsalarymin jobminsalary "
         "positionremunerationminimumrange minimumrange"},
        {JobField::SalaryHigh,
         "maxsalary salarymax salaryhigh salaryupper maxamount salaryto highersalaryestimate uppersalaryestimate "
         "salarymaximum maxpay salaryrangemax basesalaryvaluemaxvalue basesalarymaxvalue maxgehalt gehaltbis "
         "salairemax salariomax maximumsalaris wynagrodzeniedo "
         "maximumsalary salaryrangeto wagerateofpayto annualsalarymax jobmaxsalary positionremunerationmaximumrange "
         "maximumrange"},
        {JobField::SalaryMiddle,
         "medsalary mediansalary salarymedian averagesalary avgsalary salaryyearavg "
         "basesalaryvaluevalue basesalaryvalue meansalary salaryavg"},
        {JobField::Period,
         "payperiod salaryperiod period interval salaryinterval salaryrangeinterval "
         "basesalaryvalueunittext basesalaryunittext salaryrate zeitraum periode periodo "
         "wageunitofpay wagerateofpayunit jobsalaryperiod positionremunerationdescription rateintervalcode salaryunit "
         "salarytype salarytypesalarytype salaryfrequency paytype"},
        {JobField::Currency,
         "currency salarycurrency salarycurrencycode salaryrangecurrency basesalarycurrency jobsalarycurrency "
         "basesalarypricecurrency waehrung devise moneda "
         "valuta monnaie waluta"},
        {JobField::Posted,
         "posted dateposted postdate posteddate postingdate publicationdate firstpublished firstpublishedat date "
         "published publishedat publisheddate publishedon datepublished postedon pubdate jobposteddate "
         "jobpostedatdatetimeutc aktuelleveroeffentlichungsdatum createdat created listedtime originallistedtime "
         "postedat timeposted postedtime firstseen updatedat veroeffentlicht veroffentlichtam veroeffentlichtam datum "
         "datepublication datedepublication fechapublicacion fechadepublicacion fecha datapubblicazione "
         "datadepublicacao data geplaatst "
         "datapublikacji publicationstartdate datecreation releaseddate newpostingdate dateadded listingdate "
         "jobpostingdate дата"},
        {JobField::Extracted,
         "extractdate extracted dateextracted crawldate crawledat scrapedat datescraped "
         "datequeried retrieved retrievedat abrufdatum"},
        {JobField::Skills,
         "skills skill jobskills skillsdescription tags keyskills requiredskills mainskill technologies techstack "
         "kenntnisse faehigkeiten fahigkeiten tagsandskills competences habilidades competenze vaardigheden "
         "umiejetnosci technologie"},
        {JobField::Description,
         "description jobdescription jobsummary summary text content details jobdetails descriptionplain body "
         "descriptiontext qualifications jobtext beschreibung stellenbeschreibung descripcion descrizione "
         "omschrijving functieomschrijving opis opisstanowiska contents descriptionhtml"},
        {JobField::Url,
         "url link joburl joblink applyurl jobpostingurl absoluteurl hostedurl postingurl href applylink "
         "applicationurl weblink lien enlace collegamento adres adreslink "
         "sourceurl redirecturl externeurl jobapplylink positionuri landingpage urlorigine applicationlink careersurl "
         "jobdetailsurl pageurl jdurl ref"},
        {JobField::Id,
         "id jobid postingid identifier guid referenceid refid reference vacancyid adid stellenid idoffre idoferta "
         "refnr matchedobjectid positionid uuid"},
    };
    return words;
}

/// Cyrillic and Greek letters that look like Latin ones.
QChar latin(QChar c)
{
    static const QStringView look = u"\u0430\u0435\u043e\u0440\u0441\u0445\u0443\u0456\u03bf\u03b1";
    static const QStringView like = u"aeopcxyioa";
    const qsizetype at = look.indexOf(c);
    return at < 0 ? c : like[at];
}

const QHash<QString, HeaderMatch> &byName()
{
    static const QHash<QString, HeaderMatch> names = [] {
        QHash<QString, HeaderMatch> all;
        for (const Words &words : fieldWords()) {
            int rank = 0;
            for (const QString &name : QString::fromUtf8(words.names).split(u' ', Qt::SkipEmptyParts))
                if (const QString plain = plainHeader(name); !all.contains(plain))
                    all.insert(plain, {words.field, rank++});
        }
        return all;
    }();
    return names;
}

} // namespace

QString plainHeader(const QString &column)
{
    QString plain;
    for (const QChar c : text::folded(column))
        if (c.isLetterOrNumber())
            plain += latin(c);
    return plain;
}

std::optional<HeaderMatch> fieldNamed(const QString &column)
{
    const auto found = byName().constFind(plainHeader(column));
    return found == byName().constEnd() ? std::nullopt : std::optional(*found);
}

bool isPersonal(const QString &column)
{
    static const QStringList parts{QStringLiteral("email"),         QStringLiteral("phone"),
                                   QStringLiteral("telefon"),       QStringLiteral("recruiter"),
                                   QStringLiteral("contact"),       QStringLiteral("mobile"),
                                   QStringLiteral("hiringmanager"), QStringLiteral("kontakt"),
                                   QStringLiteral("candidatename"), QStringLiteral("applicantname")};
    const QString plain = plainHeader(column);
    return std::any_of(parts.begin(), parts.end(), [&](const QString &part) { return plain.contains(part); });
}

} // namespace rolescope::importer::feed
