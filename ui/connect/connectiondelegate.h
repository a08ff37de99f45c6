// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

class Theme;

/// Draws a connection of ConnectionListModel: name and last use, team and server and whether a key
/// is kept. The name is edited in its place.
class ConnectionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int RowHeight = 60;

    /// \a theme must outlive the delegate.
    explicit ConnectionDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};
