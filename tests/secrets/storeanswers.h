// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/credentialstore.h"

#include <QTest>

inline const char *stateName(KeyringState state)
{
    switch (state) {
    case KeyringState::Present:
        return "Present";
    case KeyringState::Absent:
        return "Absent";
    case KeyringState::Locked:
        return "Locked";
    case KeyringState::NoService:
        return "NoService";
    case KeyringState::Slow:
        break;
    }
    return "Slow";
}

/// For QCOMPARE.
inline char *toString(KeyringState state)
{
    return qstrdup(stateName(state));
}

/// What became of one call to a store, in words, one for each time a handler was called:
/// "Slow", "Present", "done", "failed". Must outlive the call.
class StoreAnswers
{
public:
    StoreAnswers() = default;
    Q_DISABLE_COPY_MOVE(StoreAnswers)

    [[nodiscard]] CredentialStore::ReadHandler read()
    {
        return [this](const StoredKey &stored) {
            note(stateName(stored.state));
            m_key = stored.key;
        };
    }
    [[nodiscard]] CredentialStore::DoneHandler done()
    {
        return [this](const std::optional<Error> &error) {
            note(error ? "failed" : "done");
            m_error = error;
        };
    }
    [[nodiscard]] CredentialStore::StateHandler state()
    {
        return [this](KeyringState state) { note(stateName(state)); };
    }

    /// Waits for an answer that is not Slow.
    [[nodiscard]] bool wait() const
    {
        constexpr int patience = 40'000; // ms
        return QTest::qWaitFor([this] { return !all().isEmpty() && last() != "Slow"; }, patience);
    }
    /// Waits for the first one, Slow or not.
    [[nodiscard]] bool waitForAny() const
    {
        constexpr int patience = 20'000; // ms
        return QTest::qWaitFor([this] { return !all().isEmpty(); }, patience);
    }

    [[nodiscard]] const QByteArrayList &all() const { return m_all; }
    [[nodiscard]] QByteArray last() const { return m_all.isEmpty() ? QByteArray() : m_all.last(); }
    [[nodiscard]] const QByteArray &key() const { return m_key; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    void note(const char *word) { m_all.append(word); }

    QByteArrayList m_all;
    QByteArray m_key;
    std::optional<Error> m_error;
};
