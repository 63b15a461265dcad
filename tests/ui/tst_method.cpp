// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "windowharness.h"

#include "ui/shell/methoddialog.h"
#include "wording/methodwords.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace rolescope;
using namespace rolescope::uitest;

namespace {

struct Method : WindowHarness {
    ui::MethodDialog *open()
    {
        trigger("actionMethod");
        return find<ui::MethodDialog>("methodDialog");
    }
};

QLineEdit *field(const QDialog *dialog, const char *key) { return dialog->findChild<QLineEdit *>(QLatin1String(key)); }

} // namespace

class TestMethod : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestFont(); }
    void everyThresholdIsShownWithItsMeaning();
    void aChangedThresholdReachesTheComparisonAndLasts();
    void whatIsNoNumberIsRefusedWithASentence();
};

void TestMethod::everyThresholdIsShownWithItsMeaning()
{
    Method method;
    method.start();
    method.settle();
    const ui::MethodDialog *dialog = method.open();
    QStringList texts;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        texts += label->text();
    for (const analysis::Threshold &threshold : analysis::allThresholds()) {
        QVERIFY2(!wording::thresholdMeaning(threshold).isEmpty(), threshold.key);
        QVERIFY2(texts.contains(wording::thresholdMeaning(threshold)), threshold.key);
        QVERIFY2(field(dialog, threshold.key), threshold.key);
        QCOMPARE(field(dialog, threshold.key)->text(), wording::thresholdNumber(threshold, {}));
    }
    QCOMPARE(field(dialog, "asked_share")->text(), QStringLiteral("5"));
}

void TestMethod::aChangedThresholdReachesTheComparisonAndLasts()
{
    Method method;
    method.start();
    method.settle();
    const auto publishers = [&] { return method.window().comparison()->b.publishers; };
    const int before = publishers();
    ui::MethodDialog *dialog = method.open();
    field(dialog, "interval_ads")->setText(QStringLiteral("8"));
    field(dialog, "near_copy_containment")->setText(QStringLiteral("100"));
    field(dialog, "asked_share")->setText(QStringLiteral("7.5"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("useThresholds")), Qt::LeftButton);
    method.settle();
    QTRY_COMPARE(method.window().comparison()->thresholds.intervalAds, 8);
    QCOMPARE(method.window().comparison()->thresholds.askedShare, 0.075);
    QVERIFY(publishers() >= before);

    method.window().close();
    method.start(); // the next start
    method.settle();
    QTRY_COMPARE(method.window().comparison()->thresholds.intervalAds, 8);
    dialog = method.open();
    QVERIFY(!field(dialog, "interval_ads")->text().isEmpty());
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("usualThresholds")), Qt::LeftButton);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("useThresholds")), Qt::LeftButton);
    method.settle();
    QTRY_VERIFY(method.window().comparison()->thresholds == analysis::Thresholds());
    QCOMPARE(publishers(), before);
}

void TestMethod::whatIsNoNumberIsRefusedWithASentence()
{
    Method method;
    method.start();
    method.settle();
    ui::MethodDialog *dialog = method.open();
    const auto *use = dialog->findChild<QPushButton *>(QStringLiteral("useThresholds"));
    const auto *problem = dialog->findChild<QLabel *>(QStringLiteral("methodProblem"));
    QVERIFY(use->isEnabled() && problem->isHidden());
    for (const char *wrong : {"", "many", "0", "1001", "nan"}) {
        field(dialog, "interval_ads")->setText(QLatin1String(wrong));
        QVERIFY2(!use->isEnabled() && !problem->isHidden(), wrong);
        QVERIFY2(problem->text().contains(QStringLiteral("from 1 to 1000")), qPrintable(problem->text()));
    }
    field(dialog, "interval_ads")->setText(QStringLiteral("6"));
    QVERIFY(use->isEnabled() && problem->isHidden());
}

QTEST_MAIN(TestMethod)
#include "tst_method.moc"
