// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "storagefixture.h"

#include "storage/librarywriter.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

namespace rolescope::storage::fixture {

using namespace domain;

Folder::Folder() { QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)); }

Folder::~Folder() { QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7700)); }

QString Folder::path(const QString &name) const { return name.isEmpty() ? m_folder.path() : m_folder.filePath(name); }

QStringList Folder::files() const
{
    return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

void Folder::makeReadOnly() const
{
    for (const QString &name : files())
        QFile::setPermissions(path(name), QFile::Permissions(0x4444));
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x5555));
}

LibraryFile newLibrary(const QString &path)
{
    auto file = LibraryFile::create(path);
    if (!file)
        qFatal("no library: %s", qPrintable(file.error().context.join(u' ')));
    return *file;
}

std::unique_ptr<Connection> open(const LibraryFile &file, OpenMode mode)
{
    auto connection = Connection::open(file, mode);
    if (!connection)
        qFatal("not opened: %s", qPrintable(connection.error().context.join(u' ')));
    return std::move(*connection);
}

Job numberedJob(int number, const QString &tag)
{
    Job job;
    job.title = QStringLiteral("Data Engineer %1 %2").arg(tag).arg(number);
    job.employer = QStringLiteral("Employer %1").arg(number % 97);
    job.place = QStringLiteral("Köln");
    job.country = QStringLiteral("DE");
    job.remote = Remote::Hybrid;
    job.type = JobType::Internship;
    job.statedLevel = Level::Senior;
    job.salary = {QStringLiteral("EUR"), Period::Hour, 1250, std::nullopt};
    job.posted = QDate(2024, 2, 29);
    return job;
}

Result<BatchId> importBatch(Connection &connection, int jobs, const QString &tag)
{
    auto begun = LibraryWriter::begin(connection, {QStringLiteral("file-") + tag, QStringLiteral("jobs"), "{}", {}});
    if (!begun)
        return begun.error();
    LibraryWriter &writer = **begun;
    if (auto added = writer.addSkillCategory({QStringLiteral("lang"), QStringLiteral("Languages")}); !added)
        return added.error();
    const auto skill =
        writer.addSkill({{}, QStringLiteral("sql-") + tag, QStringLiteral("SQL"), QStringLiteral("lang"), {}, {}});
    const auto role = writer.addRole({{}, QStringLiteral("Role ") + tag, QStringLiteral("Data"), {}});
    if (!skill || !role)
        return (skill ? role.error() : skill.error());
    Source source;
    source.key = QStringLiteral("key-") + tag;
    source.title = QStringLiteral("Title ") + tag;
    source.kind = QStringLiteral("article");
    source.roles = {*role};
    const auto sourceId = writer.addSource(source, QStringLiteral("hash-") + tag);
    if (!sourceId)
        return sourceId.error();
    Claim claim;
    claim.source = *sourceId;
    claim.role = *role;
    claim.text = QStringLiteral("Keeps the data of %1 in order.").arg(tag);
    claim.skills = {{*skill, Strength::Required, 0}};
    if (auto added = writer.addClaim(claim); !added)
        return added.error();
    for (int i = 0; i < jobs; ++i) {
        Job job = numberedJob(i, tag);
        job.source = *sourceId;
        if (auto added = writer.addJob(job); !added)
            return added.error();
    }
    const BatchId id = writer.batch();
    if (auto done = writer.commit("{}"); !done)
        return done.error();
    return id;
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

bool rawSql(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    bool done = sqlite3_open(QFile::encodeName(path).constData(), &database) == SQLITE_OK;
    done = done && sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(database);
    return done;
}

int inChild(const std::function<int()> &work)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(work());
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

int asOrdinaryUser(const std::function<int()> &work)
{
    return inChild([&] {
        constexpr uid_t nobody = 65534;
        if (geteuid() == 0 && (setgroups(0, nullptr) != 0 || setgid(nobody) != 0 || setuid(nobody) != 0))
            return 100;
        return work();
    });
}

} // namespace rolescope::storage::fixture
