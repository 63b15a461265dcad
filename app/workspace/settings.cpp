// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "workspace/settings.h"

#include <QJsonDocument>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace rolescope::workspace {
namespace {

constexpr int version = 1;
constexpr std::array schemeNames{"system", "light", "dark"};

WindowState::Scheme schemeFrom(const QString &name)
{
    for (size_t i = 0; i < schemeNames.size(); ++i)
        if (name == QLatin1String(schemeNames[i]))
            return static_cast<WindowState::Scheme>(i);
    return WindowState::Scheme::System;
}

} // namespace

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/rolescope/rolescope.ini");
}

WindowState Settings::load() const
{
    WindowState state;
    QSettings file(m_path, QSettings::IniFormat);
    if (file.status() != QSettings::NoError || file.value(QStringLiteral("version")).toInt() != version)
        return state;
    state.library = file.value(QStringLiteral("library")).toString();
    state.roleA = file.value(QStringLiteral("roleA")).toString();
    state.roleB = file.value(QStringLiteral("roleB")).toString();
    state.section = file.value(QStringLiteral("section")).toString();
    state.filter = QJsonDocument::fromJson(file.value(QStringLiteral("filter")).toByteArray()).object();
    state.geometry = file.value(QStringLiteral("geometry")).toByteArray();
    file.beginGroup(QStringLiteral("splitters"));
    for (const QString &key : file.childKeys())
        state.splitters.insert(key, file.value(key).toByteArray());
    file.endGroup();
    state.jobColumns = file.value(QStringLiteral("jobColumns")).toByteArray();
    state.jobsView = file.value(QStringLiteral("jobsView")).toBool();
    state.stripClosed = file.value(QStringLiteral("stripClosed")).toBool();
    state.scheme = schemeFrom(file.value(QStringLiteral("scheme")).toString());
    state.textPercent = std::clamp(file.value(QStringLiteral("textPercent"), 100).toInt(), 75, 200);
    return state;
}

void Settings::save(const WindowState &state) const
{
    QSettings file(m_path, QSettings::IniFormat);
    file.clear();
    file.setValue(QStringLiteral("version"), version);
    file.setValue(QStringLiteral("library"), state.library);
    file.setValue(QStringLiteral("roleA"), state.roleA);
    file.setValue(QStringLiteral("roleB"), state.roleB);
    file.setValue(QStringLiteral("section"), state.section);
    file.setValue(QStringLiteral("filter"), QJsonDocument(state.filter).toJson(QJsonDocument::Compact));
    file.setValue(QStringLiteral("geometry"), state.geometry);
    file.beginGroup(QStringLiteral("splitters"));
    for (auto it = state.splitters.begin(); it != state.splitters.end(); ++it)
        file.setValue(it.key(), it.value());
    file.endGroup();
    file.setValue(QStringLiteral("jobColumns"), state.jobColumns);
    file.setValue(QStringLiteral("jobsView"), state.jobsView);
    file.setValue(QStringLiteral("stripClosed"), state.stripClosed);
    file.setValue(QStringLiteral("scheme"), QLatin1String(schemeNames[static_cast<size_t>(state.scheme)]));
    file.setValue(QStringLiteral("textPercent"), state.textPercent);
}

} // namespace rolescope::workspace
