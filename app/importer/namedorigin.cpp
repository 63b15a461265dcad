// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/namedorigin.h"

#include <QRegularExpression>
#include <QStringList>

namespace rolescope::importer {
namespace {

/// Capitalised words in a row, small joining words inside; dots and ampersands as in "U.S." and "AT&T".
QString namePattern()
{
    const QString word = QStringLiteral("\\p{Lu}[\\p{L}\\p{N}&.\\-]{0,40}");
    return QStringLiteral("(%1(?:\\s(?:(?:of|for|and|the|in|on|&)\\s){0,2}%1){0,9})").arg(word);
}

/// What the words of a name end with when the document, not its author, follows: "LinkedIn Jobs Report".
bool isDocumentWord(const QString &word)
{
    static const QStringList words{QStringLiteral("report"),  QStringLiteral("reports"),   QStringLiteral("survey"),
                                   QStringLiteral("study"),   QStringLiteral("index"),     QStringLiteral("handbook"),
                                   QStringLiteral("outlook"), QStringLiteral("jobs"),      QStringLiteral("emerging"),
                                   QStringLiteral("future"),  QStringLiteral("workforce"), QStringLiteral("salary"),
                                   QStringLiteral("data"),    QStringLiteral("best"),      QStringLiteral("of")};
    return words.contains(word.toLower());
}

/// The name without the document's title behind it; the first word is never taken for one.
QString withoutDocument(const QString &name)
{
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    const bool namesDocument = words.size() > 1
        && (words.back().compare(u"report", Qt::CaseInsensitive) == 0
            || words.back().compare(u"survey", Qt::CaseInsensitive) == 0
            || words.back().compare(u"study", Qt::CaseInsensitive) == 0
            || words.back().compare(u"index", Qt::CaseInsensitive) == 0);
    while (namesDocument && words.size() > 1 && isDocumentWord(words.back()))
        words.removeLast();
    return words.join(u' ');
}

QString normalised(QString name)
{
    name = name.simplified();
    while (name.endsWith(u'.') && !name.endsWith(u".S.") && !name.endsWith(u".K."))
        name.chop(1);
    name.replace(QStringLiteral("U.S."), QStringLiteral("US")).replace(QStringLiteral("U.K."), QStringLiteral("UK"));
    for (const char16_t *article : {u"The ", u"A ", u"An "})
        if (name.startsWith(QStringView(article)))
            name.remove(0, QStringView(article).size());
    name = withoutDocument(name);
    if (name == u"BLS" || name == u"Bureau of Labor Statistics")
        return QStringLiteral("US Bureau of Labor Statistics");
    return name;
}

/// Words that open a sentence with a capital letter but name nobody.
bool isName(const QString &name)
{
    static const QRegularExpression plain(QStringLiteral(
        "^(?:It|This|These|That|They|We|Some|Many|Most|Recent|Industry|Experts|Analysts|Studies|Research|"
        "Reports|Data|Demand|Employment|Jobs?|Growth|However|Overall|In|As|And|Both|One|Other|Various|"
        "Several|Organi[sz]ations|Companies|Employers)\\b"));
    return name.size() > 1 && !plain.match(name).hasMatch();
}

QString captured(const QRegularExpression &pattern, const QString &sentence)
{
    QRegularExpressionMatchIterator matches = pattern.globalMatch(sentence);
    while (matches.hasNext()) {
        const QString name = normalised(matches.next().captured(1));
        if (isName(name))
            return name;
    }
    return {};
}

} // namespace

QString namedOrigin(const QString &sentence)
{
    const QString name = namePattern();
    static const QRegularExpression accordingTo(
        QStringLiteral(
            "\\b[Aa]ccording to (?:the |a |an |data |figures |projections |estimates |recent |latest |\\d{4} |"
            "reports? |stud(?:y|ies) |surveys? |research |by |from |of ){0,6}")
        + name);
    static const QRegularExpression documentBy(
        QStringLiteral(
            "\\b(?:[Rr]eports?|[Ss]tudy|[Ss]tudies|[Ss]urveys?|[Dd]ata|[Ff]igures|[Rr]esearch|[Pp]rojections?|"
            "[Ee]stimates?)(?: published| released)? (?:by|from|of) (?:the )?")
        + name);
    static const QRegularExpression says(
        name
        + QStringLiteral("(?:\\s\\(\\w{2,12}\\))?(?:[’']s?\\s[\\w ]{1,60}?)?\\s(?:also )?(?:projects|predicts|expects|"
                         "estimates|forecasts|reports|reported|states|says|found|finds|anticipates|projected|predicted|"
                         "estimated|ranks|ranked|lists|listed|named)\\b"));
    for (const QRegularExpression *pattern : {&accordingTo, &documentBy, &says})
        if (const QString found = captured(*pattern, sentence); !found.isEmpty())
            return found;
    return {};
}

} // namespace rolescope::importer
