// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "markedlibrary.h"

#include "workspace/library.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace rolescope::translationtest {

namespace {

/// The keys of a pack whose values are texts to read, not codes.
const QSet<QString> &textKeys()
{
    static const QSet<QString> keys{
        QStringLiteral("name"),       QStringLiteral("aliases"),    QStringLiteral("roles"),
        QStringLiteral("role"),       QStringLiteral("for"),        QStringLiteral("title"),
        QStringLiteral("long_title"), QStringLiteral("publisher"),  QStringLiteral("text"),
        QStringLiteral("brief"),      QStringLiteral("label"),      QStringLiteral("original"),
        QStringLiteral("employer"),   QStringLiteral("place"),      QStringLiteral("level_raw"),
        QStringLiteral("population"), QStringLiteral("salary_raw"), QStringLiteral("description"),
        QStringLiteral("origin"),     QStringLiteral("family")};
    return keys;
}

QJsonValue marked(const QJsonValue &value, const QString &key)
{
    if (value.isString())
        return textKeys().contains(key) && value.toString() != u"both" ? QJsonValue(dotted(value.toString())) : value;
    if (value.isArray()) {
        QJsonArray all;
        for (const QJsonValue &one : value.toArray())
            all.append(marked(one, key));
        return all;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        *it = marked(*it, it.key());
    return object;
}

/// Ads whose values come round in different measures, so that every filter has something to part.
QJsonArray jobs()
{
    const auto turn = [](const char *values, int i) {
        const QStringList all = QString::fromLatin1(values).split(u'|');
        return all.at(i % int(all.size()));
    };
    QJsonArray jobs;
    for (int i = 0; i < 60; ++i) {
        QJsonObject job{
            {QStringLiteral("title"),
             turn("Data Scientist|Senior Data Scientist|Machine Learning Engineer|Data Specialist|"
                  "Lead Machine Learning Engineer|Analytics Manager|Junior Data Science Engineer",
                  i)},
            {QStringLiteral("employer"), turn("Example Bank|Example Retail|Example Energy|Example Labs", i)},
            {QStringLiteral("place"), turn("Austin, TX|New York, NY|Seattle, WA|Boston, MA|Leeds", i)},
            {QStringLiteral("country"), turn("US|US|US|GB", i)},
            {QStringLiteral("type"), turn("full_time|full_time|contract|part_time", i)},
            {QStringLiteral("remote"), turn("remote|hybrid|onsite", i)},
            {QStringLiteral("posted"), turn("2024-10-03|2024-11-21|2024-12-01", i)},
            {QStringLiteral("skills"), QJsonArray{turn("python|sql|aws|r", i / 7), turn("pytorch|azure|java", i)}},
            {QStringLiteral("description"),
             QStringLiteral("We look for someone with Python and SQL. Number %1.").arg(i)},
            {QStringLiteral("sources"), QJsonArray()}};
        if (i % 3 > 0)
            job.insert(QStringLiteral("level"), turn("mid|senior|entry", i));
        if (i % 6 != 5) { // the others state no salary
            const int low = 60000 + i * 3700 % 70000;
            job.insert(QStringLiteral("currency"), i % 9 == 4 ? QStringLiteral("EUR") : QStringLiteral("USD"));
            job.insert(QStringLiteral("period"), QStringLiteral("year"));
            job.insert(QStringLiteral("low"), low);
            job.insert(QStringLiteral("high"), low + 30000);
        }
        jobs.append(job);
    }
    return jobs;
}

} // namespace

QString dotted(const QString &text)
{
    static const QString plain = QStringLiteral("abcdefghijklmnoprstuvwxyzABCDEFGHIKLMNOPRSTUVWXYZ");
    static const QString marked = QStringLiteral("ạḅċḍẹḟġḥịǰḳḷṃṇọṗṛṣṭụṿẉẋỵẓẠḄĊḌẸḞĠḤỊḲḶṂṆỌṖṚṢṬỤṾẈẊỴẒ");
    QString result = text;
    for (QChar &c : result) {
        const qsizetype at = plain.indexOf(c);
        c = at < 0 ? c : marked.at(at);
    }
    return result;
}

bool isDotted(QChar c) { return c.isLetter() && !c.decomposition().isEmpty(); }

QString makeMarkedLibrary(const QString &folder)
{
    const QString source = QStringLiteral(ROLESCOPE_SOURCE_DIR "/data/sample");
    const QString pack = folder + QStringLiteral("/pack");
    QDirIterator files(source, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile from(files.next());
        QFile to(pack + from.fileName().mid(source.size()));
        QDir().mkpath(QFileInfo(to).absolutePath());
        if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
            return {};
        QJsonObject content = QJsonDocument::fromJson(from.readAll()).object();
        if (content.contains(QStringLiteral("jobs")))
            content.insert(QStringLiteral("jobs"), jobs());
        to.write(QJsonDocument(marked(content, {}).toObject()).toJson());
    }
    const QString path = folder + QStringLiteral("/marked.rolescope");
    const auto library = workspace::Library::create(path, workspace::Library::Content::Empty);
    if (!library)
        return {};
    const auto imported = library->importPack(pack, false);
    if (!imported)
        qWarning("%s", qPrintable(imported.error().context.join(u' ')));
    return imported ? path : QString();
}

} // namespace rolescope::translationtest
