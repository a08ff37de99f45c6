// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QEvent>
#include <QObject>

#include <functional>
#include <utility>

/// Whether something has been painted while a condition held. Paint events are seen just before
/// they are delivered.
class PaintWatch final : public QObject
{
public:
    /// \a watched is a widget, or the application for any widget.
    explicit PaintWatch(
        QObject &watched, std::function<bool()> condition = [] { return true; })
        : m_condition(std::move(condition))
    {
        watched.installEventFilter(this);
    }

    [[nodiscard]] bool hasPainted() const { return m_hasPainted; }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_hasPainted)
            m_hasPainted = m_condition();
        return false;
    }

private:
    const std::function<bool()> m_condition;
    bool m_hasPainted = false;
};
