// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "refs/refkey.h"

#include <QHash>
#include <QStyledItemDelegate>

class QImage;
class RefLoader;
class Theme;
struct Operation;

/// Draws a row of `Characters`: cover, name, status and age, a dot for each ref, the mark of its
/// decision, a flag where it has one, and a check where it is picked. Asks the loader for covers
/// while it paints, so that visible rows come first.
class CharacterDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int RowHeight = 72;
    static constexpr int CoverSize = 56;

    /// Both must outlive the delegate.
    CharacterDelegate(RefLoader &loader, const Theme &theme, QObject *parent = nullptr);

    /// The box that covers are asked for in: they fill the width, and tall ones are cut below.
    [[nodiscard]] static QSize coverBox(qreal devicePixelRatio);

    /// The covers asked for that are not there yet, and the rows that have asked.
    [[nodiscard]] QHash<RefKey, int> &waitingCovers() { return m_waiting; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void drawPick(QPainter &painter, const QRect &cover) const;
    void drawText(QPainter &painter, const QRect &rect, const Character &character,
                  bool selected) const;
    void drawRefDots(QPainter &painter, const QRect &rect, int refs, bool selected) const;
    void drawFlag(QPainter &painter, const QRect &rect, bool selected) const;
    void drawDecision(QPainter &painter, const QRect &rect, const Operation &operation) const;
    [[nodiscard]] QImage cover(const Character &character, int row, qreal devicePixelRatio) const;

    RefLoader &m_loader;
    const Theme &m_theme;
    mutable QHash<RefKey, int> m_waiting{}; // painting is const
};
