// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QFile>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdlib>

// For tests of what goes from one screen to another: whatever they are started on, they have two.

/// The screen on which windows open, and another one beside it.
inline const QString Left = QStringLiteral("left");
inline const QString Right = QStringLiteral("right");

/// Null where there is none.
[[nodiscard]] inline QScreen *screenNamed(const QString &name)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto found = std::find_if(screens.cbegin(), screens.cend(),
                                    [&name](const QScreen *each) { return each->name() == name; });
    return found == screens.cend() ? nullptr : *found;
}

/// What a main() of \a Test does, whose result it is.
template <typename Test>
[[nodiscard]] int runOnTwoScreens(int argc, char *argv[])
{
    const QTemporaryDir folder;
    QFile screens(folder.filePath(QStringLiteral("screens.json")));
    if (!screens.open(QIODevice::WriteOnly))
        return EXIT_FAILURE;
    screens.write(R"({"screens": [
        {"name": "left", "x": 0, "y": 0, "width": 1600, "height": 1000},
        {"name": "right", "x": 1600, "y": 0, "width": 1200, "height": 1000}]})");
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(screens.fileName()));
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    const QApplication application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}
