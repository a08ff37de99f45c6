// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

class Covers;
class Theme;
struct Character;

/// Draws a row of `Characters`: cover, name, status and age, a dot for each ref, the mark of its
/// decision, a flag where it has one, and a check where it is picked.
class CharacterDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int RowHeight = 72;
    static constexpr int CoverSize = 56;

    /// Both must outlive the delegate.
    CharacterDelegate(Covers &covers, const Theme &theme, QObject *parent = nullptr);

    /// The box that covers are asked for in: they fill the width, and tall ones are cut below.
    [[nodiscard]] static QSize coverBox(qreal devicePixelRatio);

    /// What a line of \a width pixels says of a character: its \a status, with its \a age behind it
    /// where there is room for all of both.
    [[nodiscard]] static QString statusLine(const QString &status, const QString &age,
                                            const QFontMetrics &metrics, int width);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void drawText(QPainter &painter, const QRect &rect, const Character &character,
                  bool selected) const;

    Covers &m_covers;
    const Theme &m_theme;
};
