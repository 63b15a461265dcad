// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "text/repair.h"

#include "text/codepages.h"

#include <array>
#include <optional>

namespace rolescope::text {
namespace {

/// One damaged character: so many UTF-16 units from `from` stand for `character`.
struct Token {
    qsizetype from = 0;
    qsizetype to = 0;
    char32_t character = 0;
};

/// The tokens that follow each other without a gap, of one page.
struct Run {
    CodePage page = CodePage::Latin;
    std::array<Token, 2> first; ///< the first two
    qsizetype from = 0;
    qsizetype to = 0;
    int tokens = 0;
};

int sequenceLength(quint8 lead)
{
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

/// What a single such character may be; private, unassigned and control characters are no text.
bool isText(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned: return false;
    default: return true;
    }
}

std::optional<Token> tokenAt(QStringView text, qsizetype at, CodePage page)
{
    constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    const std::optional<quint8> lead = byteOf(text[at], page);
    const int length = lead ? sequenceLength(*lead) : 0;
    if (length == 0 || at + length > text.size())
        return std::nullopt;
    char32_t c = *lead & (0x7Fu >> length);
    for (int i = 1; i < length; ++i) {
        const std::optional<quint8> byte = byteOf(text[at + i], page);
        if (!byte || (*byte & 0xC0) != 0x80)
            return std::nullopt;
        c = (c << 6) | (*byte & 0x3Fu);
    }
    if (c < smallest[static_cast<size_t>(length)] || c > 0x10FFFF || !isText(c))
        return std::nullopt;
    return Token{at, at + length, c};
}

Run runAt(QStringView text, const Token &first, CodePage page)
{
    Run run{page, {first, first}, first.from, first.to, 1};
    while (run.to < text.size()) {
        const std::optional<Token> next = tokenAt(text, run.to, page);
        if (!next)
            break;
        if (run.tokens == 1)
            run.first[1] = *next;
        run.to = next->to;
        ++run.tokens;
    }
    return run;
}

/// Characters that may stand alone in Western text; others come as words.
bool isCommonAlone(char32_t c)
{
    return c < 0x0250 || (c >= 0x02B0 && c < 0x0400) || (c >= 0x1E00 && c < 0x2C00) || (c >= 0x3000 && c < 0x3040)
        || (c >= 0xFB00 && c < 0xFB07) || (c >= 0xFE00 && c < 0xFE10) || (c >= 0xFEFF && c < 0xFF66) || c == 0xFFFD
        || c >= 0x1F000;
}

/// Signs that follow a letter in healthy text: "CAFÉ”" is no damage.
bool isClosingSign(QChar c)
{
    return QStringView(u"\u2026\u2018\u2019\u201C\u201D\u201E\u201A\u2013\u2014\u2015\u2122\u203A\u2039\u00BB\u00AB"
                       u"\u00AE\u00A9\u00B0\u00A0\u00BA\u00AA\u0384")
        .contains(c);
}

QChar charAt(QStringView text, qsizetype at) { return at >= 0 && at < text.size() ? text[at] : QChar(u'\n'); }

/// A letter with closing signs after it, as healthy text has them too.
bool looksHealthy(QStringView text, const Token &token)
{
    if (token.character < 0xC0) // a lone C2 before them is no word's end in practice
        return false;
    for (qsizetype i = token.from + 1; i < token.to; ++i)
        if (!isClosingSign(text[i]))
            return false;
    const bool oddCapital = text[token.from].isUpper() && charAt(text, token.from - 1).isLower();
    return !oddCapital && !charAt(text, token.to).isLetter();
}

/// A short word of Thai letters alone is mended into a letter only inside a Latin word ("cafรฉ").
bool isThaiWord(QStringView text, const Token &token)
{
    for (qsizetype i = token.from; i < token.to; ++i)
        if (!isOwnScript(text[i], CodePage::Thai))
            return false;
    const bool besideLetter = charAt(text, token.from - 1).isLetter() || charAt(text, token.to).isLetter();
    return QChar::isLetter(token.character) && !besideLetter;
}

bool isDamage(QStringView text, const Run &run)
{
    if (isOwnScript(charAt(text, run.from - 1), run.page) || isOwnScript(charAt(text, run.to), run.page))
        return false;
    if (run.tokens > 1 && run.page != CodePage::Thai)
        return true;
    if (run.tokens > 2)
        return true;
    for (int i = 0; i < run.tokens; ++i) {
        const Token &token = run.first[static_cast<size_t>(i)];
        if (!isCommonAlone(token.character) || (run.page == CodePage::Thai && isThaiWord(text, token)))
            return false;
    }
    return run.tokens > 1 || !looksHealthy(text, run.first[0]);
}

/// Letters of the page's script that no damage explains; in Greek one letter alone is a symbol.
qsizetype ownLetters(QStringView text, CodePage page)
{
    qsizetype found = 0;
    qsizetype inRow = 0;
    for (qsizetype i = 0; i < text.size();) {
        if (const std::optional<Token> token = tokenAt(text, i, page)) {
            i = token->to;
            inRow = 0;
            continue;
        }
        inRow = isOwnScript(text[i], page) ? inRow + 1 : 0;
        if (page == CodePage::Thai)
            found += inRow > 0 ? 1 : 0;
        else if (inRow > 1)
            found += inRow == 2 ? 2 : 1;
        ++i;
    }
    return found;
}

class Mender {
public:
    explicit Mender(QStringView text) : m_text(text) {}

