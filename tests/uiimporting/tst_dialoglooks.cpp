// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "madedialogs.h"

#include <QAccessible>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QStackedLayout>
#include <QTest>

using namespace rolescope;
using namespace rolescope::uitest;

namespace {

bool isScrolled(const QWidget *widget)
{
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(at))
            return true;
    }
    return false;
}

QString nameOf(const QWidget *widget)
{
    return QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
}

} // namespace

/// The dialogs keep the rules that the window is held to.
class TestDialogLooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void looks_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QSize>("window");
        QTest::addColumn<int>("percent");
        for (const char *what : {"summary", "review", "history", "roles", "statement", "ad", "source", "feed",
                                 "feed jobs", "feed counts", "feed busy", "feed report"}) {
            for (const int percent : {100, 150})
                QTest::addRow("%s at %d %%", what, percent) << QString::fromLatin1(what) << QSize(1440, 900) << percent;
            QTest::addRow("%s in a small window", what) << QString::fromLatin1(what) << QSize(1024, 600) << 100;
        }
    }

    void looks()
    {
        QFETCH(QString, what);
        QFETCH(QSize, window);
        QFETCH(int, percent);
        WindowHarness h(window);
        h.start();
        h.style().setTextPercent(percent);
        h.settle();
        const std::unique_ptr<QWidget> dialog = makeDialog(h, what);
        QVERIFY(dialog);
        dialog->show();
        h.settle();
        if (what != u"source") {
            QVERIFY2(dialog->width() <= window.width() && dialog->height() <= window.height(),
                     qPrintable(QStringLiteral("%1 x %2").arg(dialog->width()).arg(dialog->height())));
        }
        checkMargins(*dialog);
        checkFonts(*dialog);
        checkNames(*dialog);
        checkNothingCut(*dialog);
    }

private:
    static void checkMargins(const QWidget &dialog)
    {
        const QSet<int> allowed{-1, 0, 1, 4, 8, 12, 16, 24}; // 1: beside a hairline
        for (QLayout *layout : dialog.findChildren<QLayout *>()) {
            if (!layout->parentWidget() || layout->parentWidget()->objectName().startsWith(QStringLiteral("qt_"))
                || qobject_cast<QStackedLayout *>(layout))
                continue;
            const QMargins m = layout->contentsMargins();
            for (const int value : {m.left(), m.top(), m.right(), m.bottom(), layout->spacing()})
                QVERIFY2(allowed.contains(value),
                         qPrintable(QStringLiteral("%1 in %2").arg(value).arg(nameOf(layout->parentWidget()))));
        }
    }

    static void checkFonts(const QWidget &dialog)
    {
        QSet<int> sizes;
        QSet<int> weights;
        for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            sizes.insert(widget->fontInfo().pixelSize());
            weights.insert(widget->font().weight());
        }
        QVERIFY2(sizes.size() <= 4, qPrintable(QStringLiteral("%1 sizes").arg(sizes.size())));
        QVERIFY(weights.size() <= 2);
    }

    static void checkNames(const QWidget &dialog)
    {
        for (QWidget *widget : dialog.findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(nameOf(widget)));
        }
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }

    static void checkNothingCut(const QWidget &dialog)
    {
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            const int need = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            QVERIFY2(label->height() >= need, qPrintable(label->text()));
            if (!label->wordWrap())
                QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
        }
        for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || button->text().isEmpty())
                continue;
            const int text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
            QVERIFY2(button->width() >= text, qPrintable(button->text()));
            const QRect inside(button->mapTo(&dialog, QPoint(0, 0)), button->size());
            QVERIFY2(isScrolled(button) || dialog.rect().contains(inside), qPrintable(button->text()));
        }
        for (const QScrollArea *area : dialog.findChildren<QScrollArea *>()) {
            if (area->isVisible())
                QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(),
                         qPrintable(QStringLiteral("%1 of %2")
                                        .arg(area->widget()->minimumSizeHint().width())
                                        .arg(area->viewport()->width())));
        }
    }
};

QTEST_MAIN(TestDialogLooks)
#include "tst_dialoglooks.moc"
