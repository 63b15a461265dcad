// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/comparison/agreementheader.h"

#include "ui/common/plaintext.h"
#include "ui/common/segmentbar.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/comparison/matrixheader.h"
#include "ui/comparison/views.h"
#include "wording/jobwords.h"
#include "wording/labels.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace rolescope::ui {

AgreementHeader::AgreementHeader(const Style *style, QWidget *parent)
    : QWidget(parent),
      m_style(style),
      m_choice(new QWidget(this)),
      m_roles(new SegmentBar(m_choice)),
      m_counts(new QLabel(m_choice)),
      m_matrix(new MatrixHeader(style, this))
{
    setObjectName(QStringLiteral("agreementHeader"));
    m_roles->setObjectName(QStringLiteral("agreementRoles"));
    m_counts->setObjectName(QStringLiteral("agreementCounts"));
    style->dress(m_counts, TextSize::Small, false, Tone::Quiet);
    auto *row = new QHBoxLayout(m_choice);
    row->setContentsMargins(space::medium, space::small, space::medium, space::hair);
    row->setSpacing(space::medium);
    row->addWidget(m_roles);
    row->addWidget(m_counts, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_choice);
    column->addWidget(m_matrix);
    connect(m_roles, &SegmentBar::chosen, this, [this](int index) { Q_EMIT roleChosen(m_offered[size_t(index)]); });
    connect(m_matrix, &MatrixHeader::sourceActivated, this, &AgreementHeader::sourceActivated);
}

void AgreementHeader::setRoles(const analysis::Comparison &c, domain::RoleId shown)
{
    m_offered.clear();
    QStringList names;
    for (const analysis::RoleSummary *role : {&c.a, &c.b}) {
        if (role->texts < 2 && role->id != shown)
            continue;
        m_offered.push_back(role->id);
        names += role->name;
    }
    m_choice->setVisible(names.size() > 1); // else the role stands over its statements
    m_roles->setSegments(names);
    m_roles->setCurrent(int(std::find(m_offered.begin(), m_offered.end(), shown) - m_offered.begin()));
}

void AgreementHeader::setAgreement(const analysis::Agreement &agreement, const analysis::Comparison &c,
                                   const domain::Catalog &catalog)
{
    const QString counts = wording::texts(agreement.role);
    setPlainLabel(m_counts, counts);
    const bool choice = m_offered.size() > 1;
    m_matrix->setTitle(agreement.role.id == c.a.id ? Side::A : Side::B, choice ? QString() : agreement.role.name,
                       counts);
    std::vector<MatrixHeader::Group> groups;
    for (const analysis::PublisherGroup &publisher : agreement.publishers) {
        MatrixHeader::Group group{
            publisher.name.isEmpty() ? tr("not named") : publisher.name, wording::publisher(publisher.name), {}};
        for (const domain::SourceId source : publisher.sources)
            group.numbers.push_back(sourceNumber(source, c));
        groups.push_back(std::move(group));
    }
    std::vector<MatrixHeader::Column> columns;
    for (const analysis::AgreementColumn &column : agreement.columns)
        columns.push_back({citation(sourceNumber(column.source, c), c, catalog), !column.copyOf.empty()});
    m_matrix->setGroups(std::move(groups), std::move(columns));
}

void AgreementHeader::setGrid(const Grid &grid) { m_matrix->setGrid(grid); }

} // namespace rolescope::ui
