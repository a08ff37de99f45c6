// SPDX-License-Identifier: Apache-2.0
#include "refs/refscreens.h"

bool RefScreens::setColours(const ScreenColours &colours)
{
    const QList<QColorSpace> before = inUse();
    m_colours = colours;
    return inUse() != before;
}

bool RefScreens::place(RefOwner owner, const std::optional<QString> &name)
{
    const QColorSpace before = of(owner);
    m_places.insert(owner, name);
    return of(owner) != before;
}

QColorSpace RefScreens::of(RefOwner owner) const
{
    const std::optional<QString> place = m_places.value(owner, QString());
    return place ? m_colours.value(*place, QColorSpace::SRgb) : QColorSpace::SRgb;
}

QList<QColorSpace> RefScreens::inUse() const
{
    QList<QColorSpace> colours{of(nullptr)};
    for (auto place = m_places.cbegin(); place != m_places.cend(); ++place)
        colours.append(of(place.key()));
    return colours;
}
