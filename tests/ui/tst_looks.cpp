// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "windowharness.h"

#include "chart/theme.h"
#include "ui/charts/chartspane.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/comparison/entryrow.h"
#include "ui/filters/countedbox.h"
#include "ui/filters/facetheading.h"
#include "ui/filters/salarypicture.h"
#include "ui/jobs/joblistview.h"
#include "ui/rolepicker/rolebox.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSet>
#include <QStackedLayout>
#include <QTest>

#include <algorithm>

using namespace rolescope;
using namespace rolescope::uitest;

namespace {

int leftEdge(const QWidget *w) { return w->mapTo(w->window(), QPoint(0, 0)).x(); }

int rightEdge(const QWidget *w) { return w->mapTo(w->window(), QPoint(w->width(), 0)).x(); }

/// What is read or clicked in the job filters, from top to bottom.
QList<QWidget *> filterParts(const QWidget *pane)
{
    QList<QWidget *> parts;
    for (QWidget *part : pane->findChildren<QWidget *>()) {
        if (part->isVisible()
            && (qobject_cast<QLabel *>(part) || qobject_cast<QLineEdit *>(part) || qobject_cast<QAbstractButton *>(part)
                || qobject_cast<ui::SalaryPicture *>(part))
            && !qobject_cast<QLineEdit *>(part->parentWidget()))
            parts += part;
    }
    std::stable_sort(parts.begin(), parts.end(), [pane](const QWidget *a, const QWidget *b) {
        return a->mapTo(pane, QPoint()).y() < b->mapTo(pane, QPoint()).y();
    });
    return parts;
}

QRect placeIn(const QWidget *pane, const QWidget *part)
{
    return QRect(part->mapTo(pane, QPoint()), part->size()).marginsRemoved(part->contentsMargins());
}

/// Lines of text above the lower edge of the comparison; -1 when the edge cuts one, or a row in two.
int wholeLines(const ui::Page &page)
{
    const int edge = page.viewport()->height() + page.verticalScrollBar()->value();
    int lines = 0;
    for (const ui::EntryRow *row : page.rows()) {
        if (row->y() < edge && row->y() + row->height() > edge)
            return -1;
        if (row->y() < edge)
            lines += int(row->lineEnds().size());
    }
    return lines;
}

/// Rows of the list that are seen whole; -1 when one is cut.
int wholeJobs(const ui::JobListView &list)
{
    const int row = list.rowHeight(0);
    const int room = list.viewport()->height();
    if (list.model()->rowCount() * row <= room)
        return list.model()->rowCount();
    return room % row == 0 ? room / row : -1;
}

} // namespace

class TestLooks : public QObject {
    Q_OBJECT

private:
    static void checkNothingCut(WindowHarness &h, const QString &where)
    {
        for (QLabel *label : h.window().findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            const int need = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            QVERIFY2(label->height() >= need, qPrintable(where + QStringLiteral(": ") + label->text()));
            if (!label->wordWrap())
                QVERIFY2(label->width() >= label->sizeHint().width(),
                         qPrintable(where + QStringLiteral(": ") + label->text()));
        }
        for (QPushButton *button : h.window().findChildren<QPushButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width(),
                         qPrintable(where + QStringLiteral(": ") + button->text()));
        }
        QVERIFY2(h.find<ui::ComparisonPane>("comparisonPane")->page().fits(), qPrintable(where));
    }

    static void sizes()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1440, 900), QSize(1366, 768), QSize(1280, 800)})
            QTest::newRow(qPrintable(QString::number(size.width()))) << size;
    }

