// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <variant>

namespace rolescope::domain {

/// What went wrong. Words are made of it in app/wording, exit codes in app/cli.
enum class ErrorCode {
    Usage,               ///< context: what was wrong with the call
    SameRole,            ///< context: role
    UnknownRole,         ///< context: name, nearest names
    UnknownSkill,        ///< context: name, nearest names
    RoleExists,          ///< context: name; a role is called so already
    SkillExists,         ///< context: name; a skill is called so already
    FileMissing,         ///< context: path
    FileExists,          ///< context: path
    NotAFile,            ///< context: path (a folder, a device)
    FileRead,            ///< context: path, reason of the system
    FileWrite,           ///< context: path, reason of the system
    DiskFull,            ///< context: path
    OutputIsLibrary,     ///< context: path
    LibraryMissing,      ///< context: path
    LibraryForeign,      ///< context: path, what was found
    LibraryDamaged,      ///< context: path, what the check said
    LibraryTooNew,       ///< context: path, version found, version known
    LibraryLocked,       ///< context: path
    LibraryReadOnly,     ///< context: path
    DriverMissing,       ///< context: driver
    PackInvalid,         ///< context: file, line or key, what is wrong
    ArticleWithoutRoles, ///< context: file; its text compares no two roles
    FeedInvalid,         ///< context: file, code of what is wrong, then its values (a line, a number)
    OnetInvalid,         ///< context: folder or file, code of what is wrong, then its value (a name, a line)
    UnknownImport,       ///< context: batch
    ImportUndone,        ///< context: batch; it was taken back already
    Cancelled,           ///< context: none, or how many files of how many were written before
    Internal,            ///< context: what failed
};

struct Error {
    ErrorCode code = ErrorCode::Internal;
    QStringList context;

    bool operator==(const Error &) const = default;
};

/// Either a value or an Error; a caller must look before taking the value.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Error error) : m_state(std::move(error)) {}

    bool ok() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return ok(); }
    const T &value() const & { return std::get<T>(m_state); }
    T &value() & { return std::get<T>(m_state); }
    T &&value() && { return std::get<T>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const Error &error() const { return std::get<Error>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// The value of a Result that only succeeds or fails.
struct Done {
    bool operator==(const Done &) const = default;
};

} // namespace rolescope::domain
