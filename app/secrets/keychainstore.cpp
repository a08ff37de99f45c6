// SPDX-License-Identifier: Apache-2.0
#include "secrets/keychainstore.h"

#include "log/categories.h"
#include "secrets/secretservice.h"
#include "secrets/storecall.h"

#include <qt6keychain/keychain.h>

#include <utility>

namespace {

const QString &service()
{
    static const QString name = QStringLiteral("greenroom");
    return name;
}

/// What the end of a job says. Absent is what it says of a locked entry as well.
KeyringState stateOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return KeyringState::Present;
    case QKeychain::EntryNotFound:
        return KeyringState::Absent;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return KeyringState::Locked;
    default: // OtherError is how a missing service or bus looks
        return KeyringState::NoService;
    }
}

/// Starts \a job, which deletes itself when it has ended and must not be touched until then. Its
/// end is told to \a ended, unless \a call has ended before.
template <typename Job>
void start(Job *job, const QString &entry, StoreCall *call,
           std::function<void(KeyringState, const Job &)> ended)
{
    job->setInsecureFallback(false);
    job->setKey(entry);
    QObject::connect(job, &QKeychain::Job::finished, call,
                     [job, ended = std::move(ended)](const QKeychain::Job *) {
                         // Its errorString() is left alone: it may be anybody's words.
                         if (job->error() != QKeychain::NoError)
                             qCInfo(lcSecrets) << job->metaObject()->className() << "ended with"
                                               << static_cast<int>(job->error());
                         ended(stateOf(job->error()), *job);
                     });
    job->start();
}

} // namespace

KeychainStore::KeychainStore(std::chrono::milliseconds patience, QObject *parent)
    : CredentialStore(parent)
    , m_patience(patience)
{}

KeychainStore::~KeychainStore() = default;

void KeychainStore::read(const CredentialId &id, QObject *context, ReadHandler handler)
{
    auto *call = new StoreCall(context, m_patience, this);
    connect(call, &StoreCall::overdue, this,
            [handler] { handler({.state = KeyringState::Slow, .key = {}}); });
    enqueue(call, [this, entry = id.entryName(), handler = std::move(handler)](StoreCall *turn) {
        readEntry(turn, entry, Retry::Once, [this, turn, handler](const StoredKey &stored) {
            finish(turn, [handler, stored] { handler(stored); });
        });
    });
}

void KeychainStore::write(const CredentialId &id, const QByteArray &key, QObject *context,
                          DoneHandler handler)
{
    auto *call = new StoreCall(context, m_patience, this);
    tellDelay(*call, id);
    enqueue(call, [this, id, key, handler = std::move(handler)](StoreCall *turn) {
        if (const std::optional<Error> error = refusal(id, key)) {
            finish(turn, [handler, error] { handler(error); });
            return;
        }
        writeEntry(turn, id.entryName(), key, [this, turn, handler](KeyringState state) {
            finish(turn, [handler, error = writeError(state)] { handler(error); });
        });
    });
}

void KeychainStore::remove(const CredentialId &id, QObject *context, DoneHandler handler)
{
    auto *call = new StoreCall(context, m_patience, this);
    tellDelay(*call, id);
    enqueue(call, [this, entry = id.entryName(), handler = std::move(handler)](StoreCall *turn) {
        removeEntry(turn, entry, Retry::Once, [this, turn, handler](KeyringState state) {
            finish(turn, [handler, error = removeError(state)] { handler(error); });
        });
    });
}

/// That \a call takes its time, and when that is over.
void KeychainStore::tellDelay(StoreCall &call, const CredentialId &id)
{
    connect(&call, &StoreCall::overdue, this, [this, &call, id] {
        connect(&call, &QObject::destroyed, this, [this, id] { emit answered(id); });
        emit delayed(id);
    });
}

/// Asks the Secret Service only, so it need not wait for the jobs.
void KeychainStore::probe(QObject *context, StateHandler handler)
{
    auto *call = new StoreCall(context, m_patience, this);
    connect(call, &StoreCall::overdue, this, [handler] { handler(KeyringState::Slow); });
    const auto ended = [call, handler = std::move(handler)](KeyringState state) {
        call->end([handler, state] { handler(state); });
    };
    if (isSecretServiceReachable())
        probeSecretService(call, ended);
    else
        QMetaObject::invokeMethod(
            call, [ended] { ended(KeyringState::NoService); }, Qt::QueuedConnection);
}

void KeychainStore::enqueue(StoreCall *call, Start start)
{
    m_waiting.push({call, std::move(start)});
    QMetaObject::invokeMethod(this, &KeychainStore::startNext, Qt::QueuedConnection);
}

/// Posted after every call and every end of one: a start may end at once.
void KeychainStore::startNext()
{
    if (m_current || m_waiting.empty())
        return;
    const Turn turn = std::move(m_waiting.front());
    m_waiting.pop();
    m_current = turn.call;
    forgetSecretService();
    turn.start(turn.call);
}

