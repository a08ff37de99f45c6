// SPDX-License-Identifier: Apache-2.0
#include "ui/windownotes.h"

#include "secrets/credentialstore.h"
#include "settings/settings.h"
#include "ui/messagebar.h"
#include "ui/messages.h"

#include <utility>

WindowNotes::WindowNotes(MessageBar &bar, Settings &settings, CredentialStore &keychain,
                         QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_settings(settings)
{
    connect(&bar, &MessageBar::dismissed, this, [this] {
        if (m_messages || m_shown.isEmpty())
            return;
        m_shown.removeLast();
        showNewest();
    });
    connect(&settings, &Settings::troubleChanged, this, &WindowNotes::tellTrouble);
    const QString slow = tr("The keychain has not answered at once. If it asks for a password, it "
                            "waits for that.");
    connect(&keychain, &CredentialStore::delayed, this, [this, slow] {
        if (m_slowCalls++ == 0)
            m_slowNote = tell({.text = slow});
    });
    connect(&keychain, &CredentialStore::answered, this, [this] {
        if (--m_slowCalls == 0)
            withdraw(m_slowNote);
    });
    tellTrouble();
}

NoteId WindowNotes::tell(const Note &note)
{
    if (m_messages) {
        m_messages->note(note);
        return note.id;
    }
    append(note);
    // Here alone, once for a note, however often it is said again by enter(). By its id: the answer
    // may have had another one said, or opened a session.
    for (QAction *answer : note.answers())
        connect(answer, &QAction::triggered, this, [this, id = note.id] { withdraw(id); });
    return note.id;
}

void WindowNotes::append(const Note &note)
{
    QList<Note> &notes = m_kept ? *m_kept : m_shown;
    notes.removeIf([&note](const Note &one) { return one.looksLike(note); });
    notes.append(note);
    if (!m_kept)
        showNewest();
}

void WindowNotes::withdraw(const NoteId &id)
{
    const auto isIt = [&id](const Note &one) { return one.id == id; };
    // The bar has the last one.
    const bool isOnTop = !m_shown.isEmpty() && isIt(m_shown.constLast());
    if (m_kept)
        m_kept->removeIf(isIt);
    if (m_messages)
        m_messages->withdraw(id);
    else if (m_shown.removeIf(isIt) > 0 && isOnTop)
        showNewest();
}

/// In the bar itself.
void WindowNotes::showNewest()
{
    if (m_shown.isEmpty()) {
        m_bar.dismiss();
        return;
    }
    const Note &newest = m_shown.constLast();
    m_bar.showMessage(newest.text, newest.answers(), newest.tone);
}

void WindowNotes::leave()
{
    m_kept = m_messages ? m_messages->notes() : std::exchange(m_shown, {});
    if (m_messages) {
        m_kept->removeIf(
            [this](const Note &one) { return one.id != m_troubleNote && one.id != m_slowNote; });
    }
    m_messages = nullptr; // what it is told from now on goes with it
}

void WindowNotes::enter(Messages *messages)
{
    m_messages = messages;
    const QList<Note> kept = std::exchange(m_kept, std::nullopt).value_or(QList<Note>());
    for (const Note &note : kept) {
        if (m_messages)
            m_messages->note(note);
        else
            append(note);
    }
}

void WindowNotes::tellTrouble()
{
    const std::optional<QString> trouble = m_settings.trouble();
    if (trouble == m_trouble)
        return;
    if (std::exchange(m_trouble, trouble))
        withdraw(m_troubleNote);
    if (trouble)
        // In a session it is about what has just been set.
        m_troubleNote = tell({.text = *trouble, .isStanding = !m_messages});
}
