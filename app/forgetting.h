// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "settings/connection.h"
#include "signin.h"

#include <QObject>
#include <QSet>
#include <QStringList>

class Settings;

/// Forgets connections for good: the key first, then the settings and the folder of caches. Where
/// the keychain does not give the key away, nothing is forgotten until somebody says so. GUI
/// thread.
class Forgetting final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this. The folders of connections lie below \a roots, some of which
    /// may be the same.
    Forgetting(Settings &settings, const SignIn::Stores &stores, QStringList roots);

    /// Forgets the connection \a id, which must not be open. Does nothing if it is under way, or if
    /// there is none.
    void forget(const QUuid &id);
    /// The same without the keychain, after keyStays().
    void forgetAnyway(const QUuid &id);
    /// The keychain has been asked and is still to answer: the connection may not be opened now.
    [[nodiscard]] bool isForgetting(const QUuid &id) const { return m_underWay.contains(id); }

signals:
    /// The key that was kept for \a connection could not be removed because of \a error, and the
    /// connection is as it was; once for each forget().
    void keyStays(const Connection &connection, const Error &error);
    /// The connection is forgotten, but \a error says which of its files are left; once for each
    /// of its folders at most.
    void filesStay(const Error &error);

private:
    void removeAllOf(const Connection &connection);

    Settings &m_settings;
    const SignIn::Stores m_stores;
    const QStringList m_roots; ///< each once
    QSet<QUuid> m_underWay;
};
