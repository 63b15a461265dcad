// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "windowharness.h"

#include "ui/charts/chartspane.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/comparison/page.h"
#include "ui/rolepicker/rolebox.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QLabel>
#include <QLayout>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QStackedLayout>
#include <QTest>

using namespace rolescope;
using namespace rolescope::uitest;

namespace {

int leftEdge(const QWidget *w) { return w->mapTo(w->window(), QPoint(0, 0)).x(); }

int rightEdge(const QWidget *w) { return w->mapTo(w->window(), QPoint(w->width(), 0)).x(); }

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

    void smallLaptopShowsEnough()
    {
        WindowHarness h({1366, 768});
        h.start();
        const auto &page = h.find<ui::ComparisonPane>("comparisonPane")->page();
        const int line = h.style().font().pixelSize() * 16 / 10;
        QVERIFY2(page.viewport()->height() >= 10 * line, qPrintable(QString::number(page.viewport()->height())));
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
        }
    }

    void stripIsOneLine()
    {
        WindowHarness h({1024, 600});
        h.start();
        const auto *text = h.find<QLabel>("sampleStripText");
        QVERIFY2(text->heightForWidth(text->width()) < 2 * text->fontMetrics().height(), qPrintable(text->text()));
    }

    void narrowWindowHasTabAndDrawer()
    {
        WindowHarness h({1024, 600});
        h.start();
        QVERIFY(h.find("centreTabs")->isVisible());
        QVERIFY(!h.find("chartsPane")->isVisible());
        auto *drawer = h.find<QPushButton>("filterDrawerButton");
        QVERIFY(drawer->isVisible());
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
