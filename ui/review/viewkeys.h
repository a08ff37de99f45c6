// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>

class Canvas;
class Judged;
class QWidget;
class RefLoader;
class SecondDisplay;
class Theme;
struct ViewActions;

/// What the actions that look do to the canvas, and what of it stays. They are offered while the
/// page with the canvas is on screen, so that another page can have their keys. GUI thread.
class ViewKeys final : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive this.
    struct Parts
    {
        Canvas &canvas;
        QWidget &page;        ///< what the canvas lies on
        const Judged &judged; ///< for the second display
        RefLoader &refs;
    };

    ViewKeys(const Parts &parts, const ViewActions &actions, const Theme &theme, QObject *parent);

    /// What stays from one start to the next: the ground, what is drawn over the refs, and the
    /// second display by its name.
    [[nodiscard]] QByteArray save() const;
    /// Takes what save() has made; anything else changes nothing.
    void restore(const QByteArray &saved);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// To say for some seconds.
    void told(const QString &text);

private:
    void connectZoom();
    void connectLook();
    void offer(bool offered);
    void follow();

    Canvas &m_canvas;
    QWidget &m_page;
    const ViewActions &m_actions;
    SecondDisplay *m_second = nullptr;
};
