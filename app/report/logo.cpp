// SPDX-FileCopyrightText: Rolescope contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/logo.h"

#include <QBuffer>
#include <QImageReader>

namespace rolescope::report {
namespace {

/// The content says what it is; readers of other formats, which may refer to further files, are not asked.
QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return QByteArrayLiteral("png");
    return bytes.startsWith("\xFF\xD8\xFF") ? QByteArrayLiteral("jpeg") : QByteArray();
}

LogoFault read(const QByteArray &bytes, QImage &image)
{
    if (bytes.size() > mostLogoBytes)
        return LogoFault::TooLarge;
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty())
        return LogoFault::NotAnImage;
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (size.width() > mostLogoSide || size.height() > mostLogoSide)
        return LogoFault::TooManyPixels;
    image = reader.read();
    return image.isNull() ? LogoFault::NotAnImage : LogoFault::None;
}

} // namespace

LogoFault logoFault(const QByteArray &fileBytes)
{
    QImage image;
    return fileBytes.isEmpty() ? LogoFault::None : read(fileBytes, image);
}

QImage decodedLogo(const QByteArray &fileBytes)
{
    QImage image;
    if (fileBytes.isEmpty() || read(fileBytes, image) != LogoFault::None)
        return {};
    return image;
}

} // namespace rolescope::report
