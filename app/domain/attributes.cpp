// SPDX-License-Identifier: Apache-2.0
#include "domain/attributes.h"

#include <QJsonDocument>

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
