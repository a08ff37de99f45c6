// SPDX-License-Identifier: Apache-2.0
#include "forgetting.h"

#include "settings/connectionfolder.h"
#include "settings/settings.h"

namespace {

QStringList eachOnce(QStringList roots)
{
    roots.removeDuplicates();
    return roots;
}

CredentialId credentialOf(const Connection &connection)
{
    return {.origin = connection.server, .connection = connection.id};
}

} // namespace

Forgetting::Forgetting(Settings &settings, const SignIn::Stores &stores, QStringList roots)
    : m_settings(settings)
    , m_stores(stores)
    , m_roots(eachOnce(std::move(roots)))
{}

void Forgetting::forget(const QUuid &id)
{
    const std::optional<Connection> connection = m_settings.connection(id);
    if (!connection || isForgetting(id))
        return;
    m_underWay.insert(id);
    m_stores.keychain.remove(credentialOf(*connection), this,
                             [this, connection](const std::optional<Error> &error) {
                                 m_underWay.remove(connection->id);
                                 // Where no key was ever kept, a keychain that fails is no matter.
                                 if (error && connection->keyStoredAt.isValid())
                                     emit keyStays(*connection, *error);
                                 else
                                     removeAllOf(*connection);
                             });
}

void Forgetting::forgetAnyway(const QUuid &id)
{
    const std::optional<Connection> connection = m_settings.connection(id);
    if (connection && !isForgetting(id))
        removeAllOf(*connection);
}

void Forgetting::removeAllOf(const Connection &connection)
{
    m_stores.thisRun.remove(credentialOf(connection), this, [](const std::optional<Error> &) {});
    m_settings.removeConnection(connection.id);
    for (const QString &root : m_roots) {
        removeConnectionFolder(root, connection.id, this, [this](const Result<void> &done) {
            if (!done)
                emit filesStay(done.error());
        });
    }
}
