// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

class QWidget;

namespace rolescope::translationtest {

/// Children that leave their parent, and widgets of one layout that stand on each other.
QStringList misplacedWidgets(QWidget &root);

/// Where each widget of each state stands and what it paints, as one direction of reading has it.
class Placements {
public:
    /// Writes down a state of the window that is read from the left.
    void note(const QString &state, QWidget &root);
    /// What does not stand at the mirrored place in the window that is read from the right.
    QStringList notMirrored(const QString &state, QWidget &root) const;
    /// Widgets that both windows show in states told to both, so that nothing was compared is found.
    int compared() const { return m_compared; }

private:
    struct Placed {
        QRect place; ///< in the parent
        QSize size;
        std::vector<QRectF> texts;
        QStringList words; ///< of the texts
        std::vector<QRectF> shapes;
    };

    static Placed placed(QWidget &);
    static void compare(const Placed &, QWidget &, QStringList &found);

    std::map<QString, Placed> m_placed; ///< by state and widget
    mutable int m_compared = 0;
};

} // namespace rolescope::translationtest
