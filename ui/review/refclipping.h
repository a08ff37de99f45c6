// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "refs/clipping.h"

#include <QImage>
#include <QObject>

#include <map>

/// What of the refs on the canvas is clipped: worked out in a thread for the images that are shown,
/// and kept for one each.
class RefClipping final : public QObject
{
    Q_OBJECT

public:
    explicit RefClipping(QObject *parent);

    /// The marks for \a image, which is that of ref \a index and as large; null while they are
    /// being worked out.
    [[nodiscard]] QImage marks(int index, const QImage &image);

signals:
    /// marks() of that ref are there.
    void ready(int index);

private:
    struct Marks
    {
        qint64 image = 0; ///< QImage::cacheKey() of what they belong to
        QImage layer{};
        PendingRequest work{};
    };

    Clipping m_clipping;
    std::map<int, Marks> m_marks; ///< goes first, and cancels its work
};
