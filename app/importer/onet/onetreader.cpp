// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/onet/onetreader.h"

#include "importer/onet/onettable.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <optional>
#include <utility>

namespace rolescope::importer::onet {
namespace {

using namespace domain;

QStringList columns(std::initializer_list<const char *> names)
{
    QStringList all;
    for (const char *name : names)
        all += QString::fromLatin1(name);
    return all;
}

QString code() { return QStringLiteral("O*NET-SOC Code"); }
QString occupationData() { return QStringLiteral("Occupation Data.txt"); }

/// "Post-Secondary Certificate - awarded for …" is called by what stands before the explanation.
QString shortName(const QString &category) { return category.section(QLatin1String(" - "), 0, 0).trimmed(); }

QString firstSentence(const QString &text)
{
    const qsizetype end = text.indexOf(QLatin1String(". "));
    return end < 0 ? text : text.first(end + 1);
}

class OnetReader {
public:
    OnetReader(const QString &place, const OpenFile &open, const Progress &progress, std::stop_token stop)
        : m_place(place),
          m_open(open),
          m_progress(progress),
          m_stop(std::move(stop))
    {}

    Result<OnetRelease> run();

private:
    using Row = std::function<void(const OnetTable &)>;
    /// A row of a table whose first wanted column is the code of an occupation.
    using RowOf = std::function<void(const OnetTable &, OnetOccupation &)>;

    Result<Done> readReadMe();
    Result<Done> readOccupations();
    Result<Done> readTasks();
    Result<Done> readTechnologies();
    Result<Done> readCategories();
    Result<Done> readEducation();
    Result<Done> readZoneNames();
    Result<Done> readZones();
    Result<Done> readRelated();
    Result<Done> readTitles();

    void addAnswer(const OnetTable &, OnetOccupation &);
    /// Reads a whole table; false: the file is not there.
    Result<bool> read(const QString &file, const QStringList &columns, const Row &);
    /// The same for a table of occupations, whose `columns` come after the code; their `coverage` becomes NoData where
    /// there was no row.
    Result<Done> readOf(const QString &file, QStringList columns, Coverage OnetOccupation::*coverage, const RowOf &);
    Result<Done> goOn() const
    {
        return m_stop.stop_requested() ? Result<Done>(Error{ErrorCode::Cancelled, {}}) : Result<Done>(Done{});
    }

