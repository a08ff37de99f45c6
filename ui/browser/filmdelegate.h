// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

class Covers;
class Theme;

/// Draws a frame of the filmstrip: the cover, and on it the mark of its decision, or of a run that
/// has still to come to it, a flag where it has one, and a check where it is picked.
class FilmDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int FrameWidth = 64;
    static constexpr int FrameHeight = 72;

    /// Both must outlive the delegate.
    FilmDelegate(Covers &covers, const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void drawCurrent(QPainter &painter, const QRect &cover, bool hasFocus) const;
    void drawMark(QPainter &painter, const QRect &cover, const QModelIndex &index) const;
    void drawFlagOn(QPainter &painter, const QRect &cover) const;

    Covers &m_covers;
    const Theme &m_theme;
};
