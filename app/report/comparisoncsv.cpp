// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/comparisoncsv.h"

#include <array>

namespace rolescope::report {
namespace {

using analysis::SkillFigure;
using analysis::Statement;

constexpr const char *sides[] = {"a", "b", "both"};
enum Side : quint8 { SideA, SideB, SideBoth };

struct CsvRow {
    const char *kind = "statement";
    const char *standing = "only";
    int pair = 0;
    Side side = SideA;
    QString section;
    QString state;
    QString label;
    QString text;
    QString category;
    QString strength;
    QString scope;
    QString sharedWith;
    QStringList anyOf;
    QStringList skills;
    int texts = 0; ///< 0: not counted
    int publishers = 0;
    std::vector<int> sources;
};

class CsvTable {
public:
    CsvTable(const analysis::Comparison &comparison, const domain::Catalog &catalog, text::CsvReader reader)
        : m_c(comparison),
          m_catalog(catalog),
          m_reader(reader)
    {}

    QByteArray take()
    {
        m_csv = text::csvStart(m_reader) + header();
        for (const analysis::SectionComparison &section : m_c.sections)
            addSection(section);
        for (const SkillFigure &skill : m_c.skills.shared) {
            ++m_pair;
            addSkill(skill, "both", SideA);
            addSkill(skill, "both", SideB);
        }
        m_pair = 0;
        for (const SkillFigure &skill : m_c.skills.onlyA)
            addSkill(skill, "only", SideA);
        for (const SkillFigure &skill : m_c.skills.onlyB)
            addSkill(skill, "only", SideB);
        return std::move(m_csv);
    }

private:
    QByteArray header() const
    {
        QByteArrayList cells;
        for (const QString &column : comparisonColumns())
            cells += column.toLatin1();
        return text::csvLine(cells, m_reader);
    }

    QStringList names(const std::vector<domain::SkillId> &ids) const
    {
        QStringList list;
        for (const domain::SkillId id : ids)
            if (const domain::Skill *skill = m_catalog.skill(id))
                list += skill->name;
        return list;
    }

    void add(const CsvRow &row)
    {
        const auto joined = [](const QStringList &list) { return list.join(QStringLiteral("; ")); };
        const auto count = [](int number) { return number > 0 ? QString::number(number) : QString(); };
        QStringList numbers, titles, urls;
        for (const int number : row.sources) {
            numbers += QString::number(number);
            for (const analysis::NumberedSource &numbered : m_c.sources) {
                const domain::Source *source = numbered.number == number ? m_catalog.source(numbered.id) : nullptr;
                if (!source)
                    continue;
                titles += source->longTitle.isEmpty() ? source->title : source->longTitle;
                if (!source->url.isEmpty())
                    urls += source->url;
            }
        }
        const QString role = row.side == SideA ? m_c.a.name : row.side == SideB ? m_c.b.name : QString();
        QByteArrayList cells;
        for (const QString &text : {QString::fromLatin1(row.kind),
                                    row.section,
                                    QString::fromLatin1(row.standing),
                                    count(row.pair),
                                    QString::fromLatin1(sides[row.side]),
                                    role,
                                    row.state,
                                    row.label,
                                    row.text,
                                    row.category,
                                    row.strength,
                                    row.scope,
                                    row.sharedWith,
                                    joined(row.anyOf),
                                    joined(row.skills),
                                    count(row.texts),
                                    count(row.publishers),
                                    joined(numbers),
                                    joined(titles),
                                    joined(urls)})
            cells += text::csvCell(text, m_reader);
        m_csv += text::csvLine(cells, m_reader);
    }

    void addStatement(const Statement &statement, const analysis::SectionComparison &section, const char *standing,
                      Side side, const QString &state = {})
    {
        const domain::Role *other = m_catalog.role(statement.sharedWith);
        CsvRow row;
        row.standing = standing;
        row.pair = m_pair;
        row.side = side;
        row.section = domain::code(section.section);
        row.state = state;
        row.label = statement.label;
        row.text = statement.text;
        row.strength = domain::code(statement.strength);
        row.scope = statement.aboutBoth || other ? QStringLiteral("pair") : QStringLiteral("role");
        row.sharedWith = other ? other->name : QString();
        row.anyOf = names(statement.oneOf);
        row.skills = names(statement.skills);
        row.sources = statement.sources;
        add(row);
    }

    void addSection(const analysis::SectionComparison &section)
    {
        m_pair = 0;
        for (const analysis::CommonStatement &common : section.both) {
            ++m_pair;
            for (const auto &[list, side] :
                 {std::pair(&common.shared, SideBoth), std::pair(&common.a, SideA), std::pair(&common.b, SideB)})
                for (const Statement &statement : *list)
                    addStatement(statement, section, "both", side);
        }
        for (const analysis::SimilarDuty &duty : section.similar) {
            ++m_pair;
            const QString state = duty.checked ? QStringLiteral("checked") : QStringLiteral("suggested");
            addStatement(duty.a, section, "similar", SideA, state);
            addStatement(duty.b, section, "similar", SideB, state);
        }
        m_pair = 0;
        for (const Statement &statement : section.onlyA)
            addStatement(statement, section, "only", SideA);
        for (const Statement &statement : section.onlyB)
            addStatement(statement, section, "only", SideB);
    }

    void addSkill(const SkillFigure &skill, const char *standing, Side side)
    {
        const bool a = side == SideA;
        const std::optional<domain::Strength> &strength = a ? skill.strengthA : skill.strengthB;
        CsvRow row;
        row.kind = "skill";
        row.standing = standing;
        row.pair = m_pair;
        row.side = side;
        row.text = skill.name;
        row.category = skill.category;
        row.strength = strength ? domain::code(*strength) : QString();
        row.anyOf = names(a ? skill.oneOfA : skill.oneOfB);
        row.texts = a ? skill.textsA : skill.textsB;
        row.publishers = a ? skill.publishersA : skill.publishersB;
        row.sources = a ? skill.sourcesA : skill.sourcesB;
        add(row);
    }

    const analysis::Comparison &m_c;
    const domain::Catalog &m_catalog;
    const text::CsvReader m_reader;
    QByteArray m_csv;
    int m_pair = 0; ///< 0: stands alone
};

} // namespace

QStringList comparisonColumns()
{
    return {QStringLiteral("kind"),          QStringLiteral("section"),    QStringLiteral("standing"),
            QStringLiteral("pair"),          QStringLiteral("side"),       QStringLiteral("role"),
            QStringLiteral("state"),         QStringLiteral("label"),      QStringLiteral("text"),
            QStringLiteral("category"),      QStringLiteral("strength"),   QStringLiteral("scope"),
            QStringLiteral("shared_with"),   QStringLiteral("any_of"),     QStringLiteral("skills"),
            QStringLiteral("texts"),         QStringLiteral("publishers"), QStringLiteral("sources"),
            QStringLiteral("source_titles"), QStringLiteral("source_urls")};
}

QByteArray comparisonCsv(const analysis::Comparison &comparison, const domain::Catalog &catalog, text::CsvReader reader)
{
    return CsvTable(comparison, catalog, reader).take();
}

} // namespace rolescope::report
