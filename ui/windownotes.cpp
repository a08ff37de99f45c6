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
        if (!m_messages)
            m_shown.clear();
    });
    connect(&settings, &Settings::troubleChanged, this, &WindowNotes::tellTrouble);
    const QString slow = tr("The keychain has not answered at once. If it asks for a password, it "
                            "waits for that.");
    connect(&keychain, &CredentialStore::delayed, this, [this, slow] {
        if (m_slowCalls++ == 0)
            tell({.text = slow});
    });
    connect(&keychain, &CredentialStore::answered, this, [this, slow] {
        if (--m_slowCalls == 0)
            withdraw(slow);
    });
    tellTrouble();
}

void WindowNotes::tell(const Note &note)
{
    if (m_messages) {
        m_messages->note(note);
        return;
    }
    m_shown.append(note);
    m_bar.showMessage(note.text, note.answers(), note.tone);
    for (QAction *answer : note.answers()) {
        connect(answer, &QAction::triggered, this, [this] {
            if (!m_messages)
                m_bar.dismiss();
        });
    }
}

void WindowNotes::withdraw(const QString &text)
{
    const auto isIt = [&text](const Note &one) { return one.text == text; };
    m_kept.removeIf(isIt);
    if (m_messages)
        m_messages->withdraw(text);
    else if (m_shown.removeIf(isIt) > 0 && m_bar.message() == text)
        m_bar.dismiss();
}

void WindowNotes::leave()
{
    m_kept = m_messages ? m_messages->notes() : m_shown;
    if (m_messages)
        m_kept.removeIf([this](const Note &one) { return one.text != m_settings.trouble(); });
}

void WindowNotes::enter(Messages *messages)
{
    m_messages = messages;
    for (const Note &note : std::exchange(m_kept, {}))
        tell(note);
}

void WindowNotes::tellTrouble()
{
    const std::optional<QString> trouble = m_settings.trouble();
    if (trouble == m_trouble)
        return;
    if (const auto former = std::exchange(m_trouble, trouble))
        withdraw(*former);
    if (trouble)
        tell({.text = *trouble});
}
