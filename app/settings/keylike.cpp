// SPDX-License-Identifier: Apache-2.0
#include "settings/keylike.h"

#include "domain/apikey.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &keyExpression()
{
    // At the end of another word (dialog_, %3Dog_) it takes as many characters as no ordinary
    // name has there.
    static const QRegularExpression key(
        u"%1[^\\s\"<>]{4,}|(?<![a-z0-9_])%2[^\\s\"<>]{4,}|%2[^\\s\"<>]{16,}"_s.arg(KeyPattern,
                                                                                   OldKeyPattern),
        QRegularExpression::CaseInsensitiveOption);
    return key;
}

QJsonValue withoutKeys(const QJsonValue &value)
{
    if (value.isObject())
        return withoutKeys(value.toObject());
    if (value.isString() && looksLikeKey(value.toString()))
        return QString();
    if (!value.isArray())
        return value;
    QJsonArray kept;
    for (const auto each : value.toArray())
        kept.append(withoutKeys(QJsonValue(each)));
    return kept;
}

} // namespace

bool looksLikeKey(const QString &text)
{
    // An expression finds nothing in a text with half a character in it.
    return keyExpression()
        .match(text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8()))
        .hasMatch();
}

QByteArray withoutKeys(const QByteArray &text)
{
    // Each byte is a character for the while, so that all others come back as they were.
    return QString::fromLatin1(text).replace(keyExpression(), u"***"_s).toLatin1();
}

QJsonObject withoutKeys(const QJsonObject &object)
{
    QJsonObject kept;
    for (auto field = object.begin(); field != object.end(); ++field) {
        const bool isKey = field->isString() && looksLikeKey(field->toString());
        if (!isKey && !looksLikeKey(field.key()))
            kept.insert(field.key(), withoutKeys(field.value()));
    }
    return kept;
}
