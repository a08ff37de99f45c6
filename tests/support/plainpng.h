// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QImage>

/// A picture of one colour in a file of that format, as a server would send it.
[[nodiscard]] inline QByteArray plainPicture(const QSize &size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

[[nodiscard]] inline QByteArray plainPng(const QSize &size)
{
    return plainPicture(size, "png");
}

/// Of which a smaller image takes less memory while it is read.
[[nodiscard]] inline QByteArray plainJpeg(const QSize &size)
{
    return plainPicture(size, "jpeg");
}
