// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/columnnames.h"

#include "text/fold.h"

#include <QSet>

namespace rolescope::importer::feed {
namespace {

/// Cyrillic and Greek letters and the Latin ones that look the same.
QChar latinTwin(QChar c)
{
    constexpr QStringView others = u"АВЕКМНОРСТУХІЈЅаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
    constexpr QStringView latins = u"ABEKMHOPCTYXIJSaeopcyxijsABEZHIKMNOPTYXo";
    static_assert(others.size() == latins.size());
    const qsizetype at = others.indexOf(c);
    return at < 0 ? c : latins[at];
}

bool hasLatin(QStringView name)
{
    return std::any_of(name.begin(), name.end(),
                       [](QChar c) { return (c.unicode() | 0x20) >= u'a' && (c.unicode() | 0x20) <= u'z'; });
}

} // namespace

QStringList columnNames(const QStringList &headerCells)
{
    QStringList names;
    QSet<QString> taken;
    for (qsizetype i = 0; i < headerCells.size(); ++i) {
        QString name = headerCells[i].simplified();
        if (name.isEmpty())
            name = QStringLiteral("column %1").arg(i + 1);
        QString unique = name;
        for (int n = 2; taken.contains(unique); ++n)
            unique = name + u' ' + QString::number(n);
        taken.insert(unique);
        names += unique;
    }
    return names;
}

QString withoutNumber(const QString &column)
{
    const qsizetype blank = column.lastIndexOf(u' ');
    bool isNumber = false;
    const int number = blank > 0 ? QStringView(column).sliced(blank + 1).toInt(&isNumber) : 0;
    constexpr int most = 20;
    return isNumber && number > 1 && number <= most ? column.left(blank) : column;
}

QString columnKey(QStringView name)
{
    const bool mixed = hasLatin(name);
    QString spaced;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = mixed ? latinTwin(name[i]) : name[i];
        const bool newWord = c.isUpper() && i > 0 && name[i - 1].isLower();
        if (newWord || !c.isLetterOrNumber())
            spaced += u' ';
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            spaced += c;
    }
    return text::folded(spaced);
}

} // namespace rolescope::importer::feed
