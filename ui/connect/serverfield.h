// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

/// The field `Server`. The first click into it selects all, as Tab does, so that what is typed
/// takes the place of the address that stands there.
class ServerField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit ServerField(const QString &text, QWidget *parent = nullptr);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    bool m_isEnteredByMouse = false;
};
