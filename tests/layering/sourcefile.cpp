// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "sourcefile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace rolescope::layering {

QString SourceFile::room() const
{
    if (fileName() == u"main.cpp" || path.startsWith(u"app/programs/"))
        return QStringLiteral("programs");
    const QStringList parts = path.split(u'/');
    return parts.value(0) == u"app" ? parts.value(1) : parts.value(0);
}

QString SourceFile::fileName() const { return path.section(u'/', -1); }

bool SourceFile::isCode() const { return path.endsWith(u".cpp") || path.endsWith(u".h"); }

int SourceFile::lines() const { return static_cast<int>(text.count(u'\n')); }

QStringList SourceFile::includes() const
{
    static const QRegularExpression line(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"),
                                         QRegularExpression::MultilineOption);
    QStringList found;
    for (auto it = line.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        found += (match.captured(1) == u"<" ? QStringLiteral("<") : QString()) + match.captured(2);
    }
    return found;
}

QStringList SourceFile::codeLines() const
{
    QString code = text;
    enum class In { Code, Line, Block, String, Character } in = In::Code;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        const QChar next = i + 1 < code.size() ? code[i + 1] : QChar();
        const bool digitBefore = i > 0 && code[i - 1].isDigit(); // 1'000
        switch (in) {
        case In::Code:
            if (c == u'/' && next == u'/')
                in = In::Line;
            else if (c == u'/' && next == u'*')
                in = In::Block;
            else if (c == u'"')
                in = In::String;
            else if (c == u'\'' && !digitBefore)
                in = In::Character;
            break;
        case In::Line:
            if (c == u'\n')
                in = In::Code;
            break;
        case In::Block:
            if (c == u'*' && next == u'/') {
                code[i] = code[i + 1] = u' ';
                ++i;
                in = In::Code;
            }
            break;
        case In::String:
        case In::Character:
            if (c == u'\\')
                ++i;
            else if (c == u'\n' || c == (in == In::String ? u'"' : u'\''))
                in = In::Code;
            break;
        }
        if ((in == In::Line || in == In::Block) && c != u'\n')
            code[i] = u' ';
    }
    return code.split(u'\n');
}

QList<SourceFile> readFiles(const QString &root, const QStringList &folders)
{
    static const QStringList endings{QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.sql"),
                                     QStringLiteral("CMakeLists.txt")};
    QList<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator it(root + u'/' + folder, endings, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                files.append({QDir(root).relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    std::sort(files.begin(), files.end(), [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return files;
}

} // namespace rolescope::layering
