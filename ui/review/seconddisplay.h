// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/review/refswindow.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

class Judged;
class QAction;

/// The refs of the judged character once more, in a window of their own: on the whole of another
/// display where there is one. It shows nothing while none is judged; of another one its images are
/// asked for once those of the main window are there. Its keys decide as those of the main window
/// do, but not before it has painted the refs, too, and not where there are none. GUI thread.
class SecondDisplay final : public QObject
{
    Q_OBJECT

public:
    /// What it shows is looked at as on \a canvas. \a action is checked while the window is open.
    /// All of them must outlive this.
    SecondDisplay(Canvas &canvas, const Judged &judged, RefLoader &loader, const Theme &theme,
                  QAction &action, QObject *parent);
    ~SecondDisplay() override;
    Q_DISABLE_COPY_MOVE(SecondDisplay)

    /// The display that it is on or was on last, by name; empty: none yet.
    [[nodiscard]] QString screenName() const;
    void setScreenName(const QString &name) { m_screenName = name; }

    /// Where to open among \a screens: on \a remembered if that is there, else on the first one
    /// that is not \a first, the one of the main window. Empty if there is none but that.
    [[nodiscard]] static QString screenFor(const QStringList &screens, const QString &first,
                                           const QString &remembered);

signals:
    /// Why a key pressed there has decided nothing; once for each key.
    void told(const QString &text);

private:
    void set(bool open);
    void open();
    void place();
    void follow();
    void decide(QAction *action);
    [[nodiscard]] bool showsWhatIsJudged() const;

    Canvas &m_canvas;
    const Judged &m_judged;
    RefLoader &m_loader;
    const Theme &m_theme;
    QAction &m_action;
    QString m_screenName{};
    QPointer<RefsWindow> m_window;  ///< while it is open
    QPointer<RefsWindow> m_closing; ///< until it is deleted: its refs are the loader's
};
