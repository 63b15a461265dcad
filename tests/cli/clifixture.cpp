// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "clifixture.h"

#include "cli/run.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace rolescope::cli::fixture {

QJsonObject Outcome::object() const { return QJsonDocument::fromJson(out).object(); }

QJsonArray Outcome::array() const { return QJsonDocument::fromJson(out).array(); }

Outcome runCli(const QStringList &args, std::stop_token stop)
{
    QBuffer out, err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    Outcome outcome;
    outcome.code = run(args, {&out, &err, false, stop});
    outcome.out = out.data();
    outcome.err = QString::fromUtf8(err.data());
    return outcome;
}

Sample::Sample()
{
    const Outcome made = runCli({QStringLiteral("new"), library(), QStringLiteral("--sample")});
    if (made.code != 0)
        qFatal("%s", qPrintable(made.err));
}

QStringList Sample::files() const
{
    return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

Outcome Sample::run(const QStringList &args) const
{
    return runCli(QStringList{QStringLiteral("--library"), library()} + args);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeContent(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s could not be written", qPrintable(path));
}

QStringList sampleRoles()
{
    return {QStringLiteral("Data Operations Specialist"), QStringLiteral("Data Science Engineer"),
            QStringLiteral("Data Scientist"), QStringLiteral("Data Specialist"),
            QStringLiteral("Machine Learning Engineer")};
}

} // namespace rolescope::cli::fixture
