// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace rolescope::ui {

/// One part of resources/help/help.md: "# Title {#key}" and what follows it.
struct HelpTopic {
    QString key;
    QString title;
    QString markdown;
};

/// All of them, in the order of the file.
std::vector<HelpTopic> helpTopics();
std::vector<HelpTopic> helpTopics(const QString &file);

} // namespace rolescope::ui
