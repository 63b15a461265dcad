// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
// What must hold for any salary, in a cell or a text, checked on words that libFuzzer makes up.
#include "require.h"

#include "importer/salary/salarycell.h"
#include "importer/salaryreader.h"

#include <QStringList>

#include <array>

using namespace rolescope;
using fuzz::require;
using namespace rolescope::importer::salary;
using domain::Period;

namespace {

void check(const SalaryValue &value)
{
    static const QStringList codes{QStringLiteral("est_glassdoor"),         QStringLiteral("est_employer"),
                                   QStringLiteral("employer_provided"),     QStringLiteral("ote"),
                                   QStringLiteral("depends_on_experience"), QStringLiteral("doubtful")};
    const domain::Salary &salary = value.salary;
    require(!salary.low || *salary.low > 0, "a low end is more than nothing");
    require(!salary.high || *salary.high > 0, "a high end is more than nothing");
    require(!salary.low || !salary.high || *salary.low <= *salary.high, "the ends are in order");
    require(salary.isKnown() || salary == domain::Salary(), "without a figure nothing is stated");
    require(salary.currency.isEmpty() || salary.currency.size() == 3, "a currency has three letters");
    require(!value.unread || !salary.isKnown(), "what has a figure is read");
    require(!value.doubtful || salary.isKnown(), "only figures are doubtful");
    require(!salary.isKnown() || value.doubtful == (salary.period == Period::Unknown),
            "a figure is doubtful if it has no period");
    require(value.doubtful == value.note.contains(u"doubtful"), "the note says what is doubtful");
    if (value.note.isEmpty())
        return;
    const QStringList notes = value.note.split(QStringLiteral(", "));
    for (const QString &note : notes)
        require(codes.contains(note), "a note is of known codes");
}

void checkPlace(const std::optional<importer::SalaryReading> &reading, QStringView text)
{
    if (!reading)
        return;
    require(reading->salary.isKnown(), "what is found has a figure");
    require(reading->words.from >= 0 && reading->words.to <= text.size() && !reading->words.isEmpty(),
            "the words stand in the text");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size == 0)
        return 0;
    SalaryDefaults defaults;
    defaults.period = static_cast<Period>(data[0] % 6);
    defaults.currency = data[0] & 64 ? QStringLiteral("USD") : QString();
    defaults.decimal = data[0] & 128 ? ',' : '.';
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    check(readSalaryText(text, defaults));
    checkPlace(importer::readSalary(text), text);
    checkPlace(importer::findSalary(text), text);
    std::array<QStringView, 6> cells;
    QStringView rest(text);
    for (QStringView &cell : cells) {
        const qsizetype end = rest.indexOf(u'\n');
        cell = end < 0 ? rest : rest.left(end);
        rest = end < 0 ? QStringView() : rest.mid(end + 1);
    }
    check(readSalaryCells({cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]}, defaults));
    return 0;
}
