// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/textflow.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace rolescope::report {
namespace {

constexpr double raise = 0.34;     ///< of the text size, for source numbers
constexpr double numberGap = 1.6;  ///< points before the first and between source numbers
constexpr double shortLine = 0.34; ///< of the width: a single word in the last line looks lost
constexpr double fullLine = 0.55;  ///< of the width that the line before has to keep

/// What cannot be broken: a word or a part of one, with its look.
struct Atom {
    QString text;
    chart::TextStyle style;
    Tone tone = Tone::Normal;
    QString url;
    bool spaceBefore = false; ///< a blank, and a place to break
    bool breakBefore = false; ///< a place to break without a blank
    bool held = false;        ///< a dividing dot, or the sign of the number before
    double width = 0;

    bool mayBreak() const { return (spaceBefore && !held) || breakBefore; }
};

chart::TextStyle styleOf(Tone tone, const LineStyle &style)
{
    switch (tone) {
    case Tone::SourceNumber: return {papersize::number, false, false};
    case Tone::Quiet: return {style.size, false, false};
    case Tone::Strong:
    case Tone::RoleA:
    case Tone::RoleB:
    case Tone::Both: return {style.size, true, false};
    default: return {style.size, style.bold, false};
    }
}

/// A percent sign by itself, with what closes the sentence: it stays with its number.
bool isPercentSign(const QString &word) { return word.size() <= 3 && word.startsWith(u'%'); }

bool breaksBetweenLetters(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.unicode() >= 0x2E80; });
}

/// A long word with signs in it is an address or a file's name: a line may end behind each sign.
std::vector<QString> partsOfAddress(const QString &word)
{
    constexpr qsizetype longWord = 24;
    static const QString signs = QStringLiteral("/?&=_-");
    if (word.size() < longWord)
        return {word};
    std::vector<QString> parts;
    qsizetype from = 0;
    for (qsizetype i = 0; i + 1 < word.size(); ++i) {
        if (!signs.contains(word.at(i)) || signs.contains(word.at(i + 1)))
            continue;
        parts.push_back(word.mid(from, i + 1 - from));
        from = i + 1;
    }
    parts.push_back(word.mid(from));
    return parts;
}

/// By the first letter that has a direction.
bool readsFromTheRight(const Runs &runs)
{
    for (const Run &run : runs) {
        for (const uint c : run.text.toUcs4()) {
            const QChar::Direction direction = QChar::direction(c);
            if (direction == QChar::DirL)
                return false;
            if (direction == QChar::DirR || direction == QChar::DirAL)
                return true;
        }
    }
    return false;
}

class LineBreaker {
public:
    LineBreaker(double width, const LineStyle &style, const chart::Fonts &fonts)
        : m_width(width),
          m_style(style),
          m_fonts(fonts)
    {}

