// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/onet/onetskills.h"

#include "importer/articleimport.h"
#include "importer/sink.h"
#include "text/fold.h"

#include <QSet>

#include <set>

namespace rolescope::importer::onet {
namespace {

using namespace domain;

/// What earlier imports brought must not decide what this one says.
bool isVocabulary(const Skill &skill)
{
    return skill.category != unsortedCategory() && skill.category != onetCategory();
}

std::set<QString> technologiesOf(const OnetRelease &release)
{
    std::set<QString> examples;
    for (const OnetOccupation &occupation : release.occupations)
        for (const OnetTechnology &technology : occupation.technologies)
            examples.insert(technology.example);
    return examples;
}

/// Gives each technology the first key it asks for that is free.
class KeyGiver {
public:
    void link(const QString &example, const QString &key)
    {
        if (key.isEmpty() || m_keys.contains(example) || m_taken.contains(key))
            return;
        m_taken.insert(key);
        m_keys.insert(example, key);
    }

    void make(const QString &example, const QSet<QString> &reserved)
    {
        if (m_keys.contains(example))
            return;
        const QString base = keyOf(example);
        QString key = base;
        for (int i = 2; m_taken.contains(key) || reserved.contains(key); ++i)
            key = QStringLiteral("%1-%2").arg(base).arg(i);
        link(example, key);
    }

    QHash<QString, QString> take() { return std::move(m_keys); }

private:
    QHash<QString, QString> m_keys;
    QSet<QString> m_taken;
};

} // namespace

QString onetCategory() { return QStringLiteral("onet"); }

QHash<QString, QString> skillKeys(const OnetRelease &release, const Catalog &vocabulary)
{
    QHash<QString, QString> names, aliases; // folded, to the key
    QSet<QString> reserved;
    for (const Skill &skill : vocabulary.skills) {
        if (!isVocabulary(skill))
            continue;
        reserved.insert(skill.key);
        names.insert(text::folded(skill.name), skill.key);
        for (const QString &alias : skill.aliases)
            if (!aliases.contains(text::folded(alias)))
                aliases.insert(text::folded(alias), skill.key);
    }
    const std::set<QString> examples = technologiesOf(release);
    KeyGiver keys;
    for (const QString &example : examples)
        keys.link(example, names.value(text::folded(example)));
    for (const QString &example : examples)
        keys.link(example, aliases.value(text::folded(example)));
    for (const QString &example : examples)
        keys.make(example, reserved);
    return keys.take();
}

OnetSkills::OnetSkills(const OnetRelease &release, const Catalog &vocabulary, Sink &sink)
    : m_sink(sink),
      m_keys(skillKeys(release, vocabulary)),
      m_ownSkills(vocabulary, sink)
{
    for (const Skill &skill : vocabulary.skills)
        if (isVocabulary(skill))
            m_vocabulary.insert(skill.key, skill.id);
}

Result<SkillId> OnetSkills::of(const QString &example)
{
    if (const auto there = m_rows.constFind(example); there != m_rows.cend())
        return *there;
    const SkillId known = m_vocabulary.value(m_keys.value(example));
    const auto id = known.isValid() ? m_ownSkills.of(known) : add(example);
    if (id)
        m_rows.insert(example, *id);
    return id;
}

Result<SkillId> OnetSkills::add(const QString &example)
{
    if (auto added = m_sink.addSkillCategory({onetCategory(), QStringLiteral("Named by O*NET")}); !added)
        return added.error();
    Skill skill;
    skill.key = m_keys.value(example);
    skill.name = example;
    skill.category = onetCategory();
    return m_sink.addSkill(skill);
}

} // namespace rolescope::importer::onet
