// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"
#include "ui/viewactions.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

class QAction;
class QWidget;

/// A property of the actions that decide by what is seen of the refs.
inline constexpr auto DecidesByRefs = "decidesByRefs";
/// A property of those of them that, while no character is judged, decide nothing and may lead to
/// one.
inline constexpr auto LeadsToCharacter = "leadsToCharacter";

/// What the reviewer can do by menu or key. Built once; the window owns the actions. Keys that
/// decide do not repeat while they are held down. A layout without Latin letters has them by their
/// place (physicalkeys.h).
struct Actions
{
    explicit Actions(QWidget *window);

    QAction *save = nullptr;
    QAction *remove = nullptr; ///< Discard or Delete, whichever the character allows
    QAction *removeWithReason = nullptr;
    QAction *flag = nullptr;         ///< for a second opinion; takes a flag away, too
    QAction *regenerate = nullptr;   ///< the ref under selection
    QAction *resynthesize = nullptr; ///< all refs of the character
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *clear = nullptr; ///< what is held for the shown character
    QAction *sendNow = nullptr;
    QAction *reasons = nullptr; ///< which ones are offered

    QAction *next = nullptr;
    QAction *previous = nullptr;
    QAction *nextUndecided = nullptr;
    QAction *previousUndecided = nullptr;
    QAction *nextRef = nullptr;
    QAction *previousRef = nullptr;

    QAction *grid = nullptr; ///< checked while the grid is shown
    QAction *allRefs = nullptr;
    QAction *singleRef = nullptr;
    QAction *compare = nullptr;      ///< with another character
    QAction *comparePoses = nullptr; ///< of one character
    QAction *zoom = nullptr;
    QAction *largerCards = nullptr; ///< of the grid
    QAction *smallerCards = nullptr;
    ViewActions view;

    QAction *pinReference = nullptr; ///< what others are compared with
    QAction *swapCompared = nullptr;
    QAction *nextCompareMode = nullptr;
    QAction *sideBySide = nullptr;
    QAction *wipe = nullptr;
    QAction *difference = nullptr;
    QAction *onion = nullptr;
    QAction *blink = nullptr;
    QAction *lessOfMode = nullptr; ///< of the measure of the mode
    QAction *moreOfMode = nullptr;

    QAction *togglePick = nullptr;  ///< the shown character, for a clean-up
    QAction *selectAll = nullptr;   ///< what is loaded; again: all of the queue
    QAction *invertPicks = nullptr; ///< of what is loaded
    QAction *clearPicks = nullptr;
    QAction *removePicked = nullptr;       ///< by way of a dry run
    QAction *savePicked = nullptr;         ///< the same, those of them that are reviewing
    QAction *resynthesizePicked = nullptr; ///< those of them that have failed
    QAction *cleanUpFailed = nullptr;      ///< all of the failed queue, by way of a dry run
    QAction *resynthesizeFailed = nullptr; ///< the same
    QAction *cleanups = nullptr;           ///< what became of them

    QAction *filter = nullptr;       ///< to the field `Filter`
    QAction *saveFilter = nullptr;   ///< the one that is on
    QList<QAction *> savedFilters{}; ///< the first nine

    QAction *copyRef = nullptr; ///< the selected ref's picture
    QAction *saveRef = nullptr;
    QAction *saveRefs = nullptr; ///< all of the character
    QAction *openRef = nullptr;  ///< in another program
    QAction *copyId = nullptr;   ///< the character's
    QAction *copyCurl = nullptr; ///< the request for the character, without the key
    QAction *contactSheet = nullptr;

    QAction *refresh = nullptr;
    QAction *activity = nullptr; ///< what became of all decisions
    QAction *keys = nullptr;
    QAction *guide = nullptr; ///< for users
    QAction *copyDiagnostics = nullptr;
    QAction *about = nullptr;
    QAction *quit = nullptr;

    /// What belongs together on the key sheet.
    struct Group
    {
        QString title{};
        QList<QAction *> actions{};
    };
    /// In the order of the key sheet.
    [[nodiscard]] QList<Group> groups() const;
    [[nodiscard]] QList<QAction *> all() const;
    /// What acts on two that are compared only.
    [[nodiscard]] QList<QAction *> inCompare() const;
    /// What makes sense while a queue is shown only.
    void setReviewing(bool reviewing) const;
    /// Whether a character is shown that keys can decide on, and what the second button stands for
    /// with it. What does not apply to it keeps its key, which says why; menus leave it out
    /// (decisionfeed.h).
    void offerDecisions(std::optional<CharacterStatus> status) const;

    Q_DECLARE_TR_FUNCTIONS(Actions)
};
