// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

/// Keeps a key that is held down from counting as pressed again and again. X11 repeats a key by a
/// release and a press of the same time; where the two arrive apart, Qt takes the press for a new
/// one, and a decision would follow from it. Such a press is dropped, unless it is of an action
/// that may repeat. GUI thread.
class KeyRepeats final : public QObject
{
    Q_OBJECT

public:
    /// Watches what \a window, its parent, gets because nothing on its way there had a use for it.
    explicit KeyRepeats(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isUnmarkedRepeat(const QKeyEvent &press) const;
    [[nodiscard]] bool mayRepeat(const QKeyEvent &press) const;

    const QWidget &m_window;
    int m_released = 0;       ///< the key that was released last
    quint64 m_releasedAt = 0; ///< ms of the platform's clock; 0: no key yet
};
