// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QLatin1String>
#include <QString>
#include <QStringView>

namespace rolescope::importer::feed {

/// A copy of its own, in the memory that `to` has: a shared one would be counted by two threads in turns.
void put(QString &to, QStringView text);
void put(QString &to, QLatin1String text);

/// Whether a trimmed cell has no blank but single spaces.
bool isSimplified(QByteArrayView cell);

/// A cell as plain text; empty where it stands for nothing.
QString textOf(QByteArrayView cell);

/// Takes out what stands for e-mail addresses, letters around an "@"; how many there were.
int removeMail(QString &text);

/// Some feeds end each description with a line that tells people from programs; it says nothing of the job.
void removeTestOfHumans(QString &description);

} // namespace rolescope::importer::feed
