// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <optional>

/// Turns SIGTERM, SIGINT and SIGHUP into a Qt signal, so that the program ends in order. What was
/// ignored when the program was started stays ignored (nohup), and gets back what it was when this
/// object goes. SIGPIPE is ignored meanwhile: a closed terminal must not end us in the middle of a
/// decision. GUI thread, one at a time.
class Termination final : public QObject
{
    Q_OBJECT

public:
    explicit Termination(QObject *parent = nullptr);
    ~Termination() override;
    Q_DISABLE_COPY_MOVE(Termination)

signals:
    /// The system or a person asks the program to end. Once for each time it is asked; what arrives
    /// together counts once.
    void requested();

private:
    static constexpr std::array Signals{SIGTERM, SIGINT, SIGHUP, SIGPIPE};

    void onReadable();

    std::array<int, 2> m_pipe{-1, -1};
    std::optional<QSocketNotifier> m_notifier;
    std::array<struct sigaction, Signals.size()> m_before{};
};
