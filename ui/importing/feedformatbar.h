// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace/feeds.h"

#include <QWidget>

namespace rolescope::ui {

class ChoiceBox;
class LabelledField;
class Style;

/// How a table is written down, as it was found out and how sure that is; a person may decide otherwise.
class FeedFormatBar : public QWidget {
    Q_OBJECT

public:
    explicit FeedFormatBar(const Style *, QWidget *parent = nullptr);

    /// Shows a format without chosen(); `choices` are those that it was read with.
    void setFormat(const importer::feed::FeedFormat &, const workspace::FormatChoices &choices);

Q_SIGNALS:
    /// By the person: all that was decided so far.
    void chosen(const rolescope::workspace::FormatChoices &);

private:
    struct Field {
        LabelledField *field = nullptr;
        ChoiceBox *box = nullptr;
    };
    template <typename Decide>
    Field add(const char *objectName, const QString &name, Decide decide);
    void showDates(const importer::feed::CsvGuess &);

    const Style *m_style;
    workspace::FormatChoices m_choices;
    Field m_encoding;
    Field m_delimiter;
    Field m_quote;
    Field m_header;
    Field m_above;
    Field m_decimal;
    Field m_dates;
};

} // namespace rolescope::ui
