// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

// For tests that want screens of their own, whatever they are started on.

/// What a main() of \a Test does, whose result it is. \a screens is a JSON list as the offscreen
/// platform reads it.
template <typename Test>
[[nodiscard]] int runOnScreens(int argc, char *argv[], const QByteArray &screens)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("screens.json")));
    if (!file.open(QIODevice::WriteOnly))
        return EXIT_FAILURE;
    file.write(R"({"screens": )" + screens + '}');
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(file.fileName()));
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    const QApplication application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}
