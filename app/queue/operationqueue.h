// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/ratebudget.h"
#include "queue/dispatcher.h"
#include "queue/intake.h"
#include "queue/line.h"
#include "queue/operationlist.h"
#include "queue/outlook.h"
#include "queue/recorder.h"
#include "queue/timetable.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

class CharactersApi;
class Clock;

/// The one road by which writes reach the server. A decision is held, queued, checked against what
/// the reviewer saw, sent at most once per attempt, and checked again whenever the outcome is
/// unknown. One attempt is under way at a time. GUI thread.
class OperationQueue final : public QObject
{
    Q_OBJECT

public:
    using Timing = Timetable::Timing;

    /// All of them must outlive the queue. \a jitter draws a number from 0 to 1.
    OperationQueue(CharactersApi &api, RateBudget &budget, Clock &clock, Timing timing,
                   std::function<double()> jitter, Recorder record = recordNothing);
    ~OperationQueue() override;

    /// Takes over what a former run left, as the journal has it; once, and tells by restored().
    /// Holds get their full time again, and what waits for a click waits.
    void restore(const QList<Operation> &operations);
    /// Accepts a decision or generation on \a seen, which then shows as operationAdded(); what is
    /// open for the same character is replaced if it can still be cancelled. Otherwise refused()
    /// says why not. \a pose is the ref that a Regenerate makes anew, \a why the reviewer's words.
    void submit(Action action, const Character &seen, const QString &pose = {},
                const QString &why = {})
    {
        m_intake.submit(action, seen, pose, why);
    }
    /// Which characters are flagged: their operations say so from now on.
    void followFlags(const std::function<bool(const CharacterId &)> &isFlagged)
    {
        m_operations.followFlags(isFlagged);
    }
    /// Neither an open operation nor one that is being accepted is in the way of another.
    [[nodiscard]] bool isFree(const CharacterId &character) const;
    /// Accepts an item of a clean-up, which is Queued and waits for letCleanup(); its character
    /// must be isFree(). \a accepted is called in the call or later, as a Recorder calls it; this
    /// is all the word there is of one that is not accepted.
    void submitItem(const Operation &item, QObject *context, const Handler<void> &accepted);
    /// Takes over an ended item of a former run of the program, which restore() was not given, for
    /// retryItem(); tells of it only when that moves it on.
    void takeUp(const Operation &item)
    {
        m_operations.takeUp(item);
        if (item.attempts > 0) // when the last one was, nobody knows
            m_times.sent(item.id);
    }
    /// Asks right before each request of an item \a whyLeftAlone: Flagged or CalledOff, which ends
    /// it so, or None.
    void askAboutItems(const std::function<Outcome(const Operation &)> &whyLeftAlone)
    {
        m_dispatcher.askAboutItems(whyLeftAlone);
    }
    /// What of a clean-up is Queued may be sent, after all decisions; until then, and after
    /// stopCleanup(), it is only checked where its outcome is unknown. What is on the wire may end,
    /// but no guard is followed by its write.
    void letCleanup(const CleanupId &cleanup);
    void stopCleanup(const CleanupId &cleanup);
    /// Takes back what has not been sent; wishes it back where that is unknown.
    void undo(const OperationId &id);
    /// Undoes the newest decision that can be undone, no item of a clean-up, also one that is being
    /// accepted just now, and tells by lastUndone() once that is recorded, or by refused() where it
    /// came too late.
    void undoLast();
    /// Does \a what, unless \a context is gone by then, as soon as all that is being accepted is
    /// recorded or refused: at once, if that is nothing.
    void afterAccepting(QObject *context, const std::function<void()> &what)
    {
        m_intake.afterwards([context = QPointer(context), what] {
            if (context)
                what();
        });
    }
    /// Undoes what the reviewer has decided on \a character, also if it is being accepted just now,
    /// where that can be cancelled; otherwise nothingToUndo().
    void undoFor(const CharacterId &character);
    /// Ends the hold of all that are held, also of those that are being accepted just now, but for
    /// those that wait for a click.
    void sendHeldNow();
    /// Ends the hold of one, also if it waits for a click.
    void sendNow(const OperationId &id);
    /// Puts one away that came to nothing.
    void dismiss(const OperationId &id);
    /// A Failed one again: always checked first; and goes on at once, as resume() does.
    void retry(const OperationId &id);
    /// The same for an item of a clean-up, whose turn has come: whatever pauses the queue goes on.
    void retryItem(const OperationId &id);
    /// How long decisions are held from now on, 0 to 60 s; a hold under way keeps its time.
    void setHold(std::chrono::milliseconds hold) { m_times.setHold(hold); }

