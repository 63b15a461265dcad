// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exporting/exportdialog.h"

#include "ui/common/buttonbar.h"
#include "ui/common/choicebox.h"
#include "ui/common/plaintext.h"
#include "ui/common/scrollpage.h"
#include "ui/common/segmentbar.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/exporting/documentform.h"
#include "ui/exporting/exportforms.h"
#include "ui/exporting/rolechoice.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rolescope::ui {

namespace {

constexpr QSize wished(820, 560);
constexpr int whatWidth = 320;
constexpr qsizetype mostPairs = 5000; // a quarter of an hour of PDFs

/// A page that scrolls, with its column open to others.
class Page : public ScrollPage {
public:
    using ScrollPage::column;
    using ScrollPage::ScrollPage;
};

QLabel *heading(const QString &text, const Style *style, QWidget *parent)
{
    auto *label = new QLabel(parent);
    setPlainLabel(label, text);
    style->dress(label, TextSize::Normal, false, Tone::Quiet);
    return label;
}

} // namespace

ExportDialog::ExportDialog(const Content &content, const ExportChoice &last, const Style *style, Dialogs *dialogs,
                           QWidget *parent)
    : QDialog(parent),
      m_style(style),
      m_what(new SegmentBar(this)),
      m_roles(new RoleChoice(style, this)),
      m_forms(exportForms()),
      m_form(new ChoiceBox(style, this)),
      m_use(new QLabel(this)),
      m_everything(new QCheckBox(tr("All jobs, not only the filtered ones"), this)),
      m_document(new DocumentForm(style, dialogs, this)),
      m_noDocument(new QLabel(this)),
      m_accept(new QPushButton(tr("&Export…"), this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    setWindowModality(Qt::WindowModal);
    auto *options = new Page(this);
    options->column()->addWidget(m_document);
    options->column()->addWidget(m_noDocument);
    m_noDocument->setWordWrap(true);
    style->dress(m_noDocument, TextSize::Normal, false, Tone::Quiet);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildWhat(content));
    row->addWidget(options, 1);
    auto *bar = new ButtonBar(style, this);
    auto *cancel = new QPushButton(tr("Cancel"), bar);
    cancel->setAutoDefault(false);
    m_accept->setObjectName(QStringLiteral("acceptExport"));
    m_accept->setProperty("primary", true);
    m_accept->setDefault(true);
    bar->addRight(cancel);
    bar->addRight(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(bar);
    m_roles->setCatalog(content.catalog, content.a, content.b);
    m_form->setCurrentIndex(last.form);
    m_document->setOptions(last.options);
    m_everything->setChecked(last.everything);
    m_everything->setVisible(!content.filterName.isEmpty());
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_what, &SegmentBar::chosen, this, &ExportDialog::look);
    connect(m_roles, &RoleChoice::changed, this, &ExportDialog::look);
    connect(m_form, &QComboBox::currentIndexChanged, this, &ExportDialog::look);
    look();
    const QSize size(style->scaled(wished.width()), style->scaled(wished.height()));
    resize(parent ? size.boundedTo(parent->window()->size() - QSize(48, 48)) : size);
}

QWidget *ExportDialog::buildWhat(const Content &content)
{
    auto *part = new QWidget(this);
    part->setFixedWidth(m_style->scaled(whatWidth));
    m_what->setObjectName(QStringLiteral("exportWhat"));
    m_what->setSegments({tr("This comparison"), tr("Several pairs")});
    m_what->setCurrent(0);
    m_form->setObjectName(QStringLiteral("exportFormat"));
    m_form->setAccessibleName(tr("Format"));
    for (const ExportForm &form : m_forms)
        m_form->addItem(form.name);
    m_use->setObjectName(QStringLiteral("exportAbout"));
    m_use->setWordWrap(true);
    m_style->dress(m_use, TextSize::Small, false, Tone::Quiet);
    m_everything->setObjectName(QStringLiteral("exportEverything"));
    setPlainToolTip(m_everything, tr("Filtered now: %1").arg(content.filterName));
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(space::large, space::large, space::large, space::medium);
    column->setSpacing(space::small);
    column->addWidget(m_what, 0, Qt::AlignLeft);
    column->addSpacing(space::hair);
    column->addWidget(heading(tr("Format"), m_style, part));
    column->addWidget(m_form);
    column->addWidget(m_use);
    column->addWidget(m_everything);
    column->addWidget(m_roles, 1);
    column->addStretch(0);
    return part;
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice{m_form->currentIndex(), m_document->options(), m_everything->isChecked(), {}};
    if (m_what->current() == 1)
        choice.roles = m_roles->roles();
    return choice;
}

void ExportDialog::look()
{
    const bool several = m_what->current() == 1;
    const ExportForm &form = m_forms[static_cast<size_t>(m_form->currentIndex())];
    m_roles->setVisible(several);
    m_accept->setEnabled(!several || (m_roles->pairs() > 0 && m_roles->pairs() <= mostPairs));
    setPlainToolTip(m_accept,
                    several && m_roles->pairs() > mostPairs
                        ? tr("At most %1 pairs at once; tick fewer roles.").arg(mostPairs)
                        : QString());
    setPlainLabel(m_use, form.use);
    m_document->setVisible(form.isDocument());
    m_document->setPaged(form.format == workspace::ExportFormat::Pdf);
    m_noDocument->setVisible(!form.isDocument());
    setPlainLabel(m_noDocument, tr("Everything that the comparison holds; there is nothing to choose."));
}

} // namespace rolescope::ui
