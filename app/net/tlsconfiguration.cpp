// SPDX-License-Identifier: Apache-2.0
#include "net/tlsconfiguration.h"

#include <QTemporaryFile>

QSslConfiguration tlsConfiguration(const QList<QSslCertificate> &authorities)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (authorities.isEmpty())
        return tls;
    // Where Qt looks up the system's authorities on demand, as on Debian, adding a certificate to
    // a configuration makes it forget them; adding a file does not.
    QTemporaryFile file;
    if (!file.open())
        return tls;
    for (const QSslCertificate &authority : authorities)
        file.write(authority.toPem());
    if (file.flush())
        tls.addCaCertificates(file.fileName());
    return tls;
}
