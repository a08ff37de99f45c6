// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "net/pendingrequest.h"
#include "ui/bulk/cleanupdialog.h"
#include "ui/note.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class CharacterListModel;
class CharacterSelection;
class CharactersApi;
class Flags;
class Reselection;
class Settings;
struct DryRunScope;

/// Opens the dialogs of clean-ups, of which one at a time shows runs, says in a few words how far
/// they are, and offers those that wait since the last run of the program. GUI thread.
class Cleanups final : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive this.
    struct Parts
    {
        CleanupDialog::Parts dialog;
        CharactersApi &api;
        CharacterSelection &selection;
        const CharacterListModel &characters;
        const Flags &flags;
        const Settings &settings; ///< has the reasons that the dry run of a removal offers
    };

    /// \a parent is the parent of the dialogs, too; \a theme must outlive this.
    Cleanups(const Parts &parts, const Theme &theme, QWidget *parent);

    /// Opens the dry run of \a action with \a picks, or says that there is nothing to do it with;
    /// those that are flagged are left out until somebody includes them, and bare ones are looked
    /// up first. It says of what \a scope they are.
    void prepare(Action action, const QList<Pick> &picks, const DryRunScope &scope);
    /// Opens the newest run; where this run of the program has none, the list of those before it,
    /// or says that there is none.
    void show();
    /// Opens the run \a id, if there is such a one.
    void showRun(const CleanupId &id);
    /// A clean-up has still to do something with \a character, or is about it.
    [[nodiscard]] bool isInRun(const CharacterId &character) const;
    /// One of its dialogs is on screen.
    [[nodiscard]] bool isOpen() const;
    /// Emits noted() for those that were left open, paused or interrupted, once for each, and
    /// statusChanged(); also as soon as the journal has told of them.
    void offerInterrupted();

signals:
    /// Which are held and for how long, how far the one under way is, and what that waits for
    /// (cleanuptext.h); empty where there is nothing to say. At each change, and every second while
    /// one is held or under way.
    void statusChanged(const QString &status, const QString &why);
    /// To say for some seconds.
    void told(const QString &text);
    /// To say until it is answered, or withdrawn().
    void noted(const Note &note);
    void withdrawn(const NoteId &id);
    /// A dry run of \a action is wanted with all, in place of one that a filter limited.
    void allRequested(Action action);
    /// \a query is to be shown, now.
    void queueRequested(const CharacterQuery &query);

private:
    static constexpr std::chrono::seconds Tick{1};

    void follow(const CleanupId &id);
    void lookUp(const QList<Pick> &bare, bool isOnlyOne);
    void showRefs(const Pick &pick);
    void showFetched(CleanupDialog &dialog, const Pick &pick, const Result<Character> &found);
    void watch(CleanupDialog *dialog);
    void closeOthers(const CleanupDialog *dialog);
    void showRuns();
    void showOnTop(const CleanupId &id, const QByteArray &token);
    void reselect(const QList<CleanupResult> &results);
    void keepPicks(const CleanupId &id, const QList<Pick> &picks);
    void offer(const CleanupId &id);
    void tellStatus();
    [[nodiscard]] CleanupId toldOf() const;
    [[nodiscard]] CleanupDialog *dialogOf(const CleanupId &id) const;

    const Parts m_parts;
    const Theme &m_theme;
    QWidget *m_window = nullptr;
    Reselection *m_reselection = nullptr;
    QPointer<CleanupDialog> m_dryRun;
    QPointer<CleanupDialog> m_list; ///< the last one that was opened for all runs
    PendingRequest m_fetch;         ///< of the only one in it
    QList<QPointer<CleanupDialog>> m_dialogs;
    QHash<CleanupId, QList<Pick>> m_held; ///< come back into the selection where that is undone
    QHash<CleanupId, NoteId> m_offers;    ///< of those that were left open
    QTimer m_tick;                        ///< what one waits for, and until when, changes by itself
};
