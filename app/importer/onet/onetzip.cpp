// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/onet/onetzip.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <zip.h>

#include <algorithm>
#include <optional>

namespace rolescope::importer::onet {
namespace {

using namespace domain;

/// An open archive and the first thing that was wrong in it.
struct Archive {
    QString file;
    zip_t *zip = nullptr;
    QHash<QString, std::vector<zip_uint64_t>> places; ///< of the entries, by file name
    std::optional<Error> fault;

    explicit Archive(QString path) : file(std::move(path)) {}
    ~Archive()
    {
        if (zip)
            zip_discard(zip);
    }
    Archive(const Archive &) = delete;
    Archive &operator=(const Archive &) = delete;

    Error fail(const char *code, const QString &value)
    {
        const Error error{ErrorCode::OnetInvalid, {file, QString::fromLatin1(code), value}};
        if (!fault)
            fault = error;
        return error;
    }
};

/// One entry, unpacked as it is read. It gives no more than its directory promised.
class Entry : public QIODevice {
public:
    Entry(std::shared_ptr<Archive> archive, zip_file_t *file, QString name, qint64 size)
        : m_archive(std::move(archive)),
          m_file(file),
          m_name(std::move(name)),
          m_left(size)
    {
        open(QIODevice::ReadOnly);
    }
    ~Entry() override { zip_fclose(m_file); }

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_ended && QIODevice::atEnd(); }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        if (most <= 0) // Qt asks for nothing at the end of its buffer
            return 0;
        const zip_int64_t got = zip_fread(m_file, to, static_cast<zip_uint64_t>(most));
        if (got < 0)
            return failed("zip_damaged", QString::fromUtf8(zip_file_strerror(m_file)));
        m_left -= got;
        if (m_left < 0)
            return failed("zip_bomb", m_name);
        m_ended = got == 0;
        if (m_ended && m_left > 0)
            return failed("zip_damaged", m_name);
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 failed(const char *code, const QString &value)
    {
        m_archive->fail(code, value);
        m_ended = false;
        return -1;
    }

    std::shared_ptr<Archive> m_archive;
    zip_file_t *m_file;
    QString m_name;
    qint64 m_left;
    bool m_ended = false;
};

QString fileNameOf(const char *path)
{
    const QString whole = QString::fromUtf8(path).replace(u'\\', u'/');
    return whole.section(u'/', -1);
}

Result<Done> openArchive(Archive &archive, const ZipLimits &limits)
{
    if (!QFileInfo::exists(archive.file))
        return Error{ErrorCode::FileMissing, {archive.file}};
    QFile file(archive.file);
    if (!QFileInfo(archive.file).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileRead, {archive.file, file.errorString()}};
    int code = 0;
    archive.zip = zip_open(QFile::encodeName(archive.file).constData(), ZIP_RDONLY, &code);
    if (!archive.zip) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString words = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return archive.fail("zip_damaged", words);
    }
    const zip_int64_t count = zip_get_num_entries(archive.zip, 0);
    if (count > limits.entries)
        return archive.fail("zip_entries", QString::number(limits.entries));
    for (zip_int64_t i = 0; i < count; ++i)
        if (const char *name = zip_get_name(archive.zip, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS))
            archive.places[fileNameOf(name)].push_back(static_cast<zip_uint64_t>(i));
    return Done{};
}

Result<std::unique_ptr<QIODevice>> openEntry(const std::shared_ptr<Archive> &archive, const ZipLimits &limits,
                                             const QString &name)
{
    const auto places = archive->places.value(name);
    if (places.empty())
        return std::unique_ptr<QIODevice>();
    if (places.size() > 1) // two releases in one zip must not be mixed
        return archive->fail("zip_twice", name);
    zip_stat_t stat;
    zip_stat_init(&stat);
    const zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
    if (zip_stat_index(archive->zip, places[0], 0, &stat) != 0 || (stat.valid & needed) != needed)
        return archive->fail("zip_damaged", name);
    if (stat.encryption_method != ZIP_EM_NONE)
        return archive->fail("zip_encrypted", name);
    const auto most = static_cast<zip_uint64_t>(limits.bytes), ratio = static_cast<zip_uint64_t>(limits.ratio);
    if (stat.size > most || stat.size / ratio > stat.comp_size)
        return archive->fail("zip_bomb", name);
    zip_file_t *file = zip_fopen_index(archive->zip, places[0], 0);
    if (!file)
        return archive->fail("zip_damaged", QString::fromUtf8(zip_strerror(archive->zip)));
    return std::unique_ptr<QIODevice>(
        std::make_unique<Entry>(archive, file, name, static_cast<qint64>(stat.size)));
}

} // namespace

Result<OnetRelease> readOnetZip(const QString &file, const Progress &progress, std::stop_token stop,
                                const ZipLimits &limits)
{
    const auto archive = std::make_shared<Archive>(file);
    if (const auto opened = openArchive(*archive, limits); !opened)
        return opened.error();
    const OpenFile open = [archive, &limits](const QString &name) { return openEntry(archive, limits, name); };
    auto release = readOnet(file, open, progress, std::move(stop));
    if (archive->fault) // what the zip says is wrong stands behind what a table then lacked
        return *archive->fault;
    return release;
}

Result<OnetRelease> readOnetFrom(const QString &place, const Progress &progress, std::stop_token stop)
{
    return QFileInfo(place).isFile() ? readOnetZip(place, progress, std::move(stop))
                                     : readOnetFolder(place, progress, std::move(stop));
}

bool mayBeOnet(const QString &path)
{
    const QFileInfo info(path);
    return info.isDir() || info.suffix().compare(QLatin1String("zip"), Qt::CaseInsensitive) == 0;
}

QString libzipVersion() { return QString::fromLatin1(zip_libzip_version()); }

} // namespace rolescope::importer::onet
