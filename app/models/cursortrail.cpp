// SPDX-License-Identifier: Apache-2.0
#include "models/cursortrail.h"

#include <QCoreApplication>

namespace {

/// Gives the texts of this file their context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CursorTrail)
};

} // namespace

void CursorTrail::follow(const QString &cursor)
{
    if (cursor.isEmpty())
        m_followed.clear();
    m_followed.insert(cursor);
}

Error CursorTrail::repeatedPage()
{
    Error error;
    error.message = Text::tr("The server repeated a page, so this list may not be complete.");
    return error;
}
