// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "figure.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace rolescope::bench {
namespace {

double rounded(double value) { return std::round(value * 1000) / 1000; }

void printLine(const QJsonObject &line)
{
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace

double Times::at(double share) const
{
    if (runs.empty())
        return 0;
    std::vector<double> sorted = runs;
    std::sort(sorted.begin(), sorted.end());
    const auto place = static_cast<size_t>(std::ceil(share * static_cast<double>(sorted.size()))) - 1;
    return sorted[std::min(place, sorted.size() - 1)];
}

Times measure(int count, const std::function<void()> &work, const std::function<void()> &before)
{
    Times times;
    for (int i = 0; i <= count; ++i) {
        before();
        QElapsedTimer timer;
        timer.start();
        work();
        if (i > 0)
            times.runs.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

void print(const QString &name, qint64 rows, const Times &times, const QString &peer, const Times &peerTimes)
{
    QJsonObject line{{QStringLiteral("name"), name},
                     {QStringLiteral("rows"), rows},
                     {QStringLiteral("median_ms"), rounded(times.median())},
                     {QStringLiteral("p99_ms"), rounded(times.p99())},
                     {QStringLiteral("peer"), QJsonValue::Null},
                     {QStringLiteral("peer_ms"), QJsonValue::Null},
                     {QStringLiteral("ratio"), QJsonValue::Null}};
    if (!peerTimes.runs.empty()) {
        line[QStringLiteral("peer")] = peer;
        line[QStringLiteral("peer_ms")] = rounded(peerTimes.median());
        line[QStringLiteral("ratio")] = rounded(peerTimes.median() / times.median());
    }
    printLine(line);
}

void printValue(const QString &name, qint64 rows, double value, const QString &unit)
{
    printLine({{QStringLiteral("name"), name},
               {QStringLiteral("rows"), rows},
               {QStringLiteral("value"), rounded(value)},
               {QStringLiteral("unit"), unit}});
}

} // namespace rolescope::bench
