// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "articlefixture.h"

#include "importer/packreader.h"
#include "importer/plaintext.h"

#include <QDir>
#include <QFile>

namespace rolescope::importer::fixture {

const std::vector<domain::Skill> &vocabulary()
{
    static const std::vector<domain::Skill> skills = [] {
        auto pack = readPack(QStringLiteral(ROLESCOPE_SOURCE_DIR "/data/sample"));
        if (!pack)
            return std::vector<domain::Skill>();
        for (size_t i = 0; i < pack->skills.size(); ++i)
            pack->skills[i].id = domain::SkillId(static_cast<qint64>(i + 1));
        return std::move(pack->skills);
    }();
    return skills;
}

const text::SkillReader &skillReader()
{
    static const text::SkillReader reader(vocabulary());
    return reader;
}

QString textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto text = plainText(file.readAll(), path);
    return text ? *text : QString();
}

QString seedFolder()
{
    const QDir folder(QStringLiteral(ROLESCOPE_SOURCE_DIR "/../shared/seeds"));
    return folder.exists() ? folder.absolutePath() : QString();
}

QStringList seedFiles()
{
    QStringList files;
    const QDir folder(seedFolder());
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        files += folder.filePath(name);
    return files;
}

QString aboutCode(About about)
{
    switch (about) {
    case About::First: return QStringLiteral("A");
    case About::Second: return QStringLiteral("B");
    case About::Both: return QStringLiteral("both");
    case About::Nobody: break;
    }
    return {};
}

} // namespace rolescope::importer::fixture
