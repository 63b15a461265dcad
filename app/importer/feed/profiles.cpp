// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/profiles.h"

#include "importer/feed/namedcolumns.h"
#include "importer/jsonfields.h"

#include <QDir>
#include <QFile>

#include <algorithm>

static void initProfileResource() { Q_INIT_RESOURCE(profiles); }

namespace rolescope::importer::feed {
namespace {

Profile readProfile(const QString &path)
{
    QFile file(path);
    FileProblem problem(path);
    Profile profile;
    if (!file.open(QIODevice::ReadOnly))
        return profile;
    JsonFields fields(parseObject(file.readAll(), problem), {}, problem);
    profile.name = fields.text(QLatin1String("name"));
    profile.needs = fields.texts(QLatin1String("needs"));
    fields.object(QLatin1String("mapping"), [&](JsonFields &mapping) { profile.mapping = readMapping(mapping); });
    fields.refuseUnknownKeys();
    Q_ASSERT_X(!problem.error(), "profiles", qPrintable(problem.error()->context.join(u' ')));
    return profile;
}

bool fits(const Profile &profile, const QStringList &columns)
{
    return std::all_of(profile.needs.begin(), profile.needs.end(),
                       [&](const QString &need) { return columns.contains(need); });
}

} // namespace

const std::vector<Profile> &profiles()
{
    static const std::vector<Profile> all = [] {
        initProfileResource();
        std::vector<Profile> read;
        const QDir folder(QStringLiteral(":/profiles"));
        for (const QString &file : folder.entryList(QDir::Files, QDir::Name))
            read.push_back(readProfile(folder.filePath(file)));
        return read;
    }();
    return all;
}

const Profile *profileFor(const QStringList &columns)
{
    const Profile *found = nullptr;
    for (const Profile &profile : profiles())
        if (fits(profile, columns) && (!found || profile.needs.size() > found->needs.size()))
            found = &profile;
    return found;
}

Mapping proposedMapping(const QStringList &columns)
{
    const Profile *profile = profileFor(columns);
    if (!profile)
        return mappingByNames(columns);
    Mapping mapping = profile->mapping;
    mapping.columns.erase(std::remove_if(mapping.columns.begin(), mapping.columns.end(),
                                         [&](const Mapping::Column &c) { return !columns.contains(c.first); }),
                          mapping.columns.end());
    return mapping;
}

} // namespace rolescope::importer::feed
