// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/comparisontext.h"

#include "report/demandtext.h"

#include "wording/agreementwords.h"
#include "wording/chartwords.h"
#include "wording/comparisonwords.h"
#include "wording/jobwords.h"
#include "wording/labels.h"
#include "wording/reportwords.h"
#include "wording/salarywords.h"

namespace rolescope::report {
namespace {

using analysis::Comparison;
using analysis::Statement;

/// "[1] [3]"
QString marks(const std::vector<int> &sources)
{
    QStringList parts;
    for (const int number : sources)
        parts += QStringLiteral("[%1]").arg(number);
    return parts.join(u' ');
}

QString bullet(const QString &text, const QString &indent = QStringLiteral("  "))
{
    return wrapped(text, indent + QStringLiteral("- "));
}

/// Collects the lines of one comparison.
class TextWriter {
public:
    TextWriter(const Comparison &comparison, const domain::Catalog &catalog)
        : m_comparison(comparison),
          m_catalog(catalog)
    {}

    QString take()
    {
        title();
        glance();
        for (const analysis::SectionComparison &section : m_comparison.sections)
            sectionPart(section);
        skills();
        demand();
        salaries();
        sources();
        return m_text;
    }

private:
    void line(const QString &text = {}) { m_text += text + u'\n'; }
    void part(const QString &text) { m_text += u'\n' + heading(text); }

    void title()
    {
        m_text += heading(printable(wording::bothNames(m_comparison.a.name, m_comparison.b.name)), u'=');
        for (const analysis::RoleSummary *role : {&m_comparison.a, &m_comparison.b})
            line(printable(
                QStringLiteral("%1: %2 · %3").arg(role->name, wording::texts(*role), wording::jobs(role->jobs))));
    }

    QString cellText(const analysis::GlanceRow &row, const analysis::GlanceCell &cell) const
    {
        QStringList parts;
        for (const analysis::GlanceItem &item : cell.items)
            parts += wording::glanceItem(row.kind, item) + u' ' + marks(item.sources);
        QString text = parts.join(QStringLiteral("; "));
        if (cell.more > 0)
            text += QStringLiteral("; ") + wording::moreRows(cell.more);
        return text;
    }

    void side(const QString &name, const QString &text)
    {
        line(wrapped(QStringLiteral("%1: %2").arg(name, text), QStringLiteral("  ")));
    }

    void glanceSides(const analysis::GlanceRow &row)
    {
        if (row.kind == analysis::GlanceKind::Salary) {
            side(m_comparison.a.name, wording::salaryCell(m_comparison.salaryA));
            side(m_comparison.b.name, wording::salaryCell(m_comparison.salaryB));
            return;
        }
        if (row.kind == analysis::GlanceKind::SkillsInBoth) {
            line(wrapped(cellText(row, row.both), QStringLiteral("  ")));
            return;
        }
        side(m_comparison.a.name, row.a.items.empty() ? wording::emptyHere(row.a) : cellText(row, row.a));
        side(m_comparison.b.name, row.b.items.empty() ? wording::emptyHere(row.b) : cellText(row, row.b));
    }

    void glance()
    {
        part(wording::glanceHead());
        for (const analysis::GlanceRow &row : m_comparison.glance) {
            line(wording::name(row.kind));
            glanceSides(row);
        }
    }

    QString statementText(const Statement &statement, bool withLabel = true) const
    {
        QString text = statement.text;
        if (withLabel && !statement.label.isEmpty() && statement.label != statement.text)
            text = QStringLiteral("%1: %2").arg(statement.label, text);
        if (const domain::Role *other = m_catalog.role(statement.sharedWith))
            text += QStringLiteral(" (%1)").arg(wording::sharedWith(other->name));
        return text + u' ' + marks(statement.sources);
    }

    void common(const analysis::CommonStatement &row)
    {
        for (const Statement &statement : row.shared)
            line(bullet(statementText(statement)));
        if (row.a.empty() && row.b.empty())
            return;
        const bool labelled = !row.label.isEmpty();
        if (labelled)
            line(bullet(row.label));
        const auto own = [&](const QString &name, const std::vector<Statement> &statements) {
            for (const Statement &statement : statements)
                line(bullet(QStringLiteral("%1: %2").arg(name, statementText(statement, !labelled)),
                            labelled ? QStringLiteral("    ") : QStringLiteral("  ")));
        };
        own(m_comparison.a.name, row.a);
        own(m_comparison.b.name, row.b);
    }

    void similar(const analysis::SectionComparison &section)
    {
        line(wording::similarDutiesHead());
        line(wrapped(wording::similarDutiesReading(section, m_comparison.a.name, m_comparison.b.name),
                     QStringLiteral("  ")));
        for (const analysis::SimilarDuty &duty : section.similar) {
            line(QStringLiteral("  %1 %2").arg(wording::alikeMark).arg(wording::shortDutyState(duty.checked)));
            const QString indent(4, u' ');
            line(bullet(QStringLiteral("%1: %2").arg(m_comparison.a.name, statementText(duty.a)), indent));
            line(bullet(QStringLiteral("%1: %2").arg(m_comparison.b.name, statementText(duty.b)), indent));
        }
    }

