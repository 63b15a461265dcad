// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/settings.h"

#include "storage/checkedwriter.h"
#include "workspace/documentoptionsjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace rolescope::workspace {
namespace {

constexpr int version = 1;
constexpr qint64 largestFile = 1 << 20;
constexpr std::array schemeNames{"system", "light", "dark"};

WindowState::Scheme schemeFrom(const QString &name)
{
    for (size_t i = 0; i < schemeNames.size(); ++i)
        if (name == QLatin1String(schemeNames[i]))
            return static_cast<WindowState::Scheme>(i);
    return WindowState::Scheme::System;
}

QJsonObject toJson(const domain::YearFactors &factors)
{
    return {{QStringLiteral("hour"), factors.hour},
            {QStringLiteral("day"), factors.day},
            {QStringLiteral("week"), factors.week},
            {QStringLiteral("month"), factors.month}};
}

domain::YearFactors factorsFrom(const QJsonObject &json)
{
    const domain::YearFactors usual;
    const domain::YearFactors factors{json[u"hour"].toInt(usual.hour), json[u"day"].toInt(usual.day),
                                      json[u"week"].toInt(usual.week), json[u"month"].toInt(usual.month)};
    return domain::isPossible(factors) ? factors : usual;
}

/// Those alone that differ from what is usual, so that a better usual value reaches who never changed it.
QJsonObject toJson(const analysis::Thresholds &thresholds)
{
    const analysis::Thresholds usual;
    QJsonObject json;
    for (const analysis::Threshold &threshold : analysis::allThresholds())
        if (threshold.of(thresholds) != threshold.of(usual))
            json.insert(QLatin1String(threshold.key), threshold.of(thresholds));
    return json;
}

analysis::Thresholds thresholdsFrom(const QJsonObject &json)
{
    analysis::Thresholds thresholds;
    for (const analysis::Threshold &threshold : analysis::allThresholds())
        threshold.set(thresholds, json[QLatin1String(threshold.key)].toDouble(threshold.of(thresholds)));
    return thresholds;
}

QString encoded(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

QByteArray decoded(const QJsonValue &value) { return QByteArray::fromBase64(value.toString().toLatin1()); }

} // namespace

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/rolescope/window.json");
}

WindowState Settings::load() const
{
    WindowState state;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return state;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json[u"version"].toInt() != version)
        return state;
    state.library = json[u"library"].toString();
    state.roleA = json[u"role_a"].toString();
    state.roleB = json[u"role_b"].toString();
    state.section = json[u"section"].toString();
    state.filter = json[u"filter"].toObject();
    state.geometry = decoded(json[u"geometry"]);
    const QJsonObject splitters = json[u"splitters"].toObject();
    for (auto it = splitters.begin(); it != splitters.end(); ++it)
        state.splitters.insert(it.key(), decoded(it.value()));
    state.jobColumns = decoded(json[u"job_columns"]);
    if (json[u"open_facets"].isArray()) {
        state.openFacets.clear();
        for (const QJsonValue &key : json[u"open_facets"].toArray())
            state.openFacets += key.toString();
    }
    state.chartPage = json[u"chart_page"].toString();
    state.jobsView = json[u"jobs_view"].toBool();
    state.stripClosed = json[u"strip_closed"].toBool();
    state.yearFactors = factorsFrom(json[u"year_factors"].toObject());
    state.thresholds = thresholdsFrom(json[u"thresholds"].toObject());
    state.exportForm = std::max(0, json[u"export_form"].toInt());
    state.documentOptions = documentOptionsFromJson(json[u"document"].toObject());
    state.scheme = schemeFrom(json[u"scheme"].toString());
    state.textPercent = std::clamp(json[u"text_percent"].toInt(100), 75, 200);
    return state;
}

void Settings::save(const WindowState &state) const
{
    QJsonObject splitters;
    for (auto it = state.splitters.begin(); it != state.splitters.end(); ++it)
        splitters.insert(it.key(), encoded(it.value()));
    const QJsonObject json{{QStringLiteral("version"), version},
                           {QStringLiteral("library"), state.library},
                           {QStringLiteral("role_a"), state.roleA},
                           {QStringLiteral("role_b"), state.roleB},
                           {QStringLiteral("section"), state.section},
                           {QStringLiteral("filter"), state.filter},
                           {QStringLiteral("geometry"), encoded(state.geometry)},
                           {QStringLiteral("splitters"), splitters},
                           {QStringLiteral("job_columns"), encoded(state.jobColumns)},
                           {QStringLiteral("open_facets"), QJsonArray::fromStringList(state.openFacets)},
                           {QStringLiteral("chart_page"), state.chartPage},
                           {QStringLiteral("jobs_view"), state.jobsView},
                           {QStringLiteral("strip_closed"), state.stripClosed},
                           {QStringLiteral("year_factors"), toJson(state.yearFactors)},
                           {QStringLiteral("thresholds"), toJson(state.thresholds)},
                           {QStringLiteral("export_form"), state.exportForm},
                           {QStringLiteral("document"), toJson(state.documentOptions)},
                           {QStringLiteral("scheme"), QLatin1String(schemeNames[static_cast<size_t>(state.scheme)])},
                           {QStringLiteral("text_percent"), state.textPercent}};
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    // A window that cannot be remembered opens as new next time; nobody is kept from closing it.
    (void)storage::writeFileChecked(m_path, QJsonDocument(json).toJson(), storage::Overwrite::Yes);
}

} // namespace rolescope::workspace
