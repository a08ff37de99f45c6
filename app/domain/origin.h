// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

/// Whether \a url leads to this very machine.
[[nodiscard]] bool isThisMachine(const QUrl &url);

/// Whether \a url may be a server: https, or http on this very machine; no user, query or path.
[[nodiscard]] bool isAcceptableServer(const QUrl &url);

/// Scheme, host and port of \a url, written so that the same origin is always the same text: no
/// path, no user, and no port where it is the scheme's own. Invalid without a host.
[[nodiscard]] QUrl originOf(const QUrl &url);
