// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/datewords.h"

#include <algorithm>
#include <array>

namespace rolescope::importer::feed {
namespace {

template <size_t N>
bool isOneOf(QStringView word, const std::array<const char16_t *, N> &words)
{
    return std::any_of(words.begin(), words.end(),
                       [word](const char16_t *known) { return word == QStringView(known); });
}

struct Unit {
    const char16_t *word;
    int days;
    int months;
};

// Hours and less are of the same day.
constexpr std::array units{
    Unit{u"s", 0, 0},        Unit{u"sec", 0, 0},      Unit{u"second", 0, 0}, Unit{u"seconds", 0, 0},
    Unit{u"sekunden", 0, 0}, Unit{u"min", 0, 0},      Unit{u"mins", 0, 0},   Unit{u"minute", 0, 0},
    Unit{u"minutes", 0, 0},  Unit{u"minuten", 0, 0},  Unit{u"minuto", 0, 0}, Unit{u"minutos", 0, 0},
    Unit{u"d", 1, 0},        Unit{u"day", 1, 0},      Unit{u"days", 1, 0},   Unit{u"tag", 1, 0},
    Unit{u"tagen", 1, 0},    Unit{u"jour", 1, 0},     Unit{u"jours", 1, 0},  Unit{u"día", 1, 0},
    Unit{u"días", 1, 0},     Unit{u"dia", 1, 0},      Unit{u"dias", 1, 0},   Unit{u"giorno", 1, 0},
    Unit{u"giorni", 1, 0},   Unit{u"w", 7, 0},        Unit{u"week", 7, 0},   Unit{u"weeks", 7, 0},
    Unit{u"wk", 7, 0},       Unit{u"wks", 7, 0},      Unit{u"woche", 7, 0},  Unit{u"wochen", 7, 0},
    Unit{u"semaine", 7, 0},  Unit{u"semaines", 7, 0}, Unit{u"semana", 7, 0}, Unit{u"semanas", 7, 0},
    Unit{u"mo", 0, 1},       Unit{u"month", 0, 1},    Unit{u"months", 0, 1}, Unit{u"monat", 0, 1},
    Unit{u"monaten", 0, 1},  Unit{u"mois", 0, 1},     Unit{u"mes", 0, 1},    Unit{u"meses", 0, 1},
    Unit{u"mês", 0, 1},      Unit{u"year", 0, 12},    Unit{u"years", 0, 12}, Unit{u"jahr", 0, 12},
    Unit{u"jahren", 0, 12},  Unit{u"an", 0, 12},      Unit{u"ans", 0, 12},   Unit{u"año", 0, 12},
    Unit{u"años", 0, 12},
};
constexpr std::array hourWords{u"h",       u"hr",    u"hrs",    u"hour", u"hours", u"stunde",
                               u"stunden", u"heure", u"heures", u"hora", u"horas", u"ore"};
constexpr std::array todayWords{u"today", u"heute", u"hoy",  u"aujourd'hui", u"aujourd’hui",
                                u"just",  u"now",   u"oggi", u"hoje",        u"jetzt"};
constexpr std::array yesterdayWords{u"yesterday", u"gestern", u"ayer", u"hier", u"ieri", u"ontem"};
constexpr std::array marks{u"ago", u"vor", u"hace", u"il", u"fa", u"há"};
constexpr std::array ones{u"a",  u"an",  u"one", u"un",   u"une",   u"una",
                          u"um", u"uma", u"ein", u"eine", u"einem", u"einer"};
constexpr std::array fillers{u"posted", u"reposted",  u"published",      u"active", u"employer", u"employeractive",
                             u"on",     u"about",     u"over",           u"more",   u"than",     u"y",
                             u"de",     u"plus",      u"mehr",           u"als",    u"más",      u"que",
                             u"publié", u"publicado", u"veröffentlicht", u"date",   u"at"};

struct Reader {
    std::optional<int> number;
    const Unit *unit = nullptr;
    bool isHours = false;
    bool marked = false;
    std::optional<int> day; ///< 0 today, 1 yesterday

