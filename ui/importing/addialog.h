// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/adreader.h"
#include "text/titlereader.h"
#include "ui/importing/adfields.h"
#include "ui/importing/admatch.h"
#include "ui/importing/markedtext.h"
#include "ui/importing/textplaces.h"
#include "workspace/latesttask.h"

#include <QDialog>
#include <QTimer>

class QPushButton;

namespace rolescope::ui {

/// A pasted job ad: its text with the words that were read, and what they say, to be corrected and kept.
class AdDialog : public QDialog {
    Q_OBJECT

public:
    AdDialog(std::shared_ptr<const domain::Catalog>, AdMatch::Summarize, const Style *, QWidget *parent);

    void setText(const QString &);
    /// Chosen for the comparison at first.
    void setRole(domain::RoleId);
    domain::Job job() const;
    /// Whether what is shown was read from the text as it stands.
    bool isRead() const { return !m_pause.isActive() && !m_reading.isRunning(); }

Q_SIGNALS:
    void keepRequested(const rolescope::domain::Job &);

private:
    struct Reading {
        std::shared_ptr<const text::SkillReader> skills;
        std::shared_ptr<const text::TitleReader> titles;
        importer::Ad ad;
        QString text;
    };
    void build();
    void read();
    void take(const Reading &);
    void showState();
    void showTitleReading();
    void mark();
    void point(AdFields::Field);
    TextMark markOf(domain::Span, TextMark::Kind) const;

    std::shared_ptr<const domain::Catalog> m_catalog;
    const Style *m_style;
    std::shared_ptr<const text::SkillReader> m_skills;
    std::shared_ptr<const text::TitleReader> m_titles;
    importer::Ad m_ad;
    TextPlaces m_places;
    QTimer m_pause; ///< until the typing rests
    workspace::LatestTask m_reading;
    MarkedText *m_text;
    AdFields *m_fields;
    AdMatch *m_match;
    QPushButton *m_keep = nullptr;
    bool m_roleFound = false; ///< the ad's own role was offered for the comparison
};

} // namespace rolescope::ui
