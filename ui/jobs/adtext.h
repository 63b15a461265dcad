// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/importing/markedtext.h"

namespace rolescope::ui {

/// An ad's description in its full height, with the words that skills were read from marked.
class AdText : public MarkedText {
    Q_OBJECT

public:
    explicit AdText(const Style *, QWidget *parent = nullptr);

    void setText(const QString &);

protected:
    void resizeEvent(QResizeEvent *) override;
    void wheelEvent(QWheelEvent *) override;
    void changeEvent(QEvent *) override;

private:
    void fitHeight();
};

} // namespace rolescope::ui
