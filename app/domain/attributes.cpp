// SPDX-License-Identifier: Apache-2.0
#include "domain/attributes.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace {

/// The keys of the contract, as JSON: a third of what is usual, and the same for all characters.
constexpr std::array Keys{
    QByteArrayView("\"gender\""),     QByteArrayView("\"age\""),
    QByteArrayView("\"ethnicity\""),  QByteArrayView("\"hair_color\""),
    QByteArrayView("\"hair_style\""), QByteArrayView("\"eye_color\""),
    QByteArrayView("\"body_type\""),  QByteArrayView("\"additional_details\"")};

/// What stands for each of them, by its place. No JSON text begins with one of these.
constexpr QByteArrayView ShortKeys("\1\2\3\4\5\6\7\10");
static_assert(ShortKeys.size() == qsizetype(Keys.size()));

/// \a key is JSON.
QByteArrayView shortOf(QByteArrayView key)
{
    const auto known = std::find(Keys.begin(), Keys.end(), key);
    return known == Keys.end() ? key : ShortKeys.sliced(known - Keys.begin(), 1);
}

/// What shortOf() was given.
QByteArrayView longOf(QByteArrayView key)
{
    const qsizetype known = ShortKeys.indexOf(key);
    return known < 0 ? key : Keys.at(static_cast<size_t>(known));
}

/// Where the key or the value that begins at \a from ends; \a json is well formed and compact.
qsizetype endOf(QByteArrayView json, qsizetype from)
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

/// Whether one of \a json \a isWanted, which is shown each key and value until it says so.
template <typename IsWanted>
bool findAttribute(QByteArrayView json, const IsWanted &isWanted)
{
    for (qsizetype from = 1; from < json.size() - 1;) { // within the braces
        const qsizetype colon = endOf(json, from);
        const qsizetype end = endOf(json, colon + 1);
        if (isWanted(json.sliced(from, colon - from), json.sliced(colon + 1, end - colon - 1)))
            return true;
        from = end + 1;
    }
    return false;
}

} // namespace

Attributes::Attributes(const QJsonObject &object)
{
    if (object.isEmpty())
        return;
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    QByteArray kept("{");
    findAttribute(json, [&kept](QByteArrayView key, QByteArrayView value) {
        kept.append(shortOf(key)).append(':').append(value).append(',');
        return false;
    });
    kept.back() = '}';
    m_json = SharedBytes(kept);
}

QJsonObject Attributes::toObject() const
{
    if (isEmpty())
        return {};
    QByteArray json("{");
    findAttribute(m_json.view(), [&json](QByteArrayView key, QByteArrayView value) {
        json.append(longOf(key)).append(':').append(value).append(',');
        return false;
    });
    json.back() = '}';
    return QJsonDocument::fromJson(json).object();
}

bool Attributes::hasAny(
    const std::function<bool(QByteArrayView key, QByteArrayView value)> &isWanted) const
{
    return findAttribute(m_json.view(), [&isWanted](QByteArrayView key, QByteArrayView value) {
        return isWanted(longOf(key), value);
    });
}

QString Attributes::textOf(QByteArrayView json)
{
    if (!json.startsWith('"'))
        return QString::fromUtf8(json);
    if (!json.contains('\\'))
        return QString::fromUtf8(json.sliced(1, json.size() - 2));
    return QJsonDocument::fromJson('[' + json.toByteArray() + ']').array().at(0).toString();
}