    Repair mend()
    {
        for (qsizetype i = 0; i < m_text.size();) {
            const std::optional<CodePage> page = pageOfLead(m_text[i]);
            const std::optional<Token> token = page ? tokenAt(m_text, i, *page) : std::nullopt;
            if (!token) {
                ++i;
                continue;
            }
            const Run run = runAt(m_text, *token, *page);
            if (!isForeign(run) && isDamage(m_text, run))
                replace(run);
            i = run.to;
        }
        m_repair.text += m_text.mid(m_copied);
        return std::move(m_repair);
    }

private:
    void replace(const Run &run)
    {
        m_repair.text += m_text.mid(m_copied, run.from - m_copied);
        for (qsizetype at = run.from; at < run.to;) {
            const std::optional<Token> token = tokenAt(m_text, at, run.page);
            m_repair.text += QStringView(QChar::fromUcs4(token->character));
            at = token->to;
        }
        m_repair.count += run.tokens;
        m_copied = run.to;
    }

    /// Whether the line, or the text as a whole, is written in the page's script.
    bool isForeign(const Run &run)
    {
        if (run.page == CodePage::Latin)
            return false;
        std::optional<bool> &whole = m_foreignText[run.page == CodePage::Greek ? 0 : 1];
        if (!whole)
            whole = ownLetters(m_text, run.page) * 20 > m_text.size();
        return *whole || isForeignLine(run);
    }

    bool isForeignLine(const Run &run)
    {
        if (run.from >= m_lineEnd || run.page != m_linePage) {
            const qsizetype begin = m_text.left(run.from).lastIndexOf(u'\n') + 1;
            const qsizetype end = m_text.indexOf(u'\n', run.from);
            m_lineEnd = end < 0 ? m_text.size() : end;
            m_linePage = run.page;
            m_foreignLine = ownLetters(m_text.mid(begin, m_lineEnd - begin), run.page) > 0;
        }
        return m_foreignLine;
    }

    QStringView m_text;
    Repair m_repair;
    qsizetype m_copied = 0;
    std::array<std::optional<bool>, 2> m_foreignText;
    qsizetype m_lineEnd = 0;
    CodePage m_linePage = CodePage::Latin;
    bool m_foreignLine = false;
};

} // namespace

Repair repaired(QStringView text) { return Mender(text).mend(); }

} // namespace rolescope::text
