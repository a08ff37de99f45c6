// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"
#include "ui/browser/cardlayout.h"

#include <QStyledItemDelegate>

class Covers;
class Theme;

/// Draws a card of the grid: cover with its check box and the mark of its decision, name, status
/// and age, a dot for each ref, and why it failed. What the pointer is over looks like the rest.
class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Both must outlive the delegate.
    CardDelegate(Covers &covers, const Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] const CardLayout &layout() const { return m_layout; }
    void setCardSize(int size) { m_layout.size = size; }
    /// The card where a range starts gets a corner; empty: none does.
    void setAnchor(const CharacterId &id) { m_anchor = id; }

    /// The box that covers are asked for in: they fill the width, and tall ones are cut below.
    [[nodiscard]] static QSize coverBox(const CardLayout &layout, qreal devicePixelRatio);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void drawGround(QPainter &painter, const QStyleOptionViewItem &option) const;
    void drawCoverOf(QPainter &painter, const QRect &rect, const Character &character,
                     int row) const;
    void drawCheck(QPainter &painter, const QRect &rect, bool picked) const;
    void drawAnchor(QPainter &painter, const QRect &cover) const;
    void drawName(QPainter &painter, const QRect &rect, const QModelIndex &index,
                  const QString &name, bool selected) const;
    void drawStatus(QPainter &painter, const QRect &rect, const Character &character,
                    bool selected) const;
    void drawWords(QPainter &painter, const QRect &rect, const Character &character,
                   bool selected) const;

    Covers &m_covers;
    const Theme &m_theme;
    CardLayout m_layout{};
    CharacterId m_anchor{};
};
