// SPDX-License-Identifier: Apache-2.0
#include "ui/review/reftiles.h"

#include "refs/refdecoder.h"
#include "refs/refloader.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace {

/// Whether \a image can be looked at until the one asked for comes: a small one blown up would be
/// no help.
bool isGoodStandIn(const QImage &image, const QSize &original, const QSize &box)
{
    // Half as large is enough, less the gap: a ref of two by two stands for the one alone.
    const QSize exact = fittedRefSize(original, box);
    return !image.isNull() && image.width() * 20 >= exact.width() * 9
        && image.height() * 20 >= exact.height() * 9;
}

bool isLargeEnough(const QImage &image, const QSize &original, const QSize &box)
{
    return !image.isNull() && fittedRefSize(original, box).expandedTo(image.size()) == image.size();
}

} // namespace

RefTiles::RefTiles(RefLoader &loader, QObject *parent)
    : QObject(parent)
    , m_loader(loader)
{
    connect(&loader, &RefLoader::imageReady, this, &RefTiles::onImageReady);
    connect(&loader, &RefLoader::imageFailed, this, &RefTiles::onImageFailed);
    connect(&loader, &RefLoader::screenChanged, this, &RefTiles::loadAll);
}

RefTiles::~RefTiles()
{
    clear();
}

void RefTiles::setCharacter(const Character &character)
{
    QList<RefTile> before = std::exchange(m_tiles, {});
    m_character = character.id;
    m_status = character.status;
    for (int i = 0; i < int(character.refs.size()); ++i) {
        RefTile tile;
        tile.source = refSource(character, i);
        tile.original = m_loader.originalSize(tile.source.key);
        const auto same = std::find_if(before.begin(), before.end(), [&](const RefTile &old) {
            return old.source.key == tile.source.key;
        });
        if (same != before.end()) {
            same->source.url = tile.source.url;
            tile = *same;
            before.erase(same);
        }
        m_tiles.append(tile);
    }
    for (const RefTile &old : std::as_const(before))
        m_loader.forget(old.source.key, RefLoader::Urgency::Shown, this);
    if (m_tiles.isEmpty())
        m_loader.leave(this);
    updateAspect();
}

void RefTiles::clear()
{
    setCharacter({});
}

void RefTiles::ask(const QList<QSize> &boxes)
{
    for (int i = 0; i < count(); ++i) {
        m_tiles[i].box = boxes.value(i);
        m_tiles[i].isAskedFor = true;
        load(i);
    }
}

/// What is shown stays until the same is there in the other colours.
void RefTiles::loadAll()
{
    for (int i = 0; i < count(); ++i) {
        if (!m_tiles.at(i).isAskedFor)
            continue;
        load(i);
        emit changed(i);
    }
}

QColorSpace RefTiles::screen() const
{
    return m_loader.screen(this);
}

bool RefTiles::mayRetry(int index) const
{
    return m_tiles.at(index).state == RefTile::State::Failed
        && m_status != CharacterStatus::Deleted;
}

void RefTiles::retry(int index)
{
    if (!mayRetry(index))
        return;
    RefTile &tile = m_tiles[index];
    m_loader.retry(tile.source.key);
    tile.state = RefTile::State::Loading;
    tile.failure.clear();
    load(index);
    emit changed(index);
}

void RefTiles::askForFullSize(int index)
{
    const RefTile &tile = m_tiles.at(index);
    // A box that is waited for would be given up for it.
    if (tile.state == RefTile::State::Loaded)
        std::ignore = m_loader.image(tile.source, {}, RefLoader::Urgency::Shown, this);
}

QImage RefTiles::largest(int index) const
{
    const RefTile &tile = m_tiles.at(index);
    const QImage any = m_loader.anyCanvasImage(tile.source.key, this);
    return isLargerRef(any.size(), tile.image.size()) ? any : tile.image;
}

