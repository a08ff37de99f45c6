// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/covers.h"

#include "refs/refloader.h"

QImage Covers::cover(const Character &character, int row, const QSize &box)
{
    if (character.refs.isEmpty())
        return {};
    m_box = box;
    const RefSource source = refSource(character, 0);
    const QImage image = m_loader.image(source, box, RefLoader::Urgency::Thumbnail, m_owner);
    if (image.isNull())
        m_waiting.insert(source.key, row);
    return image;
}

void Covers::startNow()
{
    m_loader.startNow();
}

void Covers::setInSight(int rows)
{
    m_loader.setInSight(m_owner, rows > 0 ? rows * imageBytes(m_box) : 0);
}

QImage Covers::standIn(const Character &character) const
{
    return character.refs.isEmpty() ? QImage()
                                    : m_loader.anyImage(refSource(character, 0).key, m_owner);
}

bool Covers::hasFailed(const Character &character) const
{
    return !character.refs.isEmpty() && m_loader.failure(refSource(character, 0).key) != nullptr;
}

int Covers::take(const RefKey &key)
{
    const auto found = m_waiting.constFind(key);
    if (found == m_waiting.cend())
        return -1;
    const int row = found.value();
    m_waiting.erase(found);
    return row;
}

void Covers::forget(const std::function<bool(int row)> &isFar)
{
    for (auto it = m_waiting.begin(); it != m_waiting.end();) {
        if (isFar(it.value())) {
            m_loader.forget(it.key(), RefLoader::Urgency::Thumbnail, m_owner);
            it = m_waiting.erase(it);
        } else {
            ++it;
        }
    }
}
