// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QString>
#include <QUuid>

class QObject;

/// The folder of a connection's journal, or of its caches: connections/<uuid> below \a root, the
/// program's folder for such things. It need not be there.
[[nodiscard]] QString connectionFolder(const QString &root, const QUuid &connection);

/// Removes that folder with all that is in it, in a thread of its own, since caches are large; for
/// good. Links are removed and never followed: what they lead to stays. Nothing may use the folder
/// meanwhile, but for a last file that is being written. No error if it is not there; an Error of
/// kind Storage if some of it is left. The work goes on if \a context dies.
void removeConnectionFolder(const QString &root, const QUuid &connection, QObject *context,
                            Handler<void> handler);
