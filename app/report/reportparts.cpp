// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/reportparts.h"

#include "wording/comparisonwords.h"
#include "wording/reportwords.h"

#include <algorithm>

namespace rolescope::report {
namespace {

int wordsOf(const QString &text) { return static_cast<int>(text.simplified().split(u' ', Qt::SkipEmptyParts).size()); }

int wordsOf(const Runs &runs)
{
    int sum = 0;
    QString text;
    for (const Run &run : runs) {
        if (run.tone == Tone::SourceNumber)
            sum += wordsOf(run.text);
        else
            text += run.text;
    }
    return sum + wordsOf(text);
}

struct WordCounter {
    int operator()(const TitleBlock &b) const { return wordsOf(b.nameA) + 1 + wordsOf(b.nameB) + wordsOf(b.below); }
    int operator()(const HeadingBlock &b) const { return wordsOf(b.text) + wordsOf(b.aside); }
    int operator()(const ParagraphBlock &b) const { return wordsOf(b.runs); }
    int operator()(const PairBlock &b) const { return wordsOf(b.a) + wordsOf(b.b); }
    int operator()(const KeyFigureBlock &b) const { return wordsOf(b.sentence) + wordsOf(b.note); }
    int operator()(const PictureBlock &b) const
    {
        int sum = 7 + wordsOf(b.circles.nameA) + wordsOf(b.circles.nameB);
        for (const analysis::CategoryCount &row : b.bars.rows)
            sum += wordsOf(row.category) + wordsOf(wording::categoryFigures(row)[chart::InBoth]) + (row.onlyA > 0)
                + (row.onlyB > 0);
        return sum;
    }
    int operator()(const ListsBlock &b) const
    {
        int sum = 0;
        for (const ListColumn &column : b.columns) {
            sum += wordsOf(column.head);
            for (const ListItem &item : column.items)
                sum += wordsOf(item.runs);
        }
        return sum;
    }
    int operator()(const TableBlock &b) const
    {
        int sum = 0;
        for (const TableColumn &column : b.columns)
            sum += wordsOf(column.head);
        for (const TableRow &row : b.rows)
            for (const Runs &cell : row.cells)
                sum += wordsOf(cell);
        return sum;
    }
    int operator()(const SalaryBlock &b) const
    {
        int sum = 0;
        for (const chart::SalaryLine &line : b.data.lines)
            sum += wordsOf(line.label) + wordsOf(line.figure);
        return sum;
    }
    int operator()(const NotesBlock &b) const { return wordsOf(b.heading); }
    int operator()(const NumberedBlock &b) const
    {
        int sum = 0;
        for (const NumberedEntry &entry : b.entries)
            sum += 1 + wordsOf(entry.title) + wordsOf(entry.detail);
        return sum;
    }
    int operator()(const BoxBlock &b) const
    {
        int sum = wordsOf(b.heading);
        for (const Runs &paragraph : b.paragraphs)
            sum += wordsOf(paragraph);
        return sum;
    }
    int operator()(const PageBreakBlock &) const { return 0; }
};

void drop(Runs &runs)
{
    runs.erase(std::remove_if(runs.begin(), runs.end(), [](const Run &r) { return r.tone == Tone::SourceNumber; }),
               runs.end());
}

/// Only blocks whose texts may carry numbers.
struct NumberDropper {
    void operator()(PairBlock &b) const
    {
        drop(b.a);
        drop(b.b);
    }
    void operator()(ListsBlock &b) const
    {
        for (ListColumn &column : b.columns)
            for (ListItem &item : column.items)
                drop(item.runs);
    }
    void operator()(TableBlock &b) const
    {
        for (TableRow &row : b.rows)
            std::for_each(row.cells.begin(), row.cells.end(), drop);
    }
    template <typename Other>
    void operator()(Other &) const
    {}
};

} // namespace

void dropNumbers(std::vector<Block> &blocks)
{
    for (Block &block : blocks)
        std::visit(NumberDropper{}, block);
}

void addNote(std::vector<Block> &blocks, const DocumentOptions &options)
{
    if (options.note.isEmpty())
        return;
    blocks.emplace_back(HeadingBlock{wording::noteHead(), 2, {}, {}});
    for (const QString &paragraph : options.note.split(u'\n', Qt::SkipEmptyParts))
        blocks.emplace_back(ParagraphBlock{{{Tone::Normal, paragraph, {}, {}}}});
}

bool notesFirst(const DocumentOptions &options)
{
    constexpr int mostWords = 70; // more stand behind the first page, which is to stay one page
    return wordsOf(options.note) <= mostWords;
}

Runs plain(const QString &text) { return {{Tone::Normal, text, {}, {}}}; }

Runs quiet(const QString &text) { return {{Tone::Quiet, text, {}, {}}}; }

void addNumbers(Runs &runs, std::vector<int> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    for (const int number : numbers)
        runs.push_back({Tone::SourceNumber, QString::number(number), {}, {}});
}

int wordsIn(const std::vector<Block> &blocks)
{
    int sum = 0;
    for (const Block &block : blocks)
        sum += std::visit(WordCounter{}, block);
    return sum;
}

} // namespace rolescope::report
