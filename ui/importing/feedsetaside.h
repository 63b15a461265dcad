// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/feed/feedimport.h"

#include <QWidget>

class QGridLayout;

namespace rolescope::ui {

class Style;

/// The first rows of a feed that were set aside, each with its line and reason.
class FeedSetAside : public QWidget {
    Q_OBJECT

public:
    explicit FeedSetAside(const Style *, QWidget *parent = nullptr);

    /// Hidden where there are none.
    void setRows(const importer::feed::FeedResult &);

    /// So many are shown.
    static constexpr size_t most = 20;

private:
    void addLine(int row, const QString &line, const QString &text);

    const Style *m_style;
    QGridLayout *m_grid = nullptr;
};

} // namespace rolescope::ui
