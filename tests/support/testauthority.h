// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

/// A certificate authority in a temporary folder, which issues what a test asks for, right or
/// wrong. Runs the program openssl, and waits for it.
class TestAuthority
{
public:
    enum class Validity { Current, Expired };

    /// A certificate with its key, in PEM.
    struct Issued
    {
        QString certificate{}; ///< a path
        QString key{};         ///< a path

        /// For a server that shows it.
        [[nodiscard]] QSslConfiguration server() const;
    };

    /// Makes a new one; there is nobody whom it makes trusted.
    TestAuthority();

    [[nodiscard]] QSslCertificate certificate() const;
    /// A certificate for \a name, as in "DNS:localhost,IP:127.0.0.1".
    [[nodiscard]] Issued issue(const QString &name, Validity validity = Validity::Current);
    /// One that nobody but itself has signed.
    [[nodiscard]] Issued selfSigned(const QString &name);

private:
    [[nodiscard]] QString path(const QString &file) const { return m_folder.filePath(file); }
    [[nodiscard]] Issued next();
    void openssl(const QStringList &arguments) const;

    QTemporaryDir m_folder;
    int m_issued = 0;
};
