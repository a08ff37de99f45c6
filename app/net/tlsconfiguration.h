// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>

/// How requests speak TLS: version 1.2 or newer, trusting the system's authorities and
/// \a authorities. Writes these to a temporary file for a moment; if that fails they are not
/// trusted.
[[nodiscard]] QSslConfiguration tlsConfiguration(const QList<QSslCertificate> &authorities);
