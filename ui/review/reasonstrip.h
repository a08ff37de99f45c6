// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <QWidget>

class KeyCapButton;
class QKeyEvent;
class QLabel;
class QLineEdit;
class Theme;
struct ReasonWidths;

/// Asks for a reason above the decision bar, over what lies there, so that nothing moves, but over
/// no ref: where the rows are too many for that, they reach down over the bar. It is one row where
/// all reasons are whole in it, else two, whoever is asked about; what is too long for these is
/// cut, and its tip says all of it. A digit for each, one for words of one's own, Enter for none,
/// and Escape, which answers nothing. It has the focus while it is open, and closes where that goes
/// elsewhere. Its window has the keys then, and the one that it was asked from has them again once
/// it is closed.
class ReasonStrip final : public QWidget
{
    Q_OBJECT

public:
    /// Hidden at first; lies above \a bar, a child of the same parent. \a theme must outlive it.
    ReasonStrip(const Theme &theme, QWidget &bar);

    /// Covers none of \a refs while they are on screen, as long as there is room below them. They
    /// lie above the bar, in the same parent.
    void leaveFree(const QList<QWidget *> &refs);
    /// Opens it with \a question and the \a reasons, at most 9, to answer it with.
    void ask(const QString &question, const QStringList &reasons);
    /// Closes it without an answer, if it is open.
    void shut();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// It was answered, by a key or a click, and is closed; \a why is one line, empty for no
    /// reason.
    void answered(const QString &why);
    /// It closes and has the focus, which somebody else shall have.
    void focusReleased();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    KeyCapButton *addButton(const QString &text, const QString &key);
    void fill(const QStringList &reasons);
    void answer(const QString &why);
    void press(int digit);
    void askForWords();
    void place();
    [[nodiscard]] int arrange(int width);
    [[nodiscard]] ReasonWidths widthsIn(int room) const;
    void followFocus(Qt::FocusReason reason);
    [[nodiscard]] bool hasKeys() const;

    const Theme &m_theme;
    QWidget &m_bar;
    QList<QPointer<QWidget>> m_refs; ///< that are left free
    QLabel *m_question = nullptr;
    QList<KeyCapButton *> m_buttons;
    QLineEdit *m_words = nullptr;
    QStringList m_reasons;
    QPointer<QWidget> m_askedFrom; ///< the window that was active
    bool m_isOpen = false;
};
