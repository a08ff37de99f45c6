// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/operation.h"

#include <QHash>

#include <chrono>
#include <functional>
#include <optional>

class Clock;

/// When what is due: the holds, the backoffs of guards and checks, the settle times of lost writes,
/// and the rests of the whole line. Knows how long something waits, and not what for: that is the
/// operation's state. In memory only. GUI thread.
class Timetable
{
public:
    struct Timing
    {
        std::chrono::milliseconds hold{8'000};    ///< the undo window, 0 to 60 s; 0 queues at once
        std::chrono::milliseconds settle{60'000}; ///< after it a lost write cannot arrive any more
    };

    /// Whether there is a server, as far as all requests tell, and not only those of the queue.
    enum class Server : quint8 { Unknown, Reached, Lost };

    /// \a clock must outlive this. \a jitter draws a number from 0 to 1.
    Timetable(const Clock &clock, Timing timing, std::function<double()> jitter);

    /// The undo window opens. It counts only while the machine is awake, so that nothing is sent
    /// the moment somebody opens the lid.
    void startHold(const OperationId &id);
    /// The undo window of holds that start from now on, 0 to 60 s.
    void setHold(std::chrono::milliseconds hold) { m_timing.hold = hold; }
    void endHold(const OperationId &id);
    /// Holds stand still until goOnWithHolds(): nobody can undo meanwhile, or it would not matter.
    void stopHolds();
    void goOnWithHolds();
    /// What is left of the undo window; zero when it is over.
    [[nodiscard]] std::chrono::milliseconds holdLeft(const OperationId &id) const;

    /// A guard or a check has told: the next step is due, and failures are counted anew, also those
    /// of guards that rested the line.
    void answered(const OperationId &id);
    /// The guard failed with \a error: this one waits longer each time. What did not even reach the
    /// server says nothing about this one, so then the whole line rests.
    void guardFailed(const OperationId &id, const Error &error);
    /// As guardFailed(), for a check; the line has no part in it.
    void checkFailed(const OperationId &id, const Error &error);
    /// Guards and checks that have failed in a row.
    [[nodiscard]] int failures(const OperationId &id) const;

    /// The intent to send it was recorded too late for its guard: waits longer each time. How often
    /// that was so in a row.
    int recordedTooLate(const OperationId &id);
    /// Its write goes out now.
    void sent(const OperationId &id);
    /// Nothing is due before the settle time of its last write is over.
    void settleFirst(const OperationId &id);
    /// Its last write cannot arrive any more.
    [[nodiscard]] bool isSettled(const OperationId &id) const;

    /// Until its next attempt or check is due; zero or less when it is.
    [[nodiscard]] std::chrono::milliseconds left(const OperationId &id) const;

    /// A write failed with \a error: the line rests, longer each time, unless waiting is no use.
    void writeFailed(const Error &error);
    /// The server would not take attempt \a attempt at a generation, counting from 1: this one
    /// waits, longer each time, and the line goes on.
    void generationFailed(const OperationId &id, int attempt, const Error &error);
    /// A write went through: the line does not rest, and failures are counted anew.
    void writeSucceeded();
    /// Until the line's rest is over.
    [[nodiscard]] std::chrono::milliseconds lineLeft() const;
    /// What the line rests for, while lineLeft() says that it does.
    [[nodiscard]] Error::Kind lineTrouble() const { return m_lineTrouble; }
    /// Whether the server was not reached, or did not answer, and nothing has come through since.
    [[nodiscard]] bool isLineUnreached() const { return m_lineFailures > 0 && m_lineWasUnreached; }

    /// Somebody wishes it to go on: ends all backoffs and rests, and counts failures anew. Holds
    /// and settle times stay.
    void hurry();
    /// The server is reached again: ends the backoffs and rests of what did not reach it. The
    /// counts stay, since this may happen often.
    void serverReached();
    /// No request reaches the server, or none is answered.
    void serverLost() { m_server = Server::Lost; }
    /// What these two have told last.
    [[nodiscard]] Server server() const { return m_server; }

    /// Nothing will be due any more.
    void forget(const OperationId &id);

private:
    struct Times
    {
        std::chrono::milliseconds heldUntil{}; ///< in awake time
        std::chrono::milliseconds sentAt{};
        std::chrono::milliseconds settledAt{}; ///< when something must wait for that
        std::chrono::milliseconds due{};       ///< the end of the backoff
        int failures = 0;
        int lateRecords = 0;       ///< in a row
        bool wasUnreached = false; ///< the backoff is for want of a server
    };
    enum class LineFailure { Guard, Write };
    [[nodiscard]] std::chrono::milliseconds holdTime() const;
    void delay(Times &times, const Error &error);
    void restLine(LineFailure failure, const Error &error);

    const Clock &m_clock;
    Timing m_timing;
    const std::function<double()> m_jitter;
    QHash<OperationId, Times> m_times;
    std::optional<std::chrono::milliseconds> m_holdsStoppedAt; ///< in awake time
    std::chrono::milliseconds m_lineRestsUntil{};
    int m_lineFailures = 0;                          ///< in a row
    LineFailure m_lineFailure = LineFailure::Write;  ///< the last one
    Error::Kind m_lineTrouble = Error::Kind::Server; ///< the last one
    bool m_lineWasUnreached = false;
    Server m_server = Server::Unknown;
};
