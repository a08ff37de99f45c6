// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>
#include <QTimer>

class KeyCap;
class Theme;

/// The field `Filter`. What is typed counts as soon as nothing more is typed for a moment, or at
/// once by Enter, Down or Escape. Letters are letters here, and decide nothing.
class FilterField final : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Pause{200};

    /// \a theme must outlive the field.
    explicit FilterField(const Theme &theme, QWidget *parent = nullptr);

    /// Shows \a text, without filterTyped().
    void setTyped(const QString &text);
    /// What is typed counts at once.
    void apply();

signals:
    /// \a text shall be looked for; not for the same once more.
    void filterTyped(const QString &text);
    /// Enter or Down: on to what was found.
    void onRequested();
    /// Escape, where there was nothing to empty.
    void backRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void escape();
    [[nodiscard]] bool hasRoomForCap() const;
    void placeCap();

    KeyCap *m_cap = nullptr;
    QTimer m_pause;
    QString m_applied;
};
