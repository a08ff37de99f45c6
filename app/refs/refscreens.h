// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "refs/refqueue.h"

#include <QColorSpace>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

/// What the screens show, by their names (QScreen::name()). What stands at the empty name is for
/// those of whom no screen is known.
using ScreenColours = QHash<QString, QColorSpace>;

/// In which colours each owner needs its refs: in those of the screen that it is on, or in sRGB
/// where it does not show them but tells of them. GUI thread.
class RefScreens
{
public:
    /// sRGB for screens that are not among \a colours. Whether somebody's colours are others now.
    [[nodiscard]] bool setColours(const ScreenColours &colours);
    /// \a owner is on the screen called \a name from now on, or on none, and has sRGB. Whether its
    /// colours are others now.
    [[nodiscard]] bool place(RefOwner owner, const std::optional<QString> &name);
    /// Nothing is known of \a owner any more.
    void remove(RefOwner owner) { m_places.remove(owner); }
    [[nodiscard]] bool knows(RefOwner owner) const { return m_places.contains(owner); }

    [[nodiscard]] QColorSpace of(RefOwner owner) const;
    /// The colours of all owners, and those for who is on no screen; some may be there twice.
    [[nodiscard]] QList<QColorSpace> inUse() const;

private:
    ScreenColours m_colours;
    QHash<RefOwner, std::optional<QString>> m_places;
};
