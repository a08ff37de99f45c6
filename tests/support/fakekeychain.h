// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/credentialstore.h"

#include <QPointer>

#include <utility>

/// A keychain that is asked how it is, and says what the test wants, when the test wants it.
/// Nothing else may be asked of it.
class FakeKeychain final : public CredentialStore
{
public:
    /// Says \a state to each that asks, later; without one it waits for answer().
    explicit FakeKeychain(std::optional<KeyringState> state = {})
        : m_state(state)
    {}

    void probe(QObject *context, StateHandler handler) override
    {
        ++m_probes;
        m_context = context;
        m_handler = std::move(handler);
        if (m_state)
            QMetaObject::invokeMethod(
                this, [this] { answer(*m_state); }, Qt::QueuedConnection);
    }
    /// Says \a state to who asked last, if they are still there.
    void answer(KeyringState state) const
    {
        if (m_context)
            m_handler(state);
    }
    void setState(KeyringState state) { m_state = state; }
    [[nodiscard]] int probes() const { return m_probes; }

    void read(const CredentialId &, QObject *, ReadHandler) override { qFatal("read"); }
    void write(const CredentialId &, const QByteArray &, QObject *, DoneHandler) override
    {
        qFatal("written");
    }
    void remove(const CredentialId &, QObject *, DoneHandler) override { qFatal("removed"); }

private:
    std::optional<KeyringState> m_state;
    QPointer<QObject> m_context;
    StateHandler m_handler;
    int m_probes = 0;
};
