// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "text/stem.h"

#include <algorithm>

namespace rolescope::text {
namespace {

bool isPlain(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

/// A y is a vowel behind a consonant.
bool isVowel(QStringView word, qsizetype i)
{
    switch (word[i].unicode()) {
    case u'a':
    case u'e':
    case u'i':
    case u'o':
    case u'u': return true;
    case u'y': return i > 0 && !isVowel(word, i - 1);
    default: return false;
    }
}

bool hasVowel(QStringView word)
{
    for (qsizetype i = 0; i < word.size(); ++i)
        if (isVowel(word, i))
            return true;
    return false;
}

/// Porter's m: how often a consonant follows a vowel.
int measure(QStringView word)
{
    int count = 0;
    for (qsizetype i = 1; i < word.size(); ++i)
        count += isVowel(word, i - 1) && !isVowel(word, i);
    return count;
}

bool endsDouble(QStringView word)
{
    const qsizetype n = word.size();
    return n > 1 && word[n - 1] == word[n - 2] && !isVowel(word, n - 1);
}

/// Porter's *o, "hop" but not "snow": such a word lost its e, or never had one to lose.
bool endsShort(QStringView word)
{
    const qsizetype n = word.size();
    return n > 2 && !isVowel(word, n - 3) && isVowel(word, n - 2) && !isVowel(word, n - 1) && word[n - 1] != u'w'
        && word[n - 1] != u'x' && word[n - 1] != u'y';
}

void dropPlural(QString &word)
{
    if (word.endsWith(u"sses") || word.endsWith(u"ies"))
        word.chop(2);
    else if (word.endsWith(u's') && !word.endsWith(u"ss"))
        word.chop(1);
}

/// What stood in front of -ed or -ing as a word of its own: "hop" of "hopp", "file" of "fil".
void mend(QString &word)
{
    if (word.endsWith(u"at") || word.endsWith(u"bl") || word.endsWith(u"iz"))
        word += u'e';
    else if (endsDouble(word) && !word.endsWith(u'l') && !word.endsWith(u's') && !word.endsWith(u'z'))
        word.chop(1);
    else if (measure(word) == 1 && endsShort(word))
        word += u'e';
}

void dropPast(QString &word)
{
    const QStringView all(word);
    if (word.endsWith(u"eed")) {
        if (measure(all.chopped(3)) > 0)
            word.chop(1);
        return;
    }
    for (const int length : {2, 3}) {
        const QStringView ending = length == 2 ? QStringView(u"ed") : QStringView(u"ing");
        if (!word.endsWith(ending) || !hasVowel(all.chopped(length)))
            continue;
        word.chop(length);
        mend(word);
        return;
    }
}

void tidyEnd(QString &word)
{
    if (word.endsWith(u'y') && hasVowel(QStringView(word).chopped(1)))
        word.back() = u'i';
    if (word.endsWith(u'e')) {
        const QStringView rest = QStringView(word).chopped(1);
        const int m = measure(rest);
        if (m > 1 || (m == 1 && !endsShort(rest)))
            word.chop(1);
    }
    if (word.endsWith(u"ll") && measure(word) > 1)
        word.chop(1);
}

} // namespace

QString stem(const QString &foldedWord)
{
    if (foldedWord.size() < 3 || !isPlain(foldedWord))
        return foldedWord;
    QString word = foldedWord;
    dropPlural(word);
    dropPast(word);
    tidyEnd(word);
    return word;
}

} // namespace rolescope::text
