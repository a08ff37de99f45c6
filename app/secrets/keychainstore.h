// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/credentialstore.h"

#include <QPointer>
#include <queue>

#include <chrono>

class StoreCall;

/// Keys in the keychain of the system, by QtKeychain: the Secret Service (GNOME Keyring, KWallet),
/// or the keychains of macOS and Windows. Never in a file, whatever happens.
///
/// A job of QtKeychain cannot be cancelled, and crashes if it is deleted: each is left to itself,
/// and its end is heard by the StoreCall it runs for, or by nobody. The jobs of a whole process go
/// one after the other, so one that hangs holds up all; each call therefore says Slow, or
/// delayed(), when its own patience is over, whatever it waits for. Nothing is tried again by
/// itself, but for a read that was overtaken by an unlock. A call that was still waiting for its
/// turn when the store is destroyed never happens. Make one a process; main thread.
class KeychainStore final : public CredentialStore
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds DefaultPatience{2'000};

    /// \a patience is the time from a call until it says that there is no answer yet.
    explicit KeychainStore(std::chrono::milliseconds patience = DefaultPatience,
                           QObject *parent = nullptr);
    ~KeychainStore() override;
    Q_DISABLE_COPY_MOVE(KeychainStore)

    void read(const CredentialId &id, QObject *context, ReadHandler handler) override;
    void write(const CredentialId &id, const QByteArray &key, QObject *context,
               DoneHandler handler) override;
    void remove(const CredentialId &id, QObject *context, DoneHandler handler) override;
    void probe(QObject *context, StateHandler handler) override;

private:
    /// Whether an answer may be followed by another try, or by another question to the person.
    enum class Retry : quint8 { Never, Once };
    using Start = std::function<void(StoreCall *)>;

    void enqueue(StoreCall *call, Start start);
    void startNext();
    void tellDelay(StoreCall &call, const CredentialId &id);
    void finish(StoreCall *call, const std::function<void()> &handler);

    void readEntry(StoreCall *call, const QString &entry, Retry retry, const ReadHandler &ended);
    void writeEntry(StoreCall *call, const QString &entry, const QByteArray &key,
                    const StateHandler &ended);
    void removeEntry(StoreCall *call, const QString &entry, Retry retry, const StateHandler &ended);
    [[nodiscard]] static std::optional<Error> writeError(KeyringState state);
    [[nodiscard]] static std::optional<Error> removeError(KeyringState state);

    struct Turn
    {
        StoreCall *call;
        Start start;
    };

    const std::chrono::milliseconds m_patience;
    std::queue<Turn> m_waiting;
    QPointer<StoreCall> m_current; ///< whose jobs run now
};
