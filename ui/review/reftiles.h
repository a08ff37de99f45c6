// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"
#include "refs/refkey.h"
#include "ui/judging/readiness.h"

#include <QColorSpace>
#include <QImage>
#include <QList>
#include <QObject>
#include <QSize>

#include <functional>

class RefLoader;

/// One ref of the shown character, as far as it has come.
struct RefTile
{
    enum class State : quint8 {
        Loading,
        StandIn, ///< there is a picture to paint, which is not the one to be judged
        Loaded,
        Failed,
    };

    RefSource source{};
    State state = State::Loading;
    QImage image{};    ///< device pixels; of another size than asked for until that one is there
    QSize original{};  ///< of the original in pixels, once known
    QSize box{};       ///< what was asked for
    QString failure{}; ///< why, when Failed
    bool isAskedFor = false; ///< in that box
    bool painted = false;    ///< while it was Loaded

    /// There is something to paint.
    [[nodiscard]] bool hasPicture() const
    {
        return state == State::StandIn || state == State::Loaded;
    }
};

/// The refs of one character on their way from RefLoader to the canvas.
///
/// A ref is Loaded once it is here as large as asked for, or larger, and stays so while it is asked
/// for in another size after it has been painted. Until then a smaller one, or a thumbnail, stands
/// in for it: that is looked at, but counts as little as none.
class RefTiles final : public QObject
{
    Q_OBJECT

public:
    /// \a loader must outlive this; a RefScreen tells it on which screen they are. What these refs
    /// wait for is theirs alone: other tiles of the same refs wait for their own.
    explicit RefTiles(RefLoader &loader, QObject *parent = nullptr);
    ~RefTiles() override;
    Q_DISABLE_COPY_MOVE(RefTiles)

    /// Refs that are the same as before keep their images; what is no longer wanted is cancelled.
    /// Nothing is loaded before ask().
    void setCharacter(const Character &character);
    void clear();

    [[nodiscard]] const CharacterId &character() const { return m_character; }
    [[nodiscard]] int count() const { return int(m_tiles.size()); }
    [[nodiscard]] const RefTile &at(int index) const { return m_tiles.at(index); }

    /// Asks for each ref in its box of device pixels (empty: the full size); one box for each.
    void ask(const QList<QSize> &boxes);
    /// The ref failed and may come yet: of a deleted character the server hands out none any more.
    [[nodiscard]] bool mayRetry(int index) const;
    /// Asks for the ref again where that may help.
    void retry(int index);
    /// Has the full size of \a index loaded beside what is shown of it, without any news but
    /// changed().
    void askForFullSize(int index);
    /// The largest image of \a index that is in memory and no thumbnail; at least the one shown.
    [[nodiscard]] QImage largest(int index) const;
    /// Whether all are decoded, and those of which \a isShown is true have been on the screen.
    /// Never Hidden.
    [[nodiscard]] Readiness readiness(const std::function<bool(int)> &isShown) const;
    /// Those that failed, from 0, the lowest first.
    [[nodiscard]] QList<int> failed() const;
    /// What images are converted to: to the colours of the screen that these are on.
    [[nodiscard]] QColorSpace screen() const;
    /// The picture of \a index has been on the screen; of what stands in that does not count.
    void setPainted(int index);

    /// The proportions of the first ref whose size is known, else of the character before.
    [[nodiscard]] QSize aspect() const { return m_aspect; }
    /// What aspect() would be with \a character.
    [[nodiscard]] QSize aspectOf(const Character &character) const;

signals:
    /// The image or the state of one ref is another. Not for what setCharacter() and ask() change
    /// themselves.
    void changed(int index);

private:
    void load(int index);
    void loadAll();
    void standIn(RefTile &tile) const;
    void onImageReady(const RefKey &key);
    void onImageFailed(const RefKey &key);
    void updateAspect();
    [[nodiscard]] int indexOf(const RefKey &key) const;

    RefLoader &m_loader;
    CharacterId m_character{};
    CharacterStatus m_status = CharacterStatus::Unknown; ///< of that one
    QList<RefTile> m_tiles{};
    QSize m_aspect{1, 1};
};
