// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "refs/refkey.h"

#include <QImage>
#include <QObject>
#include <QSize>

class RefLoader;

/// The refs of one character in sRGB, whatever the screen has, for who tells or reckons something
/// of them: what a display narrower than that has cut off cannot be told from its colours. They are
/// decoded anew only where the screen has others. GUI thread.
class SrgbRefs final : public QObject
{
    Q_OBJECT

public:
    /// \a loader must outlive this.
    explicit SrgbRefs(RefLoader &loader, QObject *parent = nullptr);
    ~SrgbRefs() override;
    Q_DISABLE_COPY_MOVE(SrgbRefs)

    /// As RefLoader::image() of what is shown; of one ref it waits for one \a box at a time.
    [[nodiscard]] QImage image(const RefSource &source, const QSize &box = {});
    /// Nothing is told of that character any more.
    void leave();

signals:
    /// Ask again with image(). Also for refs that somebody else has asked for.
    void ready(const RefKey &key);

private:
    RefLoader &m_loader;
};
