// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMouseEvent>

/// A \a Button of which a double click is one click: what its second press would be about has come
/// under the pointer meanwhile.
template <typename Button>
class ClickedOnce final : public Button
{
public:
    using Button::Button;

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override { event->accept(); }
};
