// SPDX-License-Identifier: Apache-2.0
#include "desktop/handover.h"

#include "domain/characterlink.h"
#include "log/categories.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds Pause{50}; ///< before the next one is asked
constexpr qsizetype LongestToken = 1024;
constexpr QByteArrayView Answer("shown\n");

/// What is too long is refused, and nothing else with it.
Handover::Start bounded(Handover::Start start)
{
    // Cut it could lead to another character; its scheme alone leads nowhere, which will be said.
    if (start.link.size() > LongestLink)
        start.link = LinkScheme;
    if (start.activationToken.size() > LongestToken)
        start.activationToken.clear();
    return start;
}

QByteArray lineOf(const Handover::Start &start)
{
    const QJsonObject object{{u"server"_s, QString::fromLatin1(start.server.toEncoded())},
                             {u"link"_s, start.link},
                             {u"token"_s, QString::fromLatin1(start.activationToken)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

Handover::Handover(const QString &folder, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_socketName(QDir(folder).absoluteFilePath(u"instance"_s))
    , m_server(this)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_again.setSingleShot(true);
    m_again.setInterval(Pause);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_patience, &QTimer::timeout, this, &Handover::giveUp);
    connect(&m_again, &QTimer::timeout, this, &Handover::ask);
    connect(&m_socket, &QLocalSocket::connected, this, [this] { m_socket.write(m_question); });
    connect(&m_socket, &QLocalSocket::readyRead, this, [this] {
        if (m_socket.peek(Answer.size()) == Answer)
            end(&Handover::taken);
    });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &Handover::takeOver,
            Qt::QueuedConnection);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection())
            connect(caller, &QLocalSocket::readyRead, this, [this, caller] { answer(caller); });
    });
}

void Handover::start(const Start &start)
{
    m_question = start.toLine();
    m_isAsking = true;
    m_patience.start();
    ask();
}

void Handover::leave()
{
    m_server.close();
    // What is on its way from them is not read: they ask again, and wait until this one has ended.
    const auto callers = m_server.findChildren<QLocalSocket *>();
    for (QLocalSocket *caller : callers) {
        caller->disconnect(this);
        caller->abort();
    }
}

void Handover::ask()
{
    m_socket.abort();
    m_socket.connectToServer(m_socketName);
}

/// Nobody is there, or no longer: whoever has the lock now is first. Without it nothing may be
/// taken out of the folder, as one that is just beginning to listen would be.
void Handover::takeOver()
{
    if (!m_isAsking)
        return;
    QDir().mkpath(QFileInfo(m_socketName).path());
    if (m_lock.take(m_socketName + u".lock"_s) == FileLock::Taking::InUse)
        m_again.start();
    else
        listen(); // also where the folder takes no lock: nobody can be asked there
}

/// One that is busy, or stopped, and has the lock, is still the first.
void Handover::giveUp()
{
    const FileLock::Taking lock = m_lock.take(m_socketName + u".lock"_s);
    const bool isAnyThere = m_socket.state() == QLocalSocket::ConnectedState;
    if (lock == FileLock::Taking::InUse || (lock != FileLock::Taking::Taken && isAnyThere))
        end(&Handover::unanswered);
    else
        listen();
}

/// What a program that was killed has left is in the way.
void Handover::listen()
{
    QLocalServer::removeServer(m_socketName);
    if (!m_server.listen(m_socketName))
        qCWarning(lcApp) << "a second start cannot be heard:" << m_server.serverError();
    end(&Handover::first);
}

void Handover::answer(QLocalSocket *caller)
{
    if (!caller->canReadLine()) {
        if (caller->bytesAvailable() > Start::LongestLine)
            caller->abort();
        return;
    }
    const Start start = Start::fromLine(caller->readLine(Start::LongestLine));
    caller->write(Answer.toByteArray());
    caller->flush(); // it has been heard, whatever comes next
    connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    emit requested(start);
}

void Handover::end(void (Handover::*outcome)())
{
    if (!std::exchange(m_isAsking, false))
        return;
    m_patience.stop();
    m_again.stop();
    emit(this->*outcome)();
}

Handover::Start Handover::Start::fromLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    return bounded({.server = QUrl::fromEncoded(object.value(u"server"_s).toString().toLatin1()),
                    .link = object.value(u"link"_s).toString(),
                    .activationToken = object.value(u"token"_s).toString().toLatin1()});
}

QByteArray Handover::Start::toLine() const
{
    const Start start = bounded(*this);
    QByteArray line = lineOf(start);
    if (line.size() < LongestLine)
        return line;
    // It is the server, without which the link would lead into another's characters.
    return lineOf({.activationToken = start.activationToken});
}
