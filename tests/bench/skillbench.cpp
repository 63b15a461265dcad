// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "benches.h"
#include "figure.h"
#include "generator/random.h"
#include "generator/words.h"

#include "domain/catalog.h"
#include "text/skillreader.h"

#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace rolescope::bench {
namespace {

constexpr size_t terms = 10'000;
constexpr int textLength = 2000;
constexpr int skillsPerText = 8;
constexpr size_t peerShare = 100;

std::vector<domain::Skill> vocabulary()
{
    std::vector<domain::Skill> skills;
    for (const QString &name : generator::skillNames(terms)) {
        domain::Skill skill;
        skill.id = domain::SkillId(static_cast<qint64>(skills.size()) + 1);
        skill.name = name;
        skills.push_back(skill);
    }
    return skills;
}

/// Prose of everyday words, the frequent ones more often, with some skills in it.
class Prose {
public:
    explicit Prose(const std::vector<domain::Skill> &skills) : m_skills(skills)
    {
        m_words =
            QStringLiteral("the and of to in a with for our you will we team work on is are as data be or your that "
                           "experience an this by new from have business at can more all other how it who their what "
                           "people build customers product help years design support strong ability develop across "
                           "working environment solutions role including teams skills company within process make "
                           "knowledge quality technical understanding opportunity projects technology systems time "
                           "management world best benefits great world-class employees position responsible partners "
                           "requirements improve through provide services internal drive looking everyone research "
                           "related degree complex create results health performance opportunities global learn "
                           "stakeholders communication growing insights field problem deliver passion lead impact "
                           "understand culture manage ensure information operations collaborate decisions growth")
                .split(u' ');
        m_often = generator::Zipf(static_cast<quint32>(m_words.size()));
    }

    QString text()
    {
        QString text;
        text.reserve(textLength + 50);
        int sentence = 0;
        while (text.size() < textLength) {
            const bool skill = m_random.below(textLength / 7) < skillsPerText;
            text += skill ? m_skills[m_random.below(static_cast<quint32>(m_skills.size()))].name
                          : m_words[m_often.draw(m_random)];
            text += ++sentence % 14 == 0 ? QStringLiteral(". ")
                : m_random.chance(8)     ? QStringLiteral(", ")
                                         : QStringLiteral(" ");
        }
        return text;
    }

private:
    const std::vector<domain::Skill> &m_skills;
    generator::Random m_random{7};
    generator::Zipf m_often{1};
    QStringList m_words;
};

/// What one would write first: every term is looked for in every text.
size_t searchEach(const std::vector<domain::Skill> &skills, const std::vector<QString> &texts, size_t count)
{
    size_t found = 0;
    for (size_t i = 0; i < count; ++i)
        for (const domain::Skill &skill : skills)
            found += texts[i].contains(skill.name, Qt::CaseInsensitive) ? 1 : 0;
    return found;
}

} // namespace

void runSkillBench(qint64 rows, const QStringList &names)
{
    const QString name = QStringLiteral("skill_reading");
    if (!names.isEmpty() && !names.contains(name))
        return;
    const auto count = static_cast<size_t>(std::clamp<qint64>(rows / 100, 100, 20'000));
    const std::vector<domain::Skill> skills = vocabulary();
    Prose prose(skills);
    std::vector<QString> texts;
    qint64 bytes = 0;
    for (size_t i = 0; i < count; ++i) {
        texts.push_back(prose.text());
        bytes += texts.back().toUtf8().size();
    }
    const text::SkillReader reader(skills);
    size_t found = 0;
    Times core; // processor time, so that what else the machine does is not counted as ours
    const Times times = measure(7, [&] {
        const std::clock_t before = std::clock();
        found = 0;
        for (const QString &text : texts)
            found += reader.read(text).size();
        core.runs.push_back(static_cast<double>(std::clock() - before) * 1e3 / CLOCKS_PER_SEC);
    });
    if (found < count) {
        std::fputs("the texts' skills were not found\n", stderr);
        std::exit(1);
    }
    Times peer = measure(1, [&] { searchEach(skills, texts, count / peerShare); });
    for (double &run : peer.runs)
        run *= static_cast<double>(count) / static_cast<double>(count / peerShare);
    print(name, static_cast<qint64>(count), times,
          QStringLiteral("QString::contains for each of the 10,000 terms, on a hundredth of the texts, times 100"),
          peer);
    printValue(QStringLiteral("skill_reading_speed"), static_cast<qint64>(count),
               static_cast<double>(bytes) / 1e6 / (core.median() / 1e3), QStringLiteral("MB/s of a core"));
}

} // namespace rolescope::bench
