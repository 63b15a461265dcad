// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/adterms.h"

#include "text/fold.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <utility>
#include <vector>

namespace rolescope::importer {
namespace {

using domain::JobType;
using domain::Level;

QHash<QString, AdField> labels()
{
    QHash<QString, AdField> known;
    const auto learn = [&](AdField field, const char *names) {
        for (const QString &name : QString::fromLatin1(names).split(u'|'))
            known.insert(name, field);
    };
    learn(AdField::Title, "job title|title|position|position title|role|job position|job role|stellentitel");
    learn(AdField::Employer, "company|company name|employer|organisation|organization|hiring organization|firm");
    learn(AdField::Place,
          "location|locations|job location|work location|place|place of work|office location|city|ort|"
          "standort");
    learn(AdField::Type,
          "job type|job types|employment type|type|contract type|type of employment|schedule|"
          "type of contract|employment");
    learn(AdField::Level, "seniority level|seniority|level|experience level|career level|job level");
    learn(AdField::Salary,
          "salary|salary range|pay|pay range|compensation|compensation range|base salary|base pay|"
          "remuneration|rate|gehalt|expected salary|annual salary|hourly rate");
    learn(AdField::Posted,
          "posted|posted on|date posted|posting date|post date|published|publication date|posted date");
    learn(AdField::Remote, "workplace type|workplace|work model|work mode|remote|working model|remote work");
    return known;
}

bool saysHours(const QString &folded, JobType hours)
{
    if (hours == JobType::FullTime)
        return folded.contains(u"full time") || folded.contains(u"fulltime");
    return folded.contains(u"part time") || folded.contains(u"parttime");
}

} // namespace

JobTypeReading jobTypeOf(QStringView words)
{
    const QString folded = text::folded(words.left(300)).replace(u'-', u' ').replace(u'_', u' ');
    struct Named {
        QRegularExpression words;
        JobType type;
    };
    const auto pattern = [](const char *text) { return QRegularExpression(QString::fromLatin1(text)); };
    static const std::vector<Named> types{
        {pattern("\\binternship\\b|\\bintern\\b"), JobType::Internship},
        {pattern("\\bfreelance(?:r)?\\b|\\bself employed\\b"), JobType::Freelance},
        {pattern("\\bcontract(?:or)?\\b(?! type)"), JobType::Contract},
        {pattern("\\btemp(?:orary)?\\b|\\bfixed term\\b|\\bseasonal\\b"), JobType::Temporary},
        {pattern("\\bpart ?time\\b|\\bteilzeit\\b|\\btemps partiel\\b"), JobType::PartTime},
        {pattern("\\bfull ?time\\b|\\bvollzeit\\b|\\btemps plein\\b"), JobType::FullTime},
    };
    JobTypeReading reading;
    for (const Named &named : types)
        if (reading.type == JobType::Unknown && named.words.match(folded).hasMatch())
            reading.type = named.type;
    for (const JobType hours : {JobType::FullTime, JobType::PartTime})
        if (reading.type != JobType::FullTime && reading.type != JobType::PartTime && reading.hours.isEmpty()
            && saysHours(folded, hours))
            reading.hours = code(hours);
    return reading;
}

std::optional<LevelReading> statedLevel(QStringView line)
{
    static const QRegularExpression level(
        QStringLiteral("\\b(?:(?<e>entry)|(?<m>mid)|(?<s>senior)|(?<x>executive))[- ]level\\b"
                       "(?:\\s*/\\s*(?:Junior|Intermediate|Expert|Director))?"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = level.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    LevelReading reading;
    reading.words = {match.capturedStart(), match.capturedEnd()};
    const std::vector<std::pair<const char *, Level>> names{
        {"e", Level::Entry}, {"m", Level::Mid}, {"s", Level::Senior}, {"x", Level::Executive}};
    for (const auto &[name, value] : names)
        if (!match.captured(QLatin1String(name)).isEmpty())
            reading.level = value;
    return reading;
}

Level levelOf(QStringView words)
{
    static const QHash<QString, Level> known = [] {
        QHash<QString, Level> levels;
        const auto learn = [&](Level level, const char *names) {
            for (const QString &name : QString::fromLatin1(names).split(u' '))
                levels.insert(name, level);
        };
        learn(Level::Entry, "entry junior jr graduate internship intern trainee apprentice fresher student");
        learn(Level::Mid, "mid middle intermediate medior regular");
        learn(Level::Senior, "senior sr expert lead staff principal");
        learn(Level::Executive, "executive director head chief vp");
        return levels;
    }();
    static const QRegularExpression between(QStringLiteral("[^\\p{L}]+"));
    Level found = Level::Unknown;
    for (const QString &word : text::folded(words.left(100)).split(between, Qt::SkipEmptyParts)) {
        const Level level = known.value(word, Level::Unknown);
        if (level == Level::Unknown)
            continue;
        if (found != Level::Unknown && found != level)
            return Level::Unknown;
        found = level;
    }
    return found;
}

std::optional<AdField> adField(QStringView label)
{
    static const QHash<QString, AdField> known = labels();
    if (label.size() > 30)
        return std::nullopt;
    const auto it = known.constFind(text::folded(label.trimmed()));
    return it == known.constEnd() ? std::nullopt : std::optional(*it);
}

} // namespace rolescope::importer
