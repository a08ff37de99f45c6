// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/dialogbutton.h"

#include <QKeyEvent>
#include <QPushButton>

namespace {

class DialogButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    /// Left to the dialog, the key of one that has the focus would do nothing, and one that has
    /// just brought a button the focus would press that.
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
            QPushButton::keyPressEvent(event);
        else if (!event->isAutoRepeat())
            click();
    }
};

} // namespace

QPushButton *dialogButton(const QString &text)
{
    auto *button = new DialogButton(text);
    button->setAutoDefault(false);
    return button;
}
