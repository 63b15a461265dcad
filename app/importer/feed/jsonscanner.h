// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/feed/bytescan.h"
#include "importer/feed/encoding.h"

#include <QByteArray>

#include <memory>

namespace rolescope::importer::feed {

/// How much a reader of JSON takes at a time and is ready to hold.
struct JsonLimits {
    qint64 block = 1024 * 1024;      ///< bytes
    qint64 text = 4 * 1024 * 1024;   ///< bytes of one string
    qint64 record = 8 * 1024 * 1024; ///< bytes of a record's values
    int depth = 64;                  ///< lists and objects inside each other
    qsizetype columns = 1000;        ///< values under more names are only counted
};

/// Why JSON ends before its end.
enum class JsonFailure : quint8 { None, Syntax, Cut, TooDeep, TooLong, Device };

/// The signs and words of JSON, one after the other. More is let through than JSON allows: line ends in strings,
/// "NaN" and the like, "True" and "None", unknown escapes as they are written.
class JsonScanner {
public:
    enum class Token : quint8 { BeginObject, EndObject, BeginArray, EndArray, Colon, Comma, String, Scalar, End, Bad };

    explicit JsonScanner(Utf8Source &, const JsonLimits & = {});

    /// After String and Scalar text() must be called before the next token.
    Token next();
    /// Adds the string, or the number or word; a null pointer skips it. "null" and what is no number add nothing.
    /// False: see failure().
    bool text(QByteArray *out);
    /// Passes over the value that begins with this token, whatever it holds.
    bool skip(Token);

    /// In an object a line, line ends are no white space inside of it.
    void setLineEndsCount(bool count) { m_lineEndsCount = count; }
    /// Goes on behind the next line end, as if nothing had happened.
    void skipLine();
    /// Back to the beginning; false if the device cannot.
    bool rewind();

    JsonFailure failure() const { return m_failure; }
    Token fail(JsonFailure);
    qint64 line() const { return m_line; }
    /// Bytes of the device read so far, about right where it is not in UTF-8.
    qint64 position() const { return qMax<qint64>(0, m_source.position() - (m_end - m_at)); }

private:
    bool fill();
    int peek();
    bool string(QByteArray *out);
    bool scalar(QByteArray *out);
    bool escape(QByteArray &out, char16_t &high);
    bool hexadecimal(char16_t &value);
    bool add(QByteArray *out, const char *from, qint64 size);

    Utf8Source &m_source;
    const JsonLimits m_limits;
    const ByteScan m_scan{'"', '\\', '\n'};
    std::unique_ptr<char[]> m_buffer;
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    bool m_sourceEnded = false;
    bool m_inString = false;
    bool m_lineEndsCount = false;
    qint64 m_line = 1;
    qint64 m_size = 0; ///< of the string so far
    QByteArray m_word;
    JsonFailure m_failure = JsonFailure::None;
};

} // namespace rolescope::importer::feed
