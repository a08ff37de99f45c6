// SPDX-License-Identifier: Apache-2.0
#include "ui/review/attributerows.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace {

QString label(const char *text)
{
    return QCoreApplication::translate("Details", text);
}

/// Whatever JSON stands there as one line for people.
QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::Bool:
        return value.toBool() ? QCoreApplication::translate("Details", "yes")
                              : QCoreApplication::translate("Details", "no");
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Double:
    case QJsonValue::String:
        break;
    }
    return value.toVariant().toString().simplified();
}

/// "voice_pitch" as "Voice pitch".
QString labelFromKey(QString key)
{
    key.replace(u'_', u' ');
    if (!key.isEmpty())
        key[0] = key.at(0).toUpper();
    return key;
}

} // namespace

QList<DetailRow> attributeRows(const QJsonObject &attributes)
{
    struct Known
    {
        const char *label;
        QStringList keys;
    };
    const QList<Known> known{
        {QT_TRANSLATE_NOOP("Details", "Gender"), {QStringLiteral("gender")}},
        {QT_TRANSLATE_NOOP("Details", "Age"), {QStringLiteral("age")}},
        {QT_TRANSLATE_NOOP("Details", "Ethnicity"), {QStringLiteral("ethnicity")}},
        {QT_TRANSLATE_NOOP("Details", "Hair"),
         {QStringLiteral("hair_color"), QStringLiteral("hair_style")}},
        {QT_TRANSLATE_NOOP("Details", "Eyes"), {QStringLiteral("eye_color")}},
        {QT_TRANSLATE_NOOP("Details", "Body"), {QStringLiteral("body_type")}},
        {QT_TRANSLATE_NOOP("Details", "Details"), {QStringLiteral("additional_details")}},
    };
    QJsonObject rest = attributes;
    QList<DetailRow> rows;
    for (const Known &entry : known) {
        QStringList values;
        for (const QString &key : entry.keys) {
            const QString value = valueText(rest.take(key));
            if (!value.isEmpty())
                values.append(value);
        }
        if (!values.isEmpty())
            rows.append({label(entry.label), values.join(QStringLiteral(", "))});
    }
    for (auto it = rest.constBegin(); it != rest.constEnd(); ++it) {
        const QString value = valueText(it.value());
        if (!value.isEmpty())
            rows.append({labelFromKey(it.key()), value});
    }
    return rows;
}
