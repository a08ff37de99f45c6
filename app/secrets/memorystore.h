// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/credentialstore.h"

#include <QHash>

/// Keys for this run only: they are gone with this object. Always works, never Slow. GUI thread.
class MemoryStore final : public CredentialStore
{
    Q_OBJECT

public:
    using CredentialStore::CredentialStore;

    void read(const CredentialId &id, QObject *context, ReadHandler handler) override;
    void write(const CredentialId &id, const QByteArray &key, QObject *context,
               DoneHandler handler) override;
    void remove(const CredentialId &id, QObject *context, DoneHandler handler) override;
    void probe(QObject *context, StateHandler handler) override;

private:
    void later(QObject *context, std::function<void()> answer);

    QHash<QString, QByteArray> m_keys; ///< by CredentialId::entryName()
};
