// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "importer/feed/mapping.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace rolescope::importer::feed {

/// A feed that is known: the files of data/profiles.
struct Profile {
    QString name;      ///< as shown, "RemoteOK feed"
    QStringList needs; ///< columns by which its files are told from others
    Mapping mapping;
};

const std::vector<Profile> &profiles();

/// The profile whose columns are all there, of several the one that needs most; null: none.
const Profile *profileFor(const QStringList &columns);

/// The profile's mapping as far as the columns are there; without a profile what their names speak of. Of
/// several columns for one field the one with the plainest name; a personal column for none.
Mapping proposedMapping(const QStringList &columns);

} // namespace rolescope::importer::feed
