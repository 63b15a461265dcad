// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace rolescope::generator {

/// Made-up names, each different, in a fixed order.
std::vector<QString> roleNames(size_t count);
std::vector<QString> employerNames(size_t count);
std::vector<QString> skillNames(size_t count);
std::vector<QString> currencyCodes(); ///< 25, ISO 4217

struct PlaceName {
    QString place;
    QString country;
};
std::vector<PlaceName> placeNames(size_t count);

} // namespace rolescope::generator
