// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/pendingrequest.h"
#include "refs/refkey.h"

#include <QImage>
#include <QObject>
#include <QSize>

#include <functional>
#include <map>

class RefLoader;
class SrgbRefs;

/// What of the refs on the canvas is clipped: worked out in the pool of the refs as they are in
/// their files, at their full size and in sRGB, so that neither zoom nor display hides any. Kept
/// for one size of each as long as that is shown. GUI thread.
class RefClipping final : public QObject
{
    Q_OBJECT

public:
    /// \a loader and \a refs must outlive this.
    RefClipping(RefLoader &loader, SrgbRefs &refs, QObject *parent);

    /// The marks for an image of ref \a index, \a source, that is shown in \a size; null while they
    /// are being worked out.
    [[nodiscard]] QImage marks(int index, const RefSource &source, const QSize &size);
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
        RefSource source{};
        QSize size{};
        bool isAwaited = true; ///< the ref is yet to be decoded in full
        QImage layer{};
        PendingRequest work{};
    };

    void begin(int index, Marks &marks);
    void onRefReady(const RefKey &key);

    RefLoader &m_loader;
    SrgbRefs &m_refs;
    std::map<int, Marks> m_marks;
};
