// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "pseudotranslator.h"

#include <cmath>

namespace rolescope::translationtest {

QString PseudoTranslator::pseudo(const QString &source)
{
    if (source.trimmed().isEmpty())
        return source;
    // Words, so that what wraps can wrap; of one letter more than a short word needs nothing.
    static const QString words = QStringLiteral("ñø űnté löngér wörds ãre wrîtten hére ");
    const qsizetype more = qsizetype(std::ceil(double(source.size()) * 0.4));
    QString stretch;
    while (stretch.size() < more)
        stretch += words;
    stretch.truncate(std::max<qsizetype>(1, more - 1));
    if (stretch.endsWith(u' '))
        stretch.back() = u'é';
    // Blanks at the ends join it with what stands beside it.
    qsizetype end = source.size();
    while (source.at(end - 1).isSpace())
        --end;
    qsizetype begin = 0;
    while (source.at(begin).isSpace())
        ++begin;
    const QString text = source.mid(begin, end - begin);
    const QString gap = more > 2 ? QStringLiteral(" ") : QString();
    return source.left(begin) + openMark + text + gap + stretch + closeMark + source.mid(end);
}

QString PseudoTranslator::translate(const char *, const char *source, const char *, int) const
{
    return pseudo(QString::fromUtf8(source));
}

} // namespace rolescope::translationtest
