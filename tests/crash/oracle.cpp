// SPDX-License-Identifier: Apache-2.0
#include "crash/oracle.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using sandbox::RecordLine;
using State = OperationState;

namespace {

constexpr double Blink = 0.1; // seconds in which the order of the record says nothing

struct Kind
{
    Action action;
    QString effect; ///< the status that it leads to
};

/// All that was decided and done about one character, each in its order.
class Case
{
public:
    Case(QString character, QList<Operation> operations, const QList<RecordLine> &lines)
        : m_character(std::move(character))
        , m_operations(std::move(operations))
        , m_lines(lines)
    {}

    [[nodiscard]] QStringList violations();

private:
    void judge(const Operation &operation);
    void judgeSum(const Kind &kind);
    void judgeRequests();
    void judgeTarget(qsizetype position);
    void add(const QString &what, const Operation &operation);
    [[nodiscard]] bool hasForeignEffectAfter(double t) const;
    /// The one that a write was for; null if there is none.
    [[nodiscard]] const Operation *operationOf(const RecordLine &write) const;

    const QString m_character;
    const QList<Operation> m_operations;
    const QList<RecordLine> &m_lines;
    QStringList m_found;
};

bool isEffect(const RecordLine &line)
{
    return line.kind == u"effect";
}

bool isWrite(const RecordLine &line)
{
    return line.kind == u"request" && line.method != u"GET";
}

/// A fetch that the client may have understood.
bool isFetch(const RecordLine &line)
{
    return line.kind == u"request" && line.method == u"GET" && line.status == 200;
}

/// Its line comes late, so what lies before it says nothing about when it was sent.
bool isRecordedLate(const RecordLine &line)
{
    return line.fault == u"latency" || line.fault == u"late-effect";
}

QString effectOf(Action action)
{
    if (action == Action::Save)
        return u"ready"_s;
    return isRemoval(action) ? u"deleted"_s : u"synthesizing"_s;
}

QString effectOf(const RecordLine &write)
{
    if (write.method == u"DELETE")
        return u"deleted"_s;
    return write.path.endsWith(u"/save") ? u"ready"_s : u"synthesizing"_s;
}

double secondsOf(const QDateTime &time)
{
    return double(time.toMSecsSinceEpoch()) / 1'000;
}

QString characterOf(const RecordLine &line)
{
    return isEffect(line) ? line.id : line.path.section(u'/', 3, 3);
}

QStringList Case::violations()
{
    for (const Operation &operation : m_operations)
        judge(operation);
    for (const Kind &kind : {Kind{Action::Save, u"ready"_s}, Kind{Action::Discard, u"deleted"_s},
                             Kind{Action::Resynthesize, u"synthesizing"_s}})
        judgeSum(kind);
    judgeRequests();
    return m_found;
}

void Case::judge(const Operation &operation)
{
    if (operation.isOpen())
        add(u"never ended"_s, operation);
    const double decided = secondsOf(operation.decidedAt);
    const QString wanted = effectOf(operation.action);
    // It may have been so before, and the reviewer not have known.
    bool isSo = false;
    for (const RecordLine &line : m_lines) {
        if (isEffect(line))
            isSo = line.to == wanted || (isSo && line.t >= decided - Blink);
    }
    if (operation.state == State::Done && !isSo)
        add(u"done, and not so"_s, operation);
}

/// An effect that no operation can have had is wrong, whichever of several it is counted to.
void Case::judgeSum(const Kind &kind)
{
    QList<Operation> same;
    std::copy_if(m_operations.cbegin(), m_operations.cend(), std::back_inserter(same),
                 [&](const Operation &one) { return effectOf(one.action) == kind.effect; });
    const auto count = [&same](State state) {
        return std::count_if(same.cbegin(), same.cend(),
                             [state](const Operation &one) { return one.state == state; });
    };
    qsizetype effects = 0;
    double last = 0;
    for (const RecordLine &line : m_lines) {
        if (isEffect(line) && line.to == kind.effect && !line.requestId.isEmpty()) {
            ++effects;
            last = line.t;
        }
    }
    if (effects == 0)
        return;
    const Operation blamed = same.value(0, Operation{.action = kind.action});
    const qsizetype open = same.size() - count(State::Done) - count(State::Conflict)
        - count(State::Failed) - count(State::Cancelled);
    // Nothing of these was sent; it was so before.
    const auto unsent = std::count_if(same.cbegin(), same.cend(), [](const Operation &one) {
        return one.state == State::Done && one.attempts == 0;
    });
    const qsizetype done = count(State::Done) - unsent + open;
    const qsizetype handedBack = count(State::Conflict) + count(State::Failed);
    if (effects > same.size())
        add(u"applied twice"_s, blamed);
    else if (effects > done + handedBack)
        add(u"undone, and applied"_s, blamed);
    else if (effects > done && !hasForeignEffectAfter(last))
        add(u"handed back, and applied"_s, blamed);
}

void Case::judgeRequests()
{
    int attempts = 0;
    for (const Operation &operation : m_operations)
        attempts += operation.attempts;
    int requests = 0;
    int fetches = 0;
    const Operation blamed = m_operations.value(0);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const RecordLine &line = m_lines.at(i);
        fetches += isFetch(line) ? 1 : 0;
        if (!isWrite(line))
            continue;
        if (++requests > fetches)
            add(u"no guard"_s, blamed);
        if (!isRecordedLate(line))
            judgeTarget(i);
    }
    if (requests > attempts)
        add(u"more requests than attempts"_s, blamed);
}

