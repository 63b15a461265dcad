// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "text/csvline.h"

namespace rolescope::text {
namespace {

/// Blanks that one program or another drops before it looks for a formula.
QByteArrayView withoutBlanks(QByteArrayView text)
{
    for (;;) {
        const QByteArrayView before = text;
        if (!text.isEmpty() && QByteArrayView(" \t\n\r\v\f").contains(text[0]))
            text = text.sliced(1);
        for (const QByteArrayView blank :
             {QByteArrayView("\u00A0"), QByteArrayView("\u3000"), QByteArrayView("\uFEFF")})
            if (text.startsWith(blank))
                text = text.sliced(blank.size());
        if (text.size() == before.size())
            return text;
    }
}

/// The signs of ASCII and their full-width forms, which spreadsheets set to East Asian languages read alike.
bool beginsFormula(QByteArrayView text)
{
    if (text.isEmpty())
        return false;
    if (QByteArrayView("\t\r\n").contains(text[0]))
        return true;
    const QByteArrayView first = withoutBlanks(text);
    if (first.isEmpty())
        return false;
    if (QByteArrayView("=+-@").contains(first[0]))
        return true;
    for (const QByteArrayView wide :
         {QByteArrayView("\uFF1D"), QByteArrayView("\uFF0B"), QByteArrayView("\uFF0D"), QByteArrayView("\uFF20")})
        if (first.startsWith(wide))
            return true;
    return false;
}

/// Any number of apostrophes, then what begins a formula.
bool needsGuard(QByteArrayView text)
{
    while (text.startsWith('\''))
        text = text.sliced(1);
    return beginsFormula(text);
}

} // namespace

QByteArray guarded(const QByteArray &cell) { return needsGuard(cell) ? '\'' + cell : cell; }

QByteArrayView unguarded(QByteArrayView cell)
{
    return cell.startsWith('\'') && needsGuard(cell) ? cell.sliced(1) : cell;
}

QByteArray csvStart(CsvReader reader)
{
    return reader == CsvReader::Spreadsheet ? QByteArrayLiteral("\xEF\xBB\xBF") : QByteArray();
}

QByteArray csvCell(const QString &text, CsvReader reader)
{
    if (reader == CsvReader::Machine)
        return text.toUtf8();
    QString result = text;
    for (QChar &c : result) {
        const char16_t u = c.unicode();
        const bool line = u == u'\t' || u == u'\n' || u == u'\r';
        const bool turn = (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
        if (turn || (c.category() == QChar::Other_Control && !line))
            c = QChar::ReplacementCharacter;
    }
    return result.toUtf8();
}

QByteArray csvField(const QByteArray &cell, CsvReader reader)
{
    const bool asItIs = reader == CsvReader::Machine && !cell.startsWith('\'');
    QByteArray text = asItIs ? cell : guarded(cell);
    const bool quoted = text.contains(',') || text.contains('"') || text.contains('\n') || text.contains('\r')
        || text.startsWith(' ') || text.endsWith(' ');
    return quoted ? '"' + text.replace('"', "\"\"") + '"' : text;
}

QByteArray csvLine(const QByteArrayList &cells, CsvReader reader)
{
    QByteArrayList fields;
    for (const QByteArray &cell : cells)
        fields += csvField(cell, reader);
    return fields.join(',') + "\r\n";
}

} // namespace rolescope::text
