// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <stop_token>

namespace rolescope::cli::fixture {

/// What one run answered.
struct Outcome {
    int code = -1;
    QByteArray out;
    QString err;

    QJsonObject object() const;
    QJsonArray array() const;
};

/// Runs a command line in this process, with buffers for its streams.
Outcome runCli(const QStringList &args, std::stop_token stop = {});

/// A folder of its own with a library made of the sample.
class Sample {
public:
    Sample();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString library() const { return path(QStringLiteral("sample.rolescope")); }
    /// Files in the folder, hidden ones too.
    QStringList files() const;

    /// Runs with --library.
    Outcome run(const QStringList &args) const;

private:
    QTemporaryDir m_folder;
};

QByteArray contentOf(const QString &path);
void writeContent(const QString &path, const QByteArray &bytes);
QStringList sampleRoles();

} // namespace rolescope::cli::fixture
