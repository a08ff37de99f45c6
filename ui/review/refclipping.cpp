// SPDX-License-Identifier: Apache-2.0
#include "ui/review/refclipping.h"

#include "refs/refloader.h"
#include "refs/srgbrefs.h"

RefClipping::RefClipping(RefLoader &loader, SrgbRefs &refs, QObject *parent)
    : QObject(parent)
    , m_loader(loader)
    , m_refs(refs)
{
    connect(&refs, &SrgbRefs::ready, this, &RefClipping::onRefReady);
}

QImage RefClipping::marks(int index, const RefSource &source, const QSize &size)
{
    Marks &marks = m_marks[index];
    if (marks.source.key != source.key || marks.size != size) {
        marks = {.source = source, .size = size};
        begin(index, marks);
    }
    return marks.layer;
}

/// At once, before others push the ref's full size out of memory.
void RefClipping::onRefReady(const RefKey &key)
{
    for (auto &[index, marks] : m_marks) {
        if (marks.isAwaited && marks.source.key == key)
            begin(index, marks);
    }
}

void RefClipping::begin(int index, Marks &marks)
{
    const QImage whole = m_refs.image(marks.source);
    marks.isAwaited = whole.isNull();
    if (marks.isAwaited)
        return;
    marks.work = m_loader.mark(whole, marks.size, this, [this, index](const Result<QImage> &layer) {
        m_marks[index].layer = layer.value_or(QImage());
        emit ready(index);
    });
}

void RefClipping::keepOnly(const std::function<bool(int)> &isShown)
{
    std::erase_if(m_marks, [&isShown](const auto &entry) { return !isShown(entry.first); });
}
