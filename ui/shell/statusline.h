// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace/library.h"

#include <QWidget>

namespace rolescope::ui {

class ElidedLabel;
class Style;

/// The line at the bottom: which library, and how much is in it.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(const Style *, QWidget *parent = nullptr);
    void setLibrary(const workspace::Library &);
    void setSnapshot(const workspace::Snapshot &);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QString libraryName(const domain::Catalog &) const;

    std::optional<workspace::Library> m_open;
    const Style *m_style;
    ElidedLabel *m_library;
    ElidedLabel *m_catalog;
    ElidedLabel *m_jobs;
};

} // namespace rolescope::ui
