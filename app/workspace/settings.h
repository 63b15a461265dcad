// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis/thresholds.h"
#include "domain/salary.h"
#include "report/documentoptions.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace rolescope::workspace {

/// What the window remembers between starts. A damaged file gives the defaults.
struct WindowState {
    enum class Scheme : quint8 { System, Light, Dark };

    QString library; ///< path of the library the rest belongs to
    QString roleA;   ///< names, so that they survive a rebuilt library
    QString roleB;
    QString section;    ///< code of the section shown, empty: At a glance
    QJsonObject filter; ///< see filterspecjson.h
    QByteArray geometry;
    QMap<QString, QByteArray> splitters; ///< by object name
    QByteArray jobColumns;               ///< widths, order and sorting
    QStringList openFacets{QStringLiteral("level"), QStringLiteral("type"), QStringLiteral("skill")};
    QString chartPage;                       ///< object name of the page of charts shown
    bool jobsView = false;                   ///< Ctrl+2
    bool stripClosed = false;                ///< the first-start strip was closed
    domain::YearFactors yearFactors;         ///< as edited in the filters
    analysis::Thresholds thresholds;         ///< as edited in the method's table
    int exportForm = 0;                      ///< the last one's place in the list of forms
    report::DocumentOptions documentOptions; ///< of the last export, for whom and note apart
    Scheme scheme = Scheme::System;
    int textPercent = 100;

    bool operator==(const WindowState &) const = default;
};

/// Reads and writes the window's state in one JSON file.
class Settings {
public:
    /// The file in the user's configuration folder.
    static QString defaultPath();
    explicit Settings(QString path) : m_path(std::move(path)) {}

    WindowState load() const;
    void save(const WindowState &) const;

private:
    QString m_path;
};

} // namespace rolescope::workspace
