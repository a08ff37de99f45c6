// SPDX-License-Identifier: Apache-2.0
#include "net/oneshotbody.h"

OneShotBody::OneShotBody(QObject *parent)
    : QIODevice(parent)
{
    open(QIODevice::ReadOnly);
}

qint64 OneShotBody::readData(char * /*data*/, qint64 /*maxSize*/)
{
    return -1;
}

qint64 OneShotBody::writeData(const char * /*data*/, qint64 /*size*/)
{
    return -1;
}
