// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/helpwindow.h"

#include "ui/common/buttonbar.h"
#include "ui/common/plaintext.h"
#include "ui/common/readingorder.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace rolescope::ui {

namespace {

constexpr QSize wished(820, 560);
constexpr int listWidth = 230;

} // namespace

HelpWindow::HelpWindow(const Style *style, QWidget *parent)
    : QDialog(parent),
      m_style(style),
      m_topics(helpTopics()),
      m_list(new QListWidget(this)),
      m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Help"));
    setModal(false);
    m_list->setObjectName(QStringLiteral("helpTopics"));
    m_list->setAccessibleName(tr("Topics"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(style->scaled(listWidth));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(space::hair / 2); // on each side of a topic
    for (const HelpTopic &topic : m_topics)
        m_list->addItem(topic.title);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false); // there are none, and none may be followed
    m_text->document()->setDocumentMargin(space::large);
    m_text->document()->setIndentWidth(space::large);

    auto *bar = new ButtonBar(style, this);
    auto *close = new QPushButton(tr("Close"), bar);
    close->setAutoDefault(false);
    bar->addRight(close);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(readingMargins(space::medium, space::medium, 0, 0));
    row->setSpacing(space::medium);
    row->addWidget(m_list);
    row->addWidget(m_text, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(bar);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::showCurrent);
    connect(style, &Style::changed, this, &HelpWindow::showCurrent);
    resize(style->scaled(wished.width()), style->scaled(wished.height()));
    m_list->setCurrentRow(0);
}

void HelpWindow::showTopic(const QString &key)
{
    const auto found =
        std::find_if(m_topics.begin(), m_topics.end(), [&](const HelpTopic &topic) { return topic.key == key; });
    m_list->setCurrentRow(found == m_topics.end() ? 0 : static_cast<int>(found - m_topics.begin()));
    m_list->setFocus();
}

QString HelpWindow::topic() const
{
    const auto row = static_cast<size_t>(m_list->currentRow());
    return row < m_topics.size() ? m_topics[row].key : QString();
}

void HelpWindow::showCurrent()
{
    const auto row = static_cast<size_t>(m_list->currentRow());
    if (row >= m_topics.size())
        return;
    m_text->document()->setDefaultFont(m_style->font());
    setOwnMarkdown(m_text, QStringLiteral("## %1\n\n%2").arg(m_topics[row].title, m_topics[row].markdown));
    m_text->setAccessibleName(m_topics[row].title);
}

} // namespace rolescope::ui
