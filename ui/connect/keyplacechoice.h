// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/credentialstore.h"
#include "secrets/keyplace.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QRadioButton;
class Theme;

/// Asks where the key is to be kept, and says in one line how the keychain is now. It asks the
/// keychain when it is shown for the first time, and once more for each Try again. Where there is
/// no keychain, this run only is chosen by itself.
class KeyPlaceChoice final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the widget.
    KeyPlaceChoice(const Theme &theme, CredentialStore &keychain, QWidget *parent = nullptr);

    [[nodiscard]] KeyPlace place() const;
    /// What the keychain has answered; nothing yet if it has not.
    [[nodiscard]] std::optional<KeyringState> keychainState() const { return m_state; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void probe();
    void note(KeyringState state);
    void say();
    void updateIcon();

    const Theme &m_theme;
    CredentialStore &m_keychain;
    std::optional<KeyringState> m_state;
    bool m_isAsked = false;
    bool m_isFallback = false; ///< this run was not the reviewer's choice
    QRadioButton *m_keychainButton = nullptr;
    QRadioButton *m_thisRunButton = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_line = nullptr;
    QPushButton *m_tryAgain = nullptr;
};
