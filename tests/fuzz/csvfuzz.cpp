// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
// What must hold for any delimited table, in any dialect; the first byte chooses it.
#include "fuzzing.h"

#include "importer/feed/celltext.h"
#include "importer/feed/csvreader.h"
#include "importer/feed/nulls.h"

using namespace rolescope;
using namespace rolescope::fuzz;
using namespace rolescope::importer::feed;

namespace {

CsvDialect dialectOf(unsigned char choice)
{
    CsvDialect dialect;
    dialect.delimiter = ",;\t|"[choice % 4];
    dialect.quote = choice & 4 ? '\0' : '"';
    dialect.hasHeader = !(choice & 8);
    dialect.rowsAbove = choice & 16 ? 1 : 0;
    dialect.encoding = choice & 32 ? static_cast<Encoding>(choice >> 6 == 0 ? 3 : choice >> 6) : Encoding::Utf8;
    return dialect;
}

Given read(const unsigned char *data, size_t size, const CsvDialect &dialect, qint64 block)
{
    CsvLimits limits;
    limits.block = block;
    limits.cell = 200;
    limits.record = 300;
    limits.columns = 20;
    const auto reader = CsvReader::open(deviceOf(data, size), {}, dialect, limits);
    if (reader) {
        require((*reader)->columns().size() <= 20, "wide tables are refused");
        return given(**reader, static_cast<qint64>(size));
    }
    Given none;
    none.error = reader.error().context;
    return none;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size < 2)
        return 0;
    const CsvDialect dialect = dialectOf(data[0]);
    const Given whole = read(data + 1, size - 1, dialect, 4096);
    const Given parts = read(data + 1, size - 1, dialect, 32 + data[1] % 32);
    require(whole == parts, "blocks make no difference");
    if (data[size - 1] % 8 == 0) {
        const QByteArrayView cell(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
        const QString text = plainCell(cell);
        require(!text.contains(QChar(QChar::Null)) && text.trimmed() == text, "cells are trimmed text");
        isNull(cell, NullRule::Amount);
    }
    return 0;
}
