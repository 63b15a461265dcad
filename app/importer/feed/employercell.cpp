// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/employercell.h"

namespace rolescope::importer::feed {
namespace {

bool isRating(QStringView text)
{
    bool ok = false;
    const double number = text.trimmed().toDouble(&ok);
    return ok && number >= 0.0 && number <= 5.0;
}

} // namespace

QString readEmployerCell(QStringView cell)
{
    QStringView name = cell.trimmed();
    const qsizetype line = name.lastIndexOf(u'\n');
    if (line > 0 && isRating(name.sliced(line + 1)))
        name = name.first(line);
    const QString simple = name.toString().simplified();
    const qsizetype half = (simple.size() - 2) / 2;
    const bool twice = simple.size() > 4 && simple.size() % 2 == 0 && QStringView(simple).sliced(half, 2) == u", "
        && QStringView(simple).first(half) == QStringView(simple).sliced(half + 2);
    return twice ? simple.first(half) : simple;
}

} // namespace rolescope::importer::feed
