// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QCommandLineOption>
#include <QList>
#include <QString>
#include <QStringList>

namespace rolescope::cli {

/// "-h, --help" or "--library FILE"
QString optionForm(const QCommandLineOption &);

/// One page of the manual, in the language of man(7). Whatever is said in it is text, never a request.
class ManPage {
public:
    /// Begins with the title line and NAME.
    ManPage(const QString &name, const QString &purpose);

    void heading(const QString &);
    void subheading(const QString &);
    void paragraph(const QString &);
    /// The program in bold, then what may follow it.
    void synopsis(const QString &program, const QString &rest);
    /// A term and what is said of it.
    void entry(const QString &term, const QString &text);
    void options(const QList<QCommandLineOption> &);
    /// Lines as they are.
    void example(const QStringList &lines);
    /// Another page of section 1.
    void reference(const QString &page);

    QByteArray text() const { return m_text.toUtf8(); }

private:
    void line(const QString &);
    void words(const QString &);
    void beginParagraph();

    QString m_text;
};

/// Where the library and the settings lie, the same for both programs.
void addFiles(ManPage &);

} // namespace rolescope::cli
