// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/feed/typecell.h"

#include "importer/adterms.h"
#include "importer/feed/nulls.h"
#include "text/fold.h"

#include <array>

namespace rolescope::importer::feed {
namespace {

using domain::JobType;

struct TypeCode {
    const char16_t *code;
    JobType type;
};

constexpr std::array typeCodes{
    TypeCode{u"FT", JobType::FullTime},  TypeCode{u"PT", JobType::PartTime},  TypeCode{u"CT", JobType::Contract},
    TypeCode{u"FL", JobType::Freelance}, TypeCode{u"F/T", JobType::FullTime}, TypeCode{u"P/T", JobType::PartTime},
};

/// What other languages call a type, folded.
struct TypeWord {
    const char16_t *word;
    JobType type;
};

constexpr std::array typeWords{
    TypeWord{u"cdd", JobType::Temporary},
    TypeWord{u"befristet", JobType::Temporary},
    TypeWord{u"befristete", JobType::Temporary},
    TypeWord{u"befristeter vertrag", JobType::Temporary},
    TypeWord{u"interim", JobType::Temporary},
    TypeWord{u"stage", JobType::Internship},
    TypeWord{u"praktikum", JobType::Internship},
    TypeWord{u"estagio", JobType::Internship},
    TypeWord{u"tirocinio", JobType::Internship},
    TypeWord{u"werkstudent", JobType::PartTime},
    TypeWord{u"media jornada", JobType::PartTime},
    TypeWord{u"tempo parcial", JobType::PartTime},
    TypeWord{u"tiempo parcial", JobType::PartTime},
    TypeWord{u"jornada completa", JobType::FullTime},
    TypeWord{u"tiempo completo", JobType::FullTime},
    TypeWord{u"tempo integral", JobType::FullTime},
    TypeWord{u"tempo pieno", JobType::FullTime},
};

JobType typeOfWord(const QString &part)
{
    for (const TypeWord &known : typeWords)
        if (part == QStringView(known.word))
            return known.type;
    return JobType::Unknown;
}

/// "Not full-time" says what a job is not.
bool isDenied(const QString &part) { return part.startsWith(u"not ") || part.startsWith(u"non "); }

/// Where a statement of several types goes on with the next one.
qsizetype nextPart(QStringView words)
{
    constexpr std::array between{u" and ", u" or ", u" & ", u" und ", u" oder ", u" et ", u" ou "};
    qsizetype first = words.size();
    for (qsizetype i = 0; i < words.size() && first == words.size(); ++i)
        if (QStringView(u",;|/\n+").contains(words[i]))
            first = i;
    for (const QStringView word : between)
        if (const qsizetype at = words.left(first).indexOf(word, 0, Qt::CaseInsensitive); at >= 0)
            first = at;
    return first;
}

} // namespace

TypeValue readTypeCell(QStringView cell)
{
    constexpr qsizetype longest = 300;
    cell = cell.trimmed().left(longest);
    if (isNullText(cell))
        return {};
    for (const TypeCode &known : typeCodes)
        if (cell.compare(QStringView(known.code), Qt::CaseInsensitive) == 0)
            return {known.type, {}};
    while (!cell.isEmpty()) {
        const qsizetype end = nextPart(cell);
        const QString part = text::folded(cell.left(end).trimmed());
        if (const JobType type = typeOfWord(part); type != JobType::Unknown)
            return {type, {}};
        const JobTypeReading reading = isDenied(part) ? JobTypeReading() : jobTypeOf(cell.left(end));
        if (reading.type != JobType::Unknown)
            return {reading.type, reading.hours};
        cell = cell.mid(qMin(end + 1, cell.size()));
    }
    return {};
}

} // namespace rolescope::importer::feed
