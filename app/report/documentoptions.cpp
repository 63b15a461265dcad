// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/documentoptions.h"

#include "report/logo.h"
#include "text/leftwhole.h"

#include <QStringList>

#include <algorithm>

namespace rolescope::report {
namespace {

struct PartCode {
    Part part;
    const char *code;
};
constexpr PartCode partCodes[] = {
    {Part::Skills, "skills"}, {Part::Evidence, "evidence"},   {Part::Sections, "sections"}, {Part::Salary, "salary"},
    {Part::Jobs, "jobs"},     {Part::Agreement, "agreement"}, {Part::Sources, "sources"},   {Part::Method, "method"}};

QString oneLine(const QString &text) { return text::leftWhole(text.simplified(), mostNameLetters); }

} // namespace

const std::vector<Part> &allParts()
{
    static const std::vector<Part> all = [] {
        std::vector<Part> parts;
        for (const PartCode &entry : partCodes)
            parts.push_back(entry.part);
        return parts;
    }();
    return all;
}

const std::vector<Part> &partsOf(Preset preset)
{
    static const std::vector<Part> handout{Part::Skills, Part::Sources};
    return preset == Preset::Handout ? handout : allParts();
}

bool DocumentOptions::shows(Part part) const
{
    const std::vector<Part> &shown = parts ? *parts : partsOf(preset);
    return std::find(shown.begin(), shown.end(), part) != shown.end();
}

QString codeOf(Part part)
{
    for (const PartCode &entry : partCodes)
        if (entry.part == part)
            return QLatin1String(entry.code);
    return {};
}

std::optional<Part> partOf(const QString &code)
{
    for (const PartCode &entry : partCodes)
        if (code == QLatin1String(entry.code))
            return entry.part;
    return std::nullopt;
}

DocumentOptions tidied(DocumentOptions options)
{
    options.preparedFor = oneLine(options.preparedFor);
    options.preparedBy = oneLine(options.preparedBy);
    options.contact = oneLine(options.contact);
    QStringList paragraphs;
    for (const QString &paragraph : text::leftWhole(options.note, mostNoteLetters).split(u'\n'))
        if (const QString text = paragraph.simplified(); !text.isEmpty())
            paragraphs += text;
    options.note = paragraphs.join(u'\n');
    if (logoFault(options.logo) != LogoFault::None)
        options.logo.clear();
    return options;
}

} // namespace rolescope::report
