// SPDX-License-Identifier: Apache-2.0
#include "settings/keylike.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

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
    // At the end of another word (dialog_, %3Dog_) it takes as many characters as no ordinary
    // name has there.
    static const QRegularExpression key(
        u"al_[a-z]+_[^\\s\"<>]{4,}|(?<![a-z0-9_])og_[^\\s\"<>]{4,}|og_[^\\s\"<>]{16,}"_s,
        QRegularExpression::CaseInsensitiveOption);
    // An expression finds nothing in a text with half a character in it.
    return key.match(text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8())).hasMatch();
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