Readiness RefTiles::readiness(const std::function<bool(int)> &isShown) const
{
    bool hasFailed = false;
    for (int i = 0; i < count(); ++i) {
        const RefTile &tile = m_tiles.at(i);
        if (tile.state == RefTile::State::Failed)
            hasFailed = true;
        else if (tile.state != RefTile::State::Loaded || (isShown(i) && !tile.painted))
            return Readiness::Loading;
    }
    return hasFailed ? Readiness::SomeFailed : Readiness::Complete;
}

QList<int> RefTiles::failed() const
{
    QList<int> failed;
    for (int i = 0; i < count(); ++i) {
        if (m_tiles.at(i).state == RefTile::State::Failed)
            failed.append(i);
    }
    return failed;
}

void RefTiles::setPainted(int index)
{
    RefTile &tile = m_tiles[index];
    if (tile.state == RefTile::State::Loaded)
        tile.painted = true;
}

void RefTiles::load(int index)
{
    RefTile &tile = m_tiles[index];
    const QImage image = m_loader.image(tile.source, tile.box, RefLoader::Urgency::Shown, this);
    const QSize original = m_loader.originalSize(tile.source.key);
    if (!original.isEmpty())
        tile.original = original;
    if (!image.isNull()) {
        tile.image = image;
        tile.state = RefTile::State::Loaded;
        tile.failure.clear();
    } else if (const Error *error = m_loader.failure(tile.source.key, tile.box, this)) {
        tile.state = RefTile::State::Failed;
        tile.failure = error->message;
    } else if (tile.state != RefTile::State::Loaded || !tile.painted) {
        standIn(tile);
    }
    updateAspect();
}

/// What \a tile is until the image asked for comes.
void RefTiles::standIn(RefTile &tile) const
{
    const auto larger = [](const QImage &a, const QImage &b) {
        return isLargerRef(b.size(), a.size()) ? b : a;
    };
    const RefKey &key = tile.source.key;
    const QImage known = tile.state == RefTile::State::Loaded ? tile.image : QImage();
    const QImage judged = larger(known, m_loader.anyCanvasImage(key, this));
    const QImage any = larger(judged, m_loader.anyImage(key, this));
    tile.failure.clear();
    if (isLargeEnough(judged, tile.original, tile.box)) {
        tile.state = RefTile::State::Loaded;
        tile.image = judged;
    } else if (isGoodStandIn(any, tile.original, tile.box)) {
        tile.state = RefTile::State::StandIn;
        tile.image = any;
    } else {
        tile.state = tile.hasPicture() ? RefTile::State::StandIn : RefTile::State::Loading;
    }
}

void RefTiles::onImageReady(const RefKey &key)
{
    const int index = indexOf(key);
    if (index < 0)
        return;
    load(index);
    emit changed(index);
}

void RefTiles::onImageFailed(const RefKey &key)
{
    onImageReady(key); // asking again answers null, and says why
}

void RefTiles::updateAspect()
{
    const auto known = std::find_if(m_tiles.cbegin(), m_tiles.cend(),
                                    [](const RefTile &tile) { return !tile.original.isEmpty(); });
    if (known != m_tiles.cend()) {
        m_aspect = known->original;
        return;
    }
    for (const RefTile &tile : std::as_const(m_tiles)) {
        const QSize original = m_loader.originalSize(tile.source.key);
        if (!original.isEmpty()) {
            m_aspect = original;
            return;
        }
    }
}

QSize RefTiles::aspectOf(const Character &character) const
{
    for (int i = 0; i < static_cast<int>(character.refs.size()); ++i) {
        const QSize original = m_loader.originalSize(refSource(character, i).key);
        if (!original.isEmpty())
            return original;
    }
    return m_aspect;
}

int RefTiles::indexOf(const RefKey &key) const
{
    const auto found = std::find_if(m_tiles.cbegin(), m_tiles.cend(),
                                    [&](const RefTile &tile) { return tile.source.key == key; });
    return found == m_tiles.cend() ? -1 : int(found - m_tiles.cbegin());
}
