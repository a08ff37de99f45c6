// SPDX-License-Identifier: Apache-2.0
#include "ui/review/refswindow.h"

#include "ui/actions.h"
#include "ui/keyrepeats.h"
#include "ui/physicalkeys.h"
#include "ui/review/canvas.h"
#include "ui/windowaction.h"

#include <QAction>
#include <QKeyEvent>
#include <QVBoxLayout>

RefsWindow::RefsWindow(const Canvas &first, RefLoader &loader, const Theme &theme)
    : QWidget(first.window(), Qt::Window)
    , m_canvas(new Canvas(loader, theme, first.sharedLook(), this))
{
    setWindowTitle(tr("Greenroom: Refs"));
    setAttribute(Qt::WA_ShowWithoutActivating); // the keys stay until they are wanted here
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_canvas);
    m_canvas->setFocus();
    const QList<QAction *> actions = first.window()->actions();
    for (QAction *action : actions) {
        if (action->property(DecidesByRefs).toBool())
            askBefore(action);
        else
            addAction(action);
    }
    new PhysicalKeys(this);
    // The newest filter is asked first.
    new KeyRepeats(this);
}

/// What such an action does asks what the first canvas has painted, and knows nothing of this one.
void RefsWindow::askBefore(QAction *action)
{
    const QAction *asking = addWindowAction(this, action->text(), action->shortcuts());
    connect(asking, &QAction::triggered, this, [this, action] { emit decisionRequested(action); });
}

void RefsWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    emit closed();
}

void RefsWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}
