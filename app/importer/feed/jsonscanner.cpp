// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/jsonscanner.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace rolescope::importer::feed {
namespace {

constexpr qint64 smallestBlock = 32;
constexpr qsizetype longestScalar = 400;
constexpr QByteArrayView replacement("\xEF\xBF\xBD");

bool isScalarSign(int c)
{
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '-' || c == '+' || c == '.';
}

bool isNumber(QByteArrayView word)
{
    const auto isPart = [](char c) {
        return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
    };
    return std::all_of(word.begin(), word.end(), isPart)
        && std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isOneOf(QByteArrayView word, std::initializer_list<QByteArrayView> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

JsonScanner::JsonScanner(Utf8Source &source, const JsonLimits &limits) : m_source(source), m_limits(limits)
{
    m_buffer = std::make_unique<char[]>(static_cast<size_t>(std::max(smallestBlock, limits.block) + 2 * scanMargin));
}

bool JsonScanner::fill()
{
    if (m_sourceEnded)
        return false;
    const qint64 got = m_source.read(m_buffer.get(), std::max(smallestBlock, m_limits.block));
    if (got < 0)
        m_failure = JsonFailure::Device;
    m_sourceEnded = got <= 0;
    m_at = m_buffer.get();
    m_end = m_at + std::max<qint64>(got, 0);
    return got > 0;
}

/// The next byte, -1 at the end.
int JsonScanner::peek()
{
    if (m_at == m_end && !fill())
        return -1;
    return static_cast<unsigned char>(*m_at);
}

JsonScanner::Token JsonScanner::fail(JsonFailure failure)
{
    if (m_failure == JsonFailure::None)
        m_failure = failure;
    return Token::Bad;
}

JsonScanner::Token JsonScanner::next()
{
    if (m_failure != JsonFailure::None)
        return Token::Bad;
    while (true) {
        const int c = peek();
        switch (c) {
        case -1: return m_failure == JsonFailure::None ? Token::End : Token::Bad;
        case '\n':
            if (m_lineEndsCount)
                return fail(JsonFailure::Syntax);
            ++m_line;
            [[fallthrough]];
        case ' ':
        case '\t':
        case '\r':
        case 0x1E: ++m_at; continue; // the last one parts texts in a sequence of them
        case '{': ++m_at; return Token::BeginObject;
        case '}': ++m_at; return Token::EndObject;
        case '[': ++m_at; return Token::BeginArray;
        case ']': ++m_at; return Token::EndArray;
        case ':': ++m_at; return Token::Colon;
        case ',': ++m_at; return Token::Comma;
        case '"':
            ++m_at;
            m_inString = true;
            return Token::String;
        default: return isScalarSign(c) ? Token::Scalar : fail(JsonFailure::Syntax);
        }
    }
}

bool JsonScanner::text(QByteArray *out)
{
    if (!m_inString)
        return scalar(out);
    m_inString = false;
    return string(out);
}

bool JsonScanner::add(QByteArray *out, const char *from, qint64 size)
{
    const qint64 fitting = std::min(size, m_limits.text - m_size);
    m_size += fitting;
    if (out != nullptr)
        out->append(from, fitting);
    if (fitting < size)
        fail(JsonFailure::TooLong);
    return fitting == size;
}

bool JsonScanner::string(QByteArray *out)
{
    QByteArray escaped;
    char16_t high = 0; // of a pair whose other half is to follow
    m_size = 0;
    while (true) {
        if (m_at == m_end && !fill()) {
            fail(JsonFailure::Cut);
            return false;
        }
        const char *const stop = m_scan.find(m_at, m_end);
        if (high != 0 && (stop > m_at || *stop != '\\')) {
            high = 0;
            if (!add(out, replacement.data(), replacement.size()))
                return false;
        }
        if (!add(out, m_at, stop - m_at))
            return false;
        m_at = stop;
        if (stop == m_end)
            continue;
        if (*stop == '"') {
            ++m_at;
            return true;
        }
        if (*stop == '\n') {
            if (m_lineEndsCount) {
                fail(JsonFailure::Syntax);
                return false;
            }
            ++m_line;
            ++m_at;
            if (!add(out, "\n", 1))
                return false;
            continue;
        }
        ++m_at;
        escaped.clear();
        if (!escape(escaped, high) || !add(out, escaped.constData(), escaped.size()))
            return false;
    }
}

bool JsonScanner::hexadecimal(char16_t &value)
{
    value = 0;
    for (int i = 0; i < 4; ++i) {
        const int c = peek();
        const int digit = c >= '0' && c <= '9'       ? c - '0'
            : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10
                                                     : -1;
        if (digit < 0) {
            fail(c < 0 ? JsonFailure::Cut : JsonFailure::Syntax);
            return false;
        }
        value = static_cast<char16_t>(value << 4 | digit);
        ++m_at;
    }
    return true;
}

/// What stands behind a backslash.
bool JsonScanner::escape(QByteArray &out, char16_t &high)
{
    const int c = peek();
    if (c < 0) {
        fail(JsonFailure::Cut);
        return false;
    }
    char16_t unit = 0;
    if (c == 'u') {
        ++m_at;
        if (!hexadecimal(unit))
            return false;
    }
    if (high != 0 && QChar::isLowSurrogate(unit)) {
        const char32_t pair = QChar::surrogateToUcs4(high, unit);
        out += QString::fromUcs4(&pair, 1).toUtf8();
        high = 0;
        return true;
    }
    if (high != 0)
        out += replacement;
    high = QChar::isHighSurrogate(unit) ? unit : char16_t(0);
    if (c == 'u') {
        if (unit == 0 || QChar::isLowSurrogate(unit))
            out += replacement;
        else if (high == 0)
            out += QString(QChar(unit)).toUtf8();
        return true;
    }
    constexpr QByteArrayView letters("nrtbf\"\\/'");
    constexpr QByteArrayView meant("\n\r\t\b\f\"\\/'");
    const qsizetype at = letters.indexOf(static_cast<char>(c));
    if (at >= 0) {
        out += meant[at];
        ++m_at;
    } else {
        out += '\\'; // what follows is read as text
    }
    return true;
}

bool JsonScanner::scalar(QByteArray *out)
{
    m_word.clear();
    for (int c = peek(); c >= 0 && isScalarSign(c) && m_word.size() < longestScalar; c = peek()) {
        m_word += static_cast<char>(c);
        ++m_at;
    }
    const QByteArrayView sign =
        m_word.startsWith('-') || m_word.startsWith('+') ? QByteArrayView(m_word).sliced(1) : m_word;
    if (isOneOf(sign, {"null", "None", "NaN", "nan", "Infinity", "undefined"}))
        return true;
    const bool known = isNumber(m_word) || isOneOf(m_word, {"true", "false", "True", "False"});
    if (!known) {
        fail(peek() < 0 ? JsonFailure::Cut : JsonFailure::Syntax);
        return false;
    }
    if (out != nullptr)
        out->append(m_word);
    return true;
}

void JsonScanner::skipLine()
{
    if (m_failure == JsonFailure::Device)
        return;
    while (peek() >= 0) {
        const auto *const end = static_cast<const char *>(std::memchr(m_at, '\n', static_cast<size_t>(m_end - m_at)));
        m_at = end == nullptr ? m_end : end;
        if (end != nullptr)
            break;
    }
    m_failure = JsonFailure::None;
    m_inString = false;
}

bool JsonScanner::rewind()
{
    m_at = nullptr;
    m_end = nullptr;
    m_sourceEnded = false;
    m_inString = false;
    m_line = 1;
    m_failure = JsonFailure::None;
    return m_source.rewind();
}

bool JsonScanner::skip(Token token)
{
    int open = 0;
    while (true) {
        switch (token) {
        case Token::BeginObject:
        case Token::BeginArray: ++open; break;
        case Token::EndObject:
        case Token::EndArray: --open; break;
        case Token::String:
        case Token::Scalar:
            if (!text(nullptr))
                return false;
            break;
        case Token::End: fail(JsonFailure::Cut); return false;
        case Token::Bad: return false;
        default: break;
        }
        if (open < 0)
            fail(JsonFailure::Syntax);
        if (open > m_limits.depth)
            fail(JsonFailure::TooDeep);
        if (failure() != JsonFailure::None)
            return false;
        if (open == 0)
            return true;
        token = next();
    }
}

} // namespace rolescope::importer::feed
