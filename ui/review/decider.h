// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"
#include "ui/review/obstacle.h"

#include <QElapsedTimer>
#include <QObject>

#include <chrono>
#include <optional>

class Judged;
class OperationQueue;
class ReviewPosition;
class Undone;

/// The rules for keys that decide (ux.md): the target is what is on screen at key-down, and it
/// counts only once all its refs are decoded and those of the view painted, for a moment; with a
/// failed ref the key is asked for twice, and so it is where the target has changed by itself.
/// While a decision on it is being recorded, another is refused with a word. What is made anew
/// follows them too, but the view stays. GUI thread.
class Decider final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this.
    Decider(const Judged &judged, ReviewPosition &position, OperationQueue &queue,
            const Undone &undone, QObject *parent = nullptr);

    void save();
    /// Discard or Delete, whichever the character's status allows.
    void remove();
    /// As remove(), but asks for the reason first, by reasonWanted(), where remove() would decide.
    void askReason();
    /// Discards or deletes \a seen, which reasonWanted() has named. \a why may be empty.
    void removeFor(Action action, const Character &seen, const QString &why);
    /// Has the ref under selection made anew.
    void regenerate();
    /// Has all refs made anew.
    void resynthesize();
    /// Undoes the newest decision that can be undone, and goes back to it.
    void undoLast();
    /// Decides again what was undone last; goes to its character first where another is shown.
    void redo();
    /// Takes back what is held for the shown character; the view stays.
    void clear();
    /// A key that decides counts only \a time after the refs of its character have come on screen:
    /// one that comes sooner, as of a key that bounces, was not meant for them, and is told so. 0
    /// at first.
    void setLeastLook(std::chrono::milliseconds time) { m_leastLook = time; }
    /// Nothing is decided on the shown character because of \a why, which is said now and to each
    /// key; until it is called with an empty one.
    void setSettled(const QString &why);
    /// The next key is not meant for what is shown, which has changed by itself: says \a why now,
    /// and to that key; until another one is shown.
    void askAgain(const QString &why);
    /// Somebody has opened the shown character knowingly: the next key is meant for it after all.
    void takeAsMeant();
    /// Whether that is so of a key that was pressed now; says it, and the next key counts.
    [[nodiscard]] bool isAskingAgain();

signals:
    /// Why nothing was decided, or what to do; one calm sentence. Empty: take the last one away.
    void hinted(const QString &text);
    /// The same of what is so for a moment only.
    void told(const QString &text);
    /// Undo or redo led to a character that the filter hides; once for each key.
    void hiddenMet(const CharacterId &id, const QString &name);
    /// \a seen is to be discarded or deleted for a reason that somebody gives; once for each key.
    void reasonWanted(Action action, const Character &seen);

private:
    /// What a hint speaks of.
    enum class Said : quint8 {
        Other,
        Obstacle,  ///< m_told
        Recording, ///< a key came before the last decision was recorded
    };

    void decide(Action action, const QString &pose = {}, const QString &why = {});
    [[nodiscard]] std::optional<Action> removal();
    [[nodiscard]] std::optional<Character> target();
    [[nodiscard]] bool isBeingRecorded(const CharacterId &character);
    [[nodiscard]] bool isSettled();
    void noteMove();
    void noteSight();
    [[nodiscard]] bool isLookedAt();
    void say(Said what, const QString &text);
    void moveOn();
    void tellTooSoon();
    void askAboutAnother();
    void regeneratePose(const QString &pose);
    void decideAgain(const Operation &undone, CharacterStatus status);
    void tellNothingToClear(const CharacterId &character);
    void goBackTo(const CharacterId &character);
    void tellOutOfSight(const Operation &operation, const QString &hidden,
                        const QString &elsewhere);
    void withdrawHint();

    const Judged &m_judged;
    ReviewPosition &m_position;
    OperationQueue &m_queue;
    const Undone &m_undone;
    std::chrono::milliseconds m_leastLook{};
    CharacterId m_inSight{};        ///< whose refs have come on screen since the view moved
    QElapsedTimer m_look;           ///< since then
    std::optional<Obstacle> m_told; ///< what was said last to stand in the way; a second key
                                    ///< decides despite it
    Said m_said = Said::Other;      ///< last
    QString m_settled{};            ///< why nothing is decided on the shown one; or empty
    QString m_question{};           ///< to be asked before the next decision; or empty
    CharacterId m_asked{};          ///< about whom
};
