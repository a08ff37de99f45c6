// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/picklist.h"

#include "refs/refloader.h"
#include "ui/browser/characterdelegate.h"
#include "ui/bulk/pickdelegate.h"
#include "ui/judging/refscreen.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace {

constexpr std::chrono::milliseconds TidyDelay{100};

} // namespace

PickList::PickList(RefLoader &loader, const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_loader(loader)
    , m_rowHeight(theme.roomFor(PickDelegate::RowHeight))
    , m_delegate(new PickDelegate(loader, theme, this))
{
    new RefScreen(*this, loader);
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_tidy.setSingleShot(true);
    m_tidy.setInterval(TidyDelay);
    connect(&m_tidy, &QTimer::timeout, this, &PickList::forgetHidden);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_tidy.isActive())
            m_tidy.start();
    });
    connect(&loader, &RefLoader::imageReady, this, &PickList::onCoverArrived);
    connect(&loader, &RefLoader::imageFailed, this, &PickList::onCoverArrived);
    connect(&loader, &RefLoader::screenChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

PickList::~PickList()
{
    for (auto it = m_delegate->waitingCovers().cbegin(); it != m_delegate->waitingCovers().cend();
         ++it)
        m_loader.forget(it.key(), RefLoader::Urgency::Thumbnail, this);
}

void PickList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    const int rows = viewport()->height() / m_rowHeight + 2;
    m_loader.setInSight(this, rows * imageBytes(CharacterDelegate::coverBox(devicePixelRatioF())));
}

void PickList::hideEvent(QHideEvent *event)
{
    m_loader.setInSight(this, 0);
    QListView::hideEvent(event);
}

void PickList::onCoverArrived(const RefKey &key)
{
    if (m_delegate->waitingCovers().remove(key) > 0)
        viewport()->update();
}

/// What scrolled out of sight gives its place to what is in it.
void PickList::forgetHidden()
{
    const int height = m_rowHeight;
    const int first = verticalScrollBar()->value() / height;
    const int last = (verticalScrollBar()->value() + viewport()->height()) / height;
    QHash<RefKey, int> &waiting = m_delegate->waitingCovers();
    for (auto it = waiting.begin(); it != waiting.end();) {
        if (it.value() < first || it.value() > last) {
            m_loader.forget(it.key(), RefLoader::Urgency::Thumbnail, this);
            it = waiting.erase(it);
        } else {
            ++it;
        }
    }
}

void PickList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo)) {
        emit putBackRequested();
        return;
    }
    const bool takesOut = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Space;
    if (!takesOut || event->modifiers() != Qt::NoModifier) {
        QListView::keyPressEvent(event);
        return;
    }
    // One press is one character, however long the key is held down.
    if (currentIndex().isValid() && !event->isAutoRepeat())
        emit takeOutRequested(currentIndex().row());
}

bool PickList::isOnCross(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    return index.isValid()
        && PickDelegate::crossRect(visualRect(index), layoutDirection()).contains(position);
}

void PickList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint position = event->position().toPoint();
    if (event->button() == Qt::LeftButton && isOnCross(position))
        emit takeOutRequested(indexAt(position).row());
}

void PickList::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    viewport()->setCursor(isOnCross(event->position().toPoint()) ? Qt::PointingHandCursor
                                                                 : Qt::ArrowCursor);
}

void PickList::leaveEvent(QEvent *event)
{
    QListView::leaveEvent(event);
    viewport()->update();
}
