// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/connect/keytext.h"

#include <QBasicTimer>
#include <QWidget>

class QToolButton;
class Theme;

/// A masked field for an API key. The key is shown only while the eye button is held down, by the
/// mouse or Space. It can be pasted and typed, but not copied, cut, dragged or undone, and it is in
/// no property and no signal: take() hands it over. Assistive technology sees the password text
/// `API key` with a bullet for each character, also while it is shown (KeyFieldAccessible), which
/// is why this is no QLineEdit.
class KeyField final : public QWidget
{
    Q_OBJECT

public:
    /// \a theme must outlive the field.
    explicit KeyField(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] bool isEmpty() const { return m_text.length() == 0; }
    /// Characters, with the blanks around the key.
    [[nodiscard]] qsizetype length() const { return m_text.length(); }
    /// Whether the key can be read on the screen.
    [[nodiscard]] bool isRevealed() const { return m_isRevealed; }
    /// What stands in the empty field.
    void setPlaceholderText(const QString &text);

    /// Why what is in the field cannot be a key, and what to do; empty if it can. Blanks and line
    /// breaks around it do not count.
    [[nodiscard]] QString problem() const;
    /// The key, without the blanks around it; it stays in the field.
    [[nodiscard]] QByteArray key() const { return m_text.trimmed(); }
    /// The same, and the field is empty from then on.
    [[nodiscard]] QByteArray take();
    void clear();

    // What KeyFieldAccessible needs: bullets in place of the characters.
    [[nodiscard]] const KeyText &text() const { return m_text; }
    [[nodiscard]] QString bullets(qsizetype count) const;
    [[nodiscard]] QRect characterRect(qsizetype position) const;
    [[nodiscard]] qsizetype positionAt(int x) const;
    void moveCursor(qsizetype position, KeyText::Selecting selecting);
    void insert(QStringView text);
    void remove(qsizetype from, qsizetype to);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

signals:
    /// What is in the field is another; after each change.
    void edited();
    /// Return or Enter was pressed.
    void returnPressed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool edit(const QKeyEvent &event);
    [[nodiscard]] bool move(const QKeyEvent &event);
    void paste();
    void changed(qsizetype from, qsizetype removed, qsizetype inserted);
    void cursorMoved();
    void setRevealed(bool revealed);
    void updateIcon();
    void blink();

    [[nodiscard]] QString shown() const;
    [[nodiscard]] QRect textRect() const;
    [[nodiscard]] int xOf(qsizetype position) const;
    void scrollToCursor();

    const Theme &m_theme;
    KeyText m_text;
    QString m_placeholder;
    QToolButton *m_reveal = nullptr;
    bool m_isRevealed = false;
    bool m_isCursorShown = false;
    int m_scroll = 0; ///< pixels that are hidden at the left
    QBasicTimer m_blinking;
};
