// SPDX-License-Identifier: Apache-2.0
#include "domain/attributes.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

/// Where the key or the value that begins at \a from ends; \a json is well formed and compact.
qsizetype endOf(const QByteArray &json, qsizetype from)
{
    int depth = 0;
    bool isText = false;
    for (qsizetype i = from; i < json.size(); ++i) {
        const char c = json.at(i);
        if (isText && c == '\\')
            ++i; // what it stands before is no end
        else if (c == '"')
            isText = !isText;
        else if (isText)
            continue;
        else if (depth == 0 && (c == ',' || c == ':' || c == '}'))
            return i;
        else if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
    }
    return json.size();
}

} // namespace

Attributes::Attributes(const QJsonObject &object)
{
    if (object.isEmpty())
        return;
    m_json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    m_json.squeeze();
}

QJsonObject Attributes::toObject() const
{
    return QJsonDocument::fromJson(m_json).object();
}

bool Attributes::hasAny(
    const std::function<bool(QByteArrayView key, QByteArrayView value)> &isWanted) const
{
    const QByteArrayView json(m_json);
    for (qsizetype from = 1; from < json.size() - 1;) { // within the braces
        const qsizetype colon = endOf(m_json, from);
        const qsizetype end = endOf(m_json, colon + 1);
        if (isWanted(json.sliced(from, colon - from), json.sliced(colon + 1, end - colon - 1)))
            return true;
        from = end + 1;
    }
    return false;
}

QString Attributes::textOf(QByteArrayView json)
{
    if (!json.startsWith('"'))
        return QString::fromUtf8(json);
    if (!json.contains('\\'))
        return QString::fromUtf8(json.sliced(1, json.size() - 2));
    return QJsonDocument::fromJson('[' + json.toByteArray() + ']').array().at(0).toString();
}
