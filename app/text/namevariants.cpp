// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "text/namevariants.h"

namespace rolescope::text {
namespace {

bool endsWithAny(const QString &word, std::initializer_list<const char *> endings)
{
    for (const char *ending : endings)
        if (word.endsWith(QLatin1String(ending)))
            return true;
    return false;
}

/// The other number of a common noun in small letters; empty: none for sure.
QString otherNumber(const QString &noun)
{
    if (noun.size() < 4 || !noun.back().isLetter())
        return {};
    if (endsWithAny(noun, {"ics", "ss", "us", "is", "ous", "sis"}))
        return {};
    if (noun.endsWith(u"ies"))
        return noun.chopped(3) + u'y';
    if (endsWithAny(noun, {"xes", "ches", "shes", "sses"}))
        return noun.chopped(2);
    if (noun.endsWith(u's'))
        return noun.chopped(1);
    if (endsWithAny(noun, {"ing", "ness", "ship", "ware"}))
        return {};
    if (noun.endsWith(u'y') && !endsWithAny(noun, {"ay", "ey", "oy", "uy"}))
        return noun.chopped(1) + QStringLiteral("ies");
    if (endsWithAny(noun, {"x", "ch", "sh"}))
        return noun + QStringLiteral("es");
    return noun + u's';
}

} // namespace

QStringList nameVariants(const QString &name)
{
    QStringList variants;
    const qsizetype lastAt = name.lastIndexOf(u' ') + 1;
    const QString head = name.left(lastAt);
    const QString last = name.mid(lastAt);
    if (last == last.toLower()) {
        if (const QString other = otherNumber(last); !other.isEmpty())
            variants += head + other;
    } else if (last.size() >= 3 && last == last.toUpper() && last.back().isLetter() && last.back() != u'S') {
        variants += name + u's';
    }
    if (name.size() > 3 && name.indexOf(u'.') > 0) {
        variants += QString(name).remove(u'.');
        variants += QString(name).replace(u'.', u' ');
    }
    return variants;
}

} // namespace rolescope::text
