// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/outlookreader.h"

#include "importer/namedorigin.h"

#include <QRegularExpression>
#include <QStringList>

namespace rolescope::importer {
namespace {

// No statement is longer; the limit keeps the patterns cheap on hostile text.
constexpr qsizetype longestSentence = 1000;
constexpr qsizetype longestParagraph = 20'000;

/// Sentences, cut behind ". ", "! " and "? " but not inside "U.S. Bureau" or "e.g. this".
QStringList sentences(const QString &paragraph)
{
    static const QRegularExpression cut(QStringLiteral("(?<=[\\p{Ll}\\p{N})%’”\"'][.!?])\\s+(?=\\p{Lu})|[\\r\\n]+"));
    return paragraph.split(cut, Qt::SkipEmptyParts);
}

const QRegularExpression &growthWord()
{
    static const QRegularExpression pattern(
        QStringLiteral("\\b(?:grow|grows|growing|grew|growth|increase[sd]?|increasing|rise|rises|rising|rose|expand|"
                       "expansion|decline[sd]?|declining|decrease[sd]?|shrink|fall|demand|outlook|projected|expected|"
                       "forecast|openings|employment|hiring|emerging|jobs)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// "11%", "11 percent"; not the 60 of "60% of companies", not a range.
std::optional<double> percentOf(const QString &sentence)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![\\d.,])(?<range>\\d{1,4}(?:\\.\\d+)?\\s?(?:%|percent|per cent)?\\s?(?:-|–|to|and)\\s?)?"
                       "(?<number>\\d{1,4}(?:[.,]\\d{1,2})?)\\s?(?:%|percent\\b|per cent\\b)(?!\\s+of\\b)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression falling(
        QStringLiteral("\\b(?:decline|decrease|shrink|fall|drop|contract)(?:s|d|ed|ing)?\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(sentence);
    if (!match.hasMatch() || !match.captured(QStringLiteral("range")).isEmpty())
        return std::nullopt;
    bool ok = false;
    const double number = match.captured(QStringLiteral("number")).replace(u',', u'.').toDouble(&ok);
    if (!ok)
        return std::nullopt;
    return falling.match(sentence).hasMatch() ? -number : number;
}

void readYears(const QString &sentence, domain::Outlook &outlook)
{
    static const QRegularExpression both(
        QStringLiteral(
            "\\b(?:(?:from|between)\\s+)?((?:19|20)\\d\\d)\\s?(?:-|–|—|to|and|until|through)\\s?((?:19|20)?\\d\\d)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression until(
        QStringLiteral("\\b(?:by|until|through|to)\\s+(?:the year\\s+)?(20\\d\\d)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = both.match(sentence); match.hasMatch()) {
        const int from = match.captured(1).toInt();
        int to = match.captured(2).toInt();
        if (to < 100)
            to += from / 100 * 100;
        if (to > from) {
            outlook.fromYear = from;
            outlook.toYear = to;
            return;
        }
    }
    if (const QRegularExpressionMatch match = until.match(sentence); match.hasMatch())
        outlook.toYear = match.captured(1).toInt();
}

QString placeOf(const QString &sentence, const QString &origin)
{
    static const QRegularExpression inPlace(
        QStringLiteral("\\b(?:in|across|throughout) (?:the )?(U\\.?S\\.?A?\\.?|United States|U\\.?K\\.?|United Kingdom|"
                       "EU|European Union|Europe|Canada|Australia|India|Germany|America)(?![\\w-])"));
    static const QRegularExpression everywhere(QStringLiteral("\\b(?:worldwide|globally|around the world)\\b"),
                                               QRegularExpression::CaseInsensitiveOption);
    QString place = inPlace.match(sentence).captured(1).remove(u'.');
    if (place.isEmpty() && origin.startsWith(u"US "))
        place = QStringLiteral("US");
    if (place == u"US" || place == u"USA" || place == u"America")
        return QStringLiteral("United States");
    if (place == u"UK")
        return QStringLiteral("United Kingdom");
    if (place.isEmpty() && everywhere.match(sentence).hasMatch())
        return QStringLiteral("worldwide");
    return place;
}

/// Whom the figure counts, as worded; the first form that fits.
QString populationOf(const QString &sentence)
{
    // What a population's words end before.
    const QString verb = QStringLiteral("(?=\\s+(?:is|are|was|were|will|should|could|has|have|by|grew|rose|increased|"
                                        "from|over|between|through|until|in the|with|due|driven|at)\\b|[,.;]|$)");
    const QString words = QStringLiteral("(?:the |both |all )?([\\p{L}\\p{N}][^,.;()]{2,80}?)");
    static const QList<QRegularExpression> patterns{
        QRegularExpression(QStringLiteral("\\b(?:[Ee]mployment|[Jj]obs|[Oo]penings|[Pp]ositions|[Oo]pportunities) "
                                          "(?:growth |opportunities |prospects )?(?:in|for|of|among) ")
                           + words + verb),
        QRegularExpression(
            QStringLiteral("\\b[Gg]rowth(?: rate)?(?: of [\\d.,]+ ?(?:%|percent))? (?:in|for|of|among) (?!\\d)") + words
            + verb),
        QRegularExpression(QStringLiteral("\\b[Dd]emand for ") + words + verb),
        QRegularExpression(QStringLiteral("(?:\\bthat |^|, )(?:the )?(?:employment |number |jobs )?(?:of |for |in )?"
                                          "([\\p{L}][^,.;()]{2,60}?) (?:jobs |roles |positions )?"
                                          "(?:is|are|will) (?:projected |expected |forecast |set )?(?:to )?"
                                          "(?:grow|increase|rise|decline|decrease|expand)\\b")),
    };
    for (const QRegularExpression &pattern : patterns) {
        const QString found = pattern.match(sentence).captured(1).simplified();
        if (!found.isEmpty())
            return found;
    }
    return {};
}

domain::Outlook fromSentence(const QString &sentence)
{
    domain::Outlook outlook;
    outlook.origin = namedOrigin(sentence);
    outlook.percent = percentOf(sentence);
    readYears(sentence, outlook);
    outlook.population = populationOf(sentence);
    outlook.place = placeOf(sentence, outlook.origin);
    return outlook;
}

int weight(const domain::Outlook &outlook)
{
    return (outlook.percent ? 4 : 0) + (outlook.origin.isEmpty() ? 0 : 2) + (outlook.toYear ? 1 : 0);
}

} // namespace

std::optional<domain::Outlook> readOutlook(QStringView paragraph)
{
    std::optional<domain::Outlook> best;
    QString earlierOrigin;
    for (const QString &whole : sentences(paragraph.left(longestParagraph).toString())) {
        const QString sentence = whole.left(longestSentence).simplified();
        if (!growthWord().match(sentence).hasMatch())
            continue;
        domain::Outlook outlook = fromSentence(sentence);
        if (weight(outlook) > 0 && (!best || weight(outlook) > weight(*best)))
            best = outlook;
        if (earlierOrigin.isEmpty())
            earlierOrigin = outlook.origin;
    }
    // "X has looked into it. It expects 12 %": the figure's sentence need not repeat the name.
    if (best && best->origin.isEmpty() && !earlierOrigin.isEmpty())
        best->origin = earlierOrigin;
    return best;
}

} // namespace rolescope::importer
