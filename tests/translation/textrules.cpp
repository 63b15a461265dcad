// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "textrules.h"

#include "markedlibrary.h"
#include "pseudotranslator.h"
#include "textrecorder.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QHelpEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextDocumentFragment>
#include <QToolTip>
#include <QWidget>

#include <algorithm>

namespace rolescope::translationtest {

namespace {

constexpr QChar ellipsis(0x2026);
/// Antialiasing and rounded widths.
constexpr qreal tolerance = 1.6;
constexpr qreal overlap = 2.5;

/// Inside an area's viewport what is beyond an edge can be scrolled to.
bool scrolls(const QWidget *widget, Qt::Orientation direction)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
    if (!area || area->viewport() != widget)
        return false;
    const bool across = direction == Qt::Horizontal;
    const QScrollBar *bar = across ? area->horizontalScrollBar() : area->verticalScrollBar();
    const auto policy = across ? area->horizontalScrollBarPolicy() : area->verticalScrollBarPolicy();
    return policy != Qt::ScrollBarAlwaysOff && bar->maximum() > bar->minimum();
}

/// The widget that cuts the text, or null.
const QWidget *cutter(const QWidget *widget, QRectF ink)
{
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        const QRectF room = QRectF(at->rect()).adjusted(-tolerance, -tolerance, tolerance, tolerance);
        const bool across = ink.left() < room.left() || ink.right() > room.right();
        const bool down = ink.top() < room.top() || ink.bottom() > room.bottom();
        if ((across && !scrolls(at, Qt::Horizontal)) || (down && !scrolls(at, Qt::Vertical)))
            return at;
        if (at->isWindow() || (across && down))
            return nullptr;
        if (across || down) // scrolled out of sight as a whole, or half: found where it stands
            return nullptr;
        ink.translate(at->pos());
    }
    return nullptr;
}

bool isImportedAt(const QString &text, qsizetype at)
{
    const auto dottedAt = [&text](qsizetype i) { return i >= 0 && i < text.size() && isDotted(text.at(i)); };
    return dottedAt(at)
        || (QStringLiteral("qQJ").contains(text.at(at))
            && (dottedAt(at - 1) || dottedAt(at + 1))); // have no dotted form
}

/// Whether a pointer that rests on the text is told all of it.
bool isToldByToolTip(QWidget *widget, const PaintedText &painted)
{
    QToolTip::hideText();
    const QPoint at = painted.ink.center().toPoint();
    QHelpEvent help(QEvent::ToolTip, at, widget->mapToGlobal(at));
    QApplication::sendEvent(widget, &help);
    const QString told = QTextDocumentFragment::fromHtml(QToolTip::text()).toPlainText().simplified();
    QToolTip::hideText();
    return told.contains(painted.text.chopped(1).simplified());
}

bool isImported(const QString &text) { return text.normalized(QString::NormalizationForm_D).contains(QChar(0x0323)); }

/// What is typed into scrolls by itself.
bool holdsTyping(const QWidget *widget)
{
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    return line && !line->text().isEmpty();
}

void addSpoken(const QWidget *widget, const QRegularExpression &known, QStringList &found)
{
    const auto check = [&](const QString &text, const char *what) {
        const QString left = untranslated(text, known);
        if (!left.isEmpty())
            found << QStringLiteral("%1 \"%2\" of %3: %4")
                         .arg(QLatin1String(what), text.left(80), nameOf(widget), left.left(60));
    };
    check(widget->accessibleName(), "name");
    check(widget->accessibleDescription(), "description");
    check(QTextDocumentFragment::fromHtml(widget->toolTip()).toPlainText(), "tooltip");
    if (widget->isWindow())
        check(widget->windowTitle(), "title");
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        check(line->placeholderText(), "placeholder");
}

/// The help's text is one file, not translated by sentences; names and numbers of versions are the same everywhere.
bool isNotTranslated(const QWidget *widget)
{
    return widget->window()->objectName() == u"helpWindow" || widget->objectName() == u"versions";
}

} // namespace