    /// Starts nothing any more because of \a reason until resume(): a refused key, a missing right.
    /// What is on the wire may end, but no guard is followed by its write.
    void pause(const Error &reason);
    /// Sends nothing and checks nothing until letGo(), whatever resume() says; holds stand still.
    /// Who adds a reason, which is not No, takes it away again; with the last one it goes on.
    void holdBack(HeldBack why = HeldBack::WithoutKey);
    void letGo(HeldBack why = HeldBack::WithoutKey);
    /// The reason to tell of; No where it is not held back.
    [[nodiscard]] HeldBack heldBack() const { return m_dispatcher.heldBack(); }
    [[nodiscard]] bool isHeldBack() const { return m_dispatcher.isHeldBack(); }
    /// \a why is among the reasons.
    [[nodiscard]] bool isHeldBack(HeldBack why) const { return m_dispatcher.isHeldBack(why); }
    /// Goes on at once, also where a failure made it wait. An answer to what was asked before
    /// pauses nothing any more: it may be about the former key.
    void resume();
    /// Goes on at once where the server could not be reached; may be called as often as it is.
    void serverReached();
    /// The server cannot be reached, or answers nobody: that is what is waited for from now on.
    void serverLost() { m_times.serverLost(); }
    [[nodiscard]] const std::optional<Error> &pauseReason() const
    {
        return m_dispatcher.pauseReason();
    }
    /// Sends nothing new any more, for good; what is on the wire may end.
    void close();

    /// A new decision is being recorded; operationAdded() or refused() follows soon.
    [[nodiscard]] bool isAccepting() const { return m_intake.isRecording(); }
    /// What was decided on \a character does not count yet.
    [[nodiscard]] bool isAccepting(const CharacterId &character) const
    {
        return m_intake.isAccepting(character);
    }
    [[nodiscard]] const OperationList &operations() const { return m_operations; }
    /// What is left of the hold of a held one; else zero.
    [[nodiscard]] std::chrono::milliseconds holdLeft(const OperationId &id) const;
    /// Until all that wait are sent, as the tokens are now; from the budget's model.
    [[nodiscard]] std::chrono::milliseconds untilAllSent() const;

    /// What the items of \a cleanup wait for, or decisions and generations where it is null.
    [[nodiscard]] Wait waitOf(const CleanupId &cleanup) const
    {
        return ::waitOf(cleanup, m_operations, m_times, m_dispatcher, m_budget);
    }

signals:
    /// All operations are others, once.
    void restored();
    void operationAdded(qsizetype position);
    /// After each transition.
    void operationChanged(qsizetype position);
    /// A decision was not accepted, or the last one not undone; the operation that is there goes
    /// on.
    void refused(const CharacterId &character, const QString &why);
    /// By undoLast(): the newest decision's character, or none where nothing could be undone.
    void lastUndone(const CharacterId &character);
    /// By undoFor().
    void nothingToUndo(const CharacterId &character);
    /// The server has said so; once for each Save.
    void characterSaved(const Character &character);
    /// The server makes the refs anew; once for each Resynthesize and Regenerate.
    void generationStarted(const Character &character);
    /// It is another than what was decided on, and that was left alone; once for each operation.
    void characterChanged(const Character &found);
    /// The character is gone, by us or before us; once for each delete, and for each Save or
    /// generation that came too late.
    void characterRemoved(const CharacterId &id);
    /// pauseReason(), or what it is held back for, changed.
    void pauseChanged();

private:
    void startRestored();
    void startHold(qsizetype position);
    void follow(const Operation &operation);
    void step();
    void endHolds();
    void startNext();
    void wake() { m_wake.start(0); }
    void wakeInTime();
    void retryThen(const OperationId &id, const std::function<void()> &then);
    void tellUndoneTooLate(const OperationId &id);

    RateBudget &m_budget;
    OperationList m_operations;
    Timetable m_times; ///< of those that are open or Failed
    Dispatcher m_dispatcher;
    Intake m_intake;
    Line m_line;
    QSet<OperationId> m_undoing; ///< by undoLast(), and not through
    QTimer m_wake;
};
