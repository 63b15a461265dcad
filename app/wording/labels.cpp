// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/labels.h"

#include "text/leftwhole.h"
#include "wording/phrase.h"
#include "wording/tr.h"

namespace rolescope::wording {

using namespace domain;

QString name(Section section)
{
    switch (section) {
    case Section::Definition: return tr("Definition");
    case Section::Responsibilities: return tr("Responsibilities");
    case Section::Skills: return tr("Skills");
    case Section::Tools: return tr("Tools");
    case Section::Education: return tr("Education");
    case Section::Industries: return tr("Industries");
    case Section::Outlook: return tr("Outlook");
    case Section::Tips: return tr("Tips");
    case Section::Challenges: return tr("Challenges");
    case Section::Advice: return tr("Advice");
    case Section::Overview: return tr("Overview");
    case Section::Conclusion: return tr("Conclusion");
    }
    return {};
}

QString name(Level level)
{
    switch (level) {
    case Level::Entry: return tr("Entry / Junior");
    case Level::Mid: return tr("Mid / Intermediate");
    case Level::Senior: return tr("Senior / Expert");
    case Level::Executive: return tr("Executive / Director");
    case Level::Unknown: break;
    }
    return tr("not stated");
}

QString shortName(Level level)
{
    switch (level) {
    case Level::Entry: return tr("Entry");
    case Level::Mid: return tr("Mid");
    case Level::Senior: return tr("Senior");
    case Level::Executive: return tr("Executive");
    case Level::Unknown: break;
    }
    return tr("not stated");
}

QString name(JobType type)
{
    switch (type) {
    case JobType::FullTime: return tr("full time");
    case JobType::PartTime: return tr("part time");
    case JobType::Contract: return tr("contract");
    case JobType::Temporary: return tr("temporary");
    case JobType::Freelance: return tr("freelance");
    case JobType::Internship: return tr("internship");
    case JobType::Unknown: break;
    }
    return tr("not stated");
}

QString name(Remote remote)
{
    switch (remote) {
    case Remote::OnSite: return tr("on site");
    case Remote::Hybrid: return tr("hybrid");
    case Remote::Remote: return tr("remote");
    case Remote::Unknown: break;
    }
    return tr("not stated");
}

QString name(Period period)
{
    switch (period) {
    case Period::Hour: return tr("an hour");
    case Period::Day: return tr("a day");
    case Period::Week: return tr("a week");
    case Period::Month: return tr("a month");
    case Period::Year: return tr("a year");
    case Period::Unknown: break;
    }
    return tr("period not stated");
}

QString name(analysis::GlanceKind kind)
{
    using analysis::GlanceKind;
    switch (kind) {
    case GlanceKind::InOneSentence: return tr("In one sentence");
    case GlanceKind::TypicalWork: return tr("Typical work");
    case GlanceKind::SkillsInBoth: return tr("Skills in both");
    case GlanceKind::SkillsOnlyHere: return tr("Only here");
    case GlanceKind::Education: return tr("Education");
    case GlanceKind::Industries: return tr("Industries");
    case GlanceKind::Challenges: return tr("Challenges");
    case GlanceKind::Salary: return tr("Salary and jobs");
    }
    return {};
}

QString strengthWord(Strength strength)
{
    switch (strength) {
    case Strength::Required: return {};
    case Strength::Typical: return tr("typically");
    case Strength::Preferred: return tr("often preferred");
    case Strength::Beneficial: return tr("a plus");
    case Strength::Example: return tr("for example");
    }
    return {};
}

QString strengthName(Strength strength)
{
    switch (strength) {
    case Strength::Required: return tr("required");
    case Strength::Typical: return tr("typical");
    case Strength::Preferred: return tr("preferred");
    case Strength::Beneficial: return tr("beneficial");
    case Strength::Example: return tr("named as an example");
    }
    return {};
}

QString articles(int count) { return trCount("%1 article", "%1 articles", count, number(count)); }

QString sources(int texts, int onet)
{
    if (onet == 0)
        return articles(texts);
    const QString database = onet == 1 ? tr("O*NET") : tr("%1 releases of O*NET").arg(number(onet));
    return texts == onet ? database : tr("%1 and %2").arg(articles(texts - onet), database);
}

QString jobs(qint64 count) { return trCount("%1 job", "%1 jobs", count, number(count)); }

QString statements(int count) { return trCount("%1 statement", "%1 statements", count, number(count)); }

QString occupations(int count) { return trCount("%1 occupation", "%1 occupations", count, number(count)); }

QString lines(int count) { return trCount("%1 line", "%1 lines", count, number(count)); }

QString texts(const analysis::RoleSummary &role)
{
    const QString all = sources(role.texts, role.onet);
    if (role.texts < 2)
        return all;
    return all + QStringLiteral(", ")
        + trCount("%1 publisher", "%1 publishers", role.publishers, number(role.publishers));
}

QString roleCounts(const analysis::RoleSummary &role)
{
    return sources(role.texts, role.onet) + QStringLiteral(" · ") + jobs(role.jobs);
}

QString shortRoleName(const QString &name, int maxCharacters)
{
    if (name.size() <= maxCharacters)
        return name;
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() == 3) { // "Machine Learning Engineer" is known as "ML Engineer"; longer ones become riddles
        QString initials;
        for (qsizetype i = 0; i + 1 < words.size(); ++i)
            initials += words[i].front().toUpper();
        const QString shortened = initials + u' ' + words.last();
        if (shortened.size() <= maxCharacters)
            return shortened;
    }
    return text::leftWhole(name, std::max(1, maxCharacters - 1)).trimmed() + QStringLiteral("…");
}

} // namespace rolescope::wording
