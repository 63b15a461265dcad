// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/htmlentities.h"

#include "text/codepages.h"

#include <algorithm>
#include <array>
#include <optional>

namespace rolescope::importer {
namespace {

struct Entity {
    const char *name;
    char16_t character;
};

// Sorted by name. A no-break space is a space to every reader behind this one.
constexpr std::array entities{
    Entity{"AElig", 0x00C6},  Entity{"Aacute", 0x00C1}, Entity{"Acirc", 0x00C2},  Entity{"Agrave", 0x00C0},
    Entity{"Aring", 0x00C5},  Entity{"Atilde", 0x00C3}, Entity{"Auml", 0x00C4},   Entity{"Ccedil", 0x00C7},
    Entity{"Dagger", 0x2021}, Entity{"Delta", 0x0394},  Entity{"ETH", 0x00D0},    Entity{"Eacute", 0x00C9},
    Entity{"Ecirc", 0x00CA},  Entity{"Egrave", 0x00C8}, Entity{"Euml", 0x00CB},   Entity{"Iacute", 0x00CD},
    Entity{"Icirc", 0x00CE},  Entity{"Igrave", 0x00CC}, Entity{"Iuml", 0x00CF},   Entity{"NewLine", 0x000A},
    Entity{"Ntilde", 0x00D1}, Entity{"OElig", 0x0152},  Entity{"Oacute", 0x00D3}, Entity{"Ocirc", 0x00D4},
    Entity{"Ograve", 0x00D2}, Entity{"Omega", 0x03A9},  Entity{"Oslash", 0x00D8}, Entity{"Otilde", 0x00D5},
    Entity{"Ouml", 0x00D6},   Entity{"Prime", 0x2033},  Entity{"Scaron", 0x0160}, Entity{"Sigma", 0x03A3},
    Entity{"THORN", 0x00DE},  Entity{"Tab", 0x0009},    Entity{"Uacute", 0x00DA}, Entity{"Ucirc", 0x00DB},
    Entity{"Ugrave", 0x00D9}, Entity{"Uuml", 0x00DC},   Entity{"Yacute", 0x00DD}, Entity{"Yuml", 0x0178},
    Entity{"aacute", 0x00E1}, Entity{"acirc", 0x00E2},  Entity{"acute", 0x00B4},  Entity{"aelig", 0x00E6},
    Entity{"agrave", 0x00E0}, Entity{"alpha", 0x03B1},  Entity{"amp", 0x0026},    Entity{"apos", 0x0027},
    Entity{"aring", 0x00E5},  Entity{"ast", 0x002A},    Entity{"asymp", 0x2248},  Entity{"atilde", 0x00E3},
    Entity{"auml", 0x00E4},   Entity{"bdquo", 0x201E},  Entity{"beta", 0x03B2},   Entity{"brvbar", 0x00A6},
    Entity{"bsol", 0x005C},   Entity{"bull", 0x2022},   Entity{"ccedil", 0x00E7}, Entity{"cedil", 0x00B8},
    Entity{"cent", 0x00A2},   Entity{"check", 0x2713},  Entity{"circ", 0x02C6},   Entity{"colon", 0x003A},
    Entity{"comma", 0x002C},  Entity{"commat", 0x0040}, Entity{"copy", 0x00A9},   Entity{"curren", 0x00A4},
    Entity{"dagger", 0x2020}, Entity{"darr", 0x2193},   Entity{"deg", 0x00B0},    Entity{"delta", 0x03B4},
    Entity{"divide", 0x00F7}, Entity{"dollar", 0x0024}, Entity{"eacute", 0x00E9}, Entity{"ecirc", 0x00EA},
    Entity{"egrave", 0x00E8}, Entity{"emsp", 0x2003},   Entity{"ensp", 0x2002},   Entity{"equals", 0x003D},
    Entity{"eth", 0x00F0},    Entity{"euml", 0x00EB},   Entity{"euro", 0x20AC},   Entity{"excl", 0x0021},
    Entity{"fnof", 0x0192},   Entity{"frac12", 0x00BD}, Entity{"frac14", 0x00BC}, Entity{"frac34", 0x00BE},
    Entity{"gamma", 0x03B3},  Entity{"ge", 0x2265},     Entity{"gt", 0x003E},     Entity{"harr", 0x2194},
    Entity{"hellip", 0x2026}, Entity{"hyphen", 0x2010}, Entity{"iacute", 0x00ED}, Entity{"icirc", 0x00EE},
    Entity{"iexcl", 0x00A1},  Entity{"igrave", 0x00EC}, Entity{"infin", 0x221E},  Entity{"iquest", 0x00BF},
    Entity{"iuml", 0x00EF},   Entity{"lambda", 0x03BB}, Entity{"laquo", 0x00AB},  Entity{"larr", 0x2190},
    Entity{"ldquo", 0x201C},  Entity{"le", 0x2264},     Entity{"lowbar", 0x005F}, Entity{"lpar", 0x0028},
    Entity{"lrm", 0x200E},    Entity{"lsaquo", 0x2039}, Entity{"lsqb", 0x005B},   Entity{"lsquo", 0x2018},
    Entity{"lt", 0x003C},     Entity{"macr", 0x00AF},   Entity{"mdash", 0x2014},  Entity{"micro", 0x00B5},
    Entity{"middot", 0x00B7}, Entity{"minus", 0x2212},  Entity{"mu", 0x03BC},     Entity{"nbsp", 0x0020},
    Entity{"ndash", 0x2013},  Entity{"ne", 0x2260},     Entity{"not", 0x00AC},    Entity{"ntilde", 0x00F1},
    Entity{"num", 0x0023},    Entity{"oacute", 0x00F3}, Entity{"ocirc", 0x00F4},  Entity{"oelig", 0x0153},
    Entity{"ograve", 0x00F2}, Entity{"omega", 0x03C9},  Entity{"ordf", 0x00AA},   Entity{"ordm", 0x00BA},
    Entity{"oslash", 0x00F8}, Entity{"otilde", 0x00F5}, Entity{"ouml", 0x00F6},   Entity{"para", 0x00B6},
    Entity{"percnt", 0x0025}, Entity{"period", 0x002E}, Entity{"permil", 0x2030}, Entity{"pi", 0x03C0},
    Entity{"plus", 0x002B},   Entity{"plusmn", 0x00B1}, Entity{"pound", 0x00A3},  Entity{"prime", 0x2032},
    Entity{"quot", 0x0022},   Entity{"raquo", 0x00BB},  Entity{"rarr", 0x2192},   Entity{"rdquo", 0x201D},
    Entity{"reg", 0x00AE},    Entity{"rlm", 0x200F},    Entity{"rpar", 0x0029},   Entity{"rsaquo", 0x203A},
    Entity{"rsqb", 0x005D},   Entity{"rsquo", 0x2019},  Entity{"sbquo", 0x201A},  Entity{"scaron", 0x0161},
    Entity{"sect", 0x00A7},   Entity{"semi", 0x003B},   Entity{"shy", 0x00AD},    Entity{"sigma", 0x03C3},
    Entity{"sol", 0x002F},    Entity{"star", 0x2606},   Entity{"sup1", 0x00B9},   Entity{"sup2", 0x00B2},
    Entity{"sup3", 0x00B3},   Entity{"szlig", 0x00DF},  Entity{"thinsp", 0x2009}, Entity{"thorn", 0x00FE},
    Entity{"tilde", 0x02DC},  Entity{"times", 0x00D7},  Entity{"trade", 0x2122},  Entity{"uacute", 0x00FA},
    Entity{"uarr", 0x2191},   Entity{"ucirc", 0x00FB},  Entity{"ugrave", 0x00F9}, Entity{"uml", 0x00A8},
    Entity{"uuml", 0x00FC},   Entity{"verbar", 0x007C}, Entity{"vert", 0x007C},   Entity{"yacute", 0x00FD},
    Entity{"yen", 0x00A5},    Entity{"yuml", 0x00FF},   Entity{"zwj", 0x200D},    Entity{"zwnj", 0x200C}};

constexpr qsizetype longestName = 8;

struct Reference {
    char32_t character = 0;
    qsizetype length = 0; ///< of the words, '&' and ';' included
};

char32_t checkedCharacter(char32_t number)
{
    if (number == 0xA0)
        return U' ';
    if (number >= 0x80 && number <= 0x9F) // as browsers read such numbers
        return text::fromWindows1252(static_cast<quint8>(number));
    const bool control = number < 0x20 && number != u'\t' && number != u'\n' && number != u'\r';
    if (control || number > 0x10FFFF || QChar::isSurrogate(number))
        return 0xFFFD;
    return number;
}

std::optional<Reference> numbered(QStringView text)
{
    const bool hex = text.size() > 2 && (text[2] == u'x' || text[2] == u'X');
    const char32_t base = hex ? 16 : 10;
    qsizetype at = hex ? 3 : 2;
    const qsizetype digitsAt = at;
    char32_t number = 0;
    for (; at < text.size(); ++at) {
        const char16_t c = text[at].unicode();
        const char16_t lower = c | 0x20;
        char32_t digit = 99;
        if (c >= u'0' && c <= u'9')
            digit = static_cast<char32_t>(c - u'0');
        else if (lower >= u'a' && lower <= u'f')
            digit = static_cast<char32_t>(lower - u'a' + 10);
        if (digit >= base)
            break;
        number = std::min<char32_t>(number * base + digit, 0x110000);
    }
    if (at == digitsAt)
        return std::nullopt;
    const qsizetype end = at < text.size() && text[at] == u';' ? at + 1 : at;
    return Reference{checkedCharacter(number), end};
}

std::optional<Reference> named(QStringView text)
{
    const QStringView ahead = text.mid(1, longestName + 1);
    const qsizetype end = ahead.indexOf(u';');
    if (end <= 0)
        return std::nullopt;
    const QByteArray name = ahead.left(end).toLatin1();
    const auto *it = std::lower_bound(entities.begin(), entities.end(), name,
                                      [](const Entity &e, const QByteArray &n) { return n.compare(e.name) > 0; });
    if (it == entities.end() || name.compare(it->name) != 0)
        return std::nullopt;
    return Reference{it->character, end + 2};
}

} // namespace

void appendDecoded(QString &out, QStringView text)
{
    qsizetype copied = 0;
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at)) {
        const QStringView rest = text.mid(at);
        const bool number = rest.size() > 2 && rest[1] == u'#';
        const std::optional<Reference> reference = number ? numbered(rest) : named(rest);
        if (!reference) {
            ++at;
            continue;
        }
        out += text.mid(copied, at - copied);
        out += QStringView(QChar::fromUcs4(reference->character));
        at += reference->length;
        copied = at;
    }
    out += text.mid(copied);
}

} // namespace rolescope::importer
