// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

class QLocale;

namespace rolescope::ui {

/// The window's texts in another language, from a file made of resources/translations/rolescope_LANGUAGE.ts. A text is
/// looked up by its own words, wherever it stands; what a file lacks stays English.
class Translation : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    /// Where files are: in the program, then under rolescope/translations in the data folders.
    static QStringList folders();
    /// The first file in these folders for one of the locale's languages. False: none; texts are English.
    bool loadFor(const QLocale &, const QStringList &where = folders());

    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
};

/// The locale's language for our texts and, where we have it, for Qt's own; the window is mirrored with it.
void speakLanguageOf(const QLocale &);

} // namespace rolescope::ui
