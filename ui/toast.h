// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QWidget>

class FigureLabel;
class Meter;
class QLabel;
class QPushButton;
class Theme;

/// What has just been decided, over the left of the status line and nothing else: thumbnail, text,
/// seconds left and Undo. A newer one replaces it.
class Toast final : public QWidget
{
    Q_OBJECT

public:
    enum class Mark : quint8 { Save, Remove };
    struct Content
    {
        QImage cover{}; ///< device pixels; may be null
        Mark mark = Mark::Save;
        QString text{}; ///< "Discarded Mira Voss — refs are destroyed"
    };

    /// Hidden at first; lies over \a line, its parent. \a theme must outlive the toast.
    Toast(const Theme &theme, QWidget *line);

    /// Shows \a content, with Undo and a bar for \a secondsLeft of \a secondsInAll.
    void present(const Content &content, int secondsLeft, int secondsInAll);
    void setSecondsLeft(int secondsLeft);
    void dismiss();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// Undo was clicked.
    void undoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    const Theme &m_theme;
    Content m_content{};
    int m_secondsInAll = 0;
    QLabel *m_text = nullptr;
    Meter *m_meter = nullptr;
    FigureLabel *m_seconds = nullptr;
    QPushButton *m_undo = nullptr;
};
