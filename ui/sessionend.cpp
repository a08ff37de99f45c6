// SPDX-License-Identifier: Apache-2.0
#include "ui/sessionend.h"

#include <QCoreApplication>
#include <QEvent>

#include <chrono>

void SessionEnd::begin(QCoreApplication &application)
{
    constexpr std::chrono::minutes longest(1);
    m_latest.setRemainingTime(longest);
    m_application = &application;
    application.installEventFilter(this);
}

bool SessionEnd::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride: // of a shortcut there is no more than that
    case QEvent::MouseButtonPress:
    case QEvent::NonClientAreaMouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::Wheel:
        m_latest = {};
        m_application->removeEventFilter(this);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}
