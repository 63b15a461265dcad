// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
// What must hold for any text that is read as JSON; the first byte chooses where its records are.
#include "fuzzing.h"

#include "importer/feed/jsonreader.h"
#include "importer/feed/literaltext.h"

using namespace rolescope;
using namespace rolescope::fuzz;
using namespace rolescope::importer::feed;

namespace {

JsonShape shapeOf(unsigned char choice)
{
    JsonShape shape;
    shape.lines = choice & 1;
    if (!shape.lines && choice & 2)
        shape.path = choice & 4 ? QList<QByteArray>{"a", "b"} : QList<QByteArray>{"a"};
    shape.jobPostingsOnly = choice & 8;
    return shape;
}

Given read(const unsigned char *data, size_t size, const JsonShape &shape, qint64 block)
{
    JsonLimits limits;
    limits.block = block;
    limits.text = 100;
    limits.record = 200;
    limits.depth = 8;
    limits.columns = 20;
    const auto reader = JsonReader::open(deviceOf(data, size), {}, shape, limits);
    require(reader.ok(), "a reader opens, its errors come with the records");
    require((*reader)->columns().size() <= 20, "there are not too many columns");
    return given(**reader, static_cast<qint64>(size));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size < 2)
        return 0;
    const JsonShape shape = shapeOf(data[0]);
    const Given whole = read(data + 1, size - 1, shape, 4096);
    const Given parts = read(data + 1, size - 1, shape, 32 + data[1] % 32);
    require(whole == parts, "blocks make no difference");
    if (data[0] & 128)
        literalText(QString::fromLatin1(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1)));
    return 0;
}
