// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/encoding.h"

#include "importer/feed/bytepairs.h"
#include "text/codepages.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace rolescope::importer::feed {
namespace {

constexpr std::array codes{
    QLatin1String("utf-8"),        QLatin1String("utf-16le"),     QLatin1String("utf-16be"),
    QLatin1String("windows-1252"), QLatin1String("windows-1250"), QLatin1String("windows-1251"),
};

/// What Windows-1250 shows for 0x80 to 0xFF.
constexpr std::array<char16_t, 128> high1250{
    0x20AC, 0xFFFD, 0x201A, 0xFFFD, 0x201E, 0x2026, 0x2020, 0x2021, 0xFFFD, 0x2030, 0x0160, 0x2039, 0x015A,
    0x0164, 0x017D, 0x0179, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0xFFFD, 0x2122,
    0x0161, 0x203A, 0x015B, 0x0165, 0x017E, 0x017A, 0x00A0, 0x02C7, 0x02D8, 0x0141, 0x00A4, 0x0104, 0x00A6,
    0x00A7, 0x00A8, 0x00A9, 0x015E, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x017B, 0x00B0, 0x00B1, 0x02DB, 0x0142,
    0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x0105, 0x015F, 0x00BB, 0x013D, 0x02DD, 0x013E, 0x017C, 0x0154,
    0x00C1, 0x00C2, 0x0102, 0x00C4, 0x0139, 0x0106, 0x00C7, 0x010C, 0x00C9, 0x0118, 0x00CB, 0x011A, 0x00CD,
    0x00CE, 0x010E, 0x0110, 0x0143, 0x0147, 0x00D3, 0x00D4, 0x0150, 0x00D6, 0x00D7, 0x0158, 0x016E, 0x00DA,
    0x0170, 0x00DC, 0x00DD, 0x0162, 0x00DF, 0x0155, 0x00E1, 0x00E2, 0x0103, 0x00E4, 0x013A, 0x0107, 0x00E7,
    0x010D, 0x00E9, 0x0119, 0x00EB, 0x011B, 0x00ED, 0x00EE, 0x010F, 0x0111, 0x0144, 0x0148, 0x00F3, 0x00F4,
    0x0151, 0x00F6, 0x00F7, 0x0159, 0x016F, 0x00FA, 0x0171, 0x00FC, 0x00FD, 0x0163, 0x02D9};
/// The same for Windows-1251.
constexpr std::array<char16_t, 128> high1251{
    0x0402, 0x0403, 0x201A, 0x0453, 0x201E, 0x2026, 0x2020, 0x2021, 0x20AC, 0x2030, 0x0409, 0x2039, 0x040A,
    0x040C, 0x040B, 0x040F, 0x0452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0xFFFD, 0x2122,
    0x0459, 0x203A, 0x045A, 0x045C, 0x045B, 0x045F, 0x00A0, 0x040E, 0x045E, 0x0408, 0x00A4, 0x0490, 0x00A6,
    0x00A7, 0x0401, 0x00A9, 0x0404, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x0407, 0x00B0, 0x00B1, 0x0406, 0x0456,
    0x0491, 0x00B5, 0x00B6, 0x00B7, 0x0451, 0x2116, 0x0454, 0x00BB, 0x0458, 0x0405, 0x0455, 0x0457, 0x0410,
    0x0411, 0x0412, 0x0413, 0x0414, 0x0415, 0x0416, 0x0417, 0x0418, 0x0419, 0x041A, 0x041B, 0x041C, 0x041D,
    0x041E, 0x041F, 0x0420, 0x0421, 0x0422, 0x0423, 0x0424, 0x0425, 0x0426, 0x0427, 0x0428, 0x0429, 0x042A,
    0x042B, 0x042C, 0x042D, 0x042E, 0x042F, 0x0430, 0x0431, 0x0432, 0x0433, 0x0434, 0x0435, 0x0436, 0x0437,
    0x0438, 0x0439, 0x043A, 0x043B, 0x043C, 0x043D, 0x043E, 0x043F, 0x0440, 0x0441, 0x0442, 0x0443, 0x0444,
    0x0445, 0x0446, 0x0447, 0x0448, 0x0449, 0x044A, 0x044B, 0x044C, 0x044D, 0x044E, 0x044F};

constexpr char16_t replacement = 0xFFFD;

char16_t fromByte(unsigned char byte, Encoding page)
{
    if (byte < 0x80)
        return byte;
    if (page == Encoding::Windows1250)
        return high1250[byte - 0x80u];
    if (page == Encoding::Windows1251)
        return high1251[byte - 0x80u];
    return text::fromWindows1252(byte);
}

char *put(char *to, char32_t c)
{
    const auto byte = [&](char32_t value) { *to++ = static_cast<char>(static_cast<unsigned char>(value)); };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xC0 | c >> 6);
        byte(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        byte(0xE0 | c >> 12);
        byte(0x80 | (c >> 6 & 0x3F));
        byte(0x80 | (c & 0x3F));
    } else {
        byte(0xF0 | c >> 18);
        byte(0x80 | (c >> 12 & 0x3F));
        byte(0x80 | (c >> 6 & 0x3F));
        byte(0x80 | (c & 0x3F));
    }
    return to;
}

