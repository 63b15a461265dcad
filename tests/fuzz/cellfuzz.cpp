// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
// What must hold for a title, an employer, a place, a type, a level and skills in a feed, checked on texts that
// libFuzzer makes up.
#include "require.h"

#include "domain/catalog.h"
#include "importer/feed/employercell.h"
#include "importer/feed/levelcell.h"
#include "importer/feed/placecell.h"
#include "importer/feed/skillscell.h"
#include "importer/feed/typecell.h"
#include "text/titlereader.h"

#include <QSet>

using namespace rolescope;
using fuzz::require;
using namespace rolescope::importer::feed;

namespace {

domain::Catalog catalog()
{
    domain::Catalog catalog;
    for (const char16_t *name : {u"Data Engineer", u"Lead Data Engineer", u"Data Scientist"}) {
        domain::Role role;
        role.id = domain::RoleId(static_cast<qint64>(catalog.roles.size()) + 1);
        role.name = QString::fromUtf16(name);
        catalog.roles.push_back(role);
    }
    return catalog;
}

void checkTitle(const QString &title)
{
    static const text::TitleReader reader(catalog());
    const text::TitleReading reading = reader.read(title);
    require(reading.role.isValid() == !reading.roleWords.isEmpty(), "a role has its words");
    require((reading.level != domain::Level::Unknown) == !reading.levelWords.isEmpty(), "a level has its words");
    require(title.contains(reading.roleWords), "a role's words are the title's");
    require(title.contains(reading.levelWords), "a level's words are the title's");
    text::TitleReader::roleNameIn(title);
}

void checkPlace(const QString &cell)
{
    const PlaceValue place = readPlaceCell(cell);
    require(place.country.isEmpty() || place.country.size() == 2, "a country is a code");
    require(place.place == place.place.simplified(), "a place is one line");
    readCountryCell(cell);
    readRemoteCell(cell);
}

void checkSkills(const QString &cell)
{
    QSet<QString> seen;
    for (const QString &skill : skillTerms(cell)) {
        require(!skill.trimmed().isEmpty(), "a skill has a name");
        require(!seen.contains(skill), "a skill is listed once");
        seen.insert(skill);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size == 0)
        return 0;
    const QString cell = QString::fromUtf8(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    switch (data[0] % 4) {
    case 0: checkTitle(cell); break;
    case 1: checkPlace(cell); break;
    case 2: checkSkills(cell); break;
    default:
        const QString employer = readEmployerCell(cell);
        require(employer == employer.simplified(), "an employer is one line");
        const TypeValue type = readTypeCell(cell);
        require(type.hours.isEmpty() || type.type != domain::JobType::Unknown, "hours stand beside a type");
        readLevelCell(cell);
    }
    return 0;
}
