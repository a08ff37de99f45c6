// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/queuesview.h"

#include "ui/browser/queuedelegate.h"
#include "ui/theme/theme.h"

QueuesView::QueuesView(const Theme &theme, QWidget *parent)
    : SideList(parent)
    , m_rowHeight(theme.roomFor(RowHeight))
{
    setAccessibleName(tr("Queues"));
    setItemDelegate(new QueueDelegate(theme, this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

QSize QueuesView::sizeHint() const
{
    return {180, m_rowHeight * (model() == nullptr ? 0 : model()->rowCount())};
}

void QueuesView::setModel(QAbstractItemModel *model)
{
    SideList::setModel(model);
    updateGeometry();
}
