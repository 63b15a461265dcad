// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/filters/salarypicture.h"

#include "chart/painter.h"
#include "chart/salarybar.h"
#include "chart/theme.h"
#include "ui/common/accessiblerole.h"
#include "ui/common/readingorder.h"
#include "ui/common/spacing.h"
#include "ui/common/style.h"
#include "ui/filters/salaryhandle.h"
#include "wording/jobwords.h"
#include "wording/phrase.h"

#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>
#include <utility>

namespace rolescope::ui {

namespace {

constexpr int plotHeight = 56;
constexpr int thickness = 4;
constexpr int linesHeight = 72; ///< at most, for all lines together

/// From line to line: with air between them, unless there are many.
int pitch(size_t lines) { return std::clamp(linesHeight / int(std::max<size_t>(lines, 1)), 5, thickness + 2); }

QString amountText(qint32 amount) { return wording::salaryRange({amount, amount}); }

} // namespace

SalaryPicture::SalaryPicture(const Style *style, QWidget *parent)
    : QWidget(parent),
      m_style(style),
      m_low(new SalaryHandle(tr("Lowest salary"), style, this)),
      m_high(new SalaryHandle(tr("Highest salary"), style, this))
{
    setObjectName(QStringLiteral("salaryPicture"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Chart);
    speak();
    setMouseTracking(true); // a column that opens something says so by the pointer
    m_low->setObjectName(QStringLiteral("salaryLowHandle"));
    m_high->setObjectName(QStringLiteral("salaryHighHandle"));
    for (SalaryHandle *handle : {m_low, m_high}) {
        handle->hide();
        connect(handle, &SalaryHandle::dragged, this, [this, handle](double x) { moveTo(handle, x); });
        connect(handle, &SalaryHandle::valueChanged, this, [this, handle] { moved(handle); });
        connect(handle, &SalaryHandle::dropped, this, &SalaryPicture::moveFinished);
    }
    connect(style, &Style::changed, this, [this] {
        m_fonts.reset();
        updateGeometry();
        layOut();
    });
}

SalaryPicture::~SalaryPicture() = default;

QSize SalaryPicture::sizeHint() const
{
    const int label = QFontMetrics(m_style->font(TextSize::Small)).height();
    if (m_histogram)
        return {m_style->scaled(188),
                (m_anyJobs ? plotHeight : SalaryHandle::target / 2) + SalaryHandle::target / 2 + label + space::hair};
    return {m_style->scaled(188), pitch(m_lines.size()) * int(m_lines.size()) + label};
}

void SalaryPicture::setLines(std::vector<Line> lines, const SalaryEnds &ends)
{
    const bool resized = m_histogram || lines.size() != m_lines.size();
    m_histogram = false;
    unsetCursor();
    setFocusPolicy(Qt::NoFocus);
    m_focused.reset();
    speak();
    m_lines = std::move(lines);
    m_ends = ends;
    m_low->hide();
    m_high->hide();
    if (resized)
        updateGeometry();
    const QString scale = wording::salaryRange({ends.low, ends.high});
    setAccessibleDescription(tr("%1 salaries between %2 %3 a year").arg(m_lines.size()).arg(scale, ends.currency));
    update();
}

void SalaryPicture::setHistogram(const std::vector<engine::SalaryBin> &bins, const QString &currency,
                                 const Asked &asked)
{
    const bool anyJobs = std::any_of(bins.begin(), bins.end(), [](const auto &bin) { return bin.count > 0; });
    const bool resized = !m_histogram || anyJobs != m_anyJobs;
    m_histogram = true;
    m_anyJobs = anyJobs;
    m_bins = bins;
    m_currency = currency;
    m_asked = asked;
    setFocusPolicy(anyJobs ? Qt::TabFocus : Qt::NoFocus);
    if (resized)
        updateGeometry();
    for (SalaryHandle *handle : {m_low, m_high}) {
        const QSignalBlocker quiet(handle);
        handle->setRange(0, int(bins.size()));
        handle->setPageStep(5);
        handle->setVisible(!bins.empty());
    }
    qint64 jobs = 0;
    for (const engine::SalaryBin &bin : bins)
        jobs += bin.count;
    if (!bins.empty())
        setAccessibleDescription(
            tr("%1 salaries between %2 %3 a year")
                .arg(wording::number(jobs), wording::salaryRange({edge(0), edge(int(bins.size()))}), currency));
    layOut();
}

qint32 SalaryPicture::edge(int index) const
{
    return size_t(index) < m_bins.size() ? m_bins[size_t(index)].from : m_bins.back().to;
}

int SalaryPicture::edgeNear(qint32 amount) const
{
    int best = 0;
    for (int i = 1; i <= int(m_bins.size()); ++i) {
        if (std::abs(qint64(edge(i)) - amount) < std::abs(qint64(edge(best)) - amount))
            best = i;
    }
    return best;
}

void SalaryPicture::layOut()
{
    update();
    if (!m_histogram || m_bins.empty())
        return;
    if (!m_fonts)
        m_fonts = std::make_unique<chart::Fonts>(chart::Fonts::screen(m_style->font(TextSize::Small)));
    chart::HistogramData data;
    for (const engine::SalaryBin &bin : m_bins)
        data.bins.push_back({bin.from, bin.to, isAsked(bin) ? int(bin.count) : 0, int(bin.count)});
    data.low = m_asked.from.value_or(edge(0));
    data.high = m_asked.to.value_or(edge(int(m_bins.size())));
    data.currency = m_currency;
    // The chart keeps room for its own handles at both sides; here the columns reach the edges of the fields.
    QRectF area(0, 0, width(), sizeHint().height() - SalaryHandle::target / 2);
    const double side = chart::layoutHistogram(data, area, *m_fonts).plot.left();
    m_picture = chart::layoutHistogram(data, area.adjusted(-side, 0, side, 0), *m_fonts);
    if (m_focused && (size_t(*m_focused) >= m_bins.size() || m_bins[size_t(*m_focused)].count == 0))
        m_focused.reset();
    placeHandles();
    speak();
}

bool SalaryPicture::isAsked(const engine::SalaryBin &bin) const
{
    const bool reached = bin.to > m_asked.from.value_or(edge(0)) && bin.from < m_asked.to.value_or(m_bins.back().to);
    return reached && (!m_asked.topFrom || bin.from >= *m_asked.topFrom)
        && (!m_asked.topBelow || bin.to <= *m_asked.topBelow);
}

std::optional<int> SalaryPicture::binAt(QPointF at) const
{
    const chart::Mark *bin = m_histogram ? m_picture.binAt(at) : nullptr;
    return bin && size_t(bin->id.index) < m_bins.size() && m_bins[size_t(bin->id.index)].count > 0
        ? std::optional(bin->id.index)
        : std::nullopt;
}

void SalaryPicture::placeHandles()
{
    const qint32 from = m_asked.from.value_or(edge(0));
    const qint32 to = m_asked.to.value_or(edge(int(m_bins.size())));
    const int y = int(m_picture.plot.bottom()) - SalaryHandle::target / 2;
    const auto place = [&](SalaryHandle *handle, qint32 amount) {
        const QSignalBlocker quiet(handle);
        handle->setValue(edgeNear(amount));
        // At the ends of the scale the knob, not its centre, meets the edge.
        constexpr int half = SalaryHandle::knob / 2 - 1;
        const int x = std::clamp(qRound(m_picture.xOf(amount)), half, std::max(half, width() - half));
        handle->move(x - SalaryHandle::target / 2, y);
    };
    place(m_low, from);
    place(m_high, to);
}

void SalaryPicture::moveTo(SalaryHandle *handle, double x)
{
    const int at = edgeNear(m_picture.amountAt(x));
    handle->setValue(handle == m_low ? std::min(at, m_high->value() - 1) : std::max(at, m_low->value() + 1));
}

/// At its end of the scale a handle asks for nothing; what the other side asks for, between bins perhaps, stays.
void SalaryPicture::moved(const SalaryHandle *handle)
{
    const int last = int(m_bins.size());
    const int at = std::clamp(handle->value(), 0, last);
    if (m_low->value() >= m_high->value())
        return placeHandles();
    if (handle == m_low)
        Q_EMIT rangeMoved(at > 0 ? Amount(edge(at)) : Amount(), m_asked.to);
    else
        Q_EMIT rangeMoved(m_asked.from, at < last ? Amount(edge(at)) : Amount());
}

void SalaryPicture::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void SalaryPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_histogram && !m_bins.empty())
        paintHistogram(&painter);
    else if (!m_histogram && m_ends.isValid())
        paintLines(&painter);
}

