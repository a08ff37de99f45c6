// SPDX-License-Identifier: Apache-2.0
#include "domain/error.h"

#include <QCoreApplication>

Error Error::ofStorage(const QString &message)
{
    Error error;
    error.kind = Kind::Storage;
    error.delivery = Delivery::NotSent;
    error.message = message;
    return error;
}

QString Error::text() const
{
    if (requestId.isEmpty())
        return message;
    //: %1 is a whole sentence, %2 the id that support asks for
    return QCoreApplication::translate("Error", "%1 Request id: %2").arg(message, requestId);
}
