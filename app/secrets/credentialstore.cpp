// SPDX-License-Identifier: Apache-2.0
#include "secrets/credentialstore.h"

#include "domain/origin.h"

QString CredentialId::entryName() const
{
    if (!origin.isValid() || origin.scheme().isEmpty() || origin.host().isEmpty()
        || connection.isNull())
        return {};
    return originOf(origin).toString(QUrl::FullyEncoded) + u'/'
        + connection.toString(QUuid::WithoutBraces);
}

std::optional<Error> CredentialStore::refusal(const CredentialId &id, const QByteArray &key)
{
    const bool isText = !key.contains('\0') && QString::fromUtf8(key).toUtf8() == key;
    if (!key.isEmpty() && isText && !id.entryName().isEmpty())
        return std::nullopt;
    return secretError(tr("There is no key to keep, or no server that it is for."));
}

Error CredentialStore::secretError(const QString &message)
{
    Error error;
    error.kind = Error::Kind::Secret;
    error.message = message;
    return error;
}