    const QString &m_place;
    const OpenFile &m_open;
    const Progress &m_progress;
    std::stop_token m_stop;
    OnetRelease m_release;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QHash<QString, size_t> m_byCode;
    QHash<std::pair<QString, int>, QString> m_categories; ///< name by scale and category
    QHash<int, OnetZone> m_zones;
};

Result<bool> OnetReader::read(const QString &file, const QStringList &columns, const Row &row)
{
    auto device = m_open(file);
    if (!device)
        return device.error();
    if (!*device) {
        m_release.missingFiles += file;
        return false;
    }
    m_hash.addData(file.toUtf8());
    auto table =
        OnetTable::open(std::move(*device), file, columns, [this](const QByteArray &line) { m_hash.addData(line); });
    if (!table)
        return table.error();
    for (int rows = 0;; ++rows) {
        const auto there = table->next();
        if (!there)
            return there.error();
        if (!*there)
            return true;
        row(*table);
        if (rows % 1024 == 0)
            if (const auto on = goOn(); !on)
                return on.error();
    }
}

Result<Done> OnetReader::readOf(const QString &file, QStringList columns, Coverage OnetOccupation::*coverage,
                                const RowOf &row)
{
    columns.prepend(code());
    const auto there = read(file, columns, [&](const OnetTable &table) {
        const auto at = m_byCode.constFind(table.cell(0));
        if (at == m_byCode.cend())
            ++m_release.unknownCodes;
        else
            row(table, m_release.occupations[*at]);
    });
    if (!there)
        return there.error();
    if (*there && coverage)
        for (OnetOccupation &occupation : m_release.occupations)
            if (occupation.*coverage == Coverage::NotAvailable)
                occupation.*coverage = Coverage::NoData;
    return Done{};
}

/// Its first lines are the name and the date of the release.
Result<Done> OnetReader::readReadMe()
{
    const QString name = QStringLiteral("Read Me.txt");
    m_release.name = QStringLiteral("O*NET");
    auto device = m_open(name);
    if (!device)
        return device.error();
    if (!*device) {
        m_release.missingFiles += name;
        return Done{};
    }
    const QByteArray bytes = (*device)->read(qint64(1) << 16);
    m_hash.addData(bytes);
    m_release.readMe = QString::fromUtf8(bytes).replace(QLatin1String("\r\n"), QLatin1String("\n")).trimmed();
    const QStringList lines = m_release.readMe.split(u'\n');
    if (lines.first().startsWith(QLatin1String("O*NET")))
        m_release.name = lines.first().simplified();
    m_release.version = m_release.name.section(u' ', 1, 1);
    for (const QString &line : lines) {
        const QString words = line.simplified();
        if (m_release.date.isEmpty() && words.endsWith(QLatin1String(" Release")))
            m_release.date = words;
        if (m_release.url.isEmpty() && words.startsWith(QLatin1String("https://")))
            m_release.url = words;
        if (m_release.licence.isEmpty() && words.contains(QLatin1String("is licensed under")))
            m_release.licence = firstSentence(words);
    }
    return Done{};
}

Result<Done> OnetReader::readOccupations()
{
    const QStringList wanted{code(), QStringLiteral("Title"), QStringLiteral("Description")};
    const auto there = read(occupationData(), wanted, [this](const OnetTable &table) {
        if (table.cell(0).isEmpty() || table.cell(1).isEmpty() || m_byCode.contains(table.cell(0)))
            return;
        m_byCode.insert(table.cell(0), m_release.occupations.size());
        OnetOccupation occupation;
        occupation.code = table.cell(0);
        occupation.title = table.cell(1);
        occupation.description = table.cell(2);
        m_release.occupations.push_back(std::move(occupation));
    });
    if (!there)
        return there.error();
    if (!*there)
        return Error{ErrorCode::OnetInvalid, {m_place, QStringLiteral("missing"), occupationData()}};
    if (m_release.occupations.empty())
        return Error{ErrorCode::OnetInvalid, {occupationData(), QStringLiteral("empty"), {}}};
    return Done{};
}

Result<Done> OnetReader::readTasks()
{
    return readOf(QStringLiteral("Task Statements.txt"), columns({"Task", "Task Type"}), &OnetOccupation::tasksCoverage,
                  [](const OnetTable &table, OnetOccupation &occupation) {
                      const QString type = table.cell(2);
                      occupation.tasksCoverage = Coverage::Stated;
                      occupation.tasks.push_back({table.cell(1),
                                                  type == u"Core"               ? TaskType::Core
                                                      : type == u"Supplemental" ? TaskType::Supplemental
                                                                                : TaskType::Unknown});
                  });
}

Result<Done> OnetReader::readTechnologies()
{
    return readOf(QStringLiteral("Technology Skills.txt"),
                  columns({"Example", "Commodity Title", "Hot Technology", "In Demand"}),
                  &OnetOccupation::technologiesCoverage, [](const OnetTable &table, OnetOccupation &occupation) {
                      if (table.cell(1).isEmpty())
                          return;
                      occupation.technologiesCoverage = Coverage::Stated;
                      occupation.technologies.push_back(
                          {table.cell(1), table.cell(2), table.cell(3) == u"Y", table.cell(4) == u"Y"});
                  });
}

Result<Done> OnetReader::readCategories()
{
    const auto there = read(QStringLiteral("Education, Training, and Experience Categories.txt"),
                            columns({"Scale ID", "Category", "Category Description"}), [this](const OnetTable &table) {
                                m_categories.insert({table.cell(0), table.cell(1).toInt()}, shortName(table.cell(2)));
                            });
    return there ? Result<Done>(Done{}) : Result<Done>(there.error());
}

/// Rows of a question follow each other; those without a category rate importance, which is no share.
void OnetReader::addAnswer(const OnetTable &table, OnetOccupation &occupation)
{
    const int category = table.cell(3).toInt();
    bool isNumber = false;
    const double percent = table.cell(4).toDouble(&isNumber);
    if (category <= 0 || !isNumber)
        return;
    const QString question = table.cell(1);
    if (occupation.education.empty() || occupation.education.back().question != question)
        occupation.education.push_back({question, {}});
    if (table.cell(5) == u"Y") {
        ++occupation.education.back().suppressed;
        if (occupation.educationCoverage != Coverage::Stated)
            occupation.educationCoverage = Coverage::Suppressed;
        return;
    }
    occupation.educationCoverage = Coverage::Stated;
    occupation.education.back().shares.push_back({category, m_categories.value({table.cell(2), category}), percent});
}

Result<Done> OnetReader::readEducation()
{
    return readOf(QStringLiteral("Education, Training, and Experience.txt"),
                  columns({"Element Name", "Scale ID", "Category", "Data Value", "Recommend Suppress"}),
                  &OnetOccupation::educationCoverage,
                  [this](const OnetTable &table, OnetOccupation &occupation) { addAnswer(table, occupation); });
}

Result<Done> OnetReader::readZoneNames()
{
    const auto there =
        read(QStringLiteral("Job Zone Reference.txt"),
             columns({"Job Zone", "Name", "Experience", "Education", "Job Training"}), [this](const OnetTable &table) {
                 const int zone = table.cell(0).toInt();
                 m_zones.insert(zone, {zone, table.cell(1), table.cell(2), table.cell(3), table.cell(4)});
             });
    return there ? Result<Done>(Done{}) : Result<Done>(there.error());
}

Result<Done> OnetReader::readZones()
{
    return readOf(QStringLiteral("Job Zones.txt"), columns({"Job Zone"}), &OnetOccupation::zoneCoverage,
                  [this](const OnetTable &table, OnetOccupation &occupation) {
                      const int zone = table.cell(1).toInt();
                      if (zone <= 0)
                          return;
                      occupation.zoneCoverage = Coverage::Stated;
                      occupation.zone = m_zones.value(zone, {zone, {}, {}, {}, {}});
                  });
}

Result<Done> OnetReader::readRelated()
{
    return readOf(QStringLiteral("Related Occupations.txt"), columns({"Related O*NET-SOC Code", "Relatedness Tier"}),
                  &OnetOccupation::relatedCoverage, [](const OnetTable &table, OnetOccupation &occupation) {
                      occupation.relatedCoverage = Coverage::Stated;
                      occupation.related.push_back({table.cell(1), table.cell(2)});
                  });
}

Result<Done> OnetReader::readTitles()
{
    return readOf(QStringLiteral("Alternate Titles.txt"), columns({"Alternate Title"}), nullptr,
                  [](const OnetTable &table, OnetOccupation &occupation) {
                      if (!table.cell(1).isEmpty())
                          occupation.alternateTitles += table.cell(1);
                  });
}

Result<OnetRelease> OnetReader::run()
{
    const auto steps = {&OnetReader::readReadMe,       &OnetReader::readOccupations, &OnetReader::readTasks,
                        &OnetReader::readTechnologies, &OnetReader::readCategories,  &OnetReader::readEducation,
                        &OnetReader::readZoneNames,    &OnetReader::readZones,       &OnetReader::readRelated,
                        &OnetReader::readTitles};
    double done = 0;
    for (const auto step : steps) {
        if (const auto read = (this->*step)(); !read)
            return read.error();
        if (const auto on = goOn(); !on)
            return on.error();
        if (m_progress)
            m_progress(++done / double(steps.size()));
    }
    m_release.hash = QString::fromLatin1(m_hash.result().toHex());
    return std::move(m_release);
}

} // namespace

OpenFile filesOf(const QString &folder)
{
    return [folder](const QString &name) -> Result<std::unique_ptr<QIODevice>> {
        auto file = std::make_unique<QFile>(QDir(folder).filePath(name));
        if (!file->exists())
            return std::unique_ptr<QIODevice>();
        if (!file->open(QIODevice::ReadOnly))
            return Error{ErrorCode::FileRead, {file->fileName(), file->errorString()}};
        return std::unique_ptr<QIODevice>(std::move(file));
    };
}

Result<OnetRelease> readOnet(const QString &place, const OpenFile &open, const Progress &progress, std::stop_token stop)
{
    return OnetReader(place, open, progress, std::move(stop)).run();
}

Result<OnetRelease> readOnetFolder(const QString &folder, const Progress &progress, std::stop_token stop)
{
    if (!QFileInfo::exists(folder))
        return Error{ErrorCode::FileMissing, {folder}};
    return readOnet(folder, filesOf(folder), progress, std::move(stop));
}

} // namespace rolescope::importer::onet
