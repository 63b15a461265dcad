// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/histogram.h"
#include "domain/salary.h"
#include "engine/jobanswer.h"
#include "ui/jobs/salaryends.h"

#include <QColor>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace rolescope::ui {

class SalaryHandle;
class Style;

/// The salaries beside their filter: few as a line each from low to high, many as a histogram with
/// two handles that filter while they are dragged, and columns that a click or the keys open.
class SalaryPicture : public QWidget {
    Q_OBJECT

public:
    struct Line {
        domain::YearlySalary salary;
        bool shown = true;
    };
    using Amount = std::optional<qint32>;
    /// What the filter asks for: a range that a salary reaches, or one bin's own jobs.
    struct Asked {
        Amount from;
        Amount to;
        Amount topFrom;
        Amount topBelow;
    };

    explicit SalaryPicture(const Style *, QWidget *parent = nullptr);
    ~SalaryPicture() override;

    void setLines(std::vector<Line>, const SalaryEnds &);
    void setHistogram(const std::vector<engine::SalaryBin> &, const QString &currency, const Asked &);
    bool isHistogram() const { return m_histogram; }
    const chart::HistogramPicture &histogram() const { return m_picture; }
    SalaryHandle *lowHandle() const { return m_low; }
    SalaryHandle *highHandle() const { return m_high; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void rangeMoved(std::optional<qint32> from, std::optional<qint32> to);
    void moveFinished();
    /// A column's jobs by their top salary. The outermost columns also hold what lies beyond them.
    void binOpened(std::optional<qint32> topFrom, std::optional<qint32> topBelow);

protected:
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    void mouseReleaseEvent(QMouseEvent *) override;
    void mouseMoveEvent(QMouseEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void focusInEvent(QFocusEvent *) override;
    void focusOutEvent(QFocusEvent *) override;
    bool event(QEvent *) override;

private:
    /// An amount below the scale, its middle where the amount stands.
    struct AmountText {
        double middle = 0;
        QString text;
        QColor color;
    };

    void layOut();
    void placeHandles();
    void moveTo(SalaryHandle *, double x);
    void moved(const SalaryHandle *);
    std::optional<int> binAt(QPointF) const; ///< a column that holds jobs
    void openBin(int);
    const chart::Mark *focusedColumn() const;
    void moveFocus(int key);
    void speak();
    bool isAsked(const engine::SalaryBin &) const;
    qint32 edge(int index) const;
    int edgeNear(qint32 amount) const;
    void paintLines(QPainter *) const;
    void paintHistogram(QPainter *) const;
    void paintAmounts(QPainter *) const;
    void paintTexts(QPainter *, const std::vector<AmountText> &, const QRectF &line) const;

    const Style *m_style;
    bool m_histogram = false;
    bool m_anyJobs = false; ///< without one the handles stand alone, with no room for columns
    std::vector<Line> m_lines;
    SalaryEnds m_ends;
    std::vector<engine::SalaryBin> m_bins;
    QString m_currency;
    Asked m_asked;
    std::optional<int> m_pressed; ///< the column a click began on
    std::optional<int> m_focused; ///< the column that the keys are on
    std::unique_ptr<chart::Fonts> m_fonts;
    chart::HistogramPicture m_picture;
    SalaryHandle *m_low;
    SalaryHandle *m_high;
};

} // namespace rolescope::ui
