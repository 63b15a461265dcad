// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace/library.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace rolescope::ui {

class Style;

/// The slim strip of the first start: what the sample can and cannot say, and the way on.
class SampleStrip : public QWidget {
    Q_OBJECT

public:
    explicit SampleStrip(const Style *, QWidget *parent = nullptr);
    void setSnapshot(const workspace::Snapshot &);
    /// Whether the default library holds the sample alone: nothing was added to it.
    static bool isSampleAlone(const workspace::Library &, const domain::Catalog &);

Q_SIGNALS:
    void skillsRequested();
    void handoutRequested();
    void closed();

protected:
    void resizeEvent(QResizeEvent *) override;
    void paintEvent(QPaintEvent *) override;

private:
    const Style *m_style;
    QLabel *m_text;
    QPushButton *m_handout;
};

} // namespace rolescope::ui
