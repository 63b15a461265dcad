// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QPushButton;

namespace rolescope::ui {

/// A row of joined buttons of which exactly one is chosen; arrow keys move inside it.
class SegmentBar : public QWidget {
    Q_OBJECT

public:
    explicit SegmentBar(QWidget *parent = nullptr);

    /// Keeps the chosen place when the number of segments stays the same.
    void setSegments(const QStringList &texts);
    QPushButton *button(int index) const;
    int count() const { return int(m_buttons.size()); }
    int current() const { return m_current; }
    /// Without chosen().
    void setCurrent(int index);

    /// Other than the buttons want.
    void setSegmentHeight(int);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int index); ///< by the user

protected:
    bool eventFilter(QObject *, QEvent *) override;
    void resizeEvent(QResizeEvent *) override;
    void changeEvent(QEvent *) override;

private:
    const char *placeOf(int index) const;
    /// Places the segments; where there is no room for all their texts the longest lose their middles.
    void fit();
    void measure(); ///< and fits anew
    void choose(int index);
    QStringList m_texts;
    std::vector<int> m_wanted; ///< widths of the whole texts
    int m_cut = -1;            ///< negative: those are not known
    std::vector<QPushButton *> m_buttons;
    int m_current = -1;
    int m_height = 0; ///< 0: as the buttons want
};

} // namespace rolescope::ui
