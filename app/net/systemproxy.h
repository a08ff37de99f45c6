// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkProxy>
#include <QUrl>

#include <functional>

class QObject;

/// Asks the system which proxy leads to \a url, in a thread of its own, since the question may
/// block for half a minute (a PAC file). Calls \a found once in \a context's thread, or never if it
/// died.
void findSystemProxy(const QUrl &url, QObject *context,
                     std::function<void(const QNetworkProxy &)> found);
