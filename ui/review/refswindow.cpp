// SPDX-License-Identifier: Apache-2.0
#include "ui/review/refswindow.h"

#include "ui/keyrepeats.h"
#include "ui/physicalkeys.h"
#include "ui/review/canvas.h"

#include <QKeyEvent>
#include <QVBoxLayout>

RefsWindow::RefsWindow(const Canvas &first, RefLoader &loader, const Theme &theme)
    : QWidget(first.window(), Qt::Window)
    , m_canvas(new Canvas(loader, theme, first.sharedLook(), this))
{
    setWindowTitle(tr("Greenroom: Refs"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_canvas);
    m_canvas->setFocus();
    addActions(first.window()->actions());
    new PhysicalKeys(this);
    // The newest filter is asked first.
    new KeyRepeats(this);
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