bool isContinuation(unsigned char byte) { return (byte & 0xC0) == 0x80; }

/// Bytes of the sequence that begins here; 0: it is none, -1: the bytes end inside it.
int sequenceLength(const unsigned char *at, const unsigned char *end)
{
    const unsigned char lead = *at;
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    const int wanted = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    for (int i = 1; i < wanted; ++i) {
        if (at + i == end)
            return -1;
        if (!isContinuation(at[i]))
            return 0;
    }
    const unsigned char second = at[1];
    const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    const bool beyond = (lead == 0xED && second > 0x9F) || (lead == 0xF4 && second > 0x8F);
    return overlong || beyond ? 0 : wanted;
}

/// What the bytes over 0x7F of a piece look like.
struct HighBytes {
    qsizetype high = 0;
    qsizetype good = 0;  ///< sequences of UTF-8
    qsizetype bad = 0;   ///< bytes that are in none
    qsizetype runs = 0;  ///< bytes of the range of letters that follow another one
    qsizetype signs = 0; ///< within words, letters in Windows-1250 and signs in Windows-1252
};

bool isAsciiLetter(unsigned char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

bool isLetterOf1250Only(unsigned char c)
{
    return c == 0xB9 || c == 0xB3 || c == 0x9C || c == 0x9F || c == 0xBF || c == 0xA3 || c == 0xA5 || c == 0x8C
        || c == 0xAF || c == 0xBA || c == 0x9D || c == 0xBE || c == 0xBC;
}

HighBytes counted(QByteArrayView piece, bool beginning)
{
    HighBytes counts;
    const auto *begin = reinterpret_cast<const unsigned char *>(piece.data());
    const auto *const end = begin + piece.size();
    const auto *at = begin;
    for (int i = 0; !beginning && i < 3 && at < end && isContinuation(*at); ++i)
        ++at;
    while (at < end) {
        if (*at < 0x80) {
            ++at;
            continue;
        }
        ++counts.high;
        const bool afterLetter = at > begin && isAsciiLetter(at[-1]);
        const bool beforeLetter = at + 1 < end && isAsciiLetter(at[1]);
        counts.runs += at > begin && at[-1] >= 0xC0 && *at >= 0xC0 ? 1 : 0;
        counts.signs += (afterLetter || beforeLetter) && isLetterOf1250Only(*at) ? 1 : 0;
        const int length = sequenceLength(at, end);
        if (length < 0)
            break;
        counts.good += length > 0 ? 1 : 0;
        counts.bad += length == 0 ? 1 : 0;
        at += std::max(length, 1);
    }
    return counts;
}

/// UTF-16 without its mark: the upper halves of Western text are NUL.
std::optional<Encoding> utf16ByNuls(QByteArrayView piece)
{
    const QByteArrayView head = piece.first(std::min<qsizetype>(piece.size(), 4096) & ~qsizetype(1));
    std::array<qsizetype, 2> nuls{};
    for (qsizetype i = 0; i < head.size(); ++i)
        nuls[static_cast<size_t>(i % 2)] += head[i] == '\0' ? 1 : 0;
    const qsizetype most = head.size() / 2;
    if (nuls[1] * 10 > most * 7 && nuls[0] * 10 < most)
        return Encoding::Utf16Le;
    if (nuls[0] * 10 > most * 7 && nuls[1] * 10 < most)
        return Encoding::Utf16Be;
    return std::nullopt;
}

bool isAscii(QByteArrayView piece)
{
    return std::all_of(piece.begin(), piece.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace

QLatin1String code(Encoding encoding) { return codes[static_cast<size_t>(encoding)]; }

std::optional<Encoding> encodingFrom(QStringView name)
{
    const auto found = std::find(codes.begin(), codes.end(), name);
    if (found == codes.end())
        return std::nullopt;
    return static_cast<Encoding>(found - codes.begin());
}

EncodingGuess guessEncoding(QByteArrayView piece, bool beginning)
{
    if (beginning && piece.startsWith("\xEF\xBB\xBF"))
        return {Encoding::Utf8, 1};
    if (beginning && piece.startsWith("\xFF\xFE"))
        return {Encoding::Utf16Le, 1};
    if (beginning && piece.startsWith("\xFE\xFF"))
        return {Encoding::Utf16Be, 1};
    if (const auto utf16 = utf16ByNuls(piece); beginning && utf16)
        return {*utf16, 0.9};
    const HighBytes counts = counted(piece, beginning);
    if (counts.bad == 0)
        return {Encoding::Utf8, counts.good > 0 ? 1 : 0.9};
    if (counts.good > 2 * counts.bad)
        return {Encoding::Utf8, 0.7};
    if (looksEastAsian(piece))
        return {Encoding::Windows1252, 0.1, true};
    if (counts.runs * 2 > counts.high)
        return {Encoding::Windows1251, 0.6};
    if (counts.signs * 10 > counts.high)
        return {Encoding::Windows1250, 0.6};
    return {Encoding::Windows1252, 0.6};
}

EncodingGuess guessEncoding(QIODevice &device)
{
    constexpr qint64 pieceSize = 64 * 1024;
    constexpr qint64 pieces = 16;
    device.seek(0);
    const QByteArray head = device.read(std::min(pieceSize, device.size()));
    EncodingGuess guess = guessEncoding(head);
    if (guess.encoding == Encoding::Utf8 && guess.sure < 1) {
        const qint64 step = std::max(pieceSize, device.size() / pieces);
        for (qint64 at = step; at < device.size() && device.seek(at); at += step) {
            const QByteArray piece = device.read(pieceSize);
            if (isAscii(piece))
                continue;
            guess = guessEncoding(piece, false);
            break;
        }
    }
    device.seek(0);
    return guess;
}

QString fromPage(QByteArrayView bytes, Encoding page)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), text.begin(),
                   [page](char c) { return QChar(fromByte(static_cast<unsigned char>(c), page)); });
    return text;
}

