// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "text/fold.h"

namespace rolescope::text {
namespace {

bool isSymbolLetter(QChar c) { return c == u'+' || c == u'#'; }

/// A full stop belongs to a word only in front of a letter: ".net", "node.js", not "models."
bool isInnerDot(QStringView text, qsizetype i)
{
    return text[i] == u'.' && i + 1 < text.size() && text[i + 1].isLetterOrNumber();
}

bool isWordPart(QStringView text, qsizetype i)
{
    return text[i].isLetterOrNumber() || text[i].isMark() || text[i].isSurrogate() || isSymbolLetter(text[i])
        || isInnerDot(text, i);
}

/// Qt decomposes in place, in a time that grows with the square of the length.
qsizetype pieceLength(QStringView text)
{
    constexpr qsizetype most = 2000;
    if (text.size() <= most)
        return text.size();
    return text[most - 1].isHighSurrogate() ? most - 1 : most;
}

/// folded() of a text of ASCII alone, as most are: nothing in it has to be taken apart.
QString foldedAscii(QStringView input)
{
    QString out(input.size(), Qt::Uninitialized);
    QChar *end = out.data();
    bool pendingSpace = false;
    for (const QChar c : input) {
        if (c.isSpace()) {
            pendingSpace = end != out.data();
            continue;
        }
        if (pendingSpace)
            *end++ = u' ';
        pendingSpace = false;
        *end++ = c >= u'A' && c <= u'Z' ? QChar(c.unicode() + 32) : c;
    }
    out.truncate(end - out.data());
    return out;
}

bool isAscii(QStringView text)
{
    char16_t bits = 0;
    for (const QChar c : text)
        bits |= c.unicode();
    return bits < 0x80;
}

} // namespace

QString folded(QStringView input)
{
    if (isAscii(input))
        return foldedAscii(input);
    QString out;
    out.reserve(input.size());
    bool pendingSpace = false;
    for (qsizetype from = 0; from < input.size();) {
        const QStringView piece = input.mid(from, pieceLength(input.mid(from)));
        from += piece.size();
        // Decomposed first, so that an accent stands as a mark of its own and can be dropped.
        for (const QChar c : piece.toString().normalized(QString::NormalizationForm_KD)) {
            if (c.category() == QChar::Mark_NonSpacing)
                continue;
            if (c.isSpace()) {
                pendingSpace = !out.isEmpty();
                continue;
            }
            if (pendingSpace)
                out += u' ';
            pendingSpace = false;
            out += c;
        }
    }
    return out.toCaseFolded().replace(u'ß', QLatin1String("ss"));
}

QStringList words(QStringView text)
{
    QStringList found;
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool part = i < text.size() && isWordPart(text, i);
        if (part && begin < 0)
            begin = i;
        if (!part && begin >= 0) {
            found += text.mid(begin, i - begin).toString();
            begin = -1;
        }
    }
    return found;
}

bool containsAllWordPrefixes(QStringView text, const QStringList &wanted)
{
    for (const QString &word : wanted) {
        qsizetype at = text.indexOf(word);
        while (at > 0 && isWordPart(text, at - 1))
            at = text.indexOf(word, at + 1);
        if (at < 0)
            return false;
    }
    return true;
}

} // namespace rolescope::text
