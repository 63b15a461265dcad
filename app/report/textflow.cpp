// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/textflow.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace rolescope::report {
namespace {

constexpr double raise = 0.34;    ///< of the text size, for source numbers
constexpr double numberGap = 1.6; ///< points before the first and between source numbers

/// What cannot be broken: a word or a part of one, with its look.
struct Atom {
    QString text;
    chart::TextStyle style;
    Tone tone = Tone::Normal;
    QString url;
    bool spaceBefore = false; ///< a blank, and a place to break
    bool breakBefore = false; ///< a place to break without a blank
    bool held = false;        ///< follows a dividing dot, which is to stand before it
    double width = 0;

    bool mayBreak() const { return (spaceBefore && !held) || breakBefore; }
};

chart::TextStyle styleOf(Tone tone, const LineStyle &style)
{
    switch (tone) {
    case Tone::SourceNumber: return {papersize::number, false, false};
    case Tone::Quiet: return {style.size, false, false};
    case Tone::Emphasis: return {style.size, style.bold, true};
    case Tone::Strong:
    case Tone::RoleA:
    case Tone::RoleB:
    case Tone::Both: return {style.size, true, false};
    default: return {style.size, style.bold, false};
    }
}

bool breaksBetweenLetters(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.unicode() >= 0x2E80; });
}

/// Places inside a word where a line may end: scripts without blanks.
std::vector<QString> breakable(const QString &word)
{
    if (!breaksBetweenLetters(word))
        return {word};
    std::vector<QString> parts;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, word);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        parts.push_back(word.mid(from, to - from));
        from = to;
    }
    return parts;
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
        for (Atom &atom : m_atoms)
            place(atom);
        endLine();
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
            for (const QString &part : breakable(word)) {
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
        atom.held = !m_atoms.empty() && m_atoms.back().text == QStringLiteral("·");
        m_atoms.push_back(std::move(atom));
    }

    double spaceWidth(const chart::TextStyle &style) const { return m_fonts.width(QStringLiteral(" "), style); }

    double gapBefore(const Atom &atom) const
    {
        if (m_line.empty())
            return 0;
        if (atom.tone == Tone::SourceNumber)
            return numberGap;
        return atom.spaceBefore ? spaceWidth(atom.style) : 0;
    }

    /// A run of atoms with no break between them moves to the next line as one.
    void place(Atom &atom)
    {
        if (m_x + gapBefore(atom) + atom.width <= m_width + 0.01) {
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
        if (m_x + gapBefore(atom) + atom.width <= m_width + 0.01)
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
            if (part.width + width > m_width && !part.text.isEmpty()) {
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
        TextLine line;
        line.height = m_style.height;
        const double baseline = m_style.height / 2 + m_style.size * 0.36;
        double x = 0;
        for (const Atom &atom : m_line) {
            const bool first = line.pieces.empty();
            const double gap = first              ? 0
                : atom.tone == Tone::SourceNumber ? numberGap
                : atom.spaceBefore                ? spaceWidth(atom.style)
                                                  : 0;
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
        m_lines.push_back(std::move(line));
        m_line.clear();
        m_x = 0;
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
    std::vector<TextLine> m_lines;
    double m_x = 0;
    bool m_pendingSpace = false;
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

std::vector<TextLine> breakLines(const Runs &runs, double width, const LineStyle &style, const chart::Fonts &fonts)
{
    return LineBreaker(width, style, fonts).take(runs);
}

TextLine singleLine(const Run &run, double width, const LineStyle &style, const chart::Fonts &fonts)
{
    Run cut = run;
    cut.text = fonts.elided(cleaned(run.text).simplified(), styleOf(run.tone, style), width);
    std::vector<TextLine> lines = breakLines({cut}, width * 2, style, fonts);
    return lines.empty() ? TextLine{0, style.height, {}} : std::move(lines.front());
}

} // namespace rolescope::report
