// SPDX-License-Identifier: Apache-2.0
#include "systemfacts.h"

#include "desktop/sandboxprocess.h"
#include "queue/journaldriver.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>
#include <QSslSocket>

namespace {

/// A folder that is not there yet is as good as the nearest one above it.
bool isWritable(const QString &folder)
{
    QFileInfo place(folder);
    while (!place.exists() && !place.isRoot())
        place.setFile(place.path());
    return place.isDir() && place.isWritable();
}

} // namespace

SystemFacts lookAtSystem(const QStringList &folders)
{
    SystemFacts facts{
        .hasJournalDriver = hasJournalDriver(),
        .hasTls = QSslSocket::supportsSsl(),
        .imageFormats = QImageReader::supportedImageFormats(),
        .hasSandbox = !SandboxProcess::locate(QCoreApplication::applicationDirPath()).isEmpty()};
    for (const QString &folder : folders) {
        if (!isWritable(folder) && !facts.lockedFolders.contains(folder))
            facts.lockedFolders.append(folder);
    }
    return facts;
}
