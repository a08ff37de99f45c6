// SPDX-License-Identifier: Apache-2.0
#include "secrets/memorystore.h"

#include <QPointer>

#include <utility>

void MemoryStore::read(const CredentialId &id, QObject *context, ReadHandler handler)
{
    const auto found = m_keys.constFind(id.entryName());
    StoredKey stored;
    if (found != m_keys.cend())
        stored = {.state = KeyringState::Present, .key = *found};
    later(context, [handler = std::move(handler), stored] { handler(stored); });
}

void MemoryStore::write(const CredentialId &id, const QByteArray &key, QObject *context,
                        DoneHandler handler)
{
    const std::optional<Error> error = refusal(id, key);
    if (!error)
        m_keys.insert(id.entryName(), key);
    later(context, [handler = std::move(handler), error] { handler(error); });
}

void MemoryStore::remove(const CredentialId &id, QObject *context, DoneHandler handler)
{
    m_keys.remove(id.entryName());
    later(context, [handler = std::move(handler)] { handler(std::nullopt); });
}

void MemoryStore::probe(QObject *context, StateHandler handler)
{
    later(context, [handler = std::move(handler)] { handler(KeyringState::Present); });
}

/// An event for this object, which is dropped with it.
void MemoryStore::later(QObject *context, std::function<void()> answer)
{
    QMetaObject::invokeMethod(
        this,
        [guard = QPointer<QObject>(context), answer = std::move(answer)] {
            if (guard)
                answer();
        },
        Qt::QueuedConnection);
}
