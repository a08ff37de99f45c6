// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/secondpress.h"

#include <QMouseEvent>

/// A \a Button of which a double click is one click: what its second press would be about has come
/// under the pointer meanwhile, in place of the button even, where the click has hidden it.
template <typename Button>
class ClickedOnce : public Button
{
public:
    using Button::Button;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        QWindow *window = this->window()->windowHandle();
        if (this->isDown() && window != nullptr)
            new SecondPress(*window); // ends itself
        Button::mouseReleaseEvent(event);
    }
    void mouseDoubleClickEvent(QMouseEvent *event) override { event->accept(); }
};
