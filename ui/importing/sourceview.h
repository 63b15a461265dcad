// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/catalog.h"
#include "ui/importing/markedtext.h"
#include "ui/importing/textplaces.h"
#include "workspace/latesttask.h"

#include <QWidget>

#include <memory>

class QLabel;
class QStackedWidget;
class QTextDocument;

namespace rolescope::ui {

class ClaimList;
class ClaimModel;
class LinkButton;
class Style;

/// The text of a source with its statements marked, beside the list of them.
class SourceView : public QWidget {
    Q_OBJECT

public:
    explicit SourceView(const Style *, QWidget *parent = nullptr);

    /// Keeps the source and the statement where the new catalog has them.
    void setCatalog(std::shared_ptr<const domain::Catalog>);
    void showSource(domain::SourceId);
    /// Shows its source, scrolls to its words and lights them.
    void showClaim(domain::ClaimId);
    domain::SourceId source() const { return m_source; }
    domain::ClaimId claim() const { return m_claim; }
    /// Whether the text is on screen; a long one comes a moment later.
    bool isComplete() const { return !m_loading.isRunning(); }

Q_SIGNALS:
    void publisherRequested(rolescope::domain::SourceId); ///< a person wants to name it

protected:
    void paintEvent(QPaintEvent *) override;

private:
    struct Text {
        std::shared_ptr<QTextDocument> document;
        TextPlaces places;
        std::vector<TextMark> marks; ///< of the statements, in order and apart
    };
    static Text textOf(const QString &raw, const std::vector<domain::Span> &spans);
    static std::vector<TextMark> marksOf(const TextPlaces &, const std::vector<domain::Span> &);
    std::vector<domain::Span> spans() const;
    void load(const domain::Source &);
    void take(const Text &);
    void showHead(const domain::Source &);
    void choose(domain::ClaimId);
    void light(bool scroll);
    void chooseAt(int position);
    QString silence(const domain::Source &) const;

    const Style *m_style;
    std::shared_ptr<const domain::Catalog> m_catalog;
    domain::SourceId m_source;
    domain::ClaimId m_claim;
    QString m_shown; ///< the raw text that is on screen
    TextPlaces m_places;
    ClaimModel *m_model;
    ClaimList *m_list;
    QLabel *m_title;
    QLabel *m_where;
    LinkButton *m_publisher;
    QLabel *m_note; ///< what the text does not have
    QStackedWidget *m_pages;
    MarkedText *m_text;
    QLabel *m_words; ///< of the chosen statement, where there is no text
    workspace::LatestTask m_loading;
};

} // namespace rolescope::ui
