// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/connectioncheck.h"
#include "domain/clock.h"

#include <QWidget>

class CheckSteps;
class QLabel;
class QPushButton;
class Theme;
struct Connection;

/// Tests a connection, and shows the steps and what came of them: a button that starts and stops
/// the test, a line that says how it stands, and the steps from the first test on.
class CheckPane final : public QWidget
{
    Q_OBJECT

public:
    /// \a theme must outlive the pane.
    explicit CheckPane(const Theme &theme, QWidget *parent = nullptr);

    /// Tests the way to the server of \a connection with \a key, which must be acceptable to
    /// HttpClient, in place of a test under way.
    void start(const Connection &connection, const QByteArray &key);
    /// Ends a test under way, and forgets what former ones have shown.
    void reset();
    [[nodiscard]] bool isBusy() const { return m_check.isBusy(); }
    /// Says beside the button how it stands.
    void say(const QString &status);

signals:
    /// The reviewer wants a test.
    void testRequested();
    /// The reviewer has stopped the test under way.
    void stopped();
    /// Once for each start(), unless it is stopped, reset or started again.
    void finished(const ConnectionReport &report);

private:
    void pressed();
    void show(const ConnectionReport &report);
    void end(const ConnectionReport &report);

    SystemClock m_clock;
    ConnectionCheck m_check;
    QUrl m_server;
    QPushButton *m_button = nullptr;
    QLabel *m_status = nullptr;
    CheckSteps *m_steps = nullptr;
};
