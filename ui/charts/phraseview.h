// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/comparison/textblock.h"
#include "wording/phrase.h"

#include <QWidget>

namespace rolescope::ui {

/// A sentence with weights, wrapped.
class PhraseView : public QWidget {
    Q_OBJECT

public:
    PhraseView(TextSize, const Style *, QWidget *parent = nullptr);

    void setTextSize(TextSize);
    void setPhrase(const wording::Phrase &);
    void setPieces(const Pieces &);
    void setMarkedSkills(const std::set<domain::SkillId> &);
    /// The height it needs there; its owner sets it, as scroll areas ask for none.
    int heightFor(int width) const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void skillPointedAt(rolescope::domain::SkillId);

protected:
    void paintEvent(QPaintEvent *) override;
    void mouseMoveEvent(QMouseEvent *) override;
    void leaveEvent(QEvent *) override;

private:
    void rebuild();

    TextSize m_size;
    const Style *m_style;
    Pieces m_pieces;
    mutable TextBlock m_block; ///< laid out anew for each width asked
    TextMarks m_marks;
    domain::SkillId m_pointed;
};

} // namespace rolescope::ui
