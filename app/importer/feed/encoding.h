// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>
#include <QLatin1String>
#include <QString>

#include <memory>
#include <optional>

namespace rolescope::importer::feed {

enum class Encoding : quint8 { Utf8, Utf16Le, Utf16Be, Windows1252, Windows1250, Windows1251 };

/// Stable names: "utf-8", "windows-1250".
QLatin1String code(Encoding);
std::optional<Encoding> encodingFrom(QStringView code);

/// An encoding and how sure it is, 0 to 1.
struct EncodingGuess {
    Encoding encoding = Encoding::Utf8;
    double sure = 1;
    bool eastAsian = false; ///< it looks like an encoding of pairs of bytes, Shift_JIS or GB18030, which are not read
};

/// From a piece of a file; its first and last character may be cut. Byte order marks count if it is the beginning.
EncodingGuess guessEncoding(QByteArrayView piece, bool beginning = true);

/// From the beginning of a file and, while there is nothing but ASCII, from pieces further in. The device is
/// left at its beginning.
EncodingGuess guessEncoding(QIODevice &);

/// Text of a page of single bytes, for what turned out not to be UTF-8.
QString fromPage(QByteArrayView, Encoding = Encoding::Windows1252);

/// Whether all of it is UTF-8.
bool isUtf8(QByteArrayView);

/// A device as UTF-8 without its byte order mark, a piece at a time. What a page has no character for, and
/// halves of surrogate pairs, become U+FFFD; UTF-8 is passed on as it is.
class Utf8Source {
public:
    Utf8Source(std::unique_ptr<QIODevice>, Encoding);

    /// Up to `most` bytes, at least 16; 0 at the end, -1 if the device fails.
    qint64 read(char *to, qint64 most);
    /// Back to the beginning; false if the device cannot.
    bool rewind();
    /// Bytes of the device read so far.
    qint64 position() const { return m_position; }
    QString errorString() const { return m_device->errorString(); }

private:
    void skipMark();
    qint64 readRaw(char *to, qint64 most);
    qint64 readPage(char *to, qint64 most);
    qint64 readUtf16(char *to, qint64 most);

    std::unique_ptr<QIODevice> m_device;
    Encoding m_encoding;
    qint64 m_position = 0;
    QByteArray m_raw;
    qsizetype m_carried = 0; ///< bytes at the beginning of m_raw that wait for the rest of their character
};

} // namespace rolescope::importer::feed
