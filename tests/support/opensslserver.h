// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/testauthority.h"

#include <QProcess>
#include <QUrl>

/// The program openssl as a server that speaks one version of TLS, however old, and answers
/// nothing.
class OpensslServer final : public QObject
{
    Q_OBJECT

public:
    /// \a version is an option of its s_server, as in "-tls1".
    OpensslServer(const TestAuthority::Issued &shown, const QString &version);
    ~OpensslServer() override;

    /// Waits until it listens; empty if it does not.
    [[nodiscard]] QUrl url();
    /// What it has decrypted so far, among its own remarks.
    [[nodiscard]] QByteArray seen();

private:
    QProcess m_process;
    QByteArray m_seen;
};
