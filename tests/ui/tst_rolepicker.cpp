// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/rolepicker/rolelistmodel.h"

#include "tests/patience.h"
#include "ui/common/style.h"
#include "ui/rolepicker/rolepopup.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

using namespace rolescope;
using domain::Catalog;

namespace {

std::shared_ptr<const Catalog> catalogOf(const std::vector<domain::Role> &roles)
{
    auto catalog = std::make_shared<Catalog>();
    catalog->roles = roles;
    return catalog;
}

domain::Role role(int id, const char *name, const char *family = "", const char *alias = nullptr)
{
    domain::Role r;
    r.id = domain::RoleId(id);
    r.name = QString::fromUtf8(name);
    r.family = QString::fromUtf8(family);
    if (alias)
        r.aliases.push_back({QString::fromUtf8(alias), {}});
    return r;
}

QStringList names(const ui::RoleListModel &model)
{
    QStringList list;
    for (int i = 0; i < model.rowCount(); ++i)
        list += model.index(i).data().toString();
    return list;
}

} // namespace

class TestRolePicker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsFamilies()
    {
        ui::RoleListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRoles(std::make_shared<ui::RoleIndex>(
                           catalogOf({role(1, "Analyst", "Data"), role(2, "Baker"), role(3, "Engineer", "Data")})),
                       {});
        QCOMPARE(names(model),
                 QStringList({QStringLiteral("Data"), QStringLiteral("Analyst"), QStringLiteral("Engineer"),
                              QStringLiteral("Other roles"), QStringLiteral("Baker")}));
        QVERIFY(!model.roleAt(0).isValid());
        QCOMPARE(model.selectableFrom(0, 1), 1);
        QCOMPARE(model.rowOf(domain::RoleId(2)), 4);
    }

    void typingNarrows()
    {
        ui::RoleListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRoles(std::make_shared<ui::RoleIndex>(
                           catalogOf({role(1, "Data Operations Specialist", "Data", "DataOps Engineer"),
                                      role(2, "Éditeur de données"), role(3, "Engineer")})),
                       {});
        model.setTyped(QStringLiteral("editeur don"));
        QCOMPARE(names(model), QStringList{QStringLiteral("Éditeur de données")});
        model.setTyped(QStringLiteral("engi"));
        QCOMPARE(names(model), QStringList({QStringLiteral("Engineer"), QStringLiteral("Data Operations Specialist")}));
        QCOMPARE(model.index(1).data(ui::RoleListModel::AliasRole).toString(),
                 QStringLiteral("found as: DataOps Engineer"));
        model.setTyped(QStringLiteral("zzz"));
        QCOMPARE(model.rowCount(), 0);
        model.setTyped({});
        QVERIFY(model.rowCount() >= 3);
    }

    void proposedRolesComeFirst()
    {
        ui::RoleListModel model;
        model.setRoles(std::make_shared<ui::RoleIndex>(catalogOf({role(1, "Analyst", "Data"), role(2, "Baker")})), {});
        model.setProposed({domain::RoleId(2)});
        QCOMPARE(
            names(model),
            QStringList({QStringLiteral("Roles that are called so"), QStringLiteral("Baker"), QStringLiteral("Data"),
                         QStringLiteral("Analyst"), QStringLiteral("Other roles"), QStringLiteral("Baker")}));
        model.setTyped(QStringLiteral("ana"));
        QCOMPARE(names(model), QStringList{QStringLiteral("Analyst")});
        model.setTyped({});
        model.setProposed({});
        QCOMPARE(names(model).front(), QStringLiteral("Data"));
    }

    void thousandRolesAreFast()
    {
        std::vector<domain::Role> roles;
        for (int i = 0; i < 1016; ++i) {
            roles.push_back(role(i + 1, "Engineer"));
            roles.back().name += QString::number(i);
        }
        ui::RoleListModel model;
        int asked = 0;
        model.setRoles(std::make_shared<ui::RoleIndex>(catalogOf(roles)), [&asked](const domain::Role &) {
            ++asked;
            return analysis::RoleSummary();
        });
        QCOMPARE(asked, 0); // counts are for rows on screen only
        model.setTyped(QStringLiteral("eng"));
        QCOMPARE(asked, 0);
        QCOMPARE(model.rowCount(), ui::RoleListModel::best);
    }

    /// As many roles and other titles as O*NET has; the times are told, the limits gross.
    void aDatabaseOfRolesOpensAndNarrows()
    {
        std::vector<domain::Role> roles;
        for (int i = 0; i < 1016; ++i) {
            roles.push_back(role(i + 1, "Makers of things, number "));
            roles.back().name += QString::number(i);
            for (int alias = 0; alias < 56; ++alias)
                roles.back().aliases.push_back({QStringLiteral("Senior thing specialist %1 of unit %2")
                                                    .arg(alias % 7 * 1016 + i)
                                                    .arg(QString::number(alias * 31 + i, 36)),
                                                {}});
        }
        const auto catalog = catalogOf(roles);
        const ui::Style style;
        ui::RoleListModel model;
        QWidget window;
        window.resize(900, 700);
        ui::RolePopup popup(&model, QStringLiteral("Role A"), &style, &window);
        window.show();
        QElapsedTimer timer;
        timer.start();
        model.setRoles(std::make_shared<ui::RoleIndex>(catalog), {});
        const auto made = timer.restart();
        popup.openBelow(&window, domain::RoleId(500));
        QTRY_VERIFY(popup.isVisible());
        popup.repaint();
        const auto opened = timer.restart();
        QThreadPool::globalInstance()->waitForDone(); // the names are folded meanwhile
        auto *edit = popup.findChild<QLineEdit *>(QStringLiteral("roleEdit"));
        const auto folded = timer.restart();
        qint64 slowest = 0;
        const QString typed = QStringLiteral("unit spec thing");
        for (int length = 1; length <= typed.size(); ++length) {
            timer.restart();
            edit->setText(typed.first(length));
            popup.repaint();
            slowest = std::max(slowest, timer.elapsed());
        }
        QCOMPARE(model.rowCount(), ui::RoleListModel::best);
        QVERIFY(model.index(0).data(ui::RoleListModel::AliasRole).toString().startsWith(QStringLiteral("found as: ")));
        qInfo("made in %lld ms, opened in %lld, names folded behind it in %lld, slowest letter %lld",
              static_cast<long long>(made), static_cast<long long>(opened), static_cast<long long>(folded),
              static_cast<long long>(slowest));
        QVERIFY2(made < tests::patience(200), "the window waits while the roles are set");
        QVERIFY2(opened < tests::patience(1000), "the list opens slowly");
        QVERIFY2(slowest < tests::patience(300), "typing is slow");
    }
};

QTEST_MAIN(TestRolePicker)
#include "tst_rolepicker.moc"
