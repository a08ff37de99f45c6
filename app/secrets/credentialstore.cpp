// SPDX-License-Identifier: Apache-2.0
#include "secrets/credentialstore.h"

namespace {

/// The port that the scheme has anyway, or 0.
int defaultPort(const QString &scheme)
{
    if (scheme == QLatin1String("https"))
        return 443;
    return scheme == QLatin1String("http") ? 80 : 0;
}

} // namespace

QString CredentialId::entryName() const
{
    if (!origin.isValid() || origin.scheme().isEmpty() || origin.host().isEmpty()
        || connection.isNull())
        return {};
    QUrl bare;
    bare.setScheme(origin.scheme());
    bare.setHost(origin.host());
    if (origin.port() != defaultPort(origin.scheme()))
        bare.setPort(origin.port());
    return bare.toString(QUrl::FullyEncoded) + u'/' + connection.toString(QUuid::WithoutBraces);
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