void KeychainStore::finish(StoreCall *call, const std::function<void()> &handler)
{
    m_current = nullptr;
    QMetaObject::invokeMethod(this, &KeychainStore::startNext, Qt::QueuedConnection);
    call->end(handler);
}

void KeychainStore::readEntry(StoreCall *call, const QString &entry, Retry retry,
                              const ReadHandler &ended)
{
    using Job = QKeychain::ReadPasswordJob;
    if (entry.isEmpty() || !isSecretServiceReachable()) {
        ended(
            {.state = entry.isEmpty() ? KeyringState::Absent : KeyringState::NoService, .key = {}});
        return;
    }
    const auto toldApart = [this, call, entry, retry, ended](KeyringState state) {
        if (state != KeyringState::Present)
            ended({.state = state, .key = {}});
        else if (retry == Retry::Once) // it was unlocked just now
            readEntry(call, entry, Retry::Never, ended);
        else
            ended({.state = KeyringState::NoService, .key = {}});
    };
    start<Job>(new Job(service()), entry, call,
               [call, entry, ended, toldApart](KeyringState state, const Job &job) {
                   const QByteArray key = job.textData().toUtf8();
                   if (state == KeyringState::Absent)
                       searchSecretService(service(), entry, call, toldApart);
                   else if (state == KeyringState::Present && key.isEmpty()) // KWallet's failures
                       ended({.state = KeyringState::NoService, .key = {}});
                   else
                       ended({.state = state, .key = key});
               });
}

/// Ends with Present when the key was kept, with Absent when it was not although none refused it.
void KeychainStore::writeEntry(StoreCall *call, const QString &entry, const QByteArray &key,
                               const StateHandler &ended)
{
    using Job = QKeychain::WritePasswordJob;
    if (!isSecretServiceReachable()) {
        ended(KeyringState::NoService);
        return;
    }
    auto *job = new Job(service());
    job->setTextData(QString::fromUtf8(key));
    start<Job>(job, entry, call, [this, call, entry, key, ended](KeyringState state, const Job &) {
        if (state != KeyringState::Present) {
            ended(state);
            return;
        }
        readEntry(call, entry, Retry::Once, [key, ended](const StoredKey &stored) {
            const bool isOther = stored.state == KeyringState::Present && stored.key != key;
            ended(isOther ? KeyringState::Absent : stored.state);
        });
    });
}

/// Ends with Absent when there is no such entry any more.
void KeychainStore::removeEntry(StoreCall *call, const QString &entry, Retry retry,
                                const StateHandler &ended)
{
    using Job = QKeychain::DeletePasswordJob;
    if (entry.isEmpty() || !isSecretServiceReachable()) {
        ended(entry.isEmpty() ? KeyringState::Absent : KeyringState::NoService);
        return;
    }
    // A locked entry is not removed, and that is no error of the job: only a look can tell.
    const auto looked = [this, call, entry, retry, ended](KeyringState state) {
        if (state != KeyringState::Locked || retry == Retry::Never) {
            ended(state);
            return;
        }
        // A read asks the person to unlock it.
        readEntry(call, entry, Retry::Once, [this, call, entry, ended](const StoredKey &stored) {
            if (stored.state == KeyringState::Present)
                removeEntry(call, entry, Retry::Never, ended);
            else
                ended(stored.state);
        });
    };
    start<Job>(new Job(service()), entry, call,
               [call, entry, ended, looked](KeyringState state, const Job &) {
                   if (state == KeyringState::Present || state == KeyringState::Absent)
                       searchSecretService(service(), entry, call, looked);
                   else
                       ended(state);
               });
}

std::optional<Error> KeychainStore::writeError(KeyringState state)
{
    switch (state) {
    case KeyringState::Present:
        return std::nullopt;
    case KeyringState::Locked:
        return secretError(tr("The system keychain is locked, so the key was not kept. Unlock it "
                              "and try again, or use the key for this run only."));
    case KeyringState::NoService:
        // One that answered too late may have kept it all the same.
        return secretError(tr("The system keychain does not answer as it should, so the key may "
                              "not have been kept. Use it for this run only."));
    case KeyringState::Absent:
    case KeyringState::Slow:
        break;
    }
    return secretError(tr("The system keychain did not keep the key. Try again, or use the key for "
                          "this run only."));
}

std::optional<Error> KeychainStore::removeError(KeyringState state)
{
    switch (state) {
    case KeyringState::Absent:
        return std::nullopt;
    case KeyringState::Locked:
        return secretError(tr("The system keychain is locked, so the key is still in it. Unlock it "
                              "and try again."));
    case KeyringState::NoService:
        return secretError(tr("The system keychain does not answer as it should, so the key may "
                              "still be in it. Try again later."));
    case KeyringState::Present:
    case KeyringState::Slow:
        break;
    }
    return secretError(tr("The system keychain still has the key. Try again, or remove it with the "
                          "keychain's own program."));
}
