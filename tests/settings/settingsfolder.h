// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/connection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

/// A data folder for one test, and a look at what is in it.
class SettingsFolder
{
public:
    SettingsFolder() = default;
    /// Below \a place, which need not be there.
    explicit SettingsFolder(const QString &place)
        : m_temporary(QDir(place).exists() ? place + QStringLiteral("/settings-XXXXXX") : QString())
    {}

    [[nodiscard]] QString path() const { return m_temporary.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString outside(const QString &name) const { return m_temporary.filePath(name); }
    [[nodiscard]] QString fileName() const { return path() + QStringLiteral("/settings.json"); }

    [[nodiscard]] static QByteArray contentsOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }

    [[nodiscard]] QByteArray contents() const { return contentsOf(fileName()); }
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(contents()).object(); }

    /// Puts a file there as somebody else's program would.
    void put(const QByteArray &bytes) const
    {
        QFile file(fileName());
        const bool isPut = QDir().mkpath(path()) && file.open(QIODevice::WriteOnly)
            && file.write(bytes) == bytes.size();
        if (!isPut)
            qFatal("cannot write the test's file");
    }

    /// The names of what was put aside, in order.
    [[nodiscard]] QStringList aside() const
    {
        return QDir(path()).entryList({QStringLiteral("settings.json.damaged-*")},
                                      QDir::AllEntries | QDir::Hidden | QDir::System, QDir::Name);
    }
    [[nodiscard]] QByteArray contentsAside(qsizetype number = 0) const
    {
        const QStringList names = aside();
        return number < names.size() ? contentsOf(path() + u'/' + names.at(number))
                                     : QByteArray("nothing is aside");
    }

private:
    QTemporaryDir m_temporary;
};

/// A connection with every field set.
inline Connection wholeConnection()
{
    Connection whole;
    whole.id = QUuid::fromString(u"7b0c1e0e-9f7a-4a55-8a3e-0a4f3d3c9b11");
    whole.name = QStringLiteral("Studio Süd");
    whole.server = QUrl(QStringLiteral("https://api.aurous.example:8443"));
    whole.teamId = QStringLiteral("team_01J8Z3WQ5N7K2B4D6F8H0M1P3R");
    whole.teamName = QStringLiteral("Studio");
    whole.apiVersion = QStringLiteral("2026-06-01");
    whole.proxy = {.kind = ProxyChoice::Kind::Manual,
                   .protocol = ProxyChoice::Protocol::Socks5,
                   .host = QStringLiteral("proxy.example"),
                   .port = 1080};
    whole.keyStoredAt = QDateTime(QDate(2026, 10, 1), QTime(9, 30, 15, 250), Qt::UTC);
    whole.usedAt = QDateTime(QDate(2026, 11, 2), QTime(23, 59, 59, 999), Qt::UTC);
    whole.lastQueue = QStringLiteral("reviewing");
    return whole;
}

/// Another one on each call, on the same server.
inline Connection newConnection(const QString &name)
{
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.name = name;
    connection.server = QUrl(QStringLiteral("https://api.aurous.example"));
    return connection;
}
