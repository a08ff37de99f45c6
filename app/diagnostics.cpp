// SPDX-License-Identifier: Apache-2.0
#include "diagnostics.h"

#include "log/redaction.h"
#include "session.h"

#include <QFile>
#include <QGuiApplication>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace {

QStringList ofProgram()
{
    return {u"Greenroom %1"_s.arg(QLatin1StringView(GREENROOM_VERSION)),
            u"Qt %1, %2, %3"_s.arg(QLatin1StringView(qVersion()), QSysInfo::prettyProductName(),
                                   QSysInfo::currentCpuArchitecture()),
            u"platform %1"_s.arg(QGuiApplication::platformName())};
}

QLatin1StringView wordFor(ProxyChoice::Kind kind)
{
    switch (kind) {
    case ProxyChoice::Kind::System:
        return "system"_L1;
    case ProxyChoice::Kind::None:
        return "none"_L1;
    case ProxyChoice::Kind::Manual:
        return "manual"_L1;
    }
    return {};
}

QLatin1StringView wordFor(SignIn::State state)
{
    switch (state) {
    case SignIn::State::Idle:
        return "idle"_L1;
    case SignIn::State::LookingUp:
        return "looking up the key"_L1;
    case SignIn::State::Checking:
        return "checking the key"_L1;
    case SignIn::State::NeedsKey:
        return "needs a key"_L1;
    case SignIn::State::AsksTeam:
        return "asks about the team"_L1;
    case SignIn::State::SignedIn:
        return "signed in"_L1;
    }
    return {};
}

QString ofBucket(const RateBudget &budget, RateBudget::Bucket bucket)
{
    if (!budget.isKnown(bucket))
        return u"not told yet"_s;
    return u"%1 of %2"_s.arg(qRound(budget.tokens(bucket))).arg(qRound(budget.capacity(bucket)));
}

QString ofQueue(const OperationList &operations)
{
    QStringList counts;
    for (const auto state :
         {OperationState::Held, OperationState::Queued, OperationState::Checking,
          OperationState::Sending, OperationState::Uncertain, OperationState::Done,
          OperationState::Conflict, OperationState::Failed, OperationState::Cancelled})
        counts += u"%1 %2"_s.arg(wordFor(state)).arg(operations.count(state));
    return counts.join(u", ");
}

QStringList ofSession(Session &session)
{
    const Connection &connection = session.connection();
    QStringList lines{
        u"server %1, version %2, proxy %3"_s.arg(connection.server.host(), connection.apiVersion,
                                                 wordFor(connection.proxy.kind)),
        u"key %1, %2, %3"_s.arg(wordFor(session.signIn().state()),
                                connection.keyStoredAt.isValid() ? u"kept in the keychain"_s
                                                                 : u"for this run"_s,
                                session.isOnline() ? u"online"_s : u"offline"_s),
        u"writes %1, reads %2"_s.arg(ofBucket(session.budget(), RateBudget::Bucket::CharactersPost),
                                     ofBucket(session.budget(), RateBudget::Bucket::CharactersGet)),
        u"operations: %1"_s.arg(ofQueue(session.queue().operations()))};
    if (const std::optional<Error> &error = session.signIn().error())
        lines += u"last error %1 %2 %3"_s.arg(error->httpStatus).arg(error->code, error->requestId);
    return lines;
}

QString endOf(const QString &logFile)
{
    constexpr qint64 most = 32LL * 1024;
    QFile file(logFile);
    if (!file.open(QIODevice::ReadOnly))
        return u"(no log)"_s;
    if (file.size() > most) {
        file.seek(file.size() - most);
        file.readLine(); // the rest of a line whose beginning would have told what to mask in it
    }
    return QString::fromUtf8(file.read(most));
}

} // namespace

QString diagnostics(Session *session, const QString &logFile)
{
    QStringList lines = ofProgram();
    if (session != nullptr)
        lines += ofSession(*session);
    lines += QString();
    lines += endOf(logFile);
    return redacted(lines.join(u'\n'));
}
