// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>
#include <QUuid>

#include <functional>
#include <optional>

/// Whose key it is. A key of one origin is never found under another.
struct CredentialId
{
    QUrl origin{};
    QUuid connection{};

    /// What names the key in a store: the origin and the connection. However the origin is spelled
    /// (a default port, a path), it is the same name. Empty if either is missing: nothing is kept
    /// under that, and nothing found.
    [[nodiscard]] QString entryName() const;

    friend bool operator==(const CredentialId &, const CredentialId &) = default;
};

/// What a store can say about a credential, or about itself.
enum class KeyringState : quint8 {
    Present,   ///< the key is there, and readable
    Absent,    ///< the store works, and has no such key
    Locked,    ///< the store has it or may have it, and was not unlocked
    NoService, ///< there is no store, or it does not work
    Slow,      ///< no answer yet; the true one follows when the store gives it
};

/// What a read brought.
struct StoredKey
{
    KeyringState state = KeyringState::Absent;
    QByteArray key{}; ///< with Present only
};

/// Where API keys live from one start to the next. Nothing is ever overwritten or removed because
/// something was not found. Answers come later, never inside the call, and never after their
/// context or the store died. Calls go one after the other, so a read after a write finds what was
/// written. What was asked for still happens if its context dies. GUI thread.
class CredentialStore : public QObject
{
    Q_OBJECT

public:
    /// Called once with the answer; before that at most once with KeyringState::Slow.
    using ReadHandler = std::function<void(const StoredKey &)>;
    /// Called once; an Error of kind Secret says in plain words why it did not work.
    using DoneHandler = std::function<void(const std::optional<Error> &)>;
    /// Called as a ReadHandler is.
    using StateHandler = std::function<void(KeyringState)>;

    using QObject::QObject;

    /// Reads the key of \a id. May ask the person to unlock the store.
    virtual void read(const CredentialId &id, QObject *context, ReadHandler handler) = 0;
    /// Keeps \a key for \a id in place of the former one, and reads it back to be sure. May ask the
    /// person to unlock the store. A key is text, and not empty: anything else is refused.
    virtual void write(const CredentialId &id, const QByteArray &key, QObject *context,
                       DoneHandler handler) = 0;
    /// Forgets the key of \a id; it is no error if there is none. May ask the person to unlock the
    /// store if there is one.
    virtual void remove(const CredentialId &id, QObject *context, DoneHandler handler) = 0;
    /// Whether a key could be kept now: Present (it works), Locked (it would ask the person for a
    /// password first), NoService or Slow. Asks nobody to unlock anything.
    virtual void probe(QObject *context, StateHandler handler) = 0;

signals:
    /// A write or a removal of \a id has no answer yet; perhaps the person is being asked for a
    /// password. At most once for a call, before its answer: what Slow is for the other calls.
    void delayed(const CredentialId &id);
    /// A call that was delayed() has ended; once for each.
    void answered(const CredentialId &id);

protected:
    /// Why \a key is not kept for \a id in any store: it is empty or no text, or for nobody.
    [[nodiscard]] static std::optional<Error> refusal(const CredentialId &id,
                                                      const QByteArray &key);
    /// An Error of kind Secret.
    [[nodiscard]] static Error secretError(const QString &message);
};
