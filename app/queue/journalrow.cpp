// SPDX-License-Identifier: Apache-2.0
#include "queue/journalrow.h"

#include "queue/errorjson.h"
#include "queue/journalvalue.h"

#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <array>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace JournalValue;

namespace {

struct Column
{
    QLatin1StringView name{};
    bool changes = false; ///< a transition may write it
    QVariant (*value)(const Operation &) = nullptr;
    /// False if \a value is none that value() gives.
    bool (*take)(Operation &, const QVariant &value) = nullptr;
};

template <typename Word>
bool takeWord(Word &word, const QVariant &value, Word last)
{
    const QString text = value.toString();
    for (int i = 0; i <= int(last); ++i) {
        if (wordFor(Word(i)) == text) {
            word = Word(i);
            return true;
        }
    }
    return false;
}

/// \a Get is a member or a function of an operation, here and below.
template <auto Get>
QVariant textOf(const Operation &operation)
{
    return fromText(std::invoke(Get, operation));
}

template <auto Member>
QVariant compactTextOf(const Operation &operation)
{
    return fromText((operation.*Member).toString());
}

template <auto Member>
bool takeText(Operation &operation, const QVariant &value)
{
    operation.*Member = value.toString();
    return true;
}

template <auto Set>
bool setText(Operation &operation, const QVariant &value)
{
    (operation.*Set)(value.toString());
    return true;
}

template <auto Get>
QVariant timeOf(const Operation &operation)
{
    return fromTime(std::invoke(Get, operation));
}

template <auto Member>
bool takeTime(Operation &operation, const QVariant &value)
{
    operation.*Member = toTime(value);
    return true;
}

/// Numbers and flags.
template <auto Get>
QVariant numberOf(const Operation &operation)
{
    return int(std::invoke(Get, operation));
}

template <auto Member>
bool takeNumber(Operation &operation, const QVariant &value)
{
    using Number = std::remove_reference_t<decltype(operation.*Member)>;
    operation.*Member = Number(value.toInt());
    return value.toInt() >= 0;
}

template <auto Member>
QVariant wordOf(const Operation &operation)
{
    return QString(wordFor(operation.*Member));
}

QVariant errorOf(const Operation &operation)
{
    return operation.error() ? QVariant(QString::fromUtf8(errorToJson(*operation.error())))
                             : QVariant(QMetaType(QMetaType::QString));
}

bool takeError(Operation &operation, const QVariant &value)
{
    operation.setError(value.isNull() ? std::nullopt : errorFromJson(value.toString().toUtf8()));
    return true;
}

bool takeCharacter(Operation &operation, const QVariant &value)
{
    const std::optional<CharacterId> id = CharacterId::fromString(value.toString());
    operation.character = id.value_or(CharacterId());
    return id.has_value();
}

bool takeId(Operation &operation, const QVariant &value)
{
    operation.id = QUuid::fromString(value.toString());
    return !operation.id.isNull();
}

constexpr std::array Columns{
    Column{"id"_L1, false,
           [](const Operation &one) { return QVariant(one.id.toString(QUuid::WithoutBraces)); },
           takeId},
    Column{"version"_L1, true, numberOf<&Operation::version>, takeNumber<&Operation::version>},
    Column{"character"_L1, false,
           [](const Operation &one) { return QVariant(one.character.toString()); }, takeCharacter},
    Column{"name"_L1, false, compactTextOf<&Operation::name>, takeText<&Operation::name>},
    Column{"action"_L1, false, wordOf<&Operation::action>,
           [](Operation &one, const QVariant &value) {
               return takeWord(one.action, value, Action::Regenerate);
           }},
    Column{"pose"_L1, false, textOf<&Operation::pose>, setText<&Operation::setPose>},
    Column{"idempotency_key"_L1, false, textOf<&Operation::idempotencyKey>,
           setText<&Operation::setIdempotencyKey>},
    Column{"seen_status"_L1, false,
           [](const Operation &one) { return fromText(one.seen.status.toString()); },
           [](Operation &one, const QVariant &value) {
               one.seen.status = sharedStatusWord(value.toString());
               return true;
           }},
    Column{"seen_updated_at"_L1, false,
           [](const Operation &one) { return fromText(one.seen.updatedAt.toString()); },
           [](Operation &one, const QVariant &value) {
               one.seen.updatedAt = value.toString();
               return true;
           }},
    Column{"state"_L1, true, wordOf<&Operation::state>,
           [](Operation &one, const QVariant &value) {
               return takeWord(one.state, value, OperationState::Cancelled);
           }},
    Column{"outcome"_L1, true, wordOf<&Operation::outcome>,
           [](Operation &one, const QVariant &value) {
               return takeWord(one.outcome, value, Outcome::RunLost);
           }},
    Column{"decided_at"_L1, false, timeOf<&Operation::decidedAt>, takeTime<&Operation::decidedAt>},
    Column{"ended_at"_L1, true, timeOf<&Operation::endedAt>, takeTime<&Operation::endedAt>},
    Column{"attempts"_L1, true, numberOf<&Operation::attempts>, takeNumber<&Operation::attempts>},
    Column{"unconfirmed"_L1, true, numberOf<&Operation::unconfirmed>,
           [](Operation &one, const QVariant &value) {
               one.setUnconfirmed(value.toInt());
               return value.toInt() >= 0;
           }},
    Column{"may_have_arrived"_L1, true, numberOf<&Operation::mayHaveArrived>,
           takeNumber<&Operation::mayHaveArrived>},
    Column{"cancel_wanted"_L1, true, numberOf<&Operation::cancelWanted>,
           takeNumber<&Operation::cancelWanted>},
    Column{"waits_for_click"_L1, true, numberOf<&Operation::waitsForClick>,
           takeNumber<&Operation::waitsForClick>},
    Column{"is_dismissed"_L1, true, numberOf<&Operation::isDismissed>,
           takeNumber<&Operation::isDismissed>},
    Column{"found_status"_L1, true, textOf<&Operation::foundStatus>,
           setText<&Operation::setFoundStatus>},
    Column{"found_at"_L1, true, timeOf<&Operation::foundAt>,
           [](Operation &one, const QVariant &value) {
               one.setFoundAt(toTime(value));
               return true;
           }},
    Column{"error"_L1, true, errorOf, takeError},
    Column{"cleanup"_L1, false, [](const Operation &one) { return fromId(one.cleanup); },
           [](Operation &one, const QVariant &value) {
               one.cleanup = toId(value);
               return true;
           }},
    Column{"request_id"_L1, true, compactTextOf<&Operation::requestId>,
           takeText<&Operation::requestId>},
    Column{"why"_L1, false, compactTextOf<&Operation::why>, takeText<&Operation::why>},
    Column{"was_flagged"_L1, true, numberOf<&Operation::wasFlagged>,
           takeNumber<&Operation::wasFlagged>},
};
constexpr auto AccountColumn = "decided_by"_L1; // written once, and not by who decides

void shareWith(const Operation &neighbour, CompactText Operation::*text, Operation &operation)
{
    if (operation.*text == neighbour.*text)
        operation.*text = neighbour.*text;
}

QString joinedNames()
{
    QStringList names;
    for (const Column &column : Columns)
        names.append(column.name);
    names.append(AccountColumn);
    return names.join(u", "_s);
}

} // namespace

