// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/note.h"

#include <QList>
#include <QWidget>

class ElidedLabel;
class KeyField;
class QAction;
class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;
class Theme;

/// One message at the upper edge of the content (messageplace.h): it stays until it is answered,
/// closed or replaced, and never stands in the way. Assistive technology sees an alert whose name
/// is the message.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    /// Hidden at first. \a theme must outlive the bar.
    explicit MessageBar(const Theme &theme, QWidget *parent = nullptr);

    /// Shows \a text, plain, with a button for each action; replaces what was shown. The actions
    /// stay the caller's and must outlive the message.
    void showMessage(const QString &text, const QList<QAction *> &actions = {},
                     Tone tone = Tone::Warning);
    /// Shows \a text with a masked field for an API key. The key is in no property and no signal
    /// but keyEntered(), and the field is empty from then on. What cannot be a key stays in the
    /// field, and the message says why. Actions as with a message. Asked again, what is being
    /// entered stays.
    void askForKey(const QString &text, const QList<QAction *> &actions = {});
    void dismiss();
    /// Where there is room for a line only, a longer text is cut and has a button `More`.
    void setBrief(bool brief);
    /// How wide it is where nothing of its line is cut, in logical pixels.
    [[nodiscard]] int briefWidth() const;
    /// It has more to click than how it is closed: what it says must be read first.
    [[nodiscard]] bool needsAnswer() const;

    /// That button was pressed: all of the text is wanted, for which a line is not enough.
    [[nodiscard]] bool isUnfolded() const { return m_isUnfolded; }
    [[nodiscard]] QString message() const;
    [[nodiscard]] bool isAskingForKey() const;

signals:
    /// The reviewer has given a key, acceptable to HttpClient; once for each. The bar keeps no
    /// copy.
    void keyEntered(const QByteArray &key);
    /// The message is gone, by its close button or dismiss().
    void dismissed();
    /// What has the focus in the bar is about to go; another place is to take it.
    void focusReleased();
    /// isUnfolded() is another, by its button or because of another message; at each change.
    void unfoldedChanged();
    /// It says something else, with what there is to click beside it; once for each message.
    void messageChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Content : quint8 { Message, Key };

    void present(const QString &text, Content content, Tone tone);
    void say(const QString &text);
    void layText();
    [[nodiscard]] int controlsBeside() const;
    void arrange();
    void setUnfolded(bool unfolded);
    void releaseFocus();
    void addButtons(const QList<QAction *> &actions);
    void takeKey();
    void updateIcons();

    const Theme &m_theme;
    Content m_content = Content::Message;
    Tone m_tone = Tone::Warning;
    QString m_message{};
    bool m_isBrief = false;
    bool m_isUnfolded = false;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    ElidedLabel *m_line = nullptr; ///< instead of m_text while it is brief
    QPushButton *m_more = nullptr;
    KeyField *m_key = nullptr;
    QPushButton *m_useKey = nullptr;
    QBoxLayout *m_body = nullptr; ///< the text, and m_controls beside or below it
    QHBoxLayout *m_controls = nullptr;
    QHBoxLayout *m_buttons = nullptr; ///< of the actions
    QToolButton *m_close = nullptr;
};
