// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/nojobs.h"

#include "ui/common/linkbutton.h"
#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "wording/filterwords.h"
#include "wording/labels.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace rolescope::ui {

namespace {

/// A filter by the words on its chip, in quotes, so that the sentence and the chip above it are seen to be one thing.
QString chipText(domain::HiddenKey key, const domain::FilterSpec &spec, const domain::Catalog &catalog,
                 const QString &currency)
{
    const domain::FilterSpec rest = spec.cleared(key);
    for (const wording::Chip &chip : wording::chips(spec, catalog, currency)) {
        if (chip.rest == rest)
            return chip.text.startsWith(u'“') ? chip.text : NoJobs::tr("“%1”").arg(chip.text);
    }
    return NoJobs::tr("“%1”").arg(wording::hiddenReason(key));
}

} // namespace

NoJobs::NoJobs(const Style *style, QWidget *parent)
    : QWidget(parent),
      m_sentence(new QLabel(this)),
      m_relax(new LinkButton(style, this)),
      m_clear(new LinkButton(tr("Clear all filters"), style, this))
{
    setObjectName(QStringLiteral("noJobs"));
    m_relax->setObjectName(QStringLiteral("relaxFilter"));
    m_clear->setObjectName(QStringLiteral("clearAllFilters"));
    style->dress(m_sentence, TextSize::Normal, false, Tone::Quiet);
    m_sentence->setWordWrap(true);
    auto *links = new QHBoxLayout;
    links->setSpacing(space::large);
    links->addWidget(m_relax);
    links->addWidget(m_clear);
    links->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::large, space::medium, space::large);
    column->setSpacing(space::small);
    column->addWidget(m_sentence);
    column->addLayout(links);
    column->addStretch();
    connect(m_relax, &LinkButton::clicked, this, [this] { Q_EMIT relaxChosen(m_key); });
    connect(m_clear, &LinkButton::clicked, this, &NoJobs::clearChosen);
}

void NoJobs::show(const QString &sentence, const QString &link)
{
    setPlainLabel(m_sentence, sentence);
    m_relax->setText(link);
    m_relax->setShortcut({}); // "&" in a name is no key
    m_relax->setAccessibleName(link);
    m_relax->updateGeometry();
    m_relax->setVisible(!link.isEmpty());
    m_clear->setVisible(!link.isEmpty());
}

void NoJobs::showLoading() { show(tr("Reading the job ads…"), {}); }

void NoJobs::showNoJobsInLibrary() { show(tr("No job ads are in this library."), {}); }

void NoJobs::showNothingFound(const engine::JobAnswer &answer, const domain::FilterSpec &spec,
                              const domain::Catalog &catalog)
{
    // A link that shows jobs beats one that only lists them, so "several" comes last.
    const auto several = answer.hidden.begin() + int(domain::HiddenKey::Several);
    const auto most = std::max_element(answer.hidden.begin(), several);
    m_key = *most > 0 ? domain::HiddenKey(most - answer.hidden.begin()) : domain::HiddenKey::Several;
    const quint32 count = answer.hiddenBy(m_key);
    if (m_key == domain::HiddenKey::Several) {
        show(tr("Nothing found. Each of the %1 is hidden by several filters.").arg(wording::jobs(answer.total)),
             tr("List them with their reasons"));
        return;
    }
    show(tr("Nothing found. The filter that hides most is %1.").arg(chipText(m_key, spec, catalog, answer.currency)),
         tr("Drop it and show %1").arg(wording::jobs(count)));
}

} // namespace rolescope::ui