    /// The "a" of "il y a" is a 1 until the number follows.
    bool mayTakeNumber() const { return !number || (marked && *number == 1 && !unit && !isHours); }
    bool takeUnit(QStringView word)
    {
        if (unit || isHours || !number)
            return false;
        isHours = isOneOf(word, hourWords);
        const auto *found =
            std::find_if(units.begin(), units.end(), [word](const Unit &u) { return word == QStringView(u.word); });
        unit = found == units.end() ? nullptr : &*found;
        return isHours || unit;
    }
    bool take(QStringView word)
    {
        if (takeUnit(word))
            return true;
        if (isOneOf(word, todayWords) || isOneOf(word, yesterdayWords)) {
            day = isOneOf(word, yesterdayWords) ? 1 : 0;
            return true;
        }
        if (mayTakeNumber() && isOneOf(word, ones)) {
            number = 1;
            return true;
        }
        const bool mark = isOneOf(word, marks) || (word == u"a" && number); // "il y a", behind which the number is
        marked = marked || mark;
        return mark || isOneOf(word, fillers);
    }
    bool takeNumber(QStringView digits)
    {
        constexpr qsizetype longest = 4;
        if (!mayTakeNumber())
            return false;
        number = digits.size() <= longest ? std::optional(digits.toInt()) : std::nullopt;
        return number.has_value();
    }
};

} // namespace

std::optional<Ago> readAgo(QStringView words)
{
    Reader reader;
    for (qsizetype i = 0; i < words.size();) {
        const qsizetype from = i;
        if (words[i].unicode() >= u'0' && words[i].unicode() <= u'9') {
            while (i < words.size() && words[i].unicode() >= u'0' && words[i].unicode() <= u'9')
                ++i;
            if (!reader.takeNumber(words.mid(from, i - from)))
                return std::nullopt;
        } else if (words[i].isLetter()) {
            while (i < words.size() && (words[i].isLetter() || words[i] == u'\'' || words[i] == u'’'))
                ++i;
            if (!reader.take(words.mid(from, i - from)))
                return std::nullopt;
        } else if (words[i].isSpace() || QStringView(u"+:.,•·-").contains(words[i])) {
            ++i;
        } else {
            return std::nullopt;
        }
    }
    if (reader.day && !reader.unit)
        return Ago{*reader.day, 0};
    const bool shortForm = words.size() <= 4 && reader.number && words[0].isDigit(); // "3d", "30d+"
    if (!reader.number || !(reader.marked || shortForm))
        return std::nullopt;
    if (reader.isHours)
        return Ago{*reader.number / 24, 0};
    if (!reader.unit)
        return std::nullopt;
    return Ago{*reader.number * reader.unit->days, *reader.number * reader.unit->months};
}

int monthOfWord(QStringView word)
{
    // English, German, French, Spanish, Italian.
    static constexpr std::array<std::array<const char16_t *, 5>, 12> months{{
        {u"january", u"januar", u"janvier", u"enero", u"gennaio"},
        {u"february", u"februar", u"février", u"febrero", u"febbraio"},
        {u"march", u"märz", u"mars", u"marzo", u"mrz"},
        {u"april", u"april", u"avril", u"abril", u"aprile"},
        {u"may", u"mai", u"mai", u"mayo", u"maggio"},
        {u"june", u"juni", u"juin", u"junio", u"giugno"},
        {u"july", u"juli", u"juillet", u"julio", u"luglio"},
        {u"august", u"august", u"août", u"agosto", u"agosto"},
        {u"september", u"september", u"septembre", u"septiembre", u"settembre"},
        {u"october", u"oktober", u"octobre", u"octubre", u"ottobre"},
        {u"november", u"november", u"novembre", u"noviembre", u"novembre"},
        {u"december", u"dezember", u"décembre", u"diciembre", u"dicembre"},
    }};
    constexpr qsizetype shortest = 3;
    if (word.size() < shortest)
        return 0;
    int found = 0;
    for (size_t month = 0; month < months.size(); ++month)
        for (const char16_t *name : months[month]) {
            const QStringView full(name);
            const bool same = word == full || (word.size() <= 5 && full.startsWith(word));
            if (!same)
                continue;
            const int number = static_cast<int>(month) + 1;
            if (found != 0 && found != number)
                return 0; // "jui"
            found = number;
        }
    return found;
}

bool isWeekday(QStringView word)
{
    constexpr std::array names{u"monday",   u"tuesday", u"wednesday", u"thursday", u"friday",     u"saturday",
                               u"sunday",   u"montag",  u"dienstag",  u"mittwoch", u"donnerstag", u"freitag",
                               u"samstag",  u"sonntag", u"lundi",     u"mardi",    u"mercredi",   u"jeudi",
                               u"vendredi", u"samedi",  u"dimanche",  u"lunes",    u"martes",     u"miércoles",
                               u"jueves",   u"viernes", u"sábado",    u"domingo"};
    return word.size() >= 2 && std::any_of(names.begin(), names.end(), [word](const char16_t *name) {
               return QStringView(name).startsWith(word) && (word.size() <= 5 || word == QStringView(name));
           });
}

} // namespace rolescope::importer::feed
