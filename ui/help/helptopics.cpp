// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/helptopics.h"

#include <QFile>
#include <QRegularExpression>

namespace rolescope::ui {

std::vector<HelpTopic> helpTopics(const QString &file)
{
    static const QRegularExpression heading(QStringLiteral("^# (.+) \\{#(\\w+)\\}$"),
                                            QRegularExpression::MultilineOption);
    std::vector<HelpTopic> topics;
    qsizetype from = -1; // of the text of the last one
    const auto finish = [&](qsizetype until) {
        if (!topics.empty())
            topics.back().markdown = file.mid(from, until - from).trimmed();
    };
    for (auto found = heading.globalMatch(file); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        finish(match.capturedStart());
        from = match.capturedEnd();
        topics.push_back({match.captured(2), match.captured(1).remove(u'\\'), {}});
    }
    finish(file.size());
    return topics;
}

std::vector<HelpTopic> helpTopics()
{
    QFile file(QStringLiteral(":/help/help.md"));
    return file.open(QIODevice::ReadOnly) ? helpTopics(QString::fromUtf8(file.readAll())) : std::vector<HelpTopic>();
}

} // namespace rolescope::ui
