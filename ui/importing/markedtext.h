// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

#include <memory>
#include <vector>

namespace rolescope::ui {

class Style;

/// A piece of a text, in UTF-16 units, end excluded.
struct TextMark {
    enum class Kind : quint8 { Quiet, Chosen, Word }; ///< each stronger than the one before
    int from = 0;
    int to = 0;
    Kind kind = Kind::Quiet;

    bool operator==(const TextMark &) const = default;
};

/// Plain text with marked places. It only formats the marks that are in view, so that many cost nothing.
class MarkedText : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit MarkedText(const Style *, QWidget *parent = nullptr);

    /// To be typed into; `placeholder` shows while it is empty.
    void setEditable(const QString &placeholder);

    /// A document of these characters, position for position. A long one takes its time: make it off the
    /// GUI thread and move it over.
    static std::shared_ptr<QTextDocument> makeDocument(const QString &);
    void show(std::shared_ptr<QTextDocument>);

    /// Quiet marks in the order of their places.
    void setMarks(std::vector<TextMark>);
    /// What stands out of them; scrolls to the first.
    void setChosen(std::vector<TextMark>, bool scroll = true);
    const std::vector<TextMark> &marks() const { return m_marks; }
    const std::vector<TextMark> &chosen() const { return m_chosen; }

Q_SIGNALS:
    void pressedAt(int position); ///< in UTF-16 units

protected:
    void resizeEvent(QResizeEvent *) override;
    void mouseReleaseEvent(QMouseEvent *) override;

private:
    void applyStyle();
    void format();
    QTextCharFormat formatOf(TextMark::Kind) const;

    const Style *m_style;
    std::shared_ptr<QTextDocument> m_document;
    std::vector<TextMark> m_marks;
    std::vector<TextMark> m_chosen;
};

} // namespace rolescope::ui
