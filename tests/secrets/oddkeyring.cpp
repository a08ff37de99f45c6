// SPDX-License-Identifier: Apache-2.0
#include "secrets/oddkeyring.h"

#include "secrets/plainsecret.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Root("/org/freedesktop/secrets");
constexpr QLatin1StringView NoPrompt("/");

using Secrets = QMap<QDBusObjectPath, PlainSecret>;

QVariant asPath(const QString &path)
{
    return QVariant::fromValue(QDBusObjectPath(path));
}

QVariant asPaths(const QList<QDBusObjectPath> &paths)
{
    return QVariant::fromValue(paths);
}

} // namespace

bool OddKeyring::serve(QDBusConnection bus)
{
    qDBusRegisterMetaType<Attributes>();
    qDBusRegisterMetaType<PlainSecret>();
    qDBusRegisterMetaType<Secrets>();
    return bus.registerVirtualObject(Root, this, QDBusConnection::SubPath)
        && bus.registerService(u"org.freedesktop.secrets"_s);
}

void OddKeyring::become(Oddity oddity)
{
    m_oddity = oddity;
    m_entries.clear();
    m_calls.clear();
}

QString OddKeyring::introspect(const QString & /*path*/) const
{
    return {};
}

bool OddKeyring::handleMessage(const QDBusMessage &message, const QDBusConnection &bus)
{
    m_calls.append(message.member().toLatin1());
    if (m_oddity == Oddity::RefusesEverything)
        return bus.send(message.createErrorReply(QDBusError::Failed, u"not today"_s));
    const bool isCiphered =
        message.member() == u"OpenSession" && message.arguments().value(0).toString() != u"plain";
    if (isCiphered)
        return bus.send(message.createErrorReply(QDBusError::NotSupported, u"plain only"_s));
    const QVariantList reply = answer(message);
    return reply.isEmpty() || bus.send(message.createReply(reply));
}

/// Nothing: there is no answer.
QVariantList OddKeyring::answer(const QDBusMessage &message)
{
    const QString method = message.member();
    const QVariantList arguments = message.arguments();
    if (method == u"OpenSession")
        return {QVariant::fromValue(QDBusVariant(QString())), asPath(Root + u"/session/1"_s)};
    if (method == u"GetAll")
        return {QVariantMap()};
    if (method == u"CreateItem")
        return createItem(arguments);
    if (method == u"SearchItems")
        return searchItems(qdbus_cast<Attributes>(arguments.value(0)));
    if (method == u"GetSecrets")
        return secrets(arguments);
    if (method == u"Delete") {
        if (m_oddity != Oddity::KeepsWhatIsRemoved)
            m_entries.remove(message.path());
        return {asPath(NoPrompt)};
    }
    if (method == u"ReadAlias")
        return {asPath(Root + u"/collection/only"_s)};
    if (method == u"Get")
        return {QVariant::fromValue(QDBusVariant(false))};
    return {};
}

QVariantList OddKeyring::createItem(const QVariantList &arguments)
{
    const auto properties = qdbus_cast<QVariantMap>(arguments.value(0));
    Entry entry{.attributes = qdbus_cast<Attributes>(
                    properties.value(u"org.freedesktop.Secret.Item.Attributes"_s)),
                .secret = qdbus_cast<PlainSecret>(arguments.value(1)).value};
    if (m_oddity == Oddity::KeepsAnother)
        entry.secret = "another key";
    const QString path = Root + u"/collection/only/"_s + QString::number(++m_created);
    if (m_oddity != Oddity::LosesWhatIsWritten) {
        m_entries.removeIf(
            [&entry](const auto &other) { return other.value().attributes == entry.attributes; });
        m_entries.insert(path, entry);
    }
    return {asPath(path), asPath(NoPrompt)};
}

QVariantList OddKeyring::searchItems(const Attributes &wanted) const
{
    const bool isQtKeychain = wanted.contains(u"type"_s);
    if (m_oddity == Oddity::NeverSaysLocked && !isQtKeychain)
        return {};
    if (m_oddity == Oddity::FindsWhatItHides && !isQtKeychain)
        return {asPaths({QDBusObjectPath(Root + u"/collection/only/0"_s)}), asPaths({})};
    QList<QDBusObjectPath> found;
    for (const auto &[path, entry] : m_entries.asKeyValueRange()) {
        bool fits = true;
        for (const auto &[name, value] : wanted.asKeyValueRange())
            fits = fits && entry.attributes.value(name) == value;
        if (fits)
            found.append(QDBusObjectPath(path));
    }
    return {asPaths(found), asPaths({})};
}

QVariantList OddKeyring::secrets(const QVariantList &arguments) const
{
    const auto session = arguments.value(1).value<QDBusObjectPath>();
    Secrets found;
    for (const QDBusObjectPath &path : qdbus_cast<QList<QDBusObjectPath>>(arguments.value(0)))
        found.insert(path,
                     {.session = session,
                      .parameters = {},
                      .value = m_oddity == Oddity::ReadsNothing
                          ? QByteArray()
                          : m_entries.value(path.path()).secret});
    return {QVariant::fromValue(found)};
}
