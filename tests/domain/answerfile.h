// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

/// An answer of the API, from data/characters. Without that file the test program ends.
[[nodiscard]] inline QByteArray fileNamed(const char *name)
{
    QFile file(QStringLiteral(GREENROOM_TEST_DATA "/characters/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no such file: %s", name);
    return file.readAll();
}
