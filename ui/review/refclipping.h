// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "refs/clipping.h"

#include <QImage>
#include <QObject>

#include <functional>
#include <map>

/// What of the refs on the canvas is clipped: worked out in a thread for the images that are shown,
/// and kept for one each as long as that is shown: they weigh as much as the images.
class RefClipping final : public QObject
{
    Q_OBJECT

public:
    explicit RefClipping(QObject *parent);

    /// The marks for \a image, which is that of ref \a index and as large; null while they are
    /// being worked out.
    [[nodiscard]] QImage marks(int index, const QImage &image);
    /// Drops the marks of refs for which \a isShown is not true, and stops work on them.
    void keepOnly(const std::function<bool(int)> &isShown);
    /// Of how many refs marks are there or being worked out.
    [[nodiscard]] int count() const { return static_cast<int>(m_marks.size()); }

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
