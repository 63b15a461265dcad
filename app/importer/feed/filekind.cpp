// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/filekind.h"

#include "importer/feed/encoding.h"
#include "importer/feed/feederror.h"
#include "importer/plaintext.h"

#include <QBuffer>

#include <algorithm>
#include <array>
#include <optional>

namespace rolescope::importer::feed {
namespace {

struct Magic {
    QByteArrayView bytes;
    const char *kind;
};

constexpr std::array otherKinds{
    Magic{"%PDF-", "pdf"},
    Magic{"{\\rtf", "document"},
    Magic{"\x89PNG", "picture"},
    Magic{"\xFF\xD8\xFF", "picture"},
    Magic{"GIF8", "picture"},
    Magic{"\x1F\x8B", "compressed"},
    Magic{"BZh", "compressed"},
    Magic{"7z\xBC\xAF", "compressed"},
    Magic{"Rar!", "compressed"},
    Magic{"\xFD"
          "7zXZ",
          "compressed"},
    Magic{"\x28\xB5\x2F\xFD", "compressed"},
    Magic{"SQLite format 3", "database"},
    Magic{"PAR1", "parquet"},
    Magic{"\x7F"
          "ELF",
          "program"},
};

/// The beginning as UTF-8, without what a block's end cuts off.
QByteArray asUtf8(QByteArrayView head)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(head.toByteArray());
    buffer->open(QIODevice::ReadOnly);
    Utf8Source source(std::move(buffer), guessEncoding(head).encoding);
    QByteArray text(3 * head.size() + 16, Qt::Uninitialized);
    text.resize(std::max<qint64>(source.read(text.data(), text.size()), 0));
    return text;
}

/// Control characters that no text has, one in ten at the most.
bool isBinary(QByteArrayView text)
{
    const auto isJunk = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v';
    };
    return std::count_if(text.begin(), text.end(), isJunk) * 10 > text.size();
}

std::optional<domain::Error> refusedByMagic(QByteArrayView head, const QString &file)
{
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) {
        const bool office = head.toByteArray().contains("[Content_Types].xml") || head.toByteArray().contains("xl/")
            || head.toByteArray().contains("docProps/") || head.toByteArray().contains("opendocument");
        return feedError(file, office ? "spreadsheet" : "archive");
    }
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return feedError(file, "spreadsheet");
    for (const Magic &magic : otherKinds)
        if (head.startsWith(magic.bytes))
            return feedError(file, "other_kind", {QString::fromLatin1(magic.kind)});
    return std::nullopt;
}

/// Whether the first two signs are those of JSON; no header of a table begins so.
bool looksLikeJson(QByteArrayView text)
{
    if (text.front() != '[' && text.front() != '{')
        return false;
    const QByteArrayView rest = text.sliced(1).trimmed();
    if (rest.isEmpty())
        return false;
    return text.front() == '{' ? rest.front() == '"' || rest.front() == '}'
                               : QByteArrayView("{[]\"").indexOf(rest.front()) >= 0;
}

FileKind jsonKind(QByteArrayView text)
{
    if (text.front() == '[')
        return FileKind::JsonArray;
    const qsizetype end = text.indexOf('\n');
    if (end < 0)
        return FileKind::JsonObject;
    const QByteArrayView line = text.first(end).trimmed();
    const QByteArrayView next = text.sliced(end).trimmed();
    return line.endsWith('}') && next.startsWith('{') ? FileKind::JsonLines : FileKind::JsonObject;
}

} // namespace

QLatin1String code(FileKind kind)
{
    switch (kind) {
    case FileKind::Delimited: break;
    case FileKind::JsonArray: return QLatin1String("json_array");
    case FileKind::JsonObject: return QLatin1String("json_object");
    case FileKind::JsonLines: return QLatin1String("json_lines");
    }
    return QLatin1String("delimited");
}

domain::Result<FileKind> fileKind(QByteArrayView head, const QString &file)
{
    if (const auto refused = refusedByMagic(head, file))
        return *refused;
    const QByteArray decoded = asUtf8(head);
    const QByteArrayView text = QByteArrayView(decoded).trimmed();
    if (text.isEmpty())
        return feedError(file, "empty");
    if (isBinary(text))
        return feedError(file, "binary");
    if (text.startsWith("version https://git-lfs.github.com/spec/"))
        return feedError(file, "lfs_pointer");
    if (looksLikeJson(text))
        return jsonKind(text);
    if (text.front() == '<' && isHtml({}, QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 2000)))))
        return feedError(file, "html");
    if (text.startsWith("<?xml") || text.startsWith("<rss") || text.startsWith("<feed"))
        return feedError(file, "xml");
    return FileKind::Delimited;
}

} // namespace rolescope::importer::feed