void SalaryPicture::paintTexts(QPainter *painter, const std::vector<AmountText> &texts, const QRectF &line) const
{
    const QFontMetricsF metrics(m_style->font(TextSize::Small));
    std::vector<chart::LineLabel> labels;
    for (const AmountText &text : texts)
        labels.push_back({text.middle, std::ceil(metrics.horizontalAdvance(text.text))});
    const auto placed = chart::placeLabels(labels, line);
    painter->setFont(m_style->font(TextSize::Small));
    for (size_t i = 0; i < texts.size(); ++i) {
        if (!placed[i])
            continue;
        painter->setPen(texts[i].color);
        drawInOrder(painter, *placed[i], int(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextDontClip),
                    texts[i].text);
    }
}

void SalaryPicture::paintLines(QPainter *painter) const
{
    const chart::Theme &theme = m_style->theme();
    const int step = pitch(m_lines.size());
    painter->setPen(Qt::NoPen);
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const domain::YearlySalary &salary = m_lines[i].salary;
        const bool after = m_ends.endsAfter(salary), before = m_ends.startsBefore(salary);
        const QRectF track(0, int(i) * step, width(), thickness);
        const QRectF bar = chart::salaryBar(salary, m_ends.low, m_ends.high, track,
                                            after || before ? chart::brokenWidth : double(thickness))
                               .whole;
        painter->setBrush(m_lines[i].shown ? theme.slate : theme.slateTint);
        painter->drawRect(bar);
        if (after)
            painter->fillPath(chart::breakOf(bar, false), theme.panel);
        if (before)
            painter->fillPath(chart::breakOf(bar, true), theme.panel);
    }
    const int top = step * int(m_lines.size());
    paintTexts(
        painter,
        {{0, amountText(m_ends.low), theme.quietText}, {double(width()), amountText(m_ends.high), theme.quietText}},
        QRectF(0, top, width(), height() - top));
}

