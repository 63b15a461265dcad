// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exporting/documentform.h"

#include "ui/common/choicebox.h"
#include "ui/common/dialogs.h"
#include "ui/common/fieldframe.h"
#include "ui/common/labelledfield.h"
#include "ui/common/plaintext.h"
#include "ui/common/segmentbar.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "wording/errors.h"
#include "wording/exportwords.h"
#include "wording/phrase.h"
#include "workspace/logofile.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace rolescope::ui {

using report::Part;
using report::Preset;

namespace {

constexpr int noteLines = 3;

QString nameOf(Part part)
{
    switch (part) {
    case Part::Skills: return DocumentForm::tr("Skills in full");
    case Part::Evidence: return DocumentForm::tr("Articles vs job ads");
    case Part::Sections: return DocumentForm::tr("Sections");
    case Part::Salary: return DocumentForm::tr("Salary");
    case Part::Jobs: return DocumentForm::tr("Jobs");
    case Part::Agreement: return DocumentForm::tr("Where sources differ");
    case Part::Sources: return DocumentForm::tr("Sources");
    case Part::Method: return DocumentForm::tr("Method");
    }
    return {};
}

} // namespace

DocumentForm::DocumentForm(const Style *style, Dialogs *dialogs, QWidget *parent)
    : QWidget(parent),
      m_style(style),
      m_dialogs(dialogs),
      m_preset(new SegmentBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    m_preset->setObjectName(QStringLiteral("exportPreset"));
    m_preset->setSegments({tr("Handout, two pages"), tr("Full report")});
    column->addWidget(m_preset, 0, Qt::AlignLeft);
    addParts(column);
    addTexts(column);
    addLogo(column);
    addPages(column);
    column->addStretch(1);
    connect(m_preset, &SegmentBar::chosen, this,
            [this](int chosen) { tick(report::partsOf(chosen == 0 ? Preset::Handout : Preset::Full)); });
    setOptions({});
}

void DocumentForm::addParts(QVBoxLayout *column)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::hair);
    const auto &all = report::allParts();
    const int rows = static_cast<int>(all.size() + 1) / 2;
    for (const Part part : all) {
        auto *box = new QCheckBox(nameOf(part), this);
        box->setObjectName(QStringLiteral("exportPart_") + report::codeOf(part));
        const int at = static_cast<int>(m_parts.size());
        grid->addWidget(box, at % rows, at / rows);
        m_parts.push_back({part, box});
    }
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
}

QLineEdit *DocumentForm::line(const char *objectName, const QString &placeholder)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(objectName));
    edit->setMaxLength(static_cast<int>(report::mostNameLetters));
    edit->setPlaceholderText(placeholder);
    return edit;
}

void DocumentForm::addTexts(QVBoxLayout *column)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::medium);
    m_for = line("exportFor", tr("a line to write on"));
    m_by = line("exportBy");
    m_contact = line("exportContact", tr("an address or telephone number"));
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(QStringLiteral("exportNote"));
    m_note->setTabChangesFocus(true);
    m_note->ensurePolished();
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * noteLines + space::medium);
    grid->addWidget(new LabelledField(tr("Prepared for"), m_for, m_style, this), 0, 0);
    grid->addWidget(new LabelledField(tr("Prepared by"), m_by, m_style, this), 0, 1);
    grid->addWidget(new LabelledField(tr("Contact"), m_contact, m_style, this), 1, 0, 1, 2);
    auto *frame = new FieldFrame(m_note, m_style, this);
    auto *note = new LabelledField(tr("Note"), frame, m_style, this);
    m_note->setAccessibleName(tr("Note"));
    grid->addWidget(note, 2, 0, 1, 2);
    m_noteLimit = new QLabel(this);
    m_noteLimit->setObjectName(QStringLiteral("exportNoteLimit"));
    m_noteLimit->setWordWrap(true);
    m_style->dress(m_noteLimit, TextSize::Normal, false, Tone::Quiet);
    grid->addWidget(m_noteLimit, 3, 0, 1, 2);
    column->addLayout(grid);
    connect(m_note, &QPlainTextEdit::textChanged, this, &DocumentForm::showNoteLimit);
    showNoteLimit();
}

