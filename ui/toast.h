// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QPointer>
#include <QWidget>

class ElidedLabel;
class FigureLabel;
class Meter;
class QPushButton;
class StatusLine;
class Theme;

/// What has just been decided, over the beginning of the status line and nothing else: thumbnail,
/// text, seconds left and Undo. A newer one replaces it. What the line says moves beside it. Where
/// the line is put away it lies over the end of a page.
class Toast final : public QWidget
{
    Q_OBJECT

public:
    enum class Mark : quint8 { Save, Remove, Generate };
    struct Content
    {
        QImage cover{}; ///< device pixels; may be null
        Mark mark = Mark::Save;
        QString text{}; ///< "Discard Mira Voss — refs are destroyed"
    };
    static constexpr int CoverSize = 26;

    /// Hidden at first; lies over \a line, its parent. \a theme must outlive the toast.
    Toast(const Theme &theme, StatusLine &line);

    /// Shows \a content, with Undo and a bar for \a secondsLeft of \a secondsInAll.
    void present(const Content &content, int secondsLeft, int secondsInAll);
    void setSecondsLeft(int secondsLeft);
    void setCover(const QImage &cover);
    void dismiss();
    /// Lies at the lower edge of \a page and on top of it, while the status line is not there;
    /// null: on that again.
    void lieOver(QWidget *page);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// Undo was clicked.
    void undoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void placeOnLine();
    void placeOnPage();

    const Theme &m_theme;
    StatusLine &m_line;
    QPointer<QWidget> m_page; ///< that it lies over instead; or null
    Content m_content{};
    int m_secondsInAll = 0;
    ElidedLabel *m_text = nullptr;
    Meter *m_meter = nullptr;
    FigureLabel *m_seconds = nullptr;
    QPushButton *m_undo = nullptr;
};
