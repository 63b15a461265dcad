// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "layerrules.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>

namespace rolescope::layering {
namespace {

/// What a room may include besides itself.
const QHash<QString, QStringList> &arrows()
{
    const auto list = [](const char *names) { return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts); };
    static const QHash<QString, QStringList> rooms{
        {QStringLiteral("domain"), {}},
        {QStringLiteral("text"), list("domain")},
        {QStringLiteral("storage"), list("domain")},
        {QStringLiteral("engine"), list("domain text")},
        {QStringLiteral("analysis"), list("domain text")},
        {QStringLiteral("wording"), list("domain text analysis")},
        {QStringLiteral("importer"), list("domain text")},
        {QStringLiteral("chart"), list("domain text analysis wording")},
        {QStringLiteral("report"), list("domain text analysis wording chart")},
        {QStringLiteral("workspace"), list("domain text storage engine analysis wording importer chart report")},
        {QStringLiteral("cli"), list("domain text engine analysis wording importer report workspace")},
        {QStringLiteral("ui"), list("domain text engine analysis wording importer chart report workspace")},
    };
    return rooms;
}

struct Forbidden {
    QRegularExpression pattern;
    QString why;
    QStringList where;  ///< path beginnings it is looked for in
    QStringList except; ///< path beginnings or whole files that may
};

const QList<Forbidden> &forbiddenWords()
{
    const auto list = [](const char *names) { return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts); };
    const auto pattern = [](const char *text) { return QRegularExpression(QString::fromLatin1(text)); };
    static const QList<Forbidden> rules{
        {pattern("(?<![\\w.>])(tr|QCoreApplication::translate)\\("),
         QStringLiteral("sentences are made in wording, ui and cli"), list("app/"),
         list("app/main.cpp app/wording/ app/cli/")},
        {pattern("\\b(QSortFilterProxyModel|QSqlTableModel|QSqlQueryModel)\\b"),
         QStringLiteral("lists stand on the engine's rows"),
         list("app/ ui/"),
         {}},
        {pattern("\\b(setHtml|setMarkdown|setInformativeText|setSubTitle|setToolTip)\\(|QTextEdit::setText\\("),
         QStringLiteral("text from outside is plain text; use ui/common"), list("app/ ui/"), list("ui/common/")},
        {pattern("\"#([0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\"|\\bQColor(\\s+\\w+)?\\s*[({]\\s*[0-9\"]|\\bqRgba?"
                 "\\(\\s*[0-9]"
                 "|\\bQt::(dark)?(red|green|blue|cyan|magenta|yellow|gray|lightGray|black|white)\\b"),
         QStringLiteral("colours stand in app/chart/theme.cpp"), list("app/ ui/"), list("app/chart/theme.cpp")},
        {pattern("\\bstd::(j?thread\\b(?!::)|async\\()|\\bnew QThread\\b|\\bQThread::create\\b|\\bQtConcurrent::"
                 "|QThreadPool.*->start\\("),
         QStringLiteral("threads start in LatestTask, the engine's scan, the import pipeline and the loading of jobs"),
         list("app/ ui/"), list("app/engine/ app/importer/ app/workspace/jobloading.cpp app/workspace/latesttask.h")},
        {pattern("\\b(SIGNAL|SLOT)\\("), QStringLiteral("signals are connected by pointer"), list("app/ ui/"), {}},
        {pattern("\\bprocessEvents\\("), QStringLiteral("no nested event loops"), list("app/ ui/"), {}},
        {pattern("\\b\\w*Settings::instance\\("), QStringLiteral("settings are passed in"), list("app/ ui/"), {}},
        {pattern("\\bQ(_OBJECT|Object)\\b"),
         QStringLiteral("the engine is plain C++"),
         list("app/engine/ app/domain/ app/text/ app/analysis/"),
         {}},
    };
    return rules;
}

bool startsWithAny(const QString &path, const QStringList &beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [&](const QString &b) { return path.startsWith(b); });
}

QSet<QString> headersOf(const QString &folder)
{
    const QStringList names = QDir(folder).entryList(QDir::Files);
    return {names.begin(), names.end()};
}

