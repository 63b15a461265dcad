// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/statusline.h"

#include "analysis/comparison.h"
#include "chart/theme.h"
#include "engine/jobtable.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/shell/samplestrip.h"
#include "wording/counted.h"
#include "wording/labels.h"
#include "wording/phrase.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>

namespace rolescope::ui {

StatusLine::StatusLine(const Style *style, QWidget *parent)
    : QWidget(parent),
      m_style(style),
      m_library(new ElidedLabel(this)),
      m_catalog(new ElidedLabel(this)),
      m_jobs(new ElidedLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, space::hair, space::large, space::hair);
    row->setSpacing(space::wide);
    m_library->setObjectName(QStringLiteral("statusLibrary"));
    m_catalog->setObjectName(QStringLiteral("statusCatalog"));
    m_jobs->setObjectName(QStringLiteral("statusJobs"));
    for (ElidedLabel *label : {m_library, m_catalog, m_jobs}) {
        style->dress(label, TextSize::Small, false, Tone::Quiet);
        row->addWidget(label);
    }
    row->addStretch(1);
}

void StatusLine::setLibrary(const workspace::Library &library)
{
    m_open = library;
    setPlainToolTip(m_library, library.path());
}

QString StatusLine::libraryName(const domain::Catalog &catalog) const
{
    QString name = QFileInfo(m_open->path()).fileName();
    if (SampleStrip::isSampleAlone(*m_open, catalog))
        name = tr("Sample data");
    else if (m_open->path() == workspace::Library::defaultPath())
        name = tr("Sample and own data");
    return m_open->isReadOnly() ? tr("%1 (read only)").arg(name) : name;
}

void StatusLine::setSnapshot(const workspace::Snapshot &snapshot)
{
    if (!snapshot.catalog)
        return;
    if (m_open)
        m_library->setText(libraryName(*snapshot.catalog));
    std::vector<domain::SourceId> sources;
    for (const domain::Source &source : snapshot.catalog->sources)
        sources.push_back(source.id);
    const int publishers = analysis::countPublishers(*snapshot.catalog, sources);
    const int roles = int(snapshot.catalog->roles.size());
    m_catalog->setText(wording::counted("%1 role", "%1 roles", roles) + QStringLiteral(" · ")
                       + wording::sources(int(sources.size()), analysis::countOnet(*snapshot.catalog, sources))
                       + QStringLiteral(" · ") + wording::counted("%1 publisher", "%1 publishers", publishers));
    if (!snapshot.jobs)
        m_jobs->setText(tr("loading job ads…"));
    else
        m_jobs->setText(wording::counted("%1 job ad", "%1 job ads", snapshot.jobs->size()));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(QRect(0, 0, width(), 1), m_style->theme().line);
}

} // namespace rolescope::ui