    std::vector<TextLine> take(const Runs &runs)
    {
        for (const Run &run : runs)
            addRun(run);
        m_rightToLeft = readsFromTheRight(runs);
        for (Atom &atom : m_atoms)
            place(atom);
        endLine();
        fillLastLine();
        for (const std::vector<Atom> &line : m_set)
            m_lines.push_back(lineOf(line, m_lines.empty() ? 0 : m_style.hang));
        return std::move(m_lines);
    }

private:
    void addRun(const Run &run)
    {
        const QString text = cleaned(run.text);
        if (run.tone == Tone::SourceNumber) {
            addNumbers(text, run);
            return;
        }
        bool space = !m_atoms.empty() && text.startsWith(u' ');
        space = space || m_pendingSpace;
        const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            bool first = true;
            for (const QString &part : breakableParts(word)) {
                addAtom({part, styleOf(run.tone, m_style), run.tone, run.url, first && space, !first, false, 0});
                first = false;
            }
            space = true;
        }
        m_pendingSpace = text.endsWith(u' ') && !m_atoms.empty();
    }

    /// Raised numbers stay with the word before them.
    void addNumbers(const QString &text, const Run &run)
    {
        for (const QString &number : text.split(u' ', Qt::SkipEmptyParts))
            addAtom({number, styleOf(run.tone, m_style), run.tone, run.url, false, false, false, 0});
        m_pendingSpace = false;
    }

    void addAtom(Atom atom)
    {
        atom.width = m_fonts.width(atom.text, atom.style);
        atom.held = !m_atoms.empty() && (atom.text == QStringLiteral("·") || isPercentSign(atom.text));
        m_atoms.push_back(std::move(atom));
    }

    double spaceWidth(const chart::TextStyle &style) const { return m_fonts.width(QStringLiteral(" "), style); }

    /// Of the line at hand.
    double room() const { return m_width - (m_set.empty() ? 0 : m_style.hang); }

    double gapBefore(const Atom &atom) const { return m_line.empty() ? 0 : gapInLine(atom); }

    /// A run of atoms with no break between them moves to the next line as one.
    void place(Atom &atom)
    {
        if (m_x + gapBefore(atom) + atom.width <= room() + 0.01) {
            append(atom);
            return;
        }
        std::vector<Atom> carried;
        if (!atom.mayBreak())
            carried = takeUnbroken();
        if (!m_line.empty())
            endLine();
        for (Atom &moved : carried)
            append(moved);
        if (m_x + gapBefore(atom) + atom.width <= room() + 0.01)
            append(atom);
        else
            cut(atom);
    }

    /// The atoms at the line's end that the next one is glued to; none when that is the whole line.
    std::vector<Atom> takeUnbroken()
    {
        size_t from = m_line.size();
        while (from > 0 && !m_line[from - 1].mayBreak())
            --from;
        if (from <= 1)
            return {};
        std::vector<Atom> carried(m_line.begin() + static_cast<std::ptrdiff_t>(from) - 1, m_line.end());
        m_line.resize(from - 1);
        return carried;
    }

    void append(const Atom &atom)
    {
        m_x += gapBefore(atom) + atom.width;
        m_line.push_back(atom);
    }

    /// Cuts a word that no line can hold, between user-perceived characters.
    void cut(const Atom &atom)
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, atom.text);
        Atom part = atom;
        part.text.clear();
        part.width = 0;
        if (!m_line.empty())
            endLine();
        qsizetype from = 0;
        for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
            const QString letter = atom.text.mid(from, to - from);
            const double width = m_fonts.width(letter, atom.style);
            if (part.width + width > room() && !part.text.isEmpty()) {
                append(part);
                endLine();
                part.text.clear();
                part.width = 0;
            }
            part.text += letter;
            part.width += width;
            from = to;
        }
        part.breakBefore = true;
        append(part);
    }

    static bool joins(const TextPiece &piece, const Atom &atom)
    {
        return piece.style == atom.style && piece.tone == atom.tone && piece.url == atom.url
            && atom.tone != Tone::SourceNumber;
    }

    void endLine()
    {
        if (m_line.empty())
            return;
        m_set.push_back(std::move(m_line));
        m_line.clear();
        m_x = 0;
    }

    double gapInLine(const Atom &atom) const
    {
        if (atom.tone == Tone::SourceNumber)
            return numberGap;
        return atom.spaceBefore ? spaceWidth(atom.style) : 0;
    }

    double widthOf(const std::vector<Atom> &line) const
    {
        double sum = 0;
        for (size_t i = 0; i < line.size(); ++i)
            sum += line[i].width + (i > 0 ? gapInLine(line[i]) : 0);
        return sum;
    }

    /// A short word alone in the last line gets the word before it for company.
    void fillLastLine()
    {
        if (m_set.size() < 2)
            return;
        std::vector<Atom> &last = m_set.back();
        std::vector<Atom> &before = m_set[m_set.size() - 2];
        const bool alone = std::none_of(last.begin() + 1, last.end(), [](const Atom &a) { return a.mayBreak(); });
        if (!alone || widthOf(last) > m_width * shortLine)
            return;
        size_t from = before.size() - 1;
        while (from > 0 && !before[from].mayBreak())
            --from;
        const std::vector<Atom> kept(before.begin(), before.begin() + static_cast<std::ptrdiff_t>(from));
        std::vector<Atom> moved(before.begin() + static_cast<std::ptrdiff_t>(from), before.end());
        moved.insert(moved.end(), last.begin(), last.end());
        if (widthOf(kept) < m_width * fullLine || widthOf(moved) > m_width - m_style.hang)
            return;
        before = kept;
        last = std::move(moved);
    }

    TextLine lineOf(const std::vector<Atom> &atoms, double indent) const
    {
        TextLine line;
        line.height = m_style.height;
        const double baseline = m_style.height / 2 + m_style.size * 0.36;
        double x = indent;
        for (const Atom &atom : atoms) {
            const bool first = line.pieces.empty();
            const double gap = first ? 0 : gapInLine(atom);
            const bool space = !first && atom.spaceBefore;
            if (!first && joins(line.pieces.back(), atom)) {
                TextPiece &piece = line.pieces.back();
                piece.text += (space ? QStringLiteral(" ") : QString()) + atom.text;
                piece.box.setWidth(piece.box.width() + gap + atom.width);
            } else {
                // A trailing blank keeps the words apart in the text layer.
                if (space)
                    line.pieces.back().text += u' ';
                line.pieces.push_back(pieceOf(atom, x + gap, baseline));
            }
            x += gap + atom.width;
        }
        if (m_rightToLeft)
            mirror(line);
        return line;
    }

    /// The first piece stands at the right; order of reading is kept.
    void mirror(TextLine &line) const
    {
        for (TextPiece &piece : line.pieces) {
            piece.rightToLeft = true;
            const double left = m_width - piece.box.right();
            piece.box.moveLeft(left);
            // The blank behind its words is to the left of them.
            piece.baseline.setX(left - (piece.text.endsWith(u' ') ? spaceWidth(piece.style) : 0));
        }
    }

    TextPiece pieceOf(const Atom &atom, double x, double baseline) const
    {
        const double up = atom.tone == Tone::SourceNumber ? m_style.size * raise : 0;
        TextPiece piece;
        piece.baseline = QPointF(x, baseline - up);
        piece.text = atom.text;
        piece.style = atom.style;
        piece.tone = atom.tone;
        piece.quiet = m_style.quiet;
        piece.url = atom.url;
        piece.box = QRectF(x, piece.baseline.y() - 0.76 * atom.style.size, atom.width, atom.style.size);
        return piece;
    }

    double m_width;
    const LineStyle &m_style;
    const chart::Fonts &m_fonts;
    std::vector<Atom> m_atoms;
    std::vector<Atom> m_line;
    std::vector<std::vector<Atom>> m_set; ///< lines that are done
    std::vector<TextLine> m_lines;
    double m_x = 0;
    bool m_pendingSpace = false;
    bool m_rightToLeft = false;
};

} // namespace

QString cleaned(const QString &text)
{
    QString result = text.normalized(QString::NormalizationForm_C);
    for (QChar &c : result) {
        const char16_t u = c.unicode();
        const bool direction = (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
        if (c.category() == QChar::Other_Control || direction || u == 0x2028 || u == 0x2029 || u == 0xFEFF)
            c = u' ';
    }
    return result;
}

std::vector<QString> breakableParts(const QString &word)
{
    if (!breaksBetweenLetters(word))
        return partsOfAddress(word);
    std::vector<QString> parts;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, word);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        parts.push_back(word.mid(from, to - from));
        from = to;
    }
    return parts;
}

std::vector<TextLine> breakLines(const Runs &runs, double width, const LineStyle &style, const chart::Fonts &fonts)
{
    return LineBreaker(width, style, fonts).take(runs);
}

TextLine singleLine(const Run &run, double width, const LineStyle &style, const chart::Fonts &fonts)
{
    Run cut = run;
    cut.text = fonts.elided(cleaned(run.text).simplified(), styleOf(run.tone, style), width);
    std::vector<TextLine> lines = breakLines({cut}, width + 2, style, fonts);
    return lines.empty() ? TextLine{0, style.height, {}} : std::move(lines.front());
}

} // namespace rolescope::report
