// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/browser/covers.h"
#include "ui/browser/sidelist.h"

#include <QPair>
#include <QTimer>

class RefLoader;
class Theme;

/// A list with covers for what is in sight: they are asked for while it paints, and not fetched any
/// more a moment after they went out of sight, nor while the list is hidden. The model has the
/// roles of CharacterListModel.
class CoverList : public SideList
{
    Q_OBJECT

public:
    /// Both must outlive the list.
    CoverList(RefLoader &loader, const Theme &theme, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Covers &covers() { return m_covers; }
    /// The first and the last row of which something is in sight; the last is before the first
    /// where there are none.
    [[nodiscard]] virtual QPair<int, int> rowsInSight() const = 0;
    /// Covers of rows that went out of sight are not fetched any more, a moment later.
    void tidySoon() { m_tidy.start(); }

    void hideEvent(QHideEvent *event) override;

private:
    void onCoverArrived(const RefKey &key);
    void forgetFarCovers();

    Covers m_covers;
    QTimer m_tidy; ///< single shot, while scrolling
};
