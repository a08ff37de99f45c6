// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/browser/covers.h"
#include "ui/browser/sidelist.h"

#include <QPair>
#include <QTimer>

#include <optional>

class RefLoader;
class Theme;

/// A list with covers for what is in sight: they are asked for while it paints, those of a first
/// page even before, and not fetched any more a moment after they went out of sight, nor while the
/// list is hidden. The model has the roles of CharacterListModel.
class CoverList : public SideList
{
    Q_OBJECT

public:
    /// Both must outlive the list.
    CoverList(RefLoader &loader, const Theme &theme, QWidget *parent = nullptr);

    void reset() override;

protected:
    [[nodiscard]] Covers &covers() { return m_covers; }
    /// The first and the last row of which something is in sight; the last is before the first
    /// where there are none.
    [[nodiscard]] virtual QPair<int, int> rowsInSight() const = 0;
    /// What covers are fitted into, in device pixels.
    [[nodiscard]] virtual QSize coverBox() const = 0;
    /// The row that \a key leads to; nothing where there are no rows, and for keys that do not
    /// move. Left and Right go as it looks where the list is mirrored. Without a current row any of
    /// them leads to what is in sight.
    [[nodiscard]] std::optional<int> rowAfter(int key) const;
    /// For rowAfter(): where a key leads that depends on how the rows lie, of \a last + 1 of them
    /// and from \a current; nothing for all other keys.
    [[nodiscard]] virtual std::optional<int> rowFrom(int current, int last, int key) const;
    /// Covers of rows that went out of sight are not fetched any more, a moment later.
    void tidySoon() { m_tidy.start(); }

    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void onCoverArrived(const RefKey &key);
    void forgetFarCovers();

    Covers m_covers;
    QTimer m_tidy; ///< single shot, while scrolling
};
