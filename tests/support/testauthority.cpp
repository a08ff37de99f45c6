// SPDX-License-Identifier: Apache-2.0
#include "support/testauthority.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace {

const QStringList newKey{u"-newkey"_s,
                         u"ec"_s,
                         u"-pkeyopt"_s,
                         u"ec_paramgen_curve:P-256"_s,
                         u"-noenc"_s,
                         u"-subj"_s,
                         u"/CN=Greenroom's test"_s};

QSslCertificate read(const QString &path)
{
    const QList<QSslCertificate> found = QSslCertificate::fromPath(path);
    if (found.isEmpty())
        qFatal("no certificate");
    return found.constFirst();
}

} // namespace

QSslConfiguration TestAuthority::Issued::server() const
{
    QFile file(key);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no key");
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(read(certificate));
    configuration.setPrivateKey(QSslKey(&file, QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

TestAuthority::TestAuthority()
{
    openssl(
        QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"2"_s} + newKey
        + QStringList{u"-keyout"_s, path(u"authority.key"_s), u"-out"_s, path(u"authority.pem"_s)});
}

QSslCertificate TestAuthority::certificate() const
{
    return read(path(u"authority.pem"_s));
}

TestAuthority::Issued TestAuthority::issue(const QString &name, Validity validity)
{
    const Issued issued = next();
    const QString request = path(u"request.pem"_s);
    const QString extension = path(u"extension"_s);
    QFile file(extension);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    file.write("subjectAltName=" + name.toLatin1() + '\n');
    file.close();
    openssl(QStringList{u"req"_s, u"-new"_s} + newKey
            + QStringList{u"-keyout"_s, issued.key, u"-out"_s, request});
    const QString days = validity == Validity::Current ? u"2"_s : u"-1"_s;
    openssl({u"x509"_s, u"-req"_s, u"-in"_s, request, u"-days"_s, days, u"-extfile"_s, extension,
             u"-CA"_s, path(u"authority.pem"_s), u"-CAkey"_s, path(u"authority.key"_s),
             u"-set_serial"_s, QString::number(m_issued), u"-out"_s, issued.certificate});
    return issued;
}

TestAuthority::Issued TestAuthority::selfSigned(const QString &name)
{
    const Issued issued = next();
    openssl(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"2"_s, u"-addext"_s,
                        u"subjectAltName="_s + name}
            + newKey + QStringList{u"-keyout"_s, issued.key, u"-out"_s, issued.certificate});
    return issued;
}

TestAuthority::Issued TestAuthority::next()
{
    ++m_issued;
    return {.certificate = path(u"%1.pem"_s.arg(m_issued)), .key = path(u"%1.key"_s.arg(m_issued))};
}

void TestAuthority::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments);
    constexpr int patience = 30'000;
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        qFatal("openssl: %s", process.readAll().constData());
}