    void only(const analysis::RoleSummary &role, const std::vector<Statement> &statements, int stated)
    {
        if (statements.empty()) {
            if (stated == 0)
                line(printable(wording::notStated(role.name)));
            return;
        }
        line(printable(wording::onlyHead(role.name)));
        for (const Statement &statement : statements)
            line(bullet(statementText(statement)));
    }

    void sectionPart(const analysis::SectionComparison &section)
    {
        part(wording::name(section.section));
        if (!section.both.empty()) {
            line(wording::inBothHead());
            for (const analysis::CommonStatement &row : section.both)
                common(row);
        }
        if (!section.similar.empty())
            similar(section);
        only(m_comparison.a, section.onlyA, section.countA);
        only(m_comparison.b, section.onlyB, section.countB);
    }

    void skillList(const QString &title, const std::vector<analysis::SkillFigure> &skills)
    {
        if (skills.empty())
            return;
        QStringList names;
        for (const analysis::SkillFigure &skill : skills)
            names += skill.name;
        line(wrapped(QStringLiteral("%1 (%2): %3")
                         .arg(title, QString::number(skills.size()), names.join(QStringLiteral(", ")))));
    }

    void skills()
    {
        part(wording::skillsInCommonHead());
        line(wrapped(wording::plain(wording::skillsReading(m_comparison))));
        skillList(wording::inBothHead(), m_comparison.skills.shared);
        skillList(wording::onlyHead(m_comparison.a.name), m_comparison.skills.onlyA);
        skillList(wording::onlyHead(m_comparison.b.name), m_comparison.skills.onlyB);
    }

    void salary(const analysis::SalarySummary &salary, const QString &role)
    {
        line(wrapped(wording::plain(wording::salarySentence(salary, role))));
        if (salary.levels.size() > 1)
            for (const analysis::SalaryFigure &figure : salary.levels)
                line(wrapped(QStringLiteral("%1: %2").arg(wording::levelOf(figure),
                                                          wording::salaryLine(figure, salary.currency)),
                             QStringLiteral("  - ")));
        for (const wording::SalaryNote &note : wording::salaryNotes(salary))
            line(wrapped(QStringLiteral("%1 %2").arg(note.text, note.count), QStringLiteral("  - ")));
    }

    void salaries()
    {
        if (m_comparison.salaryA.all.n + m_comparison.salaryB.all.n < 2)
            return; // At a glance says it
        part(wording::salaryByLevel());
        salary(m_comparison.salaryA, m_comparison.a.name);
        salary(m_comparison.salaryB, m_comparison.b.name);
        line(wrapped(wording::salaryMethod(m_comparison.thresholds)));
    }

    void demand()
    {
        if (m_comparison.demandA.withText + m_comparison.demandB.withText > 0)
            m_text += u'\n' + demandSummary(m_comparison);
    }

    void sources()
    {
        part(wording::sourcesHead());
        for (const analysis::NumberedSource &entry : m_comparison.sources)
            if (const domain::Source *source = m_catalog.source(entry.id))
                line(sourceLine(entry.number, *source));
    }

    const Comparison &m_comparison;
    const domain::Catalog &m_catalog;
    QString m_text;
};

} // namespace

QString comparisonText(const Comparison &comparison, const domain::Catalog &catalog)
{
    return TextWriter(comparison, catalog).take();
}

QString printable(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        const bool joiner = c == QChar(0x200c) || c == QChar(0x200d); // part of words in some scripts
        if (c.category() == QChar::Other_Control || (c.category() == QChar::Other_Format && !joiner))
            c = c.isSpace() ? QLatin1Char(' ') : QChar(QChar::ReplacementCharacter);
    }
    return result;
}

QString wrapped(const QString &text, const QString &first, int columns)
{
    const QString hanging(first.size(), QLatin1Char(' '));
    QString result;
    QString row = first;
    bool rowIsEmpty = true;
    const QStringList parts = printable(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (!rowIsEmpty && row.size() + 1 + part.size() > columns) {
            result += row + u'\n';
            row = hanging;
            rowIsEmpty = true;
        }
        if (!rowIsEmpty)
            row += u' ';
        row += part;
        rowIsEmpty = false;
    }
    return result + row;
}

QString heading(const QString &text, QChar underline) { return text + u'\n' + QString(text.size(), underline) + u'\n'; }

QString sourceLine(int number, const domain::Source &source)
{
    QStringList parts{source.longTitle.isEmpty() ? source.title : source.longTitle, wording::publisher(source),
                      wording::statedDate(source)};
    if (!source.url.isEmpty())
        parts += source.url;
    if (const QString words = wording::attribution(source); !words.isEmpty())
        parts.back() += QStringLiteral(". ") + words;
    return wrapped(parts.join(QStringLiteral(", ")), QStringLiteral("[%1] ").arg(number));
}

} // namespace rolescope::report
