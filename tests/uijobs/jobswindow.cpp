// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "jobswindow.h"

#include "jobtables.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTest>

#include <numeric>

namespace rolescope::test {

JobsWindow::JobsWindow(const workspace::Snapshot &snapshot, QWidget *parent)
    : QWidget(parent),
      filterPane(nullptr),
      jobs(nullptr)
{
    selection.setPair(dataScientist, machineLearningEngineer);
    filterPane = new ui::FilterPane(&filters, &style, this);
    jobs = new ui::JobsPane(&selection, &filters, &style, this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(filterPane);
    row->addWidget(jobs, 1);
    connect(jobs, &ui::JobsPane::answered, filterPane, &ui::FilterPane::setAnswer);
    filterPane->setSnapshot(snapshot);
    jobs->setSnapshot(snapshot);
    resize(1000, 700);
    show();
}

JobsWindow::~JobsWindow()
{
    delete filterPane; // before what they look at
    delete jobs;
}

void JobsWindow::click(const char *button)
{
    auto *found = named<QAbstractButton>(button);
    QVERIFY2(found, button);
    found->click();
}

bool JobsWindow::ticked(const char *box) const { return named<QAbstractButton>(box)->isChecked(); }

void JobsWindow::type(const char *field, const QString &text)
{
    auto *edit = named<QLineEdit>(field);
    edit->setFocus();
    edit->selectAll();
    if (text.isEmpty())
        QTest::keyClick(edit, Qt::Key_Delete);
    else
        QTest::keyClicks(edit, text);
}

void JobsWindow::leave(const char *field) { QTest::keyClick(named<QLineEdit>(field), Qt::Key_Return); }

quint32 JobsWindow::sum() const
{
    const auto &hidden = answer().hidden;
    return std::accumulate(hidden.begin(), hidden.end(), answer().shown);
}

QString JobsWindow::shown() const { return named<QLabel>("shownLabel")->text(); }

} // namespace rolescope::test
