// SPDX-License-Identifier: Apache-2.0
#include "ui/review/refclipping.h"

RefClipping::RefClipping(QObject *parent)
    : QObject(parent)
{}

QImage RefClipping::marks(int index, const QImage &image)
{
    Marks &marks = m_marks[index];
    if (marks.image == image.cacheKey())
        return marks.layer;
    marks.image = image.cacheKey();
    marks.layer = {};
    marks.work = m_clipping.mark(image, this, [this, index](const Result<QImage> &layer) {
        m_marks[index].layer = layer.value_or(QImage());
        emit ready(index);
    });
    return {};
}

void RefClipping::keepOnly(const std::function<bool(int)> &isShown)
{
    std::erase_if(m_marks, [&isShown](const auto &entry) { return !isShown(entry.first); });
}
