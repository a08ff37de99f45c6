// SPDX-License-Identifier: Apache-2.0
#include "ui/review/seconddisplay.h"

#include "ui/actions.h"
#include "ui/judging/judged.h"
#include "ui/review/canvas.h"

#include <QAction>
#include <QGuiApplication>
#include <QScreen>

#include <algorithm>
#include <utility>

SecondDisplay::SecondDisplay(Canvas &canvas, const Judged &judged, RefLoader &loader,
                             const Theme &theme, QAction &action, QObject *parent)
    : QObject(parent)
    , m_canvas(canvas)
    , m_judged(judged)
    , m_loader(loader)
    , m_theme(theme)
    , m_action(action)
{
    connect(&action, &QAction::toggled, this, &SecondDisplay::set);
    // Later: the main window itself goes first.
    connect(&canvas, &Canvas::characterChanged, this, &SecondDisplay::follow, Qt::QueuedConnection);
    connect(&judged, &Judged::readinessChanged, this, &SecondDisplay::follow, Qt::QueuedConnection);
}

SecondDisplay::~SecondDisplay()
{
    m_action.disconnect(this);
    m_action.setChecked(false);
    delete m_closing;
    delete m_window;
}

QString SecondDisplay::screenName() const
{
    return m_window ? m_window->screen()->name() : m_screenName;
}

QString SecondDisplay::screenFor(const QStringList &screens, const QString &first,
                                 const QString &remembered)
{
    if (screens.size() > 1 && screens.contains(remembered))
        return remembered;
    const auto other = std::find_if(screens.cbegin(), screens.cend(),
                                    [&first](const QString &name) { return name != first; });
    return other == screens.cend() ? QString() : *other;
}

void SecondDisplay::set(bool isOpen)
{
    if (isOpen)
        open();
    else if (m_window)
        m_window->close();
}

void SecondDisplay::open()
{
    if (m_window)
        return;
    m_window = new RefsWindow(m_canvas, m_loader, m_theme);
    connect(m_window, &RefsWindow::decisionRequested, this, &SecondDisplay::decide);
    connect(m_window, &RefsWindow::closed, this, [this] {
        m_screenName = screenName();
        m_closing = std::exchange(m_window, nullptr);
        m_closing->deleteLater();
        m_action.setChecked(false);
    });
    place();
    follow();
}

void SecondDisplay::place()
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    QStringList names;
    for (const QScreen *screen : screens)
        names.append(screen->name());
    const QScreen *first = m_canvas.screen();
    const qsizetype index = names.indexOf(screenFor(names, first->name(), m_screenName));
    if (index >= 0) {
        m_window->setScreen(screens.at(index));
        m_window->setGeometry(screens.at(index)->availableGeometry());
        m_window->showFullScreen();
        return;
    }
    // A window beside the other one.
    m_window->resize(first->availableSize() / 2);
    m_window->show();
}

/// The same images at another size: asked for before those of the main window are there, they would
/// take their place.
void SecondDisplay::follow()
{
    const Character &judged = m_judged.character();
    const bool isNone = judged.id.isEmpty();
    if (!m_window || (!isNone && m_judged.readiness() == Readiness::Loading))
        return;
    Canvas &canvas = m_window->canvas();
    if (canvas.character() != judged)
        canvas.setCharacter(judged);
}

/// Where it does, what the main window asks before a decision is asked there.
void SecondDisplay::decide(QAction *action)
{
    const bool isNone = m_judged.character().id.isEmpty();
    if (showsWhatIsJudged() || (isNone && action->property(LeadsToCharacter).toBool()))
        action->trigger();
    else if (action->isEnabled())
        //: Said in the main window, which is "here"
        emit told(tr("The second display does not show all refs yet. Press again in a moment, or "
                     "decide here."));
}

/// Without refs there is nothing to be seen there: neither of such a character nor in the grid, nor
/// at the end. Of a ref that has failed in both windows the main one tells.
bool SecondDisplay::showsWhatIsJudged() const
{
    if (!m_window)
        return false;
    const Canvas &canvas = m_window->canvas();
    const Character &seen = canvas.character();
    const Character &judged = m_judged.character();
    const bool isSame = seen.id == judged.id && seen.updatedAt == judged.updatedAt
        && seen.refs.size() == judged.refs.size();
    const bool failsAlike =
        canvas.readiness() == m_judged.readiness() && canvas.failedRefs() == m_judged.failedRefs();
    return isSame && !judged.refs.isEmpty()
        && (canvas.readiness() == Readiness::Complete || failsAlike);
}
