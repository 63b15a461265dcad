// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/feed/feedimport.h"
#include "ui/common/scrollpage.h"

class QLabel;

namespace rolescope::ui {

class ChoiceBox;
class CountsTable;
class FeedSetAside;
class Style;

/// What would become of a feed's rows, and what shall become of those that are there already.
class FeedCountsPage : public ScrollPage {
    Q_OBJECT

public:
    explicit FeedCountsPage(const Style *, QWidget *parent = nullptr);

    importer::feed::Duplicates duplicates() const;
    void showReport(const importer::feed::FeedResult &);
    /// The counts hold no more, and why there are none.
    void hideReport(const QString &why);
    void setChangeable(bool);

Q_SIGNALS:
    void duplicatesChosen();

private:
    QWidget *buildChoice();

    const Style *m_style;
    QLabel *m_why = nullptr;
    CountsTable *m_counts = nullptr;
    QLabel *m_notices = nullptr;
    FeedSetAside *m_setAside = nullptr;
    QWidget *m_choice = nullptr;
    ChoiceBox *m_repeats = nullptr;
};

} // namespace rolescope::ui
