// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "workspace/feeds.h"
#include "workspace/latesttask.h"
#include "workspace/previewedfeed.h"

#include <QObject>

#include <memory>

namespace rolescope::ui {

/// A feed's draft while a person changes it: read again and previewed off the GUI thread after each change.
class FeedReading : public QObject {
    Q_OBJECT

public:
    using Catalog = std::shared_ptr<const domain::Catalog>;

    FeedReading(workspace::FeedDraft, Catalog, QObject *parent = nullptr);

    /// What is shown is what would be imported.
    const workspace::FeedDraft &draft() const { return m_draft; }
    const workspace::FormatChoices &choices() const { return m_choices; }
    const workspace::PreviewedFeed &preview() const { return m_preview; }
    const domain::Catalog &catalog() const { return *m_catalog; }
    /// The beginning is read again: the draft is about to change.
    bool isReading() const { return m_reading.isRunning(); }

    void choose(const workspace::FormatChoices &);
    void setMeaning(const QString &column, std::optional<importer::feed::JobField>);
    /// Takes what the mapping says of the whole feed: period, currency, day, joined ranges.
    void setDefaults(const importer::feed::Mapping &);

Q_SIGNALS:
    void changed(); ///< in what it would import; what was counted holds no more
    void readingStarted();
    void formatRead();                             ///< after choose(); the columns may be others
    void failed(const rolescope::domain::Error &); ///< after choose(); nothing changed
    void previewed();

private:
    void takeAgain(workspace::FeedDraft, const workspace::FormatChoices &);
    void startPreview();

    workspace::FeedDraft m_draft;
    workspace::FormatChoices m_choices;
    Catalog m_catalog;
    workspace::PreviewedFeed m_preview;
    workspace::LatestTask m_reading;
    workspace::LatestTask m_previewing;
};

} // namespace rolescope::ui