void Case::judgeTarget(qsizetype position)
{
    const RecordLine &write = m_lines.at(position);
    const Operation *operation = operationOf(write);
    qsizetype guard = position - 1;
    while (guard >= 0 && !isFetch(m_lines.at(guard)))
        --guard;
    if (operation == nullptr || guard < 0 || isRecordedLate(m_lines.at(guard)))
        return;
    const double until = m_lines.at(guard).t - Blink;
    const double from = secondsOf(operation->decidedAt);
    const bool isChanged =
        std::any_of(m_lines.cbegin(), m_lines.cbegin() + guard, [&](const RecordLine &line) {
            return isEffect(line) && line.t > from && line.t < until
                && line.requestId != write.requestId;
        });
    if (isChanged)
        add(u"misdirected"_s, *operation);
}

const Operation *Case::operationOf(const RecordLine &write) const
{
    const Operation *found = nullptr;
    for (const Operation &operation : m_operations) {
        const bool isIt = operation.attempts > 0 && effectOf(operation.action) == effectOf(write)
            && secondsOf(operation.decidedAt) <= write.t;
        if (isIt && (found == nullptr || found->decidedAt < operation.decidedAt))
            found = &operation;
    }
    return found;
}

bool Case::hasForeignEffectAfter(double t) const
{
    return std::any_of(m_lines.cbegin(), m_lines.cend(), [t](const RecordLine &line) {
        return isEffect(line) && line.t >= t && line.requestId.isEmpty();
    });
}

void Case::add(const QString &what, const Operation &operation)
{
    m_found.append(u"%1: %2 of %3, %4, %5, attempts %6"_s.arg(
        what, wordFor(operation.action), m_character, wordFor(operation.state),
        wordFor(operation.outcome), QString::number(operation.attempts)));
}

QStringList violationsOfTold(const Told &told, const QList<Operation> &journal)
{
    QStringList found;
    QHash<OperationId, Operation> operations;
    for (const Operation &operation : journal)
        operations.insert(operation.id, operation);
    for (const OperationId &id : told.accepted) {
        if (!operations.contains(id))
            found.append(u"lost: %1"_s.arg(id.toString()));
    }
    for (const OperationId &id : told.undone) {
        if (operations.value(id).state != State::Cancelled)
            found.append(u"told otherwise: %1 was undone, and is %2"_s.arg(
                id.toString(), wordFor(operations.value(id).state)));
    }
    for (auto ended = told.ended.cbegin(); ended != told.ended.cend(); ++ended) {
        const QLatin1StringView state = wordFor(operations.value(ended.key()).state);
        if (state != QLatin1StringView(ended.value()))
            found.append(u"told otherwise: %1 was %2, and is %3"_s.arg(
                ended.key().toString(), QString::fromLatin1(ended.value()), state));
    }
    return found;
}

} // namespace

QStringList violations(const Evidence &evidence)
{
    QHash<QString, QList<Operation>> operations;
    for (const Operation &operation : evidence.journal)
        operations[operation.character.toString()].append(operation);
    QHash<QString, QList<RecordLine>> lines;
    for (const RecordLine &line : evidence.record) {
        const QString character = characterOf(line);
        if (isWrite(line) || operations.contains(character))
            lines[character].append(line);
    }
    QStringList found = violationsOfTold(evidence.told, evidence.journal);
    for (auto one = operations.cbegin(); one != operations.cend(); ++one)
        found.append(Case(one.key(), one.value(), lines.value(one.key())).violations());
    // Writes on a character that nobody has decided on.
    for (auto one = lines.cbegin(); one != lines.cend(); ++one) {
        if (!operations.contains(one.key()))
            found.append(Case(one.key(), {}, one.value()).violations());
    }
    return found;
}
