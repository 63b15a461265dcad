// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/markedtext.h"

#include "chart/theme.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"

#include <QMouseEvent>
#include <QPlainTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace rolescope::ui {

MarkedText::MarkedText(const Style *style, QWidget *parent) : QPlainTextEdit(parent), m_style(style)
{
    setFrameShape(NoFrame);
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setCursorWidth(0); // nothing is typed here
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &MarkedText::format);
    connect(style, &Style::changed, this, &MarkedText::applyStyle);
    applyStyle();
}

void MarkedText::setEditable(const QString &placeholder)
{
    setReadOnly(false);
    setUndoRedoEnabled(true);
    setCursorWidth(1);
    setPlaceholderText(placeholder);
    document()->setDocumentMargin(space::large);
}

std::shared_ptr<QTextDocument> MarkedText::makeDocument(const QString &text)
{
    auto document = std::make_shared<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(space::medium);
    document->setDocumentLayout(new QPlainTextDocumentLayout(document.get()));
    // A line end of two signs would count as one and move all that follows.
    QString same = text;
    document->setPlainText(same.replace(QStringLiteral("\r\n"), QStringLiteral(" \n")));
    return document;
}

void MarkedText::show(std::shared_ptr<QTextDocument> document)
{
    m_marks.clear();
    m_chosen.clear();
    setExtraSelections({}); // they look at the document that goes
    document->setDefaultFont(font());
    setDocument(document.get());
    m_document = std::move(document); // the old one goes once nobody looks at it
    format();
}

void MarkedText::setMarks(std::vector<TextMark> marks)
{
    m_marks = std::move(marks);
    format();
}

void MarkedText::setChosen(std::vector<TextMark> marks, bool scroll)
{
    m_chosen = std::move(marks);
    if (scroll && !m_chosen.empty()) {
        QTextCursor cursor(document());
        cursor.setPosition(std::min(m_chosen.front().from, document()->characterCount() - 1));
        setTextCursor(cursor);
        centerCursor();
    }
    format();
}

QTextCharFormat MarkedText::formatOf(TextMark::Kind kind) const
{
    const chart::Theme &t = m_style->theme();
    QTextCharFormat format;
    format.setForeground(t.text);
    switch (kind) {
    case TextMark::Kind::Quiet: format.setBackground(t.track); break;
    case TextMark::Kind::Chosen:
        format.setBackground(t.slateTint);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline); // the shade alone would be too faint a sign
        format.setUnderlineColor(t.focus);
        break;
    case TextMark::Kind::Word:
        format.setBackground(t.highlight);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(t.focus);
        break;
    }
    return format;
}

void MarkedText::format()
{
    const QTextBlock first = firstVisibleBlock();
    if (!first.isValid())
        return;
    QTextBlock last = first;
    double bottom = blockBoundingGeometry(first).translated(contentOffset()).bottom();
    while (last.next().isValid() && bottom < viewport()->height()) {
        last = last.next();
        bottom += blockBoundingRect(last).height();
    }
    const int from = first.position();
    const int to = last.position() + last.length();
    QList<QTextEdit::ExtraSelection> selections;
    const auto add = [&](const TextMark &mark) {
        if (mark.to <= from || mark.from >= to)
            return;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(std::max(mark.from, from));
        selection.cursor.setPosition(std::min(mark.to, to - 1), QTextCursor::KeepAnchor);
        selection.format = formatOf(mark.kind);
        selections.push_back(selection);
    };
    // Marks do not overlap, so that their ends are in order, too.
    auto mark = std::lower_bound(m_marks.begin(), m_marks.end(), from,
                                 [](const TextMark &m, int place) { return m.to <= place; });
    for (; mark != m_marks.end() && mark->from < to; ++mark)
        add(*mark);
    for (const TextMark &chosen : m_chosen)
        add(chosen);
    setExtraSelections(selections);
}

void MarkedText::applyStyle()
{
    QPalette colors;
    colors.setColor(QPalette::Base, m_style->theme().surface);
    setPalette(colors);
    setFont(m_style->font());
    format();
}

void MarkedText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    format();
}

void MarkedText::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !textCursor().hasSelection())
        Q_EMIT pressedAt(cursorForPosition(event->position().toPoint()).position());
}

} // namespace rolescope::ui
