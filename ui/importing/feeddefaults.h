// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/feed/mapping.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace rolescope::ui {

class ChoiceBox;
class LabelledField;
class Style;

/// What holds for a whole feed where its rows do not say it.
class FeedDefaults : public QWidget {
    Q_OBJECT

public:
    explicit FeedDefaults(const Style *, QWidget *parent = nullptr);

    /// Shows period, currency, day and joined ranges of a mapping without changed().
    void setMapping(const importer::feed::Mapping &);
    /// A mapping with these parts alone.
    importer::feed::Mapping mapping() const;
    QString publisher() const;

Q_SIGNALS:
    void changed(); ///< by the person; not for the publisher

private:
    void addPeriod();
    void addCurrency();
    void addDay();
    void takeDay();

    const Style *m_style;
    ChoiceBox *m_period;
    ChoiceBox *m_currency;
    QLineEdit *m_day;
    LabelledField *m_dayField = nullptr;
    QLineEdit *m_publisher;
    QCheckBox *m_join;
};

} // namespace rolescope::ui
