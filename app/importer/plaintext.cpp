// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/plaintext.h"

#include "text/codepages.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace rolescope::importer {
namespace {

struct Magic {
    QByteArrayView bytes;
    const char *kind;
};

constexpr std::array otherKinds{
    Magic{"%PDF-", "a PDF"},
    Magic{"PK\x03\x04", "a zip archive or an office document"},
    Magic{"\xD0\xCF\x11\xE0", "an office document"},
    Magic{"{\\rtf", "an RTF document"},
    Magic{"\x89PNG", "a picture"},
    Magic{"\xFF\xD8\xFF", "a picture"},
    Magic{"GIF8", "a picture"},
    Magic{"\x1F\x8B", "a compressed file"},
    Magic{"7z\xBC\xAF", "a compressed file"},
    Magic{"Rar!", "a compressed file"},
    Magic{"\xFD"
          "7zXZ",
          "a compressed file"},
    Magic{"SQLite format 3", "a database"},
    Magic{"\x7F"
          "ELF",
          "a program"},
};

domain::Error unreadable(const QString &file, const QString &reason)
{
    return {domain::ErrorCode::FileRead, {file, reason}};
}

QString decodedWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text)
        c = QChar(text::fromWindows1252(static_cast<quint8>(c.unicode())));
    return text;
}

/// Whether most of what is not ASCII is good UTF-8, so that the rest are damaged spots of it.
bool isMostlyUtf8(const QByteArray &bytes, const QString &decoded)
{
    const qsizetype bad = decoded.count(QChar(QChar::ReplacementCharacter));
    const auto isLead = [](char c) { return static_cast<unsigned char>(c) >= 0xC2; };
    return std::count_if(bytes.begin(), bytes.end(), isLead) > 2 * bad;
}

QString fromUtf8(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    QString text = utf8.decode(bytes);
    // At the end of the bytes the decoder waits for the rest of a cut sequence.
    const bool cut = QString(utf8.decode(QByteArrayView("\n"))) != u"\n";
    if (!utf8.hasError() && !cut)
        return text;
    if (cut)
        text += QChar(QChar::ReplacementCharacter);
    return isMostlyUtf8(bytes, text) ? text : decodedWindows1252(bytes);
}

QString fromUtf16(const QByteArray &bytes, bool littleEndian)
{
    QStringDecoder decoder(littleEndian ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE,
                           QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder.decode(QByteArrayView(bytes).first(bytes.size() & ~qsizetype(1)));
    if (bytes.size() % 2 != 0)
        text += QChar(QChar::ReplacementCharacter);
    return text;
}

void replaceNonCharacters(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isNull() || c.isSurrogate())
            text[i] = QChar(QChar::ReplacementCharacter);
    }
}

/// Text has few control characters; the NULs among them are replaced already.
bool isText(const QString &text)
{
    const auto isJunk = [](QChar c) {
        const bool white = c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f' || c == u'\v';
        return (c < u' ' && !white) || c == QChar(QChar::ReplacementCharacter);
    };
    return std::count_if(text.begin(), text.end(), isJunk) * 10 <= text.size();
}

} // namespace

domain::Result<QString> decodedText(const QByteArray &bytes, const QString &file)
{
    if (bytes.size() > largestTextFile)
        return unreadable(file, QStringLiteral("it is larger than %1 MB").arg(largestTextFile / (1024 * 1024)));
    for (const Magic &magic : otherKinds)
        if (bytes.startsWith(magic.bytes))
            return unreadable(file, QStringLiteral("it is %1, not a text file").arg(QLatin1String(magic.kind)));
    QString text;
    if (bytes.startsWith("\xFF\xFE"))
        text = fromUtf16(bytes, true);
    else if (bytes.startsWith("\xFE\xFF"))
        text = fromUtf16(bytes, false);
    else
        text = fromUtf8(bytes);
    replaceNonCharacters(text);
    if (!isText(text))
        return unreadable(file, QStringLiteral("it is not a text file"));
    return text;
}

bool isHtml(const QString &file, QStringView head)
{
    for (const char *ending : {".html", ".htm", ".xhtml"})
        if (file.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            return true;
    if (head.startsWith(QChar(QChar::ByteOrderMark)))
        head = head.mid(1);
    const QString begin = head.left(1000).trimmed().toString().toLower();
    if (begin.startsWith(u"<?xml"))
        return begin.contains(u"<html");
    for (const char *tag : {"!doctype html", "!--", "html", "head", "body", "main", "article", "section", "div", "p",
                            "h1", "h2", "h3", "ul", "ol", "table"}) {
        const QString opening = u'<' + QLatin1String(tag);
        const QChar after = begin.size() > opening.size() ? begin.at(opening.size()) : QChar();
        if (begin.startsWith(opening) && !after.isLetterOrNumber())
            return true;
    }
    return false;
}

domain::Result<QString> plainText(const QByteArray &bytes, const QString &file)
{
    domain::Result<QString> text = decodedText(bytes, file);
    if (text && isHtml(file, *text))
        return htmlToText(*text);
    return text;
}

} // namespace rolescope::importer
