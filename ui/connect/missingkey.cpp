// SPDX-License-Identifier: Apache-2.0
#include "ui/connect/missingkey.h"

#include "settings/connection.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

/// Gives the texts of this file their context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MissingKey)
};

} // namespace

QString missingKeyText(const Connection &connection)
{
    if (!connection.keyStoredAt.isValid())
        return Text::tr("There is no API key for this connection on this computer.");
    const QDate day = connection.keyStoredAt.toLocalTime().date();
    //: %1 is a date
    return Text::tr("The keychain does not show the API key that it took on %1. Unlock the "
                    "keychain or start it again, and try again; or enter the key anew.")
        .arg(QLocale().toString(day, QLocale::ShortFormat));
}
