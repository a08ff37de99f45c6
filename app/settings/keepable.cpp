// SPDX-License-Identifier: Apache-2.0
#include "settings/keepable.h"

#include "domain/origin.h"
#include "settings/keylike.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestTeamId = 200;
constexpr qsizetype LongestHost = 253; // of a name in the DNS

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

/// In UTC; invalid if it is of no age in which the program ran.
QDateTime keepableTime(const QDateTime &time)
{
    constexpr int firstYear = 2000;
    constexpr int lastYear = 9000;
    const QDateTime utc = time.toUTC();
    const int year = utc.date().year();
    return utc.isValid() && year >= firstYear && year <= lastYear ? utc : QDateTime();
}

QString keepableHost(const QString &text)
{
    const QString host = keepable(text, LongestHost);
    QUrl url;
    url.setHost(host, QUrl::StrictMode);
    return host == text && url.isValid() ? host : QString();
}

ProxyChoice keepableProxy(ProxyChoice proxy)
{
    proxy.host = keepableHost(proxy.host);
    if (proxy.kind == ProxyChoice::Kind::Manual && (proxy.host.isEmpty() || proxy.port == 0))
        proxy.kind = ProxyChoice::Kind::System;
    return proxy;
}

QString keepableQueue(const QString &text)
{
    static const QRegularExpression word(u"\\A[a-z_]{1,32}\\z"_s);
    return word.match(text).hasMatch() && !looksLikeKey(text) ? text : QString();
}

} // namespace

QString keepable(const QString &text, qsizetype longest)
{
    QString joined = text;
    joined.removeIf(isControl);
    // Before it is cut, or broken into words: a key would be too short to be recognised.
    if (looksLikeKey(text) || looksLikeKey(joined))
        return {};
    QString kept = text;
    std::replace_if(kept.begin(), kept.end(), isControl, u' ');
    kept = kept.simplified();
    if (kept.size() > longest) {
        kept.truncate(longest);
        if (kept.back().isHighSurrogate())
            kept.chop(1);
        kept = kept.trimmed();
    }
    // Half a character comes back as another one from a file.
    return kept.isValidUtf16() ? kept : QString::fromUtf8(kept.toUtf8());
}

std::optional<Connection> keepable(const Connection &connection)
{
    Connection kept = connection;
    kept.server = originOf(connection.server);
    const QString server = kept.server.toString();
    if (kept.id.isNull() || !isAcceptableServer(connection.server) || looksLikeKey(server)
        || server.size() > LongestServer)
        return std::nullopt;
    kept.name = keepable(kept.name, LongestName);
    if (kept.name.isEmpty())
        kept.name = keepable(kept.server.authority(), LongestName);
    kept.teamId = keepable(kept.teamId, LongestTeamId);
    kept.teamName = keepable(kept.teamName, LongestName);
    if (!Connection::isApiVersion(kept.apiVersion))
        kept.apiVersion = FirstApiVersion;
    kept.proxy = keepableProxy(kept.proxy);
    kept.keyStoredAt = keepableTime(kept.keyStoredAt);
    kept.usedAt = keepableTime(kept.usedAt);
    kept.lastQueue = keepableQueue(kept.lastQueue);
    return kept;
}

QStringList keepable(const QStringList &reasons)
{
    QStringList kept;
    for (const QString &reason : reasons) {
        const QString line = keepable(reason, LongestReason);
        if (!line.isEmpty() && !kept.contains(line) && kept.size() < MostReasons)
            kept.append(line);
    }
    return kept;
}

WindowLayout keepable(const WindowLayout &layout)
{
    WindowLayout kept = layout;
    for (QByteArray *part : {&kept.geometry, &kept.state, &kept.splitters, &kept.canvas}) {
        if (part->size() > WindowLayout::LongestPart)
            part->clear();
    }
    kept.cardSize = std::clamp(kept.cardSize, 0, WindowLayout::LargestCards);
    return kept;
}
