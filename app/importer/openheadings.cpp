// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/openheadings.h"

#include "importer/linekinds.h"

#include <algorithm>

namespace rolescope::importer {

using domain::Section;

void OpenHeadings::count(const ArticleBuilder &builder, const std::vector<Range> &lines, size_t first, size_t end)
{
    for (size_t i = first; i < end; ++i) {
        const QStringView line = builder.words(lines[i]);
        if (listMark(line) > 0)
            continue;
        const auto heading = readHeading(line, builder.names());
        if (heading && heading->role == About::Nobody)
            for (const Section section : heading->sections)
                ++m_headingCount[static_cast<int>(section)];
    }
}

Section OpenHeadings::sectionFor(QStringView words, bool isItem) const
{
    if (isItem && listOf)
        return *listOf;
    if (sections.empty())
        return Section::Overview;
    if (sections.size() == 1)
        return sections.front();
    const auto has = [&](Section s) { return std::find(sections.begin(), sections.end(), s) != sections.end(); };
    if (has(Section::Education) && (aboutEducation(words) || (isItem && educationBegan)))
        return Section::Education;
    for (const Section section : sections) {
        const bool block = section == Section::Definition;
        if (section != Section::Education && block != isItem)
            return section;
    }
    return sections.front();
}

void OpenHeadings::open(const Heading &heading)
{
    heading.role == About::Nobody ? openWithoutRole(heading) : openForRole(heading);
}

void OpenHeadings::openWithoutRole(const Heading &heading)
{
    // "Certifications" under a role in the section on education: a part of it.
    const bool part = role != About::Nobody && !roleMajor && roleByHeading && sections == heading.sections;
    if (part)
        return;
    // "What is an X?", then "Responsibilities" before the other role came: the sections stand under the roles.
    const bool firstOnly = m_rolesDefined[0] != m_rolesDefined[1];
    if (firstOnly && role != About::Nobody && !itemsSeen
        && m_headingCount.value(static_cast<int>(heading.sections.front())) > 1)
        roleMajor = true;
    const bool once = m_headingCount.value(static_cast<int>(heading.sections.front())) <= 1;
    if (roleMajor && once && m_rolesDefined[0] && m_rolesDefined[1])
        roleMajor = false;
    if (!roleMajor)
        role = About::Nobody;
    sections = heading.sections;
    opened.insert(opened.end(), heading.sections.begin(), heading.sections.end());
    itemsSeen = contentSeen = false;
}

void OpenHeadings::openForRole(const Heading &heading)
{
    role = heading.role;
    roleByHeading = true;
    if (!heading.sections.empty()) {
        const bool narrows = sections.size() > 1
            && std::find(sections.begin(), sections.end(), heading.sections.front()) != sections.end();
        if (sections != heading.sections || narrows) {
            sections = heading.sections;
            opened.insert(opened.end(), heading.sections.begin(), heading.sections.end());
        }
        itemsSeen = false;
        if (heading.sections.front() == Section::Definition)
            setDefined(heading.role);
        return;
    }
    if (!started)
        roleMajor = true;
    if (roleMajor) {
        sections = {Section::Definition};
        opened.push_back(Section::Definition);
        setDefined(heading.role);
    }
    itemsSeen = false;
}

void OpenHeadings::setDefined(About of)
{
    m_rolesDefined[0] |= of == About::First;
    m_rolesDefined[1] |= of == About::Second;
}

} // namespace rolescope::importer
