// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace rolescope::importer {

/// The first thing found wrong in a pack's file.
class FileProblem {
public:
    explicit FileProblem(const QString &file) : m_file(file) {}

    void add(const QString &where, const QString &what);
    const std::optional<domain::Error> &error() const { return m_error; }

private:
    QString m_file;
    std::optional<domain::Error> m_error;
};

/// Strict access to one JSON object: each key read is ticked off, what is left over is a problem.
/// Null counts as missing. After a problem values are empty and reading may go on.
class JsonFields {
public:
    JsonFields(const QJsonObject &, const QString &where, FileProblem &);

    bool has(QLatin1String key) const;
    /// Required, trimmed, not empty.
    QString text(QLatin1String key);
    /// Trimmed; empty when missing.
    QString optionalText(QLatin1String key);
    std::optional<double> number(QLatin1String key, double from, double to);
    std::optional<int> wholeNumber(QLatin1String key, int from, int to);
    bool flag(QLatin1String key);
    QDate date(QLatin1String key);
    QString webAddress(QLatin1String key);
    QStringList texts(QLatin1String key);
    QJsonArray array(QLatin1String key);

    /// A required code, `fromCode` being one of domain/codes.
    template <typename Enum>
    Enum code(QLatin1String key, std::optional<Enum> (*fromCode)(QStringView))
    {
        const QString word = text(key);
        return word.isEmpty() ? Enum{} : known(key, word, fromCode(word));
    }
    /// Enum{} when missing.
    template <typename Enum>
    Enum optionalCode(QLatin1String key, std::optional<Enum> (*fromCode)(QStringView))
    {
        const QString word = optionalText(key);
        return word.isEmpty() ? Enum{} : known(key, word, fromCode(word));
    }
    /// Calls `each(JsonFields &)` for every object of a list.
    template <typename Each>
    void objects(QLatin1String key, Each each)
    {
        const QJsonArray list = array(key);
        for (qsizetype i = 0; i < list.size(); ++i)
            readObject(list[i], QStringLiteral("%1[%2]").arg(path(key)).arg(i), each);
    }
    /// Calls `each(JsonFields &)` for the object of that key, if there is one.
    template <typename Each>
    void object(QLatin1String key, Each each)
    {
        if (const QJsonValue value = take(key); !value.isNull())
            readObject(value, path(key), each);
    }

    /// SHA-256 of the object with sorted keys and no white space.
    QString contentHash() const;
    void problem(QLatin1String key, const QString &what) { m_problem.add(path(key), what); }
    void refuseUnknownKeys();

private:
    template <typename Each>
    void readObject(const QJsonValue &value, const QString &where, Each each)
    {
        if (!value.isObject())
            return m_problem.add(where, QStringLiteral("not an object"));
        JsonFields fields(value.toObject(), where, m_problem);
        each(fields);
        fields.refuseUnknownKeys();
    }
    template <typename Enum>
    Enum known(QLatin1String key, const QString &word, std::optional<Enum> value)
    {
        if (!value)
            problem(key, QStringLiteral("unknown code \"%1\"").arg(word));
        return value.value_or(Enum{});
    }
    /// The value, null when missing; ticked off.
    QJsonValue take(QLatin1String key);
    QString checkedText(const QJsonValue &value, const QString &where);
    QString path(QLatin1String key) const;

    QJsonObject m_object;
    QString m_where;
    FileProblem &m_problem;
    QSet<QString> m_read;
};

/// Parses a file's bytes into its one object; a syntax error says its line.
QJsonObject parseObject(const QByteArray &json, FileProblem &);

} // namespace rolescope::importer
