// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/skillreadings.h"

#include "importer/articleimport.h"
#include "importer/onet/onetskills.h"
#include "storage/connection.h"
#include "storage/descriptionindex.h"
#include "storage/jobreadings.h"
#include "text/fold.h"
#include "text/readingchange.h"

#include <QCryptographicHash>

#include <algorithm>
#include <iterator>

namespace rolescope::workspace {
namespace {

using namespace domain;
using storage::Connection;
using storage::OpenMode;
using text::ReadingChange;
using text::SkillMention;

std::vector<Skill> without(const std::vector<Skill> &skills, const QStringList &categories)
{
    std::vector<Skill> kept;
    std::copy_if(skills.begin(), skills.end(), std::back_inserter(kept),
                 [&categories](const Skill &skill) { return skill.changed || !categories.contains(skill.category); });
    return kept;
}

QString versionOf(const Catalog &catalog)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &text) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    };
    for (const std::vector<Skill> *skills : {&catalog.skillChanges.written, &catalog.skills}) {
        for (const Skill &skill : *skills) {
            add(QString::number(skill.id.value));
            add(skill.name);
            add(skill.category);
            for (const std::vector<QString> *words : {&skill.aliases, &skill.never}) {
                for (const QString &word : *words)
                    add(word);
                add({});
            }
        }
        add({});
    }
    return QString::fromLatin1(hash.result().toHex().left(32));
}

/// A group of alternatives in the claim for that of the reading: one whose skills it names already, or a new one.
int groupFor(const Claim &claim, const ReadingChange::Difference &difference, const SkillMention &mention)
{
    if (mention.oneOf == 0)
        return 0;
    int last = 0;
    for (const ClaimSkill &skill : claim.skills) {
        last = std::max(last, skill.oneOf);
        const bool together = std::any_of(difference.now.begin(), difference.now.end(), [&](const SkillMention &other) {
            return other.skill == skill.skill && other.oneOf == mention.oneOf;
        });
        if (together && skill.oneOf != 0)
            return skill.oneOf;
    }
    return last + 1;
}

void apply(Claim &claim, const ClaimWords &words, const ReadingChange::Difference &difference)
{
    const auto names = [&claim](SkillId id) {
        return std::any_of(claim.skills.begin(), claim.skills.end(), [id](const auto &s) { return s.skill == id; });
    };
    for (const SkillId gone : difference.removed)
        std::erase_if(claim.skills, [gone](const ClaimSkill &skill) { return skill.skill == gone; });
    for (const SkillMention &mention : difference.added) {
        if (names(mention.skill))
            continue;
        ClaimSkill skill{mention.skill, mention.example ? Strength::Example : claim.strength,
                         groupFor(claim, difference, mention), std::nullopt};
        if (words.place) {
            const auto pointsBefore = [&words](qsizetype at) {
                return words.place->from + int(QStringView(words.text).left(at).toUcs4().size());
            };
            skill.words = Span{pointsBefore(mention.from), pointsBefore(mention.to)};
        }
        claim.skills.push_back(skill);
    }
}

/// The spellings as the index of words knows them; none of signs alone.
std::vector<QStringList> foldedWords(const QStringList &spellings)
{
    std::vector<QStringList> all;
    for (const QString &spelling : spellings)
        if (const QStringList words = text::words(text::folded(spelling)); !words.isEmpty())
            all.push_back(words);
    return all;
}

class JobsAgain {
public:
    JobsAgain(Connection &connection, const Catalog &catalog, std::stop_token stop,
              const std::function<void(double)> &progress)
        : m_connection(connection),
          m_version(catalog.skillChanges.version),
          m_change(skillsForJobs(catalog.writtenSkills()), skillsForJobs(catalog.skills), catalog.skillChanges.merged),
          m_stop(std::move(stop)),
          m_progress(progress)
    {}

    Result<Done> run(const storage::ReadingState &state)
    {
        if (state.version != m_version)
            if (auto begun = storage::beginReadings(m_connection, m_version); !begun)
                return begun;
        const auto jobs = jobsToReadAgain(m_connection, m_change, state.version == m_version ? state.upTo : 0, m_stop);
        return jobs ? read(*jobs, state.newest) : Result<Done>(jobs.error());
    }

private:
    Result<Done> read(const std::vector<JobId> &jobs, qint64 newest)
    {
        constexpr size_t slice = 500;
        for (size_t from = 0; from < jobs.size(); from += slice) {
            if (m_stop.stop_requested())
                return Error{ErrorCode::Cancelled, {}};
            const size_t to = std::min(from + slice, jobs.size());
            const auto begin = jobs.begin() + static_cast<std::ptrdiff_t>(from);
            const auto end = jobs.begin() + static_cast<std::ptrdiff_t>(to);
            const auto stored = readSlice({begin, end}, to == jobs.size() ? newest : jobs[to - 1].value);
            if (!stored || !*stored) // begun anew by somebody else, who goes on
                return stored ? Result<Done>(Done{}) : stored.error();
            if (m_progress)
                m_progress(double(to) / double(jobs.size()));
        }
        const auto stored = jobs.empty() ? storage::storeReadings(m_connection, m_version, {}, newest) : true;
        return stored ? Result<Done>(Done{}) : stored.error();
    }