QString cased(const QString &room) { return room == u"ui" ? room : QStringLiteral("app/") + room; }

} // namespace

LayerRules::LayerRules(const QString &qtHeaders)
    : m_widgets(headersOf(qtHeaders + QStringLiteral("/QtWidgets"))),
      m_gui(headersOf(qtHeaders + QStringLiteral("/QtGui"))),
      m_sql(headersOf(qtHeaders + QStringLiteral("/QtSql")))
{}

QStringList LayerRules::broken(const SourceFile &file) const
{
    QStringList problems;
    checkLicence(file, problems);
    if (!file.isCode())
        return problems;
    checkSize(file, problems);
    if (file.path.startsWith(u"app/") || file.path.startsWith(u"ui/")) {
        checkIncludes(file, problems);
        checkWords(file, problems);
    }
    return problems;
}

void LayerRules::checkIncludes(const SourceFile &file, QStringList &problems) const
{
    const QString room = file.room();
    const bool isProgram = room == u"programs";
    static const QStringList withGui{QStringLiteral("chart"), QStringLiteral("report"), QStringLiteral("workspace"),
                                     QStringLiteral("ui")};
    if (!isProgram && !arrows().contains(room)) {
        problems += QStringLiteral("%1: no room of this name is known").arg(file.path);
        return;
    }
    for (const QString &include : file.includes()) {
        const auto refuse = [&](const QString &why) {
            problems += QStringLiteral("%1 includes %2: %3").arg(file.path, include, why);
        };
        if (!include.startsWith(u'<')) {
            const QString target = include.contains(u'/') ? include.section(u'/', 0, 0) : room;
            if (isProgram || target == room)
                continue;
            if ((arrows().contains(target) || target == u"storage") && !arrows().value(room).contains(target))
                refuse(QStringLiteral("%1 may not use %2").arg(cased(room), cased(target)));
            continue;
        }
        const QString header = include.mid(1).section(u'/', -1);
        const QString module = include.contains(u'/') ? include.mid(1).section(u'/', 0, 0) : QString();
        if ((m_sql.contains(header) || module == u"QtSql" || header == u"sqlite3.h") && room != u"storage")
            refuse(QStringLiteral("only app/storage talks to the database"));
        if ((m_widgets.contains(header) || module == u"QtWidgets") && room != u"ui"
            && !(isProgram && file.path != u"app/cli/main.cpp"))
            refuse(QStringLiteral("widgets belong to ui"));
        if ((m_gui.contains(header) || module == u"QtGui") && !isProgram && !withGui.contains(room))
            refuse(QStringLiteral("%1 does without Qt Gui").arg(cased(room)));
    }
}

void LayerRules::checkSize(const SourceFile &file, QStringList &problems)
{
    const int most = file.fileName() == u"mainwindow.cpp" ? 300 : 600;
    if (file.fileName().endsWith(u".cpp") && file.lines() > most)
        problems += QStringLiteral("%1 has %2 lines, more than %3").arg(file.path).arg(file.lines()).arg(most);
}

void LayerRules::checkWords(const SourceFile &file, QStringList &problems)
{
    const QStringList lines = file.codeLines();
    for (const Forbidden &rule : forbiddenWords()) {
        if (!startsWithAny(file.path, rule.where) || startsWithAny(file.path, rule.except))
            continue;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QRegularExpressionMatch match = rule.pattern.match(lines[i]);
            if (match.hasMatch())
                problems += QStringLiteral("%1:%2: %3 (%4)").arg(file.path).arg(i + 1).arg(match.captured(), rule.why);
        }
    }
}

void LayerRules::checkLicence(const SourceFile &file, QStringList &problems)
{
    const QString head = file.text.left(400);
    if (!head.contains(u"SPDX-License-Identifier: Apache-2.0") || !head.contains(u"SPDX-FileCopyrightText:"))
        problems += QStringLiteral("%1 does not begin with its SPDX lines").arg(file.path);
}

} // namespace rolescope::layering
