// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.h"
#include "support/keystores.h"

#include <QByteArray>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>

/// A reviewer in a process of its own who decides at a steady pace, without a window and without a
/// hold, and tells when: `<character> <s since 1970>`, a line for each.
class SteadyReviewer final : public QObject
{
    Q_OBJECT

public:
    using Say = std::function<void(const QByteArray &line)>;

    SteadyReviewer(const QUrl &server, const QByteArray &key, std::chrono::milliseconds pace,
                   Say say);

    void start();

private:
    void decide();

    const Say m_say;
    KeyStores m_keys;
    Session m_session;
    QTimer m_next;
    int m_row = 0;
};
