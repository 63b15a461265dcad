// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "textrecorder.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

#include <cmath>

namespace rolescope::translationtest {

namespace {

/// Draws nothing and writes down the texts.
class RecordingEngine : public QPaintEngine {
public:
    explicit RecordingEngine(std::vector<PaintedText> &texts) : QPaintEngine(AllFeatures), m_texts(texts) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
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
    std::vector<PaintedText> &m_texts;
    qreal m_baseline = 0;
    qreal m_begin = 0;
    qreal m_end = 0;
};

class RecordingDevice : public QPaintDevice {
public:
    explicit RecordingDevice(const QWidget &widget) : m_widget(widget), m_engine(texts) {}

    QPaintEngine *paintEngine() const override { return &m_engine; }

    std::vector<PaintedText> texts;

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

} // namespace

std::vector<PaintedText> paintedTexts(QWidget &widget)
{
    RecordingDevice device(widget);
    widget.render(&device, {}, {}, {});
    return device.texts;
}

} // namespace rolescope::translationtest
