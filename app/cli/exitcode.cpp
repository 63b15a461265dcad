// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/exitcode.h"

namespace rolescope::cli {

ExitCode exitCodeOf(domain::ErrorCode code)
{
    using domain::ErrorCode;
    switch (code) {
    case ErrorCode::Usage:
    case ErrorCode::SameRole: return ExitCode::Usage;
    case ErrorCode::UnknownRole:
    case ErrorCode::UnknownSkill:
    case ErrorCode::UnknownImport: return ExitCode::NothingFound;
    case ErrorCode::FileMissing:
    case ErrorCode::FileExists:
    case ErrorCode::NotAFile:
    case ErrorCode::FileRead:
    case ErrorCode::FileWrite:
    case ErrorCode::DiskFull:
    case ErrorCode::OutputIsLibrary:
    case ErrorCode::LibraryMissing:
    case ErrorCode::LibraryReadOnly: return ExitCode::FileError;
    case ErrorCode::LibraryForeign:
    case ErrorCode::LibraryDamaged:
    case ErrorCode::LibraryTooNew:
    case ErrorCode::LibraryLocked: return ExitCode::LibraryError;
    case ErrorCode::Cancelled: return ExitCode::Interrupted;
    case ErrorCode::RoleExists:
    case ErrorCode::SkillExists:
    case ErrorCode::DriverMissing:
    case ErrorCode::PackInvalid:
    case ErrorCode::ArticleWithoutRoles:
    case ErrorCode::FeedInvalid:
    case ErrorCode::OnetInvalid:
    case ErrorCode::ImportUndone:
    case ErrorCode::Internal: break;
    }
    return ExitCode::Failed;
}

} // namespace rolescope::cli
