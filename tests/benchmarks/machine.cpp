// SPDX-License-Identifier: Apache-2.0
#include "benchmarks/machine.h"

#include <QFile>
#include <QGuiApplication>
#include <QThread>

#include <sys/resource.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <ctime>

double threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double residentMemory()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 0;
    constexpr double mebibyte = 1024 * 1024;
    return file.readAll().split(' ').value(1).toDouble()
        * static_cast<double>(sysconf(_SC_PAGESIZE)) / mebibyte;
}

double mostResidentMemory()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 0;
    const QByteArray all = file.readAll();
    const QByteArray name("\nVmHWM:");
    const qsizetype begin = all.indexOf(name);
    if (begin < 0)
        return 0;
    constexpr double kibibytes = 1024;
    const QByteArray rest = all.mid(begin + name.size()).trimmed(); // "1234 kB", and other lines
    return rest.left(rest.indexOf(' ')).toDouble() / kibibytes;
}

void lowerThreadPriority()
{
    constexpr int nice = 10;
    setpriority(PRIO_PROCESS, 0, nice);
}

QString machineText()
{
    std::array<double, 3> load{};
    getloadavg(load.data(), static_cast<int>(load.size()));
#ifdef __OPTIMIZE__
    const QString build = QStringLiteral("optimised");
#else
    const QString build = QStringLiteral("not optimised");
#endif
    return QStringLiteral("%1 cores, load %2, Qt %3, %4, %5")
        .arg(QThread::idealThreadCount())
        .arg(load[0], 0, 'f', 1)
        .arg(QString::fromLatin1(qVersion()), QGuiApplication::platformName(), build);
}
