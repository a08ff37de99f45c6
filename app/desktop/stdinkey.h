// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/terminalecho.h"

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

#include <array>
#include <optional>

/// Reads an API key from the first line of standard input while the window lives on. On a terminal
/// it asks for it, and what is typed is not shown. GUI thread.
class StdinKey final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t LongestKey = 300; ///< bytes

    /// Starts to wait. \a descriptor is standard input (0) but in tests, and stays open as long as
    /// this lives.
    explicit StdinKey(int descriptor, QObject *parent = nullptr);
    ~StdinKey() override;
    Q_DISABLE_COPY_MOVE(StdinKey)

signals:
    /// The line has come: 1 to LongestKey bytes without the line end, otherwise unchecked. Once,
    /// and then never failed(). Only the receiver's copies remain.
    void keyRead(const QByteArray &key);
    /// There will be no key, and \a why in one calm sentence. Once, and then never keyRead().
    void failed(const QString &why);

private:
    void wait();
    void read();
    void finish(std::size_t length);
    void fail(const QString &why);
    void close();

    const int m_descriptor;
    std::optional<TerminalEcho> m_echo;
    std::optional<QSocketNotifier> m_notifier;
    std::array<char, LongestKey + 2> m_line{}; ///< with \r\n
    std::size_t m_size = 0;
};
