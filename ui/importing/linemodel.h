// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/markglyph.h"
#include "ui/importing/articledraft.h"
#include "workspace/latesttask.h"

#include <QAbstractTableModel>

#include <deque>

namespace rolescope::ui {

/// The lines of an article with what they became; role and section can be corrected in place.
class LineModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { LineColumn, AboutColumn, SectionColumn, ColumnCount };
    enum Show : quint8 { Unclear, All };

    using QAbstractTableModel::QAbstractTableModel;

    /// The draft outlives the model's use of it.
    void setDraft(ArticleDraft *);
    /// Unclear lines stay listed once corrected, until the list is asked for again.
    void show(Show);
    Show shown() const { return m_show; }

    /// The line of a row in the article.
    size_t lineAt(int row) const { return m_rows[size_t(row)]; }
    QString text(int row) const; ///< the whole line
    QString fate(int row) const; ///< what it became, in words
    Side side(int row) const;
    bool isUnclear(int row) const;
    const importer::Article &article() const { return *m_draft->article; }

    /// What the boxes of a column offer.
    QStringList choices(int column) const;
    int choice(const QModelIndex &) const; ///< -1: none of them
    /// A line that is about nobody yet is taken for what the line before it is about. In a long article the
    /// correction is worked out off the GUI thread and shows a moment later.
    void choose(const QModelIndex &, int choice);
    bool isCorrecting() const { return m_correcting.isRunning(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &, int role) const override;
    QVariant headerData(int, Qt::Orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &) const override;

Q_SIGNALS:
    void corrected();

private:
    struct Correction {
        size_t line = 0;
        importer::About about = importer::About::Nobody;
        std::optional<domain::Section> section;
    };
    void next();
    void take(std::shared_ptr<const importer::Article>, size_t line);
    const importer::ArticleLine &line(int row) const { return m_draft->article->lines[lineAt(row)]; }
    /// The nearest statement before a line: in its section a line without one most likely belongs.
    const importer::ArticleLine *statementBefore(size_t line) const;

    ArticleDraft *m_draft = nullptr;
    std::vector<size_t> m_rows;
    Show m_show = Unclear;
    std::deque<Correction> m_waiting;
    workspace::LatestTask m_correcting;
};

} // namespace rolescope::ui
