// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "importer/jsonfields.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <vector>

namespace rolescope::importer {
namespace {

QString lineOf(const QByteArray &json, qsizetype offset)
{
    const auto end = json.begin() + std::clamp<qsizetype>(offset, 0, json.size());
    return QStringLiteral("line %1").arg(std::count(json.begin(), end, '\n') + 1);
}

/// QJsonObject keeps the last of equal keys and says nothing. `json` is known to be well formed.
void refuseRepeatedKeys(const QByteArray &json, FileProblem &problem)
{
    std::vector<QSet<QByteArray>> open; // the keys of each object or list around this place
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '{' || c == '[')
            open.emplace_back();
        else if ((c == '}' || c == ']') && !open.empty())
            open.pop_back();
        if (c != '"')
            continue;
        const qsizetype start = i + 1;
        for (++i; i < json.size() && json[i] != '"';)
            i += json[i] == '\\' ? 2 : 1;
        qsizetype next = i + 1;
        while (next < json.size() && QByteArrayView(" \t\r\n").contains(json[next]))
            ++next;
        if (next >= json.size() || json[next] != ':' || open.empty())
            continue;
        const QByteArray key = json.mid(start, i - start);
        if (open.back().contains(key))
            problem.add(lineOf(json, start), QStringLiteral("\"%1\" given twice").arg(QString::fromUtf8(key)));
        open.back().insert(key);
    }
}

} // namespace

using domain::Error;
using domain::ErrorCode;

void FileProblem::add(const QString &where, const QString &what)
{
    if (!m_error)
        m_error = Error{ErrorCode::PackInvalid, {m_file, where, what}};
}

JsonFields::JsonFields(const QJsonObject &object, const QString &where, FileProblem &problem)
    : m_object(object),
      m_where(where),
      m_problem(problem)
{}

QString JsonFields::path(QLatin1String key) const { return m_where.isEmpty() ? QString(key) : m_where + u'.' + key; }

bool JsonFields::has(QLatin1String key) const
{
    const QJsonValue value = m_object.value(key);
    return !value.isNull() && !value.isUndefined();
}

QJsonValue JsonFields::take(QLatin1String key)
{
    m_read.insert(key);
    return has(key) ? m_object.value(key) : QJsonValue();
}

QString JsonFields::checkedText(const QJsonValue &value, const QString &where)
{
    if (value.isNull())
        return {};
    if (!value.isString()) {
        m_problem.add(where, QStringLiteral("not a text"));
        return {};
    }
    const QString text = value.toString().trimmed();
    const bool plain = std::none_of(text.begin(), text.end(),
                                    [](QChar c) { return (c < u' ' && c != u'\n' && c != u'\t') || c == u'\x7f'; });
    if (!plain || !text.isValidUtf16()) {
        m_problem.add(where, QStringLiteral("control characters or broken Unicode"));
        return {};
    }
    return text;
}

QString JsonFields::optionalText(QLatin1String key) { return checkedText(take(key), path(key)); }

QString JsonFields::text(QLatin1String key)
{
    const QString text = optionalText(key);
    if (text.isEmpty())
        problem(key, has(key) ? QStringLiteral("empty") : QStringLiteral("missing"));
    return text;
}

std::optional<double> JsonFields::number(QLatin1String key, double from, double to)
{
    const QJsonValue value = take(key);
    if (value.isNull())
        return std::nullopt;
    const double number = value.toDouble(std::nan(""));
    if (!(number >= from && number <= to)) {
        problem(key, value.isDouble() ? QStringLiteral("out of range") : QStringLiteral("not a number"));
        return std::nullopt;
    }
    return number;
}

std::optional<int> JsonFields::wholeNumber(QLatin1String key, int from, int to)
{
    const auto value = number(key, from, to);
    if (!value)
        return std::nullopt;
    if (std::floor(*value) != *value) {
        problem(key, QStringLiteral("not a whole number"));
        return std::nullopt;
    }
    return static_cast<int>(*value);
}

bool JsonFields::flag(QLatin1String key)
{
    const QJsonValue value = take(key);
    if (!value.isNull() && !value.isBool())
        problem(key, QStringLiteral("neither true nor false"));
    return value.toBool();
}

QDate JsonFields::date(QLatin1String key)
{
    const QString text = optionalText(key);
    const QDate date = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (!text.isEmpty() && !date.isValid())
        problem(key, QStringLiteral("not a date YYYY-MM-DD"));
    return date;
}

QString JsonFields::webAddress(QLatin1String key)
{
    const QString text = optionalText(key);
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.isValid() && !url.host().isEmpty()
        && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
    if (text.isEmpty() || web)
        return text;
    problem(key, QStringLiteral("not an http or https address"));
    return {};
}

QStringList JsonFields::texts(QLatin1String key)
{
    QStringList texts;
    const QJsonArray list = array(key);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString where = QStringLiteral("%1[%2]").arg(path(key)).arg(i);
        const QString text = checkedText(list[i], where);
        if (text.isEmpty())
            m_problem.add(where, QStringLiteral("empty"));
        else if (texts.contains(text))
            m_problem.add(where, QStringLiteral("given twice"));
        texts << text;
    }
    return texts;
}

QJsonArray JsonFields::array(QLatin1String key)
{
    const QJsonValue value = take(key);
    if (!value.isNull() && !value.isArray())
        problem(key, QStringLiteral("not a list"));
    return value.toArray();
}

QString JsonFields::contentHash() const
{
    const QByteArray canonical = QJsonDocument(m_object).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex());
}

void JsonFields::refuseUnknownKeys()
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys)
        if (!m_read.contains(key))
            m_problem.add(m_where.isEmpty() ? key : m_where + u'.' + key, QStringLiteral("unknown key"));
}

QJsonObject parseObject(const QByteArray &json, FileProblem &problem)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        problem.add(lineOf(json, error.offset), error.errorString());
        return {};
    }
    refuseRepeatedKeys(json, problem);
    if (!document.isObject())
        problem.add(QStringLiteral("line 1"), QStringLiteral("not an object"));
    return document.object();
}

} // namespace rolescope::importer
