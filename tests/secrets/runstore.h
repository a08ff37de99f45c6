// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/credentialstore.h"

#include <QProcess>
#include <QTest>

#include <algorithm>

/// The store program as a process of its own, with the environment of the test when it starts.
class RunStore
{
public:
    RunStore(const CredentialId &id, const QStringList &calls, int patience = 2'000)
    {
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] {
            while (m_process.canReadLine())
                m_lines.append(m_process.readLine().trimmed());
        });
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(
            QStringLiteral(GREENROOM_STORE_PROGRAM),
            QStringList{QString::number(patience), id.origin.toString(), id.connection.toString()}
                + calls);
    }
    ~RunStore()
    {
        m_process.kill();
        m_process.waitForFinished(Patience);
    }
    Q_DISABLE_COPY_MOVE(RunStore)

    /// Waits until it has said \a count lines.
    [[nodiscard]] bool says(qsizetype count)
    {
        return QTest::qWaitFor([this, count] { return m_lines.size() >= count; }, Patience);
    }
    /// Waits until it has ended in order; otherwise it is killed with this object.
    [[nodiscard]] bool ends()
    {
        return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; },
                               Patience)
            && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    }

    /// What it said, in order.
    [[nodiscard]] const QByteArrayList &lines() const { return m_lines; }
    [[nodiscard]] QByteArrayList sorted() const
    {
        QByteArrayList lines = m_lines;
        std::sort(lines.begin(), lines.end());
        return lines;
    }

private:
    static constexpr int Patience = 60'000; // ms

    QProcess m_process;
    QByteArrayList m_lines;
};