QString JournalRow::columns()
{
    return joinedNames();
}

QString JournalRow::insertion()
{
    QStringList marks;
    for (const Column &column : Columns)
        marks.append(u':' + column.name);
    marks.append(u':' + AccountColumn);
    return u"INSERT INTO operation(%1) VALUES(%2)"_s.arg(joinedNames(), marks.join(u", "_s));
}

QString JournalRow::update()
{
    QStringList settings;
    for (const Column &column : Columns) {
        if (column.changes)
            settings.append(column.name + u" = :"_s + column.name);
    }
    return u"UPDATE operation SET %1 WHERE id = :id AND version = :former"_s.arg(
        settings.join(u", "_s));
}

void JournalRow::bindInsertion(QSqlQuery &query, const Operation &operation, const QString &account)
{
    for (const Column &column : Columns)
        query.bindValue(u':' + column.name, column.value(operation));
    query.bindValue(u':' + AccountColumn, fromText(account));
}

void JournalRow::bindUpdate(QSqlQuery &query, const Operation &operation)
{
    for (const Column &column : Columns) {
        if (column.changes)
            query.bindValue(u':' + column.name, column.value(operation));
    }
    query.bindValue(u":id"_s, operation.id.toString(QUuid::WithoutBraces));
    query.bindValue(u":former"_s, operation.version - 1);
}

std::optional<Operation> JournalRow::read(const QSqlQuery &query, const Operation *neighbour)
{
    Operation operation;
    int index = 0;
    for (const Column &column : Columns) {
        if (!column.take(operation, query.value(index++)))
            return std::nullopt;
    }
    operation.decidedBy = query.value(index).toString();
    if (neighbour != nullptr) {
        shareWith(*neighbour, &Operation::why, operation);
        shareWith(*neighbour, &Operation::decidedBy, operation);
    }
    return operation;
}
