// SPDX-License-Identifier: Apache-2.0
#include "domain/characterfilterjson.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr auto UnknownStatus = "unknown"_L1;
constexpr auto Flagged = "flagged"_L1;
constexpr auto NotFlagged = "not-flagged"_L1;
constexpr auto ErrorIsWhole = "error_is_whole"_L1;

struct TextField
{
    QLatin1StringView name;
    QString CharacterFilter::*member = nullptr;
};
constexpr std::array TextFields{
    TextField{"text"_L1, &CharacterFilter::text},
    TextField{"error_message"_L1, &CharacterFilter::errorMessage},
    TextField{"name"_L1, &CharacterFilter::name},
    TextField{"id_prefix"_L1, &CharacterFilter::idPrefix},
    TextField{"client_reference_id"_L1, &CharacterFilter::clientReferenceId},
};

/// Reads the parts of a filter, and notes whether each was what it should be.
class Reading
{
public:
    void read(const QString &name, const QJsonValue &value)
    {
        const auto *field = std::find_if(TextFields.begin(), TextFields.end(),
                                         [&name](const auto &one) { return one.name == name; });
        if (field != TextFields.end())
            m_read.filter.*(field->member) = text(value);
        else if (name == ErrorIsWhole)
            m_read.filter.isErrorWhole = is(QJsonValue::Bool, value) && value.toBool();
        else if (name == "statuses"_L1)
            readStatuses(value);
        else if (name == "created"_L1)
            m_read.filter.created = range(value);
        else if (name == "updated"_L1)
            m_read.filter.updated = range(value);
        else if (name == "attributes"_L1)
            readAttributes(value);
        else if (name == "flag"_L1)
            readFlag(value);
        else
            m_read.isWhole = false; // of a newer version, and perhaps what makes it match less
    }
    [[nodiscard]] const ReadFilter &result() const { return m_read; }

private:
    /// Notes whether \a value is of \a type.
    bool is(QJsonValue::Type type, const QJsonValue &value)
    {
        m_read.isWhole = m_read.isWhole && value.type() == type;
        return value.type() == type;
    }

    QString text(const QJsonValue &value)
    {
        is(QJsonValue::String, value);
        return value.toString();
    }

    std::optional<std::chrono::seconds> seconds(const QJsonValue &value)
    {
        if (value.isUndefined())
            return std::nullopt;
        constexpr double most = 200.0 * 365 * 24 * 3600;
        const double number = value.toDouble(-1);
        if (number >= 0 && number <= most && std::trunc(number) == number)
            return std::chrono::seconds(std::llround(number));
        m_read.isWhole = false;
        return std::nullopt;
    }

    AgeRange range(const QJsonValue &value)
    {
        is(QJsonValue::Object, value);
        const QJsonObject object = value.toObject();
        const AgeRange range{.from = seconds(object.value("from_seconds"_L1)),
                             .below = seconds(object.value("below_seconds"_L1))};
        const qsizetype known = qsizetype(range.from.has_value()) + range.below.has_value();
        m_read.isWhole = m_read.isWhole && known > 0 && object.size() == known;
        return range;
    }

    void readStatuses(const QJsonValue &value)
    {
        is(QJsonValue::Array, value);
        for (const auto one : value.toArray()) {
            const QString word = one.toString();
            const CharacterStatus status = statusFromWord(word);
            if (status != CharacterStatus::Unknown || word == UnknownStatus)
                m_read.filter.statuses.insert(status);
            else
                m_read.isWhole = false;
        }
        // To find none by it is not to find all.
        m_read.isWhole = m_read.isWhole && !m_read.filter.statuses.empty();
    }

    void readAttributes(const QJsonValue &value)
    {
        is(QJsonValue::Array, value);
        for (const auto one : value.toArray()) {
            if (!is(QJsonValue::Object, one))
                continue;
            const QJsonObject object = one.toObject();
            m_read.filter.attributes.append(
                {.key = text(object.value("key"_L1)), .value = text(object.value("value"_L1))});
            m_read.isWhole = m_read.isWhole && object.size() == 2;
        }
    }

    void readFlag(const QJsonValue &value)
    {
        const QString word = value.toString();
        if (word == Flagged)
            m_read.filter.flag = CharacterFilter::Flag::Flagged;
        else if (word == NotFlagged)
            m_read.filter.flag = CharacterFilter::Flag::NotFlagged;
        else
            m_read.isWhole = false;
    }

    ReadFilter m_read;
};

void insertRange(QJsonObject &object, QLatin1StringView name, const AgeRange &range)
{
    QJsonObject limits;
    if (range.from)
        limits.insert("from_seconds"_L1, qint64(range.from->count()));
    if (range.below)
        limits.insert("below_seconds"_L1, qint64(range.below->count()));
    if (!limits.isEmpty())
        object.insert(name, limits);
}

} // namespace

ReadFilter characterFilterFromJson(const QJsonObject &object)
{
    Reading reading;
    for (auto field = object.begin(); field != object.end(); ++field)
        reading.read(field.key(), field.value());
    return reading.result();
}

QJsonObject characterFilterToJson(const CharacterFilter &filter)
{
    QJsonObject object;
    for (const TextField &field : TextFields) {
        if (!(filter.*field.member).isEmpty())
            object.insert(field.name, filter.*field.member);
    }
    if (filter.isErrorWhole)
        object.insert(ErrorIsWhole, true);
    QJsonArray statuses;
    for (const CharacterStatus status : filter.statuses)
        statuses.append(status == CharacterStatus::Unknown ? QString(UnknownStatus)
                                                           : statusWord(status));
    if (!statuses.isEmpty())
        object.insert("statuses"_L1, statuses);
    QJsonArray attributes;
    for (const AttributeCriterion &criterion : filter.attributes)
        attributes.append(QJsonObject{{"key"_L1, criterion.key}, {"value"_L1, criterion.value}});
    if (!attributes.isEmpty())
        object.insert("attributes"_L1, attributes);
    insertRange(object, "created"_L1, filter.created);
    insertRange(object, "updated"_L1, filter.updated);
    if (filter.flag != CharacterFilter::Flag::Any)
        object.insert("flag"_L1,
                      filter.flag == CharacterFilter::Flag::Flagged ? Flagged : NotFlagged);
    return object;
}
