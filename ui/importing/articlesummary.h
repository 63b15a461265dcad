// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/scrollpage.h"
#include "ui/importing/articledraft.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace rolescope::ui {

class CountsTable;
class ElidedLabel;
class FlowLayout;
class InlineMessage;
class LinkButton;
class Style;

/// What an article holds, before it is added: its roles, its counts, its publisher and its new skills.
class ArticleSummary : public ScrollPage {
    Q_OBJECT

public:
    explicit ArticleSummary(const Style *, QWidget *parent = nullptr);

    void setDraft(const ArticleDraft &);
    /// The counts of the lines as they stand now.
    void showCounts(const importer::Article &);
    /// Keeps the ticks of the terms that were there.
    void setTerms(const QStringList &);

    QString publisher() const;
    QStringList declinedTerms() const;
    /// A sentence above everything else; none: an empty text.
    void showNote(const QString &, bool isProblem);

private:
    struct RoleLine {
        ElidedLabel *name = nullptr;
        QLabel *note = nullptr;
    };
    QWidget *buildFacts();
    QWidget *buildCounts();
    QLayout *buildRoles();
    QLabel *label(bool bold, bool quiet);
    QLabel *heading(const QString &);
    void showRoles(const ArticleDraft &);
    void tickAll(bool);
    void showUnshown();

    const Style *m_style;
    InlineMessage *m_note = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_when = nullptr;
    std::array<RoleLine, 2> m_roles;
    QLineEdit *m_publisher = nullptr;
    QLabel *m_also = nullptr;
    QWidget *m_publisherPart = nullptr;
    QWidget *m_termPart = nullptr;
    QLabel *m_termTitle = nullptr;
    QLabel *m_moreTerms = nullptr;
    FlowLayout *m_termFlow = nullptr;
    std::vector<QCheckBox *> m_terms;
    QStringList m_unshownTerms; ///< beyond those that have a box; they follow all or none
    bool m_declineUnshown = false;
    CountsTable *m_sections = nullptr;
    CountsTable *m_lines = nullptr;
};

} // namespace rolescope::ui
