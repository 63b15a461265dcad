// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace rolescope::report {

enum class PageSize : quint8 { A4, Letter };

/// Two pages to hand out, or everything.
enum class Preset : quint8 { Handout, Full };

/// What may follow the first page, in the document's order.
enum class Part : quint8 { Skills, Evidence, Sections, Salary, Jobs, Agreement, Sources, Method };

/// What a person decides about a document. Plain values, so that they can be kept and compared.
struct DocumentOptions {
    Preset preset = Preset::Full;
    QString preparedFor; ///< empty: a line to write on
    QString preparedBy;
    QString contact;                        ///< one line: an address, a telephone number
    QString note;                           ///< of the adviser; line ends divide paragraphs
    QByteArray logo;                        ///< an image file's bytes see logoFault(); a faulty one is dropped
    std::optional<std::vector<Part>> parts; ///< unset: those of the preset
    PageSize paper = PageSize::A4;
    bool blackAndWhite = false; ///< patterns in place of colours

    bool shows(Part) const;
    bool operator==(const DocumentOptions &) const = default;
};

/// The parts of a preset, in the document's order.
const std::vector<Part> &partsOf(Preset);

/// "skills", "evidence", …: how a part is called in options and settings.
QString codeOf(Part);
std::optional<Part> partOf(const QString &code);
/// All parts, in the document's order.
const std::vector<Part> &allParts();

/// A document is not to be flooded by its own frame: longer texts are cut, which command line and window say before.
inline constexpr qsizetype mostNameLetters = 120;
inline constexpr qsizetype mostNoteLetters = 2000;
/// The options with texts cleaned of line ends (but for the note's) and cut to those lengths.
DocumentOptions tidied(DocumentOptions);

} // namespace rolescope::report