private Q_SLOTS:
    void edgesAreEqual()
    {
        WindowHarness h;
        h.start();
        const int left = leftEdge(h.find("roleBoxA"));
        QCOMPARE(left, 16);
        const int right = rightEdge(h.find("exportButton"));
        QCOMPARE(right, 1440 - 16);
        // Sections above and filters below share the column; so do charts and job.
        QCOMPARE(leftEdge(h.find("sectionList")), 0);
        QCOMPARE(rightEdge(h.find("sectionList")), 220);
        for (const char *name : {"filterText", "salaryMayReach", "levelEntry"})
            QVERIFY2(qAbs(leftEdge(h.find(name)) - left) <= 1, name);
        for (const char *name : {"skillsReading", "skillsChart", "jobTitle"})
            QVERIFY2(qAbs(rightEdge(h.find(name)) - right) <= 1, name);
    }

    void marginsAreOfOneScale()
    {
        WindowHarness h;
        h.start();
        const QSet<int> allowed{-1, 0, 4, 8, 12, 16, 24};
        for (QLayout *layout : h.window().findChildren<QLayout *>()) {
            if (!layout->parentWidget() || !layout->parentWidget()->isVisible()
                || layout->parentWidget()->objectName().startsWith(QStringLiteral("qt_"))
                || layout->parentWidget() == &h.window() || qobject_cast<QStackedLayout *>(layout))
                continue;
            const QMargins m = layout->contentsMargins();
            for (const int value : {m.left(), m.top(), m.right(), m.bottom(), layout->spacing()})
                QVERIFY2(allowed.contains(value),
                         qPrintable(QStringLiteral("%1 in %2 %3")
                                        .arg(value)
                                        .arg(QLatin1String(layout->parentWidget()->metaObject()->className()),
                                             layout->parentWidget()->objectName())));
        }
    }

    void fewSizesAndWeights()
    {
        WindowHarness h;
        h.start();
        for (const int percent : {100, 150}) {
            h.style().setTextPercent(percent);
            h.settle();
            QSet<int> sizes;
            QSet<int> weights;
            for (QWidget *widget : h.window().findChildren<QWidget *>()) {
                if (!widget->isVisible())
                    continue;
                sizes.insert(widget->fontInfo().pixelSize());
                weights.insert(widget->font().weight());
            }
            QVERIFY2(sizes.size() <= 4, qPrintable(QStringLiteral("%1 sizes").arg(sizes.size())));
            QVERIFY(weights.size() <= 2);
        }
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::newRow("1440") << QSize(1440, 900) << 100;
        QTest::newRow("1366") << QSize(1366, 768) << 100;
        QTest::newRow("1280") << QSize(1280, 800) << 100;
        QTest::newRow("1024") << QSize(1024, 600) << 100;
        QTest::newRow("1440 at 150 %") << QSize(1440, 900) << 150;
        QTest::newRow("1440 at 75 %") << QSize(1440, 900) << 75;
    }

    void nothingIsCut()
    {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        WindowHarness h(size);
        h.start();
        h.style().setTextPercent(percent);
        h.settle();
        for (const QString &view : {QStringLiteral("glance"), QStringLiteral("skills"), QStringLiteral("sources")}) {
            h.window().showView(view);
            h.settle();
            checkNothingCut(h, view);
        }
    }

    void filtersHaveAir_data() { sizes(); }

    void filtersHaveAir()
    {
        QFETCH(QSize, size);
        WindowHarness h(size);
        h.start();
        const QWidget *pane = h.find("filterPane");
        const QList<QWidget *> parts = filterParts(pane);
        QStringList headings;
        int above = 0;
        const int line = QFontMetrics(h.style().font()).height();
        for (const QWidget *part : parts) {
            const QRect place = placeIn(pane, part);
            if (place.bottom() >= pane->height())
                break; // below the edge
            const auto *label = qobject_cast<const QLabel *>(part);
            const auto *heading = qobject_cast<const ui::FacetHeading *>(part);
            if (heading || (label && label->font().weight() > QFont::Normal)) {
                const QString text = heading ? heading->text() : label->text();
                if (!headings.isEmpty()) // the groups are 8 px apart
                    QVERIFY2(place.top() - above == 8, qPrintable(text + QString::number(place.top() - above)));
                headings += text;
            } else if (qobject_cast<const ui::CountedBox *>(part) || qobject_cast<const QRadioButton *>(part)) {
                QCOMPARE(place.height(), line + 4); // 4 px from text to text
                QVERIFY2(place.top() - above <= 4, qPrintable(part->objectName()));
            } else if (!headings.isEmpty()) {
                QVERIFY2(place.top() - above <= 8, qPrintable(part->objectName()));
            }
            above = std::max(above, place.bottom() + 1);
        }
        QCOMPARE(headings.mid(0, 3),
                 (QStringList{QStringLiteral("Filter jobs"), QStringLiteral("Salary"), QStringLiteral("Level")}));
    }

    void lowerEdgeCutsNoFilter_data() { sizes(); }

    void lowerEdgeCutsNoFilter()
    {
        QFETCH(QSize, size);
        WindowHarness h(size);
        h.start();
        const QWidget *pane = h.find("filterPane");
        for (const QWidget *part : filterParts(pane)) {
            const QRect place = placeIn(pane, part);
            QVERIFY2(place.bottom() < pane->height() || place.top() >= pane->height(),
                     qPrintable(part->objectName() + part->accessibleName()));
        }
        for (const char *name : {"levelEntry", "levelMid", "levelSenior", "levelExecutive", "levelUnknown"})
            QVERIFY2(placeIn(pane, h.find(name)).bottom() < pane->height(), name);
        if (size.height() >= 900)
            QVERIFY(placeIn(pane, h.find("salaryPicture")).bottom() < pane->height());
    }

    void salaryLinesAreSeen()
    {
        WindowHarness h;
        h.start();
        const QImage image = h.find("salaryPicture")->grab().toImage();
        QList<int> lines;
        bool inLine = false;
        for (int y = 0; y < image.height(); ++y) {
            bool painted = false;
            for (int x = 0; x < image.width(); ++x)
                painted = painted || image.pixelColor(x, y) == h.style().theme().slate;
            if (painted && !inLine)
                lines += 0;
            if (painted)
                ++lines.back();
            inLine = painted;
        }
        QCOMPARE(lines, (QList<int>{4, 4, 4, 4, 4}));
    }

    void emptySpaceGoesToTheFilters()
    {
        WindowHarness h;
        h.start();
        const auto &page = h.find<ui::ComparisonPane>("comparisonPane")->page();
        QVERIFY(wholeLines(page) > 10);
        QCOMPARE(page.verticalScrollBar()->maximum(), 0);
        QVERIFY(page.viewport()->height() - page.widget()->height() <= 24);
        QVERIFY(h.find("filterPane")->height() >= 340);
        QCOMPARE(wholeJobs(*h.find<ui::JobListView>("jobList")), 5);
    }

    void smallWindowsShowEnough_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("jobs");
        QTest::newRow("1366") << QSize(1366, 768) << 10 << 4;
        QTest::newRow("1280") << QSize(1280, 800) << 10 << 4;
        QTest::newRow("1024") << QSize(1024, 600) << 8 << 2;
    }

    void smallWindowsShowEnough()
    {
        QFETCH(QSize, size);
        QFETCH(int, lines);
        QFETCH(int, jobs);
        WindowHarness h(size);
        h.start();
        const int shown = wholeLines(h.find<ui::ComparisonPane>("comparisonPane")->page());
        QVERIFY2(shown >= lines, qPrintable(QString::number(shown)));
        const int listed = wholeJobs(*h.find<ui::JobListView>("jobList"));
        QVERIFY2(listed >= jobs, qPrintable(QString::number(listed)));
        const auto *charts = h.find<ui::ChartsPane>("chartsPane");
        QVERIFY2(charts->verticalScrollBar()->maximum() == 0,
                 qPrintable(QString::number(charts->verticalScrollBar()->maximum())));
        for (QScrollBar *bar : h.window().findChildren<QScrollBar *>())
            QVERIFY(bar->orientation() == Qt::Vertical || !bar->isVisible());
    }

    void columnBStaysInItsPlace()
    {
        WindowHarness h;
        h.start();
        const auto &page = h.find<ui::ComparisonPane>("comparisonPane")->page();
        const int place = page.grid().right();
        const auto roles = h.window().snapshot().catalog->roles;
        for (const domain::Role &b : roles) {
            if (b.id == h.window().selection()->roleA())
                continue;
            h.window().selection()->setRoleB(b.id);
            h.settle();
            for (const ui::ViewItem &view : ui::viewsOf(*h.window().comparison())) {
                h.window().showView(view.key);
                QCOMPARE(page.grid().right(), place);
                QVERIFY(page.grid().width < page.width()); // the scroll bar has its gutter
            }
        }
    }

    void sectionsAreWhole_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("all");
        QTest::newRow("1440") << QSize(1440, 900) << true;
        QTest::newRow("1366") << QSize(1366, 768) << true;
        QTest::newRow("1024") << QSize(1024, 600) << false;
    }

    void sectionsAreWhole()
    {
        QFETCH(QSize, size);
        QFETCH(bool, all);
        WindowHarness h(size);
        h.start();
        auto *list = h.find<QListView>("sectionList");
        const QModelIndex last = list->model()->index(list->model()->rowCount() - 1, 0);
        if (all)
            QVERIFY(!list->verticalScrollBar()->isVisible());
        const int height = list->visualRect(list->model()->index(0, 0)).height();
        QVERIFY2(height >= 22, qPrintable(QString::number(height)));
        const QRect bottom = list->visualRect(list->indexAt(QPoint(20, list->viewport()->height() - 1)));
        QVERIFY(!bottom.isValid() || bottom.bottom() <= list->viewport()->height());
        QCOMPARE(list->viewport()->rect().contains(list->visualRect(last)), all);
    }

    void countsStandInBothBoxesOrNone()
    {
        for (const int width : {1440, 1024}) {
            WindowHarness h({width, 700});
            h.start();
            const auto *a = h.find<ui::RoleBox>("roleBoxA");
            const auto *b = h.find<ui::RoleBox>("roleBoxB");
            QCOMPARE(a->countsShown(), b->countsShown());
            QCOMPARE(a->countsShown(), width == 1440);
            for (const ui::RoleBox *box : {a, b}) // the names are whole
                QVERIFY2(box->width() >= box->nameWidth(), qPrintable(box->text()));
        }
    }

    void stripIsOneLine()
    {
        WindowHarness h({1024, 600});
        h.start();
        const auto *text = h.find<QLabel>("sampleStripText");
        QVERIFY2(text->heightForWidth(text->width()) < 2 * text->fontMetrics().height(), qPrintable(text->text()));
    }

    void chartsFit_data() { sizes(); }

    void chartsFit()
    {
        QFETCH(QSize, size);
        WindowHarness h(size);
        h.start();
        const auto *charts = h.find<ui::ChartsPane>("chartsPane");
        QCOMPARE(charts->verticalScrollBar()->maximum(), 0);
        QVERIFY(!charts->verticalScrollBar()->isVisible());
    }

    void drawerTakesTheLeftColumn()
    {
        WindowHarness h({1024, 600});
        h.start();
        const auto *comparison = h.find("comparisonPane");
        const auto *filters = h.find("filterPane");
        const QRect before = comparison->geometry();
        h.find<QPushButton>("filterDrawerButton")->click();
        h.settle();
        QVERIFY(filters->isVisible());
        QCOMPARE(comparison->geometry(), before);
        QVERIFY(filters->height() >= h.window().height() * 3 / 4);
        QVERIFY(!h.find("sectionList")->isVisible());
        QVERIFY(wholeJobs(*h.find<ui::JobListView>("jobList")) >= 2);
        h.find<QPushButton>("filterDrawerButton")->click();
        h.settle();
        QVERIFY(h.find("sectionList")->isVisible());
        QCOMPARE(comparison->geometry(), before);
        // A wide window has them under the sections again.
        h.window().resize(1440, 900);
        h.settle();
        QVERIFY(filters->isVisible());
        QVERIFY(filters->mapTo(&h.window(), QPoint()).y()
                > comparison->mapTo(&h.window(), QPoint(0, comparison->height())).y() - 1);
    }

    void narrowWindowHasTabAndDrawer()
    {
        WindowHarness h({1024, 600});
        h.start();
        QVERIFY(h.find("centreTabs")->isVisible());
        QVERIFY(!h.find("chartsPane")->isVisible());
        auto *drawer = h.find<QPushButton>("filterDrawerButton");
        QVERIFY(drawer->isVisible());
        h.find<QPushButton>("chartsTab")->click();
        h.settle();
        const auto *charts = h.find<ui::ChartsPane>("chartsPane");
        QVERIFY(charts->isVisible());
        QCOMPARE(charts->verticalScrollBar()->maximum(), 0); // circles and bars side by side
        h.window().resize(1440, 900);
        h.settle();
        QVERIFY(h.find("chartsPane")->isVisible());
        QVERIFY(!drawer->isVisible());
    }

    void everyStopHasAName()
    {
        WindowHarness h;
        h.start();
        h.trigger("actionFind");
        for (QWidget *widget : h.window().findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
                     qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }

    void f6GoesThroughThePanes()
    {
        WindowHarness h;
        h.start();
        QSet<const QWidget *> seen;
        for (int i = 0; i < 7; ++i) {
            h.trigger("actionNextPane");
            QVERIFY(QApplication::focusWidget());
            seen.insert(QApplication::focusWidget());
        }
        QVERIFY2(seen.size() >= 6, qPrintable(QString::number(seen.size())));
    }
};

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
