// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace rolescope::importer {

/// A piece of HTML: text, or one tag.
struct HtmlToken {
    enum class Kind : quint8 { Text, Open, Close, End };

    Kind kind = Kind::End;
    QStringView text; ///< references not decoded
    QString name;     ///< of a tag, lower case
};

/// Cuts HTML into tags and text; comments, declarations and the insides of scripts and styles are left
/// out. Every character is looked at a constant number of times.
class HtmlTokens {
public:
    explicit HtmlTokens(QStringView html);

    HtmlToken next();
    qsizetype at() const { return m_at; }
    void goBackTo(qsizetype at) { m_at = at; }

private:
    HtmlToken tag();
    void skipMarkup();
    void skipTo(QStringView end);
    void skipRawText(const QString &name);
    qsizetype tagEnd(qsizetype from) const;
    QChar charAt(qsizetype at) const { return at < m_html.size() ? m_html[at] : QChar(); }

    QStringView m_html;
    qsizetype m_at = 0;
    qsizetype m_lastClose = -1; ///< of the last '>': a tag that begins after it is text
};

} // namespace rolescope::importer
