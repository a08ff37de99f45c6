// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QString>
#include <QUuid>

class QObject;

/// The folder of a connection's journal and caches: connections/<uuid> below \a dataFolder. It need
/// not be there.
[[nodiscard]] QString connectionFolder(const QString &dataFolder, const QUuid &connection);

/// Removes that folder with all that is in it, in a thread of its own, since caches are large; for
/// good. Links are removed and never followed: what they lead to stays. Nothing may use the folder
/// meanwhile. No error if it is not there; an Error of kind Storage if some of it is left. The work
/// goes on if \a context dies.
void removeConnectionFolder(const QString &dataFolder, const QUuid &connection, QObject *context,
                            Handler<void> handler);