void SalaryPicture::paintHistogram(QPainter *painter) const
{
    chart::Marks columns;
    for (const chart::Mark &mark : m_picture.marks) {
        const bool handle = mark.id.part == chart::LowHandle || mark.id.part == chart::HighHandle;
        if (mark.shape == chart::Shape::Area && !handle)
            columns.push_back(mark);
    }
    // All jobs behind the shown ones need to be seen on the panel, too.
    chart::Theme theme = m_style->theme();
    theme.track = theme.slateTint;
    chart::paintMarks(*painter, columns, theme, *m_fonts);
    const QRectF &plot = m_picture.plot;
    painter->setPen(QPen(theme.slate, 1));
    painter->drawLine(plot.bottomLeft(), plot.bottomRight());
    paintAmounts(painter);
    if (!hasFocus())
        return;
    const chart::Mark *column = focusedColumn();
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme.focus, 2));
    painter->drawRect((column ? column->hit.boundingRect() : plot).adjusted(1, 1, -1, -1));
}

void SalaryPicture::paintAmounts(QPainter *painter) const
{
    // What the handles ask for comes first; the ends of the scale stand where there is room.
    const chart::Theme &theme = m_style->theme();
    std::vector<AmountText> texts;
    for (const Amount &amount : {m_asked.from, m_asked.to})
        if (amount)
            texts.push_back({m_picture.xOf(*amount), amountText(*amount), theme.text});
    texts.push_back({m_picture.xOf(m_picture.from), amountText(m_picture.from), theme.quietText});
    texts.push_back({m_picture.xOf(m_picture.to), amountText(m_picture.to) + u'+', theme.quietText});
    const double high = QFontMetricsF(m_style->font(TextSize::Small)).height();
    paintTexts(painter, texts, QRectF(0, height() - space::hair - high, width(), high));
}

} // namespace rolescope::ui
