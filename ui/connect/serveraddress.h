// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

/// Where the service itself is (contract 1.1).
[[nodiscard]] QUrl defaultServer();

/// The server's origin from an address as people type it: the scheme may be missing, and the API's
/// /v1 or a slash may stand at the end. Empty if HttpClient would not take it.
[[nodiscard]] QUrl serverFrom(const QString &text);

/// The address that \a text stands for, if its scheme is missing; else empty.
[[nodiscard]] QString assumedServer(const QString &text);

/// Whether \a text names a server to be spoken to without encryption.
[[nodiscard]] bool isPlainHttp(const QString &text);
