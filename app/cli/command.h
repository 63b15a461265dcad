// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/console.h"
#include "cli/exitcode.h"
#include "domain/result.h"
#include "workspace/library.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QList>
#include <QStringList>

#include <memory>
#include <vector>

namespace rolescope::cli {

/// A command with its options read.
struct Call {
    const QCommandLineParser &options;
    QStringList arguments; ///< without options and the command's name
    Console &console;

    bool has(const char *option) const { return options.isSet(QLatin1String(option)); }
    QString value(const char *option) const { return options.value(QLatin1String(option)); }
    QStringList values(const char *option) const { return options.values(QLatin1String(option)); }
    bool wantsJson() const { return has("json"); }
};

/// What --json prints: "An array, a role each" and the names in one entry of it.
struct JsonShape {
    QString what;
    QString names;
};

/// What --format csv prints: "A row a role" and its columns in their order.
struct CsvShape {
    QString what;
    QStringList columns;
};

/// One command of the program, one file each; see commands.h.
class Command {
    Q_DECLARE_TR_FUNCTIONS(rolescope::cli::Command)

public:
    Command() = default;
    virtual ~Command() = default;
    Q_DISABLE_COPY_MOVE(Command)

    virtual QString name() const = 0;
    /// The arguments as help shows them: "A B".
    virtual QString arguments() const { return {}; }
    /// One line for the list of commands.
    virtual QString summary() const = 0;
    /// Two command lines, without the program's name.
    virtual QStringList examples() const = 0;
    /// One entry a form that --json can have.
    virtual QList<JsonShape> json() const { return {}; }
    /// One entry a table that --format csv can write.
    virtual QList<CsvShape> csv() const { return {}; }
    /// Its own options; --library, --json and --help come with every command.
    virtual QList<QCommandLineOption> options() const { return {}; }
    virtual int fewestArguments() const { return 0; }
    virtual int mostArguments() const { return fewestArguments(); }
    virtual bool usesLibrary() const { return true; }
    /// Whether this call lays out text and so needs a QGuiApplication.
    virtual bool needsFonts(const QCommandLineParser &, const QStringList & /*arguments*/) const { return false; }
    virtual domain::Result<ExitCode> run(const Call &) const = 0;
};

/// A usage error with its sentence.
domain::Error usage(const QString &sentence);

/// The library named by --library, else the default one, made from the sample on first use.
domain::Result<workspace::Library> openLibrary(const Call &);
/// Its roles, sources and jobs.
domain::Result<workspace::Snapshot> loadLibrary(const Call &);

} // namespace rolescope::cli
