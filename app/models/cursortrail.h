// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QSet>
#include <QString>

/// The cursors of a walk through a query, page by page from the newest row: one that comes again
/// would have the walk go round without an end. A value; any thread.
class CursorTrail
{
public:
    /// The page at \a cursor is asked for; an empty one begins a walk anew.
    void follow(const QString &cursor);
    /// Whether \a next, which a page names as the one after it, leads back to one of this walk.
    [[nodiscard]] bool leadsBack(const QString &next) const
    {
        return !next.isEmpty() && m_followed.contains(next);
    }
    /// What to say then: what was read may not be all.
    [[nodiscard]] static Error repeatedPage();

private:
    QSet<QString> m_followed;
};
