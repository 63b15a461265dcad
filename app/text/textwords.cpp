// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "text/textwords.h"

namespace rolescope::text {

bool partsPhrase(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    const QChar next = at + 1 < text.size() ? text[at + 1] : QChar(u'\n');
    switch (c.unicode()) {
    case u' ':
    case u'\t':
    case u'\r':
    case u'/':
    case u'&':
    case u'\'':
    case u',':
    case u'*':
    case u'_':
    case 0x00A0:
    case 0x2019: return false;
    case u'-':
    case 0x2010:
    case 0x2011: return next.isSpace(); // a dash, not a hyphen
    case u'\n': return !next.isLower(); // a wrapped line goes on in small letters
    default: return !c.isSpace();
    }
}

} // namespace rolescope::text