bool isUtf8(QByteArrayView bytes)
{
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.data());
    const auto *const end = at + bytes.size();
    while (at < end) {
        const int length = sequenceLength(at, end);
        if (length <= 0)
            return false;
        at += length;
    }
    return true;
}

Utf8Source::Utf8Source(std::unique_ptr<QIODevice> device, Encoding encoding)
    : m_device(std::move(device)),
      m_encoding(encoding)
{
    skipMark();
}

void Utf8Source::skipMark()
{
    const QByteArray head = m_device->peek(3);
    const bool utf16 = m_encoding == Encoding::Utf16Le || m_encoding == Encoding::Utf16Be;
    qint64 mark = 0;
    if (m_encoding == Encoding::Utf8 && head.startsWith("\xEF\xBB\xBF"))
        mark = 3;
    else if (utf16 && (head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF")))
        mark = 2;
    m_position = m_device->skip(mark);
}

bool Utf8Source::rewind()
{
    m_carried = 0;
    if (!m_device->seek(0))
        return false;
    skipMark();
    return true;
}

qint64 Utf8Source::read(char *to, qint64 most)
{
    switch (m_encoding) {
    case Encoding::Utf8: return readRaw(to, most);
    case Encoding::Utf16Le:
    case Encoding::Utf16Be: return readUtf16(to, most);
    default: break;
    }
    return readPage(to, most);
}

qint64 Utf8Source::readRaw(char *to, qint64 most)
{
    qint64 got = 0;
    while (got < most) {
        const qint64 n = m_device->read(to + got, most - got);
        if (n < 0 && !m_device->atEnd())
            return -1;
        if (n <= 0)
            break;
        got += n;
    }
    m_position += got;
    return got;
}

qint64 Utf8Source::readPage(char *to, qint64 most)
{
    m_raw.resize(most / 3);
    const qint64 got = readRaw(m_raw.data(), m_raw.size());
    char *out = to;
    for (qint64 i = 0; i < got; ++i)
        out = put(out, fromByte(static_cast<unsigned char>(m_raw[i]), m_encoding));
    return got < 0 ? got : out - to;
}

qint64 Utf8Source::readUtf16(char *to, qint64 most)
{
    m_raw.resize(m_carried + most / 3 * 2 - 4);
    const qint64 got = readRaw(m_raw.data() + m_carried, m_raw.size() - m_carried);
    if (got < 0)
        return got;
    const qint64 size = m_carried + got;
    const auto *const bytes = reinterpret_cast<const unsigned char *>(m_raw.constData());
    const bool little = m_encoding == Encoding::Utf16Le;
    const auto unit = [&](qint64 i) {
        return static_cast<char16_t>(little ? bytes[i] | bytes[i + 1] << 8 : bytes[i] << 8 | bytes[i + 1]);
    };
    char *out = to;
    qint64 at = 0;
    for (; at + 1 < size; at += 2) {
        const char16_t c = unit(at);
        if (!QChar::isSurrogate(c)) {
            out = put(out, c);
            continue;
        }
        if (QChar::isHighSurrogate(c) && at + 3 >= size && got > 0)
            break; // its other half is in the next piece
        const bool pair = QChar::isHighSurrogate(c) && at + 3 < size && QChar::isLowSurrogate(unit(at + 2));
        out = put(out, pair ? QChar::surrogateToUcs4(c, unit(at + 2)) : replacement);
        at += pair ? 2 : 0;
    }
    if (at < size && got == 0) {
        out = put(out, replacement);
        at = size;
    }
    m_carried = size - at;
    std::memmove(m_raw.data(), m_raw.data() + at, static_cast<size_t>(m_carried));
    if (out == to && got > 0)
        return readUtf16(to, most);
    return out - to;
}

} // namespace rolescope::importer::feed
