// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "textrecorder.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

#include <cmath>

namespace rolescope::translationtest {

namespace {

/// Draws nothing and writes down the texts and where shapes are.
class RecordingEngine : public QPaintEngine {
public:
    RecordingEngine(std::vector<PaintedText> &texts, std::vector<QRectF> &shapes)
        : QPaintEngine(AllFeatures),
          m_texts(texts),
          m_shapes(shapes)
    {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &place, const QPixmap &, const QRectF &) override { note(place); }
    void drawPath(const QPainterPath &path) override { note(path.boundingRect()); }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode) override
    {
        note(QPolygonF(QList<QPointF>(points, points + count)).boundingRect());
    }
    Type type() const override { return User; }

    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        if (painter()->pen().color().alpha() == 0 || item.text().trimmed().isEmpty())
            return;
        const QTransform toWidget = painter()->combinedTransform();
        const QPointF begin = toWidget.map(at);
        const bool follows = !m_texts.empty() && std::abs(begin.y() - m_baseline) < 0.6
            && (std::abs(begin.x() - m_end) < 6 || std::abs(m_begin - begin.x() - item.width()) < 6);
        m_baseline = begin.y();
        m_begin = begin.x();
        m_end = toWidget.map(at + QPointF(item.width(), 0)).x();
        QRectF ink = QFontMetricsF(item.font()).tightBoundingRect(item.text());
        ink.moveLeft(0);
        ink.setWidth(item.width());
        m_texts.push_back({item.text(), toWidget.mapRect(ink.translated(at)), follows});
    }

private:
    void note(const QRectF &box) { m_shapes.push_back(painter()->combinedTransform().mapRect(box)); }

    std::vector<PaintedText> &m_texts;
    std::vector<QRectF> &m_shapes;
    qreal m_baseline = 0;
    qreal m_begin = 0;
    qreal m_end = 0;
};

class RecordingDevice : public QPaintDevice {
public:
    explicit RecordingDevice(const QWidget &widget) : m_widget(widget), m_engine(texts, shapes) {}

    QPaintEngine *paintEngine() const override { return &m_engine; }

    std::vector<PaintedText> texts;
    std::vector<QRectF> shapes;

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_widget.width();
        case PdmHeight: return m_widget.height();
        case PdmWidthMM: return m_widget.widthMM();
        case PdmHeightMM: return m_widget.heightMM();
        case PdmNumColors: return m_widget.colorCount();
        case PdmDepth: return m_widget.depth();
        case PdmDpiX: return m_widget.logicalDpiX();
        case PdmDpiY: return m_widget.logicalDpiY();
        case PdmPhysicalDpiX: return m_widget.physicalDpiX();
        case PdmPhysicalDpiY: return m_widget.physicalDpiY();
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
        default: return 0;
        }
    }

private:
    const QWidget &m_widget;
    mutable RecordingEngine m_engine;
};

/// As on the screen: painters of any other device do not know in which direction the widget is read.
void record(QWidget &widget, RecordingDevice &device)
{
    QPainter painter(&device);
    painter.setLayoutDirection(widget.layoutDirection());
    widget.render(&painter, {}, {}, {});
}

} // namespace

std::vector<PaintedText> paintedTexts(QWidget &widget)
{
    RecordingDevice device(widget);
    record(widget, device);
    return device.texts;
}

std::vector<PaintedText> wholeTexts(QWidget &widget)
{
    std::vector<PaintedText> whole;
    for (PaintedText &text : paintedTexts(widget)) {
        if (text.follows && !whole.empty()) {
            whole.back().text += text.text;
            whole.back().ink |= text.ink;
        } else {
            whole.push_back(std::move(text));
        }
    }
    return whole;
}

std::vector<QRectF> paintedShapes(QWidget &widget)
{
    RecordingDevice device(widget);
    record(widget, device);
    return device.shapes;
}

} // namespace rolescope::translationtest
