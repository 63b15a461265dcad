// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/rolepicker/rolelistmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

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
        QCOMPARE(model.index(1).data(ui::RoleListModel::AliasRole).toString(), QStringLiteral("DataOps Engineer"));
        model.setTyped(QStringLiteral("zzz"));
        QCOMPARE(model.rowCount(), 0);
        model.setTyped({});
        QVERIFY(model.rowCount() >= 3);
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
};

QTEST_MAIN(TestRolePicker)
#include "tst_rolepicker.moc"
