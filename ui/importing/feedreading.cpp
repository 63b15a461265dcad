// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/importing/feedreading.h"

namespace rolescope::ui {

FeedReading::FeedReading(workspace::FeedDraft draft, Catalog catalog, QObject *parent)
    : QObject(parent),
      m_draft(std::move(draft)),
      m_catalog(catalog ? std::move(catalog) : std::make_shared<const domain::Catalog>())
{
    startPreview();
}

void FeedReading::choose(const workspace::FormatChoices &choices)
{
    const workspace::RememberedMappings remembered(workspace::RememberedMappings::defaultFolder());
    m_reading.start([draft = m_draft, choices,
                     remembered](std::stop_token) { return workspace::readFeedAgain(draft, choices, remembered); },
                    [this, choices](domain::Result<workspace::FeedDraft> again) {
                        if (again)
                            takeAgain(std::move(again).value(), choices);
                        else
                            Q_EMIT failed(again.error());
                    });
    Q_EMIT readingStarted();
}

void FeedReading::takeAgain(workspace::FeedDraft again, const workspace::FormatChoices &choices)
{
    if (again.preview.columns == m_draft.preview.columns)
        again.mapping = m_draft.mapping; // it may have been changed meanwhile
    m_draft = std::move(again);
    m_choices = choices;
    m_preview = {};
    Q_EMIT formatRead();
    Q_EMIT changed();
    startPreview();
}

void FeedReading::setMeaning(const QString &column, std::optional<importer::feed::JobField> field)
{
    m_draft.mapping.set(column, field);
    Q_EMIT changed();
    startPreview();
}

void FeedReading::setDefaults(const importer::feed::Mapping &defaults)
{
    importer::feed::Mapping &mapping = m_draft.mapping;
    mapping.period = defaults.period;
    mapping.currency = defaults.currency;
    mapping.extracted = defaults.extracted;
    mapping.joinRanges = defaults.joinRanges;
    Q_EMIT changed();
    startPreview();
}

void FeedReading::startPreview()
{
    m_previewing.start(
        [draft = m_draft, catalog = m_catalog](std::stop_token) { return workspace::previewedFeed(draft, *catalog); },
        [this](workspace::PreviewedFeed preview) {
            m_preview = std::move(preview);
            Q_EMIT previewed();
        });
}

} // namespace rolescope::ui
