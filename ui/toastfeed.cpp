// SPDX-License-Identifier: Apache-2.0
#include "ui/toastfeed.h"

#include "queue/operationqueue.h"
#include "ui/review/effecttext.h"
#include "ui/review/posetext.h"
#include "ui/review/recentlist.h"
#include "ui/toast.h"

#include <cmath>

namespace {

constexpr std::chrono::milliseconds Tick{250};

int seconds(std::chrono::duration<double> time)
{
    return static_cast<int>(std::ceil(time.count()));
}

Toast::Mark markOf(Action action)
{
    if (isGeneration(action))
        return Toast::Mark::Generate;
    return action == Action::Save ? Toast::Mark::Save : Toast::Mark::Remove;
}

QString textOf(const Operation &operation)
{
    const QString name = operation.name.toString();
    const QString effect = effectText(operation.action, statusOf(operation.seen));
    const QString removed = operation.why.isEmpty()
        ? name
        //: "Mira Voss (hands)": a name, and why it is discarded
        : ToastFeed::tr("%1 (%2)").arg(name, operation.why.toString());
    switch (operation.action) {
    case Action::Save:
        return ToastFeed::tr("Save %1 — %2").arg(name, effect);
    case Action::Discard:
        return ToastFeed::tr("Discard %1 — %2").arg(removed, effect);
    case Action::Delete:
        return ToastFeed::tr("Delete %1 — %2").arg(removed, effect);
    case Action::Resynthesize:
        //: %2 is what it costs: "4 generations"
        return ToastFeed::tr("Resynthesize %1 — %2").arg(name, effect);
    case Action::Regenerate:
        //: "Regenerate front of Mira Voss — 1 generation": a pose, a name, what it costs
        return ToastFeed::tr("Regenerate %1 of %2 — %3")
            .arg(poseText(operation.pose()), name, effect);
    }
    return {};
}

} // namespace

ToastFeed::ToastFeed(Toast &toast, OperationQueue &queue, const RecentList &recent, QObject *parent)
    : QObject(parent)
    , m_toast(toast)
    , m_queue(queue)
    , m_recent(recent)
{
    m_tick.setInterval(Tick);
    m_present.setSingleShot(true);
    connect(&m_present, &QTimer::timeout, this, &ToastFeed::present);
    connect(&queue, &OperationQueue::operationAdded, this, [this](qsizetype position) {
        const Operation &added = m_queue.operations().all().at(position);
        if (added.isItem())
            return;
        m_shown = added.id;
        m_present.start(0);
    });
    connect(&queue, &OperationQueue::operationChanged, this, &ToastFeed::tell);
    connect(&recent, &RecentList::coverArrived, this, [this](const CharacterId &character) {
        if (character == m_character)
            m_toast.setCover(m_recent.cover(character));
    });
    connect(&m_tick, &QTimer::timeout, this, &ToastFeed::tell);
}

void ToastFeed::present()
{
    const Operation *operation = m_queue.operations().find(m_shown);
    const int left = seconds(m_queue.holdLeft(m_shown));
    if (operation == nullptr || left == 0) {
        m_toast.dismiss(); // nothing to take back
        return;
    }
    m_character = operation->character;
    m_toast.present({.cover = m_recent.cover(operation->character),
                     .mark = markOf(operation->action),
                     .text = textOf(*operation)},
                    left, left);
    m_tick.start();
}

void ToastFeed::tell()
{
    const int left = seconds(m_queue.holdLeft(m_shown));
    if (left > 0) {
        m_toast.setSecondsLeft(left);
        return;
    }
    m_tick.stop();
    m_toast.dismiss();
}
