// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class Canvas;
class RefLoader;
class Theme;

/// A window with refs and nothing else. It looks at them as the canvas does whose look it shares,
/// and has the keys of that canvas's window. Escape closes it.
class RefsWindow final : public QWidget
{
    Q_OBJECT

public:
    /// Stays with the window of \a first. All of them must outlive this.
    RefsWindow(const Canvas &first, RefLoader &loader, const Theme &theme);

    [[nodiscard]] Canvas &canvas() { return *m_canvas; }

signals:
    /// It was closed, by whatever means.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Canvas *m_canvas = nullptr;
};
