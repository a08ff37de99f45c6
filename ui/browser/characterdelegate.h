// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

class QImage;
class RefLoader;
class Theme;
struct Character;
struct Operation;

/// Draws a row of `Characters`: cover, name, status and age, a dot for each ref, and the mark of
/// its decision. Asks the loader for covers while it paints, so that visible rows come first.
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

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void drawText(QPainter &painter, const QRect &rect, const Character &character,
                  bool selected) const;
    void drawRefDots(QPainter &painter, const QRect &rect, int refs, bool selected) const;
    void drawDecision(QPainter &painter, const QRect &rect, const Operation &operation) const;
    [[nodiscard]] QImage cover(const Character &character, qreal devicePixelRatio) const;

    RefLoader &m_loader;
    const Theme &m_theme;
};
