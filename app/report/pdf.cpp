// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/pdf.h"

#include "report/glyphcheck.h"
#include "report/pagepainter.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPainter>
#include <QPdfWriter>

namespace rolescope::report {
namespace {

constexpr int pointsPerInch = 72;

domain::Error failed(const QString &what) { return {domain::ErrorCode::Internal, {what}}; }

/// The writer stamps the clock; the library's last change takes its place, at the same length.
bool setCreationDate(QByteArray &bytes, const QDateTime &when)
{
    const QByteArray key = QByteArrayLiteral("/CreationDate (D:");
    const qsizetype start = bytes.indexOf(key);
    const qsizetype end = start < 0 ? -1 : bytes.indexOf(')', start);
    if (end < 0)
        return false;
    const qsizetype from = start + key.size();
    const QDateTime utc = (when.isValid() ? when : QDateTime::fromSecsSinceEpoch(0, Qt::UTC)).toUTC();
    QByteArray date = utc.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1();
    const qsizetype zone = end - from - date.size();
    if (zone < 0)
        return false;
    date += zone == 1 ? QByteArrayLiteral("Z") : QByteArrayLiteral("+00'00'").left(zone);
    bytes.replace(from, date.size(), date);
    return true;
}

bool paintAll(QPdfWriter &writer, const PageLayout &layout, const chart::Theme &theme, const chart::Fonts &fonts)
{
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    for (size_t i = 0; i < layout.pages.size(); ++i) {
        if (i > 0 && !writer.newPage())
            return false;
        paintPage(painter, layout.pages[i], theme, fonts);
    }
    return painter.end();
}

/// Qt's PDF engine writes the embedded fonts in the order of a QHash: with a random seed two
/// processes number the same objects differently.
class FixedHashOrder {
public:
    FixedHashOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedHashOrder() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(FixedHashOrder)
};

} // namespace

QSizeF pointSize(PageSize size) { return size == PageSize::A4 ? QSizeF(595, 842) : QSizeF(612, 792); }

domain::Result<QByteArray> pdf(const Document &document, const PdfOptions &options, QStringList *missing)
{
    const chart::Fonts fonts = chart::Fonts::paper();
    const PageLayout layout = layoutPages(document, pointSize(options.pageSize), fonts);
    if (missing)
        *missing = missingCharacters(layout, fonts);
    const FixedHashOrder fixedOrder;
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return failed(buffer.errorString());
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(options.pageSize == PageSize::A4 ? QPageSize::A4 : QPageSize::Letter));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(pointsPerInch * fonts.scale());
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("Rolescope"));
        if (!paintAll(writer, layout, options.blackAndWhite ? chart::grayTheme() : chart::printTheme(), fonts))
            return failed(QStringLiteral("QPdfWriter"));
    }
    QByteArray bytes = buffer.data();
    if (!bytes.trimmed().endsWith("%%EOF"))
        return failed(QStringLiteral("%%EOF"));
    if (!setCreationDate(bytes, options.lastChange))
        return failed(QStringLiteral("/CreationDate"));
    return bytes;
}

} // namespace rolescope::report
