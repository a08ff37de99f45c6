// SPDX-License-Identifier: Apache-2.0
#include "models/reviewposition.h"
#include "queue/operationqueue.h"
#include "ui/judging/judged.h"
#include "ui/review/decider.h"

#include <utility>

// What a key decides on, and what stands in its way.

/// What a key decides on now; none where it does not count yet, and then says why.
std::optional<Character> Decider::target()
{
    const Character &seen = m_judged.character();
    const std::optional<Character> shown = m_position.current();
    if (!shown || shown->revision() != seen.revision() || shown->id != seen.id)
        return std::nullopt;
    if (isBeingRecorded(seen.id) || isSettled() || isAskingAgain())
        return std::nullopt;
    if (seen.refsLeftOut > 0) {
        emit hinted(tr("It has more refs than are shown here, so it cannot be judged here."));
        return std::nullopt;
    }
    if (seen.refs.isEmpty())
        return isLookedAt() ? std::optional(seen) : std::nullopt;
    const std::optional<Obstacle> now = obstacleTo(m_judged);
    const bool isAgreed = now == m_told && m_judged.readiness() == Readiness::SomeFailed;
    if (!now || isAgreed)
        return isLookedAt() ? std::optional(seen) : std::nullopt;
    m_told = now;
    m_look.start(); // the answer is not that of a key that bounces
    say(Said::Obstacle, obstacleText(*now, m_judged));
    return std::nullopt;
}

/// On a slow disk the view has not moved on yet, and the key is meant for what comes next.
bool Decider::isBeingRecorded(const CharacterId &character)
{
    const bool isAccepting = m_queue.isAccepting(character);
    if (isAccepting)
        say(Said::Recording,
            tr("The last decision is still being recorded. Press again in a moment."));
    return isAccepting;
}

void Decider::say(Said what, const QString &text)
{
    emit hinted(text);
    m_said = what; // what was heard above is that something was said
}

/// What was said goes with the move. Who pressed a key too soon for it has hardly seen that, and is
/// told again.
void Decider::moveOn()
{
    const bool wasTooSoon = m_said == Said::Recording;
    emit hinted({});
    m_position.nextUndecided();
    if (wasTooSoon && m_settled.isEmpty() && m_question.isEmpty() && m_position.current())
        tellTooSoon();
}

void Decider::tellTooSoon()
{
    emit told(tr("It has only just come into view. Press again if it is meant."));
}

void Decider::noteMove()
{
    const std::optional<Character> shown = m_position.current();
    if (shown && shown->id == m_inSight)
        return;
    m_inSight = {};
    if (shown && shown->refs.isEmpty())
        noteSight(); // nobody tells when there is nothing to wait for
}

void Decider::noteSight()
{
    const CharacterId &judged = m_judged.character().id;
    const Readiness readiness = m_judged.readiness();
    const bool isSeen = readiness == Readiness::Complete || readiness == Readiness::SomeFailed;
    if (!isSeen || m_inSight == judged)
        return;
    m_inSight = judged;
    m_look.start();
}

bool Decider::isLookedAt()
{
    noteSight(); // where nobody has told: the next key counts in any case
    const bool isLong = !m_look.isValid() || m_look.elapsed() >= m_leastLook.count();
    if (!isLong)
        tellTooSoon();
    return isLong;
}

void Decider::setSettled(const QString &why)
{
    m_settled = why;
    emit hinted(why);
}

bool Decider::isSettled()
{
    if (!m_settled.isEmpty())
        emit hinted(m_settled);
    return !m_settled.isEmpty();
}

void Decider::askAgain(const QString &why)
{
    const std::optional<Character> shown = m_position.current();
    m_asked = shown ? shown->id : CharacterId();
    m_question = why;
    emit hinted(why);
}

void Decider::takeAsMeant()
{
    if (!std::exchange(m_question, {}).isEmpty())
        emit hinted({});
}

bool Decider::isAskingAgain()
{
    const QString question = std::exchange(m_question, {});
    if (!question.isEmpty()) {
        m_look.start(); // as in target()
        emit hinted(question);
    }
    return !question.isEmpty();
}

void Decider::askAboutAnother()
{
    if (const std::optional<Character> shown = m_position.current())
        //: %1 is the name of a character
        askAgain(tr("The list was read anew. This is %1: press again if it is meant.")
                     .arg(shown->name.toString()));
}

/// A hint lasts no longer than what it speaks of, and neither does the consent that it asks for.
/// What else was said since stays: it is for what the last key did.
void Decider::withdrawHint()
{
    if (!m_told || obstacleTo(m_judged) == m_told)
        return;
    m_told.reset();
    if (m_said == Said::Obstacle)
        emit hinted({});
}
