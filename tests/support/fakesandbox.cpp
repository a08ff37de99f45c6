// SPDX-License-Identifier: Apache-2.0
#include "support/fakesandbox.h"

#include "support/filecontent.h"

#include <QFile>

#include <csignal>

using namespace Qt::StringLiterals;

QByteArray FakeSandbox::goodLine()
{
    return R"({"base_url":"http://127.0.0.1:4711","refs_url":"http://127.0.0.1:4712",)"
           R"("api_key":"al_live_0123456789"})";
}

FakeSandbox::FakeSandbox(const QByteArray &work)
{
    QFile file(program());
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write a script");
    file.write("#!/bin/sh\ncd '" + m_folder.path().toUtf8() + "'\necho $$ > pid\n" + work + '\n');
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

bool FakeSandbox::has(const QString &name) const
{
    return QFile::exists(path(name));
}

QByteArray FakeSandbox::contents(const QString &name) const
{
    return contentOf(path(name));
}

qint64 FakeSandbox::pid() const
{
    return contents(u"pid"_s).trimmed().toLongLong();
}

bool FakeSandbox::isAlive(qint64 pid)
{
    return ::kill(static_cast<pid_t>(pid), 0) == 0;
}
