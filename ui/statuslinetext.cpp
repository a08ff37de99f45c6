// SPDX-License-Identifier: Apache-2.0
#include "ui/statusline.h"
#include "ui/trouble.h"

// What the line says of the decisions and of the connection.

namespace {

/// A time that people wait: in minutes where seconds would only flicker.
QString secondsText(int seconds)
{
    constexpr int minute = 60;
    constexpr int mostSeconds = 90;
    if (seconds <= mostSeconds)
        return StatusLine::tr("%1 s").arg(seconds);
    return StatusLine::tr("%1 min").arg((seconds + minute - 1) / minute);
}

} // namespace

QString StatusLine::joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString StatusLine::linkText() const
{
    switch (m_link) {
    case Connection::None:
        break;
    case Connection::Connecting:
        return tr("connecting");
    case Connection::NoKey:
        return tr("no key");
    case Connection::Online:
        return tr("online");
    case Connection::Offline:
        return tr("offline");
    case Connection::Paused:
        return tr("paused");
    }
    return {};
}

/// How many decisions are where, and when all are sent, or why not.
QString StatusLine::waysText(bool withTime) const
{
    QStringList parts;
    if (m_waiting.held > m_waiting.waiting)
        parts.append(tr("%1 held").arg(m_waiting.held - m_waiting.waiting));
    if (const int waiting = m_waiting.waiting; waiting > 0)
        parts.append(waiting == 1 ? tr("1 waits for you") : tr("%1 wait for you").arg(waiting));
    if (m_waiting.queued > 0)
        parts.append(tr("%1 queued").arg(m_waiting.queued));
    if (m_waiting.sending > 0)
        parts.append(tr("%1 sending").arg(m_waiting.sending));
    if (m_waiting.uncertain > 0)
        parts.append(beingCheckedText(m_waiting.uncertain));
    if (!m_waiting.why.isEmpty())
        parts.append(m_waiting.why);
    else if (m_waiting.secondsLeft && m_waiting.isAtLimit)
        //: The team's rate limit is used up; %1 is a time: "3 min"
        parts.append(tr("at the team's limit, all sent in about %1")
                         .arg(secondsText(*m_waiting.secondsLeft)));
    else if (!m_waiting.secondsLeft || !withTime)
        return joined(parts);
    else if (m_waiting.waiting > 0)
        //: Those that wait for a word are not among them; %1 is a time: "8 s"
        parts.append(tr("the others sent in about %1").arg(secondsText(*m_waiting.secondsLeft)));
    else
        //: %1 is a time: "8 s"
        parts.append(tr("all sent in about %1").arg(secondsText(*m_waiting.secondsLeft)));
    return joined(parts);
}

/// Why nothing is sent, and that nothing is lost.
QString StatusLine::keptText() const
{
    const int kept = m_waiting.count();
    return joined({linkText(),
                   kept == 1 ? tr("1 decision kept on this computer")
                             : tr("%1 decisions kept on this computer").arg(kept)});
}

QString StatusLine::decisionsText(const QString &cleanupWaitsFor, bool withTime) const
{
    const bool isNone = m_waiting.count() == 0;
    const QString ways = isStopped() ? keptText() : waysText(withTime);
    const QString all = joined({m_cleanup, cleanupWaitsFor, isNone ? QString() : ways});
    return all.isEmpty() ? tr("No decisions waiting") : all;
}
