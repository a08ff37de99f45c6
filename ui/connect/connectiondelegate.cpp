// SPDX-License-Identifier: Apache-2.0
#include "ui/connect/connectiondelegate.h"

#include "ui/connect/connectionlistmodel.h"
#include "ui/theme/lineicon.h"
#include "ui/theme/rowground.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPainter>

namespace {

constexpr int Margin = 12;
constexpr int LineHeight = 20;
constexpr int IconSize = 16;
constexpr int Gap = 16;
constexpr int EditorHeight = 28;

} // namespace

ConnectionDelegate::ConnectionDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize ConnectionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), m_theme.roomFor(RowHeight)};
}

void ConnectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    const QRect row = option.rect.adjusted(4, 2, -4, -2);
    drawRowGround(*painter, row, option, c);

    const QColor second = selected ? c.selectionSecondText : c.secondText;
    const int lineHeight = m_theme.roomFor(LineHeight);
    QRect line = row.adjusted(Margin, (row.height() - 2 * lineHeight) / 2, -Margin, 0);
    line.setHeight(lineHeight);
    painter->setFont(m_theme.textFont());
    painter->setPen(selected ? c.selectionText : c.text);
    const QString name = index.data(Qt::DisplayRole).toString();
    const QString use = index.data(ConnectionListModel::UseRole).toString();
    const int useWidth = painter->fontMetrics().horizontalAdvance(use);
    painter->drawText(
        line, Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(name, Qt::ElideRight, line.width() - useWidth - Gap));
    painter->setPen(second);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, use);

    line.translate(0, lineHeight);
    const QString key = index.data(ConnectionListModel::KeyRole).toString();
    const int keyWidth = painter->fontMetrics().horizontalAdvance(key);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, key);
    int taken = keyWidth + Gap;
    if (index.data(ConnectionListModel::HasKeyRole).toBool()) {
        const QRect icon(line.right() + 1 - keyWidth - IconSize - 6,
                         line.top() + (lineHeight - IconSize) / 2, IconSize, IconSize);
        drawLineIcon(*painter, icon, LineIcon::Key, second);
        taken += IconSize + 6;
    }
    painter->drawText(
        line, Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data(ConnectionListModel::WhereRole).toString(),
                                          Qt::ElideRight, line.width() - taken));
    painter->restore();
}

QWidget *ConnectionDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                          const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("Name"));
    return editor;
}

void ConnectionDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                              const QModelIndex &) const
{
    // Over the name, whose words start where they were.
    QRect rect = option.rect.adjusted(8, 3, -8, 0);
    rect.setHeight(m_theme.roomFor(EditorHeight));
    editor->setGeometry(rect);
}
