// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDeadlineTimer>
#include <QObject>

class QCoreApplication;

/// The end of the desktop's session, in which nobody can answer a question. It may be called off,
/// and nobody says so: it is, once somebody presses something in a window of ours, or after a
/// minute. GUI thread.
class SessionEnd final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The desktop says that it ends its session; the events of \a application, which must outlive
    /// this, tell whether somebody works on.
    void begin(QCoreApplication &application);
    /// From begin() on, unless it was called off.
    [[nodiscard]] bool isComing() const { return !m_latest.hasExpired(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QDeadlineTimer m_latest{};
    QCoreApplication *m_application = nullptr;
};
