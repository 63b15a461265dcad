// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/agreementpages.h"
#include "report/comparisondocument.h"
#include "report/demandpages.h"
#include "report/reportparts.h"
#include "report/salarypages.h"
#include "report/sectionpages.h"
#include "report/skilllists.h"
#include "report/sourcepages.h"

#include "wording/comparisonwords.h"
#include "wording/methodwords.h"
#include "wording/reportwords.h"

#include <algorithm>
#include <iterator>

namespace rolescope::report {
namespace {

class DetailPages {
public:
    explicit DetailPages(const ComparisonInput &input) : m_input(input), m_c(input.comparison) {}

    std::vector<Block> take()
    {
        if (!notesFirst(m_input.options))
            addNote(m_blocks, m_input.options);
        for (const Part part : allParts())
            if (m_input.options.shows(part))
                add(part);
        return std::move(m_blocks);
    }

private:
    void add(Part part)
    {
        switch (part) {
        case Part::Skills: skills(); return;
        case Part::Evidence: take(demandBlocks(m_c)); return;
        case Part::Sections: take(sectionBlocks(m_input)); return;
        case Part::Salary: take(salaryBlocks(m_input)); return;
        case Part::Jobs: take(jobBlocks(m_input)); return;
        case Part::Agreement: take(agreementBlocks(m_input)); return;
        case Part::Sources: take(sourceBlocks(m_input)); return;
        case Part::Method: method(); return;
        }
    }

    void take(std::vector<Block> blocks) { std::move(blocks.begin(), blocks.end(), std::back_inserter(m_blocks)); }

    bool isHandout() const { return m_input.options.preset == Preset::Handout; }

    void heading(const QString &text, const QString &anchor = {}, const QString &aside = {})
    {
        m_blocks.emplace_back(HeadingBlock{text, 1, aside, anchor});
    }

    void skills()
    {
        if (m_c.skills.aOfB.of + m_c.skills.bOfA.of == 0)
            return;
        if (isHandout()) {
            heading(wording::skillsByStrength(), QStringLiteral("skills"));
            BriefLists brief = briefSkillLists(m_c, linesForSkills());
            m_blocks.emplace_back(ParagraphBlock{quiet(wording::listedFirst(brief.leavesOut)), true});
            m_blocks.emplace_back(std::move(brief.lists));
            return;
        }
        heading(wording::skillsInFull(), QStringLiteral("skills"));
        if (!m_c.skills.shared.empty())
            m_blocks.emplace_back(ParagraphBlock{quiet(wording::strengthOrder(m_c.a.name, m_c.b.name)), true});
        m_blocks.emplace_back(skillLists(m_c, m_input.catalog));
    }

    /// Lines that the back of a handout has for skills, in all columns: what the sources below leave.
    int linesForSkills() const
    {
        constexpr double page = 590; // points of the lower paper under the headings
        constexpr double line = 12.5;
        constexpr int columns = 3;
        constexpr qsizetype letters = 95; // of a line of sources
        double sources = m_input.options.shows(Part::Sources) ? 40 : 0;
        for (const analysis::NumberedSource &numbered : m_c.sources)
            if (const domain::Source *source = m_input.catalog.source(numbered.id); source && sources > 0)
                sources += 8
                    + line
                        * static_cast<double>(1 + plainText(sourceEntry(m_input, 0, *source).title).size() / letters);
        const double note = notesFirst(m_input.options)
            ? 0
            : 40 + line * (2 + static_cast<double>(m_input.options.note.size()) / letters);
        return columns * static_cast<int>(std::max(0.0, page - sources - note) / line);
    }

    void method()
    {
        BoxBlock box{wording::methodHead(), {}, QStringLiteral("method")};
        for (const QString &text : wording::methodParagraphs(m_c, wording::analystDetails(m_c)))
            box.paragraphs.push_back({{Tone::Normal, text, {}, {}}});
        box.paragraphs.push_back({{Tone::Strong, wording::thresholdsHead(), {}, {}}});
        Runs thresholds; // one paragraph: a line each would fill half a page
        for (const wording::ThresholdLine &line : wording::thresholdLines(m_c.thresholds)) {
            thresholds.push_back({Tone::Strong, line.value, {}, {}});
            thresholds.push_back({Tone::Normal, QStringLiteral(" ") + line.meaning + QStringLiteral(". "), {}, {}});
        }
        box.paragraphs.push_back(std::move(thresholds));
        m_blocks.emplace_back(std::move(box));
    }

    const ComparisonInput &m_input;
    const analysis::Comparison &m_c;
    std::vector<Block> m_blocks;
};

} // namespace

std::vector<Block> detailPages(const ComparisonInput &input) { return DetailPages(input).take(); }

} // namespace rolescope::report
