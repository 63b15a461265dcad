// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/jobs/adtext.h"

#include "ui/common/style.h"

#include <QEvent>
#include <QTextBlock>
#include <QWheelEvent>

#include <cmath>

namespace rolescope::ui {

AdText::AdText(const Style *style, QWidget *parent) : MarkedText(style, parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::ClickFocus); // one stop for Tab: the pane itself
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setMinimumWidth(0);
    connect(style, &Style::changed, this, &AdText::fitHeight);
}

void AdText::setText(const QString &text)
{
    const auto document = makeDocument(text);
    document->setDocumentMargin(0);
    show(document);
    fitHeight();
}

void AdText::fitHeight()
{
    double height = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        height += blockBoundingRect(block).height();
    setFixedHeight(int(std::ceil(height)) + 2);
}

void AdText::resizeEvent(QResizeEvent *event)
{
    MarkedText::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

void AdText::wheelEvent(QWheelEvent *event) { event->ignore(); } // the pane scrolls

void AdText::changeEvent(QEvent *event)
{
    MarkedText::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

} // namespace rolescope::ui
