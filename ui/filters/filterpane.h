// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/salary.h"
#include "engine/jobanswer.h"
#include "ui/filters/filtersteps.h"
#include "workspace/library.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <vector>

class QCheckBox;
class QLabel;
class QLayoutItem;
class QLineEdit;
class QScrollArea;
class QSpacerItem;
class QVBoxLayout;

namespace rolescope::workspace {
class FilterHistory;
}

namespace rolescope::ui {

class FacetGroup;
class FacetValues;
class SalaryFilter;
class Style;

/// The job filters, with how many jobs each value would show.
class FilterPane : public QWidget {
    Q_OBJECT

public:
    FilterPane(workspace::FilterHistory *, Style *, QWidget *parent = nullptr);
    ~FilterPane() override;

    void setSnapshot(const workspace::Snapshot &);
    QSize sizeHint() const override;
    /// The height that shows the filters as far as the levels, with the picture of the salaries or before it.
    int heightToLevels(bool withPicture) const;
    /// Whether words can be looked for in descriptions, too; without it there is no tick.
    void setDescriptionsOffered(bool);
    /// The keys of the facets that are not folded.
    QStringList openFacets() const;
    void setOpenFacets(const QStringList &);

Q_SIGNALS:
    /// Other factors for a year are wished; the jobs are to be loaded with them.
    void yearFactorsChosen(const rolescope::domain::YearFactors &);

public Q_SLOTS:
    void setAnswer(std::shared_ptr<const rolescope::engine::JobAnswer>);

protected:
    bool eventFilter(QObject *, QEvent *) override;
    void paintEvent(QPaintEvent *) override;

private:
    struct Facet;
    void build();
    void addFacet(std::unique_ptr<FacetValues>);
    void connectParts();
    void readText();
    void showSpec();
    void showFacets();
    void showFacet(Facet &);
    void fitMargins();
    void arrange();
    void placePicture(bool levelsFirst);
    void foldAtRow();

    FilterSteps m_steps;
    Style *m_style;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_column;
    QSpacerItem *m_fold;                ///< moves the group at the lower edge down, so that the edge cuts no row
    const QLayoutItem *m_cut = nullptr; ///< that group, only to compare
    QLabel *m_heading;
    QLineEdit *m_text;
    QCheckBox *m_inDescriptions;
    QTimer m_typing;
    SalaryFilter *m_salary;
    std::vector<std::unique_ptr<Facet>> m_facets;
    workspace::Snapshot m_snapshot;
    std::shared_ptr<const engine::JobAnswer> m_answer;
};

} // namespace rolescope::ui
