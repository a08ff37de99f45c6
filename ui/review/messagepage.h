// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class ElidedLabel;
class QLabel;
class QPushButton;
class QVBoxLayout;
class Theme;

/// What stands in place of the refs when there are none to show: empty, loading, failed, at the
/// end. A title, a sentence, and a button where something can be done.
class MessagePage final : public QWidget
{
    Q_OBJECT

public:
    /// \a theme is used while constructing.
    explicit MessagePage(const Theme &theme, QWidget *parent = nullptr);

    /// All plain text; without \a button there is none.
    void present(const QString &title, const QString &text, const QString &button = {});
    /// Further buttons below, for places to go to; none for an empty list.
    void offer(const QStringList &places);
    /// Gives the focus to the button, or to the page itself where there is none.
    void takeFocus();

signals:
    void buttonClicked();
    /// The one of the offered places at \a index was clicked.
    void placeClicked(int index);

private:
    QLabel *m_title = nullptr;
    ElidedLabel *m_text = nullptr;
    QPushButton *m_button = nullptr;
    QStringList m_offered{};
    QVBoxLayout *m_places = nullptr;
};
