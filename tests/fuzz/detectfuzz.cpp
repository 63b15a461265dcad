// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
// What must hold when the kind of any file is told and the dialect of any table guessed.
#include "fuzzing.h"

#include "importer/feed/csvreader.h"
#include "importer/feed/filekind.h"
#include "importer/feed/headerwords.h"
#include "importer/feed/jsoncolumns.h"
#include "importer/feed/jsonreader.h"

#include <QJsonDocument>

using namespace rolescope;
using namespace rolescope::fuzz;
using namespace rolescope::importer::feed;

namespace {

bool isSure(double sure) { return sure >= 0 && sure <= 1; }

void checkTable(const unsigned char *data, size_t size)
{
    const auto device = deviceOf(data, size);
    const CsvGuess guess = guessDialect(*device);
    require(device->pos() == 0, "the device is left at its beginning");
    require(isSure(guess.encodingSure) && isSure(guess.delimiterSure) && isSure(guess.quoteSure)
                && isSure(guess.headerSure) && isSure(guess.decimalSure) && isSure(guess.dateSure),
            "sureness is between 0 and 1");
    require(guess.dialect.rowsAbove >= 0 && guess.dialect.rowsAbove < 10, "headers are near the top");
    CsvLimits limits;
    limits.block = 2048;
    const auto reader = CsvReader::open(deviceOf(data, size), {}, guess.dialect, limits);
    if (!reader)
        return;
    for (const QString &name : (*reader)->columns())
        plainHeader(name);
    given(**reader, static_cast<qint64>(size));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto kind = fileKind(bytes, QStringLiteral("file"));
    if (!kind)
        require(kind.error().code == domain::ErrorCode::FeedInvalid && kind.error().context.size() >= 2,
                "a refusal has a code");
    else if (!isJson(*kind))
        checkTable(data, size);
    else if (const auto shape = guessJsonShape(bytes, {}, *kind == FileKind::JsonLines))
        require(shape->path.size() <= 2, "lists are near the top");
    else if (const auto records = recordsOfColumns(bytes))
        require(QJsonDocument::fromJson(*records).isArray(), "records made of columns are a list");
    return 0;
}
