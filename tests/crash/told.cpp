// SPDX-License-Identifier: Apache-2.0
#include "crash/told.h"

#include "queue/operationqueue.h"

namespace {

QByteArray word(QLatin1StringView text)
{
    return {text.data(), text.size()};
}

QByteArray lineOf(const Operation &operation)
{
    const QByteArray id = operation.id.toByteArray(QUuid::WithoutBraces);
    if (operation.state == OperationState::Cancelled)
        return "undone " + id;
    if (operation.state == OperationState::Sending)
        return "sending " + id;
    if (!operation.isOpen())
        return "ended " + id + ' ' + word(wordFor(operation.state)) + ' '
            + word(wordFor(operation.outcome));
    return "now " + id + ' ' + word(wordFor(operation.state));
}

} // namespace

void Told::hear(const QByteArray &line)
{
    const QList<QByteArray> words = line.trimmed().split(' ');
    const OperationId id(QString::fromLatin1(words.value(1)));
    if (id.isNull())
        return;
    const QByteArray &what = words.first();
    sending.remove(id);
    if (what == "accepted")
        accepted.insert(id);
    else if (what == "sending")
        sending.insert(id);
    else if (what == "undone")
        undone.insert(id);
    else if (what == "ended")
        ended.insert(id, words.value(2));
}

void tellOf(OperationQueue &queue, const std::function<void(const QByteArray &)> &say)
{
    QObject::connect(&queue, &OperationQueue::operationAdded, &queue, [&](qsizetype position) {
        const OperationId id = queue.operations().all().at(position).id;
        say("accepted " + id.toByteArray(QUuid::WithoutBraces));
    });
    QObject::connect(&queue, &OperationQueue::operationChanged, &queue, [&](qsizetype position) {
        say(lineOf(queue.operations().all().at(position)));
    });
}
