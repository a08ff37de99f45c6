// SPDX-License-Identifier: Apache-2.0
#include "crash/onedecision.h"

#include "crash/told.h"

#include <QCoreApplication>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds Moment{30};

} // namespace

OneDecision::OneDecision(const LoneDecider::Setup &setup, Plan plan, Say say)
    : m_plan(std::move(plan))
    , m_say(std::move(say))
    , m_steps(m_plan.steps, m_say)
    , m_decider(wrapped(setup))
{
    tellOf(m_decider.queue(), m_tell);
    connect(&m_decider, &LoneDecider::started, this,
            [this] { m_decider.queue().submit(m_plan.action, m_plan.seen); });
    connect(&m_decider, &LoneDecider::failed, this, [this](const QString &why) {
        m_say("failed " + why.toUtf8());
        QCoreApplication::exit(EXIT_FAILURE);
    });
    connect(&m_decider.queue(), &OperationQueue::refused, this,
            [this](const CharacterId &, const QString &why) {
                m_say("refused " + why.toUtf8());
                QCoreApplication::exit(EXIT_FAILURE);
            });
    connect(&m_steps, &Steps::taken, this, [this](const QByteArray &step) {
        if (step == m_plan.undoAt)
            QTimer::singleShot(Moment, this, &OneDecision::undo);
    });
    if (m_plan.hasSecondWindow)
        connect(&m_decider.queue(), &OperationQueue::operationAdded, this,
                &OneDecision::openSecondWindow);
}

void OneDecision::start()
{
    m_decider.start();
}

LoneDecider::Setup OneDecision::wrapped(const LoneDecider::Setup &setup)
{
    LoneDecider::Setup wrapped = setup;
    wrapped.record = [this](const Recorder &own) { return withSteps(withBug(own), m_steps); };
    wrapped.api = [this](CharactersApi &own) {
        m_below.push_back(withBug(own));
        return std::make_unique<SteppingApi>(*m_below.back(), m_steps);
    };
    return wrapped;
}

Recorder OneDecision::withBug(const Recorder &record)
{
    if (m_plan.bug == u"no-compare-and-set")
        return Bugs::noCompareAndSet(record);
    if (m_plan.bug == u"send-before-commit")
        return Bugs::sendBeforeCommit(record);
    if (m_plan.bug == u"undo-while-sending")
        return m_wrongUndo.emplace().recorder(record);
    return record;
}

std::unique_ptr<CharactersApi> OneDecision::withBug(CharactersApi &api)
{
    if (m_plan.bug == u"5xx-as-done")
        return std::make_unique<Bugs::TroubleIsDone>(api);
    if (m_plan.bug == u"no-guard")
        return std::make_unique<Bugs::NoGuard>(api, m_plan.seen);
    if (m_plan.bug == u"unheeded-guard")
        return std::make_unique<Bugs::UnheededGuard>(api, m_plan.seen);
    return std::make_unique<PassingApi>(api);
}

void OneDecision::tell(const QByteArray &line)
{
    m_say(line);
    if (line.startsWith("ended") || line.startsWith("undone"))
        QTimer::singleShot(m_plan.linger, this, &QCoreApplication::quit);
}

void OneDecision::openSecondWindow()
{
    m_second = std::make_unique<OperationQueue>(m_decider.api(), m_decider.budget(),
                                                m_decider.clock(), LoneDecider::Times,
                                                LoneDecider::jitter, m_decider.recorder());
    tellOf(*m_second, m_tell);
    const Operations &operations = m_decider.queue().operations().all();
    m_second->restore({operations.cbegin(), operations.cend()});
    m_second->undo(operations.constFirst().id);
}

void OneDecision::undo()
{
    const OperationId id = m_decider.queue().operations().all().constFirst().id;
    if (m_wrongUndo)
        tell("undone " + m_wrongUndo->undo(this).toByteArray(QUuid::WithoutBraces));
    else
        m_decider.queue().undo(id);
}
