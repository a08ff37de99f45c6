// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/credentialstore.h"

#include <QList>
#include <QPointer>

#include <optional>
#include <utility>

/// A store of keys that answers when and what the test says.
class ScriptedStore final : public CredentialStore
{
    Q_OBJECT

public:
    using CredentialStore::CredentialStore;

    void read(const CredentialId &id, QObject *context, ReadHandler handler) override
    {
        ++reads;
        lastRead = id;
        m_context = context;
        m_handler = std::move(handler);
    }
    void write(const CredentialId &, const QByteArray &key, QObject *context,
               DoneHandler handler) override
    {
        written = key;
        answerOrHold(holdsWrites, context, std::move(handler));
    }
    void remove(const CredentialId &, QObject *context, DoneHandler handler) override
    {
        ++removals;
        answerOrHold(holdsRemovals, context, std::move(handler));
    }
    void probe(QObject *context, StateHandler handler) override
    {
        later(context, [handler = std::move(handler), this] { handler(probed); });
    }

    /// Whether somebody still waits for the read.
    [[nodiscard]] bool isAsked() const { return m_context && m_handler; }
    /// Answers the read; Slow leaves it open.
    void answer(KeyringState state, const QByteArray &key = {})
    {
        Q_ASSERT(isAsked());
        const ReadHandler handler = m_handler;
        if (state != KeyringState::Slow)
            m_handler = nullptr;
        handler({.state = state, .key = key});
    }

    /// Answers the writes and removals that were held.
    void letGo()
    {
        for (const auto &[context, done] : std::exchange(m_held, {}))
            later(context, done);
    }

    int reads = 0;
    int removals = 0;
    CredentialId lastRead;
    QByteArray written;
    std::optional<Error> failure{}; ///< of writes and removals
    KeyringState probed = KeyringState::Present;
    bool holdsWrites = false;   ///< until letGo()
    bool holdsRemovals = false; ///< the same

private:
    void answerOrHold(bool holds, QObject *context, DoneHandler handler)
    {
        const auto answer = [handler = std::move(handler), this] { handler(failure); };
        if (holds)
            m_held.append({context, answer});
        else
            later(context, answer);
    }
    void later(QObject *context, std::function<void()> answer)
    {
        QMetaObject::invokeMethod(
            this,
            [guard = QPointer<QObject>(context), answer = std::move(answer)] {
                if (guard)
                    answer();
            },
            Qt::QueuedConnection);
    }

    QPointer<QObject> m_context;
    ReadHandler m_handler;
    QList<std::pair<QPointer<QObject>, std::function<void()>>> m_held;
};
