// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class Canvas;
class QAction;
class RefLoader;
class Theme;

/// A window with refs and nothing else. It looks at them as the canvas does whose look it shares,
/// and has the keys of that canvas's window; those that decide by the refs it hands on. Escape
/// closes it.
class RefsWindow final : public QWidget
{
    Q_OBJECT

public:
    /// Stays with the window of \a first. All of them must outlive this.
    RefsWindow(const Canvas &first, RefLoader &loader, const Theme &theme);

    [[nodiscard]] Canvas &canvas() { return *m_canvas; }

signals:
    /// A key of \a action, which is of the window of the first canvas and decides by the refs, was
    /// pressed in this one. Once for each press; nothing has happened yet.
    void decisionRequested(QAction *action);
    /// It was closed, by whatever means.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void askBefore(QAction *action);

    Canvas *m_canvas = nullptr;
};
