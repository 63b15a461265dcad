// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/cliptable.h"
#include "ui/myskills/gaprows.h"

#include <QAbstractListModel>
#include <QSet>

namespace rolescope::ui {

/// Sections as rows: a heading, then its items unless it is folded.
class GapModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Roles { NoteRole = Qt::UserRole, HeadingRole, OpenRole };

    explicit GapModel(QObject *parent = nullptr);

    /// Equal sections change nothing.
    void setSections(std::vector<GapSection>);
    const std::vector<GapSection> &sections() const { return m_sections; }
    /// All of them with the list that each is in, folded or not.
    report::ClipTable table() const;
    /// Null: a heading.
    const GapItem *item(int row) const;
    void setFolded(const QString &key, bool folded);
    /// Folds the section of a heading, or opens it.
    void toggle(int row);
    /// The row of an item with these skills, else -1.
    int rowOf(const std::vector<domain::SkillId> &) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &, int role) const override;

private:
    struct Row {
        int section = 0;
        int item = -1;
    };
    void fill();

    std::vector<GapSection> m_sections;
    std::vector<Row> m_rows;
    QSet<QString> m_folded;
};

} // namespace rolescope::ui
