// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

/// A folder with a program greenroom-sandbox in it that does what the test says, in that folder.
class FakeSandbox
{
public:
    /// What the real one says, with a port where nobody listens.
    static QByteArray goodLine();

    /// \a work are lines of sh; $$ is written to the file `pid` before.
    explicit FakeSandbox(const QByteArray &work = {});

    [[nodiscard]] QString program() const { return path(QStringLiteral("greenroom-sandbox")); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] bool has(const QString &name) const;
    [[nodiscard]] QByteArray contents(const QString &name) const;
    /// Of the last one that was started; 0 before.
    [[nodiscard]] qint64 pid() const;
    /// Whether the process is there, even if it has ended and nobody has asked how.
    [[nodiscard]] static bool isAlive(qint64 pid);

private:
    QTemporaryDir m_folder;
};
