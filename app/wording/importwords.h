// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rolescope::wording {

/// An entry of the import history by its kind and file: the file's name, "Pasted text", or what was done by
/// hand ("role_renamed: A → B") as words ("Renamed a role: A → B").
QString importName(const QString &kind, const QString &file);

/// A "key: value" of an import's warnings as a sentence; one that is not known here as it is.
QString importNotice(const QString &warning);

/// "article", "pack", "by hand"; a kind that is not known here as it is.
QString importKind(const QString &kind);

} // namespace rolescope::wording