QString nameOf(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *at = widget; at && path.size() < 4; at = at->parentWidget())
        path << QString::fromLatin1(at->metaObject()->className()).section(QStringLiteral("::"), -1)
                + (at->objectName().isEmpty() ? QString() : u'#' + at->objectName());
    return path.join(QStringLiteral(" in "));
}

std::vector<QWidget *> shownWidgets(QWidget &root)
{
    std::vector<QWidget *> shown{&root};
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == root.window() && !widget->visibleRegion().isEmpty())
            shown.push_back(widget);
    }
    return shown;
}

QRegularExpression anyOf(QStringList names)
{
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (QString &name : names)
        name = QRegularExpression::escape(name);
    return QRegularExpression(QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(names.join(u'|')),
                              QRegularExpression::UseUnicodePropertiesOption);
}

QString untranslated(const QString &text, const QRegularExpression &known)
{
    int depth = 0;
    QString outside;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == openMark)
            ++depth;
        else if (c == closeMark)
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            outside += isImportedAt(text, i) ? QChar(u' ') : c;
        if (c == openMark || c == closeMark)
            outside += u' ';
    }
    if (!known.pattern().isEmpty())
        outside.replace(known, QStringLiteral(" "));
    static const QRegularExpression words(QStringLiteral("[^\\p{L}]+"), QRegularExpression::UseUnicodePropertiesOption);
    QStringList left = outside.split(words, Qt::SkipEmptyParts);
    left.removeIf([](const QString &word) { return word.size() == 1; }); // keys of shortcuts, A and B
    return left.join(u' ');
}

QStringList untranslatedTexts(QWidget &root, const QRegularExpression &known)
{
    QStringList found;
    for (QWidget *widget : shownWidgets(root)) {
        if (isNotTranslated(widget))
            continue;
        addSpoken(widget, known, found);
        if (holdsTyping(widget))
            continue;
        // Marks that open in one line close in another, so all lines are read on end.
        QString all;
        for (const PaintedText &painted : wholeTexts(*widget)) {
            all += painted.text;
            if (painted.text.endsWith(ellipsis)) // cut: its marks do not close
                all += QString(all.count(openMark) - all.count(closeMark), closeMark);
            all += u' ';
        }
        const QString left = untranslated(all, known);
        if (!left.isEmpty())
            found << QStringLiteral("shown by %1: %2").arg(nameOf(widget), left.left(120));
    }
    return found;
}

QStringList cutTexts(QWidget &root)
{
    QStringList found;
    for (QWidget *widget : shownWidgets(root)) {
        if (holdsTyping(widget))
            continue;
        for (const PaintedText &painted : wholeTexts(*widget)) {
            if (const QWidget *by = cutter(widget, painted.ink))
                found << QStringLiteral("\"%1\" of %2 is cut by %3: %4 %5 to %6 %7 in %8 x %9")
                             .arg(painted.text.left(60), nameOf(widget), nameOf(by))
                             .arg(painted.ink.left())
                             .arg(painted.ink.top())
                             .arg(painted.ink.right())
                             .arg(painted.ink.bottom())
                             .arg(widget->width())
                             .arg(widget->height());
            if (painted.text.endsWith(ellipsis) && painted.text.contains(openMark) && !isImported(painted.text)
                && !isToldByToolTip(widget, painted))
                found << QStringLiteral("\"%1\" of %2 has no room: %3 x %4")
                             .arg(painted.text.left(60), nameOf(widget))
                             .arg(widget->width())
                             .arg(widget->height());
        }
    }
    return found;
}

QStringList overlappingTexts(QWidget &root)
{
    QStringList found;
    for (QWidget *widget : shownWidgets(root)) {
        const std::vector<PaintedText> texts = paintedTexts(*widget);
        for (size_t i = 0; i < texts.size(); ++i) {
            for (size_t j = 0; j < i; ++j) {
                const QRectF both = texts[i].ink & texts[j].ink;
                if (both.width() > overlap && both.height() > overlap && texts[i].text != texts[j].text)
                    found << QStringLiteral("\"%1\" over \"%2\" in %3")
                                 .arg(texts[i].text.left(50), texts[j].text.left(50), nameOf(widget));
            }
        }
    }
    return found;
}

} // namespace rolescope::translationtest
