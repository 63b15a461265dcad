// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace rolescope::cli::fixture {

/// The part of JSON Schema that the schemas of app/cli/schemas use; a keyword beyond it is a problem itself. Stricter
/// than the standard in one thing: a key that the schema does not name is a problem, so that none goes undocumented.
class SchemaCheck {
public:
    explicit SchemaCheck(const QJsonObject &schema) : m_root(schema) {}

    /// What is wrong, each with its place; empty: the value fits.
    QStringList problems(const QJsonValue &value) const;

private:
    void check(const QJsonValue &value, const QJsonObject &schema, const QString &place, QStringList &found) const;
    void checkObject(const QJsonObject &value, const QJsonObject &schema, const QString &place,
                     QStringList &found) const;
    void checkArray(const QJsonArray &value, const QJsonObject &schema, const QString &place, QStringList &found) const;

    QJsonObject m_root;
};

} // namespace rolescope::cli::fixture
