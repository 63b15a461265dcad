// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/editing/statementdialog.h"

#include "ui/common/choicebox.h"
#include "ui/common/fieldframe.h"
#include "ui/common/style.h"
#include "wording/labels.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace rolescope::ui {

namespace {

using domain::Strength;

constexpr std::array strengths{Strength::Required, Strength::Typical, Strength::Preferred, Strength::Beneficial,
                               Strength::Example};
constexpr qsizetype longestText = 2000;

} // namespace

StatementDialog::StatementDialog(const domain::Claim &claim, const domain::Catalog &catalog, domain::RoleId a,
                                 domain::RoleId b, bool isNew, const Style *style, QWidget *parent)
    : FormDialog(isNew ? tr("Add a statement") : tr("Edit the statement"), isNew ? tr("&Add") : tr("&Save"), style,
                 parent),
      m_claim(claim),
      m_about(new ChoiceBox(style, this)),
      m_section(new ChoiceBox(style, this)),
      m_strength(new ChoiceBox(style, this)),
      m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("statementDialog"));
    m_about->setObjectName(QStringLiteral("aboutChoice"));
    m_section->setObjectName(QStringLiteral("sectionChoice"));
    m_strength->setObjectName(QStringLiteral("strengthChoice"));
    m_text->setObjectName(QStringLiteral("statementText"));
    const auto offer = [&](domain::RoleId role, domain::RoleId other) {
        const domain::Role *first = catalog.role(role);
        const domain::Role *second = catalog.role(other);
        const bool known = std::any_of(m_choices.begin(), m_choices.end(),
                                       [&](const Choice &c) { return c.role == role && c.other == other; });
        if (!first || known)
            return;
        m_choices.push_back({role, other});
        m_about->addItem(second ? tr("%1 and %2").arg(first->name, second->name) : first->name);
        if (role == claim.role && other == claim.otherRole)
            m_about->setCurrentIndex(int(m_choices.size()) - 1);
    };
    offer(a, {});
    offer(b, {});
    offer(claim.role, {});
    offer(claim.otherRole, {});
    if (claim.isPair())
        offer(claim.role, claim.otherRole);
    else if (catalog.role(a) && catalog.role(b))
        offer(a, b);
    for (const domain::Section section : domain::allSections)
        m_section->addItem(wording::name(section));
    m_section->setCurrentIndex(int(claim.section));
    for (const Strength strength : strengths)
        m_strength->addItem(wording::strengthName(strength));
    m_strength->setCurrentIndex(int(claim.strength));

    addField(tr("About"), m_about);
    addFields({{tr("Section"), m_section}, {tr("How firmly it is said"), m_strength}});
    m_label = addLine(tr("In one or two words"), QStringLiteral("labelEdit"), tr("may stay empty"));
    m_label->setText(claim.label);
    addField(tr("Statement"), new FieldFrame(m_text, style, this));
    m_text->setAccessibleName(tr("Statement"));
    m_text->setPlainText(claim.text);
    m_text->setMinimumHeight(style->scaled(96));
    if (!isNew)
        addText(tr("Your wording is shown as your own note. What the source says stays in its text."));
    connect(m_text, &QPlainTextEdit::textChanged, this, &StatementDialog::check);
    m_text->setFocus();
    check();
}

void StatementDialog::check()
{
    const QString text = m_text->toPlainText().simplified();
    setMissing(text.isEmpty()                  ? tr("Write what is stated.")
                   : text.size() > longestText ? tr("Shorten it to %1 signs.").arg(longestText)
                                               : QString());
}

domain::Claim StatementDialog::claim() const
{
    domain::Claim claim = m_claim;
    const Choice &about = m_choices[size_t(std::max(0, m_about->currentIndex()))];
    claim.role = about.role;
    claim.otherRole = about.other;
    claim.section = domain::allSections[size_t(m_section->currentIndex())];
    claim.strength = strengths[size_t(m_strength->currentIndex())];
    claim.label = m_label->text().simplified();
    claim.text = m_text->toPlainText().simplified();
    if (claim.text != m_claim.text)
        claim.brief.clear();
    // It is a person's own: no text of a source stands behind it.
    claim.original.reset();
    claim.span.reset();
    claim.paraphrased = false;
    return claim;
}

} // namespace rolescope::ui
