// SPDX-License-Identifier: Apache-2.0
#include "log/rotatingfile.h"

#include <QDir>
#include <QFileInfo>

RotatingFile::RotatingFile(const QString &fileName, qint64 limit, int count)
    : m_file(fileName)
    , m_limit(limit)
    , m_count(count)
{
    open();
}

void RotatingFile::append(const QByteArray &line)
{
    if (!m_file.isOpen() && !open())
        return;
    const qint64 size = m_file.size();
    if (size > 0 && size + line.size() > m_limit)
        rotate();
    m_file.write(line);
}

bool RotatingFile::open(QIODevice::OpenMode more)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    const QString folder = QFileInfo(m_file.fileName()).path();
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner))
        return false;
    const auto mode = QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered | more;
    // The permissions of open() are for a new file; an old one may be readable by others.
    return m_file.open(mode, ownerOnly) && m_file.setPermissions(ownerOnly);
}

void RotatingFile::rotate()
{
    m_file.close();
    const QString name = m_file.fileName();
    const auto aged = [&name](int age) {
        return age == 0 ? name : name + u'.' + QString::number(age);
    };
    QFile::remove(aged(m_count - 1));
    for (int age = m_count - 1; age > 0; --age)
        QFile::rename(aged(age - 1), aged(age));
    // Truncated in case it could not be renamed, for the limit holds all the same.
    open(QIODevice::Truncate);
}
