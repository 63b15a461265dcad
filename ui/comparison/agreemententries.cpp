// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/comparison/viewparts.h"

#include "analysis/publishers.h"
#include "wording/agreementwords.h"
#include "wording/phrase.h"

#include <QCoreApplication>

namespace rolescope::ui {

namespace {

using analysis::Agreement;
using analysis::AgreementCell;
using analysis::AgreementColumn;
using analysis::AgreementRow;
using analysis::AgreementSection;
using Place = EntryData::Place;

QString tr(const char *text) { return QCoreApplication::translate("rolescope::ui::AgreementEntries", text); }

constexpr size_t columnsWithWords = 5;

/// Lines on copies that stand above the statements; more of them stand below.
constexpr size_t fewCopies = 3;

/// Makes the page of one role.
class PageMaker {
public:
    PageMaker(const Agreement &agreement, const analysis::Comparison &comparison)
        : m_agreement(agreement),
          m_comparison(comparison)
    {
        for (const AgreementColumn &column : agreement.columns)
            m_numbers.push_back(sourceNumber(column.source, comparison));
    }

    PageContent take()
    {
        m_page.labels = LabelColumn::Matrix;
        if (m_agreement.publishers.size() < 2)
            quiet(wording::agreementReading(m_agreement));
        if (hasColumns()) {
            for (const analysis::PublisherGroup &group : m_agreement.publishers)
                m_page.groups.push_back(int(group.sources.size()));
        }
        if (signsAlone())
            quiet(wording::cellLegend());
        std::vector<EntryData> copies;
        for (size_t i = 0; i < m_agreement.columns.size(); ++i)
            addCopies(copies, i);
        const bool few = copies.size() <= fewCopies;
        if (few)
            append(std::move(copies));
        else
            quiet(wording::manyCopies());
        for (const AgreementSection &section : m_agreement.sections)
            addSection(section);
        if (!few) {
            m_page.entries.push_back(headingEntry(Place::Full, wording::nearCopiesHead(), Side::None));
            append(std::move(copies));
        }
        if (hasColumns() && !signsAlone())
            quiet(wording::cellLegend());
        return std::move(m_page);
    }

private:
    /// So many columns that a page of usual width has no room for their words.
    bool signsAlone() const { return hasColumns() && m_agreement.columns.size() > columnsWithWords; }
    bool hasColumns() const { return m_agreement.columns.size() <= mostColumns; }

    void quiet(const QString &text) { appendSilence(m_page.entries, text); }

    QString numbersOf(const std::vector<domain::SourceId> &sources) const
    {
        QStringList numbers;
        for (const domain::SourceId source : sources)
            numbers += QStringLiteral("[%1]").arg(sourceNumber(source, m_comparison));
        return wording::joined(numbers);
    }

    void append(std::vector<EntryData> entries)
    {
        std::move(entries.begin(), entries.end(), std::back_inserter(m_page.entries));
    }

    /// One line for what a source copies, with the link that decides otherwise.
    void addCopies(std::vector<EntryData> &to, size_t column) const
    {
        const AgreementColumn &c = m_agreement.columns[column];
        const auto line = [&](const std::vector<domain::SourceId> &others, bool apart) {
            std::vector<domain::SourceId> later; // a pair is told once, where its second source stands
            for (const domain::SourceId other : others) {
                if (c.source > other)
                    later.push_back(other);
            }
            if (later.empty())
                return;
            EntryData entry;
            const QString words =
                apart ? wording::countedApart(numbersOf(later)) : wording::nearCopyOf(numbersOf(later));
            entry.a = {quietPiece(wording::alikeMark + QString(QChar::Nbsp)
                                  + QStringLiteral("[%1] %2").arg(m_numbers[column]).arg(words) + itemSeparator)};
            CopyChoice choice{{}, !apart};
            for (const domain::SourceId other : others)
                choice.pairs.push_back(analysis::sourcePair(c.source, other));
            Piece link{apart ? wording::countAsOne() : wording::countApart(), Piece::Kind::Link, 0, {}, {}};
            link.action = std::move(choice);
            entry.a.push_back(std::move(link));
            to.push_back(std::move(entry));
        };
        line(c.copyOf, false);
        line(c.apartOf, true);
    }

    void addSection(const AgreementSection &section)
    {
        EntryData heading = headingEntry(Place::Full, wording::agreementSection(section.section), Side::None);
        heading.a.push_back({QStringLiteral("   ") + wording::agreedOf(section), Piece::Kind::Aside, 0, {}, {}});
        m_page.entries.push_back(std::move(heading));
        for (const AgreementRow &row : section.rows)
            m_page.entries.push_back(entryOf(row, section));
    }

    EntryData entryOf(const AgreementRow &row, const AgreementSection &section) const
    {
        EntryData entry;
        entry.place = Place::Matrix;
        entry.a = textOf(row);
        QStringList spoken{plainText(entry.a), wording::statedBy(row, section.publishers)};
        std::vector<int> saying;
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const AgreementCell &cell = row.cells[i];
            const QString words = wording::cellWords(row, cell);
            spoken += tr("source %1: %2").arg(m_numbers[i]).arg(words);
            if (!cell.claims.empty())
                saying.push_back(m_numbers[i]);
            if (hasColumns())
                entry.cells.push_back({cellPiece(cell, words)});
        }
        if (hasColumns())
            entry.sources = saying;
        else
            appendSources(entry.a, saying);
        const QString count = wording::publishersOf(row, section.publishers);
        entry.b = {section.publishers > 1 && row.publishers == section.publishers
                       ? Piece{count, Piece::Kind::Strong, 0, {}, {}}
                       : quietPiece(count)};
        entry.spokenNote = spoken.join(QStringLiteral(". "));
        return entry;
    }

    static Pieces textOf(const AgreementRow &row)
    {
        if (row.skill.isValid()) {
            Piece name = textPiece(row.text);
            name.skill = row.skill;
            return {name, quietPiece(QStringLiteral("  ") + row.label)};
        }
        if (row.label.isEmpty() || row.label == row.text)
            return {textPiece(row.text)};
        return {{row.label + QStringLiteral(": "), Piece::Kind::Strong, 0, {}, {}}, textPiece(row.text)};
    }

    static Piece cellPiece(const AgreementCell &cell, const QString &words)
    {
        Piece piece = quietPiece(wording::cellSign(cell.state) + QString(QChar::Nbsp) + words);
        if (!cell.claims.empty()) {
            piece.kind = Piece::Kind::Open;
            piece.action = cell.claims.front();
        }
        return piece;
    }

    const Agreement &m_agreement;
    const analysis::Comparison &m_comparison;
    std::vector<int> m_numbers; ///< of each column's source
    PageContent m_page;
};

} // namespace

PageContent agreementPage(const Agreement &agreement, const analysis::Comparison &comparison)
{
    return PageMaker(agreement, comparison).take();
}

} // namespace rolescope::ui
