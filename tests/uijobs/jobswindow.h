// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/jobanswer.h"
#include "ui/common/style.h"
#include "ui/filters/filterpane.h"
#include "ui/jobs/jobspane.h"
#include "workspace/filterhistory.h"
#include "workspace/selection.h"

#include <QAbstractButton>
#include <QLineEdit>

namespace rolescope::test {

/// The jobs half of the window, wired as the shell wires it.
class JobsWindow : public QWidget {
    Q_OBJECT

public:
    explicit JobsWindow(const workspace::Snapshot &, QWidget *parent = nullptr);
    ~JobsWindow() override;

    template <typename Widget = QWidget>
    Widget *named(const char *name) const
    {
        return findChild<Widget *>(QLatin1String(name));
    }
    void click(const char *button);
    bool ticked(const char *box) const;
    /// Types into a field as a person does, over what it holds.
    void type(const char *field, const QString &);
    /// Ends the gesture in a field.
    void leave(const char *field);
    const engine::JobAnswer &answer() const { return jobs->answer(); }
    /// The shown and all hidden jobs.
    quint32 sum() const;
    QString shown() const;

    ui::Style style;
    workspace::Selection selection;
    workspace::FilterHistory filters;
    ui::FilterPane *filterPane;
    ui::JobsPane *jobs;
};

} // namespace rolescope::test