    Result<bool> readSlice(const std::vector<JobId> &jobs, qint64 upTo)
    {
        std::vector<storage::JobReading> readings;
        auto read = storage::readDescriptions(m_connection, jobs, [&](JobId job, const QString &description) {
            const ReadingChange::Difference difference = m_change.of(description);
            if (difference.isEmpty())
                return true;
            storage::JobReading reading{job, {}, difference.removed};
            for (const SkillMention &mention : difference.added)
                reading.added.push_back(mention.skill);
            readings.push_back(std::move(reading));
            return true;
        });
        return read ? storage::storeReadings(m_connection, m_version, readings, upTo) : read.error();
    }

    Connection &m_connection;
    QString m_version;
    ReadingChange m_change;
    std::stop_token m_stop;
    const std::function<void(double)> &m_progress;
};

} // namespace

std::vector<Skill> skillsForClaims(const std::vector<Skill> &skills)
{
    return without(skills, {importer::unsortedCategory(), importer::onet::onetCategory()});
}

std::vector<Skill> skillsForJobs(const std::vector<Skill> &skills)
{
    return without(skills, {importer::unsortedCategory()});
}

ClaimWords skillWordsOf(const Claim &claim, const Source &source)
{
    const QString label = claim.label.isEmpty() ? QString() : claim.label + QStringLiteral(": ");
    if (claim.span && !source.rawText.isEmpty()) {
        const QList<uint> points = source.rawText.toUcs4();
        if (claim.span->from >= 0 && claim.span->from < claim.span->to && claim.span->to <= points.size()) {
            const auto size = claim.span->to - claim.span->from;
            const auto *begin = reinterpret_cast<const char32_t *>(points.constData()) + claim.span->from;
            return {QString::fromUcs4(begin, size), claim.span};
        }
    }
    return {label + claim.original.value_or(claim.text), std::nullopt};
}

bool isReadForSkills(const Claim &claim, const Source &source)
{
    return source.kind == u"note" || (namesSkills(claim.section) && source.kind != u"onet");
}

Result<std::vector<JobId>> jobsToReadAgain(Connection &connection, const ReadingChange &change, qint64 after,
                                           std::stop_token stop)
{
    const auto holds = [&change](const QString &description, const QStringList &words) {
        return change.holdsWords(description) && text::containsAllWordPrefixes(text::folded(description), words);
    };
    return storage::jobsToRead(connection, foldedWords(change.words()), holds, after, std::move(stop));
}

void readClaimsAgain(Catalog &catalog)
{
    if (catalog.skillChanges.written.empty())
        return;
    catalog.skillChanges.version = versionOf(catalog);
    const ReadingChange change(skillsForClaims(catalog.writtenSkills()), skillsForClaims(catalog.skills),
                               catalog.skillChanges.merged);
    if (change.words().isEmpty())
        return;
    for (Claim &claim : catalog.claims) {
        const Source *source = catalog.source(claim.source);
        if (!source || !isReadForSkills(claim, *source))
            continue;
        const ClaimWords words = skillWordsOf(claim, *source);
        if (const auto difference = change.of(words.text); !difference.isEmpty())
            apply(claim, words, difference);
    }
    for (const auto &[claim, skill] : catalog.skillChanges.notNamed)
        for (Claim &said : catalog.claims)
            if (said.id == claim)
                std::erase_if(said.skills, [id = skill](const ClaimSkill &naming) { return naming.skill == id; });
}

Result<Done> readJobsAgain(const storage::LibraryFile &file, const Catalog &catalog, std::stop_token stop,
                           const std::function<void(double)> &progress)
{
    if (catalog.skillChanges.version.isEmpty() || file.isReadOnly())
        return Done{};
    const auto look = Connection::open(file, OpenMode::ReadOnly);
    if (!look)
        return look.error();
    const auto state = storage::readingState(**look);
    if (!state)
        return state.error();
    if (state->version == catalog.skillChanges.version && state->upTo >= state->newest)
        return Done{};
    const auto connection = Connection::open(file, OpenMode::ReadWrite);
    if (!connection)
        return connection.error();
    return JobsAgain(**connection, catalog, std::move(stop), progress).run(*state);
}

} // namespace rolescope::workspace
