// SPDX-License-Identifier: Apache-2.0
#include "ui/connect/missingkey.h"

#include "settings/connection.h"

#include <QCoreApplication>
#include <QLocale>

QString missingKeyText(const Connection &connection)
{
    const char *context = "MissingKey";
    if (!connection.keyStoredAt.isValid())
        return QCoreApplication::translate(
            context, "There is no API key for this connection on this computer.");
    const QDate day = connection.keyStoredAt.toLocalTime().date();
    //: %1 is a date
    return QCoreApplication::translate(
               context,
               "The keychain does not show the API key that it took on %1. Unlock the "
               "keychain or start it again, and try again; or enter the key anew.")
        .arg(QLocale().toString(day, QLocale::ShortFormat));
}