void DocumentForm::addLogo(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    auto *choose = new QPushButton(tr("&Logo…"), this);
    choose->setObjectName(QStringLiteral("exportLogo"));
    choose->setAutoDefault(false);
    m_logoState = new QLabel(this);
    m_logoState->setObjectName(QStringLiteral("exportLogoState"));
    m_logoState->setWordWrap(true);
    m_style->dress(m_logoState, TextSize::Normal, false, Tone::Quiet);
    m_noLogo = new QPushButton(tr("&Without it"), this);
    m_noLogo->setObjectName(QStringLiteral("exportNoLogo"));
    m_noLogo->setAutoDefault(false);
    row->addWidget(choose);
    row->addWidget(m_logoState, 1);
    row->addWidget(m_noLogo);
    column->addLayout(row);
    connect(choose, &QPushButton::clicked, this, &DocumentForm::chooseLogo);
    connect(m_noLogo, &QPushButton::clicked, this, [this] {
        m_reading.cancel();
        m_logo.clear();
        showLogo();
    });
}

void DocumentForm::addPages(QVBoxLayout *column)
{
    m_pages = new QWidget(this);
    auto *row = new QHBoxLayout(m_pages);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::large);
    m_paper = new ChoiceBox(m_style, m_pages);
    m_paper->setObjectName(QStringLiteral("exportPaper"));
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->addItems({tr("A4"), tr("Letter")});
    m_blackAndWhite = new QCheckBox(tr("&Black and white"), m_pages);
    m_blackAndWhite->setObjectName(QStringLiteral("exportBlackAndWhite"));
    row->addWidget(m_paper);
    row->addWidget(m_blackAndWhite);
    row->addStretch(1);
    column->addWidget(m_pages);
}

void DocumentForm::setPaged(bool paged) { m_pages->setVisible(paged); }

void DocumentForm::tick(const std::vector<Part> &parts)
{
    for (const PartBox &box : m_parts)
        box.box->setChecked(std::find(parts.begin(), parts.end(), box.part) != parts.end());
}

void DocumentForm::setOptions(const report::DocumentOptions &options)
{
    m_preset->setCurrent(options.preset == Preset::Handout ? 0 : 1);
    tick(options.parts.value_or(report::partsOf(options.preset)));
    m_for->setText(options.preparedFor);
    m_by->setText(options.preparedBy);
    m_contact->setText(options.contact);
    m_note->setPlainText(options.note);
    m_logo = options.logo;
    showLogo();
    m_paper->setCurrentIndex(options.paper == report::PageSize::Letter ? 1 : 0);
    m_blackAndWhite->setChecked(options.blackAndWhite);
}

report::DocumentOptions DocumentForm::options() const
{
    report::DocumentOptions options;
    options.preset = m_preset->current() == 0 ? Preset::Handout : Preset::Full;
    std::vector<Part> parts;
    for (const PartBox &box : m_parts)
        if (box.box->isChecked())
            parts.push_back(box.part);
    if (parts != report::partsOf(options.preset))
        options.parts = std::move(parts);
    options.preparedFor = m_for->text();
    options.preparedBy = m_by->text();
    options.contact = m_contact->text();
    options.note = m_note->toPlainText();
    options.logo = m_logo;
    options.paper = m_paper->currentIndex() == 1 ? report::PageSize::Letter : report::PageSize::A4;
    options.blackAndWhite = m_blackAndWhite->isChecked();
    return report::tidied(options);
}

void DocumentForm::chooseLogo()
{
    const QString path =
        m_dialogs->openFile(this, tr("Logo"), QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
                            tr("Pictures (*.png *.jpg *.jpeg)"));
    if (path.isEmpty())
        return;
    using Read = domain::Result<workspace::LogoFile>;
    m_reading.start([path](std::stop_token) -> Read { return workspace::readLogo(path); },
                    [this, path](const Read &logo) {
                        if (!logo)
                            return showLogo(wording::sentence(logo.error()));
                        if (logo->fault == domain::LogoFault::None)
                            m_logo = logo->bytes;
                        showLogo(wording::logoFault(logo->fault, path));
                    });
}

void DocumentForm::showLogo(const QString &fault)
{
    m_noLogo->setVisible(!m_logo.isEmpty());
    setPlainLabel(m_logoState,
                  !fault.isEmpty()       ? fault
                      : m_logo.isEmpty() ? tr("none")
                                         : tr("stands at the top of the first page"));
}

/// What is too long stays as it was typed, so that its writer chooses what goes.
void DocumentForm::showNoteLimit()
{
    const bool tooLong = m_note->toPlainText().size() > report::mostNoteLetters;
    setPlainLabel(m_noteLimit,
                  tooLong ? tr("Only the first %1 letters are printed.").arg(wording::number(report::mostNoteLetters))
                          : QString());
    m_noteLimit->setVisible(tooLong);
}

} // namespace rolescope::ui
