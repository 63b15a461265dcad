// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/style.h"

#include <QAbstractTableModel>

namespace rolescope::ui {

class FeedReading;

/// A feed's columns, one a row: its name, what is written there, what it means and what is read of it.
class FeedColumnModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : quint8 { Name, Written, Meaning, Read, Count };

    FeedColumnModel(FeedReading *, const Style *, QObject *parent = nullptr);

    /// All meanings a column can have; the first is none.
    static QStringList meanings();
    int meaning(int row) const;
    void setMeaning(int row, int meaning);
    QString name(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(Count); }
    QVariant headerData(int section, Qt::Orientation, int role) const override;
    QVariant data(const QModelIndex &, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &) const override;

private:
    struct Value {
        QString text;
        Tone tone;
    };
    QString written(int row) const;
    Value read(int row) const;

    FeedReading *m_reading;
    const Style *m_style;
};

} // namespace rolescope::ui
