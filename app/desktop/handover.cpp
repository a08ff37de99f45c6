// SPDX-License-Identifier: Apache-2.0
#include "desktop/handover.h"

#include "log/categories.h"

#include <QDir>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds Patience{2};
constexpr qsizetype LongestLine = 4096;
constexpr QByteArrayView Answer("shown\n");

} // namespace

Handover::Handover(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_socketName(QDir(folder).absoluteFilePath(u"instance"_s))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(&Handover::first); });
    connect(&m_socket, &QLocalSocket::connected, this, [this] { m_socket.write(m_question); });
    connect(&m_socket, &QLocalSocket::readyRead, this, [this] {
        if (m_socket.peek(Answer.size()) == Answer)
            end(&Handover::taken);
    });
    connect(
        &m_socket, &QLocalSocket::errorOccurred, this,
        [this] {
            if (m_isAsking)
                listen();
        },
        Qt::QueuedConnection);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection())
            connect(caller, &QLocalSocket::readyRead, this, [this, caller] { answer(caller); });
    });
}

void Handover::start(const QUrl &server)
{
    m_question = server.toEncoded() + '\n';
    m_isAsking = true;
    m_patience.start();
    m_socket.connectToServer(m_socketName);
}

/// Nobody is there, and what a program that was killed has left is in the way.
void Handover::listen()
{
    QDir().mkpath(QFileInfo(m_socketName).path());
    QLocalServer::removeServer(m_socketName);
    if (!m_server.listen(m_socketName))
        qCWarning(lcApp) << "a second start cannot be heard:" << m_server.serverError();
    end(&Handover::first);
}

void Handover::answer(QLocalSocket *caller)
{
    if (!caller->canReadLine()) {
        if (caller->bytesAvailable() > LongestLine)
            caller->abort();
        return;
    }
    const QUrl server = QUrl::fromEncoded(caller->readLine(LongestLine).trimmed());
    caller->write(Answer.toByteArray());
    connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    emit requested(server);
}

void Handover::end(void (Handover::*outcome)())
{
    if (!std::exchange(m_isAsking, false))
        return;
    m_patience.stop();
    emit(this->*outcome)();
}
