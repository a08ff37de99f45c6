// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QList>
#include <QPointer>
#include <QString>
#include <QUuid>

/// Whether something has gone wrong, by which people know how much it matters.
enum class Tone : quint8 { Warning, Good };

/// Which note it is: two may say the same.
using NoteId = QUuid;

/// What is worth knowing, until it is closed, with at most two things to do about it.
struct Note
{
    QString text{};
    QPointer<QAction> answer{}; ///< somebody else's; none: it is closed and that is all
    Tone tone = Tone::Warning;
    bool isWhileOffline = false;      ///< it is no longer so once the server answers
    QPointer<QAction> otherAnswer{};  ///< beside the first one
    NoteId id = NoteId::createUuid(); ///< its own; a copy is the same note
    bool isStanding = false;          ///< how things are, and not what has just happened

    [[nodiscard]] QList<QAction *> answers() const
    {
        QList<QAction *> actions{answer.data(), otherAnswer.data()};
        actions.removeAll(nullptr);
        return actions;
    }
    /// Nobody could tell it from \a other.
    [[nodiscard]] bool looksLike(const Note &other) const
    {
        return text == other.text && tone == other.tone && isWhileOffline == other.isWhileOffline
            && answers() == other.answers();
    }
};
