// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "domain/job.h"
#include "domain/result.h"
#include "importer/importreport.h"
#include "storage/connection.h"
#include "storage/librarywriter.h"

#include <functional>

namespace rolescope::workspace {

class Library;

/// One change by hand while it is written: the library as it is, and rows of one's own for what it names.
class ByHand {
public:
    ByHand(storage::Connection &connection, storage::LibraryWriter &writer, const domain::Catalog &catalog)
        : m_connection(connection),
          m_writer(writer),
          m_catalog(catalog)
    {}

    storage::Connection &connection() { return m_connection; }
    storage::LibraryWriter &writer() { return m_writer; }
    const domain::Catalog &catalog() const { return m_catalog; }
    const importer::ImportReport &report() const { return m_report; }

    /// The role as it is shown, or an Internal error.
    domain::Result<domain::Role> role(domain::RoleId) const;
    domain::Result<QString> roleKey(domain::RoleId);

    /// A statement whose source is "Own note".
    domain::Result<domain::Done> addNote(const domain::Claim &);
    domain::Result<domain::Done> addJob(const domain::Job &);

private:
    domain::Result<domain::RoleId> ownRole(domain::RoleId);
    domain::Result<domain::SkillId> ownSkill(domain::SkillId);

    storage::Connection &m_connection;
    storage::LibraryWriter &m_writer;
    const domain::Catalog &m_catalog;
    importer::ImportReport m_report;
};

/// "A → B", as the history shows what became what.
inline QString arrow(const QString &from, const QString &to) { return from + QStringLiteral(" → ") + to; }

/// Runs a change as one batch of kind "by_hand"; what it gives says what was changed, and stands after `what`
/// in the history.
domain::Result<domain::BatchId> changeByHand(const Library &, const char *what,
                                             const std::function<domain::Result<QString>(ByHand &)> &change);

} // namespace rolescope::workspace
