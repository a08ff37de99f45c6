// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/proxychoice.h"

#include <QWidget>

class QLineEdit;
class QRadioButton;

/// By which proxy the server is reached: what the system says, none, or one with host and port.
class ProxyFields final : public QWidget
{
    Q_OBJECT

public:
    explicit ProxyFields(QWidget *parent = nullptr);

    /// What is chosen; host and port only with a manual one.
    [[nodiscard]] ProxyChoice choice() const;
    void setChoice(const ProxyChoice &choice);
    /// What is wrong with it, and what to do; empty if nothing is.
    [[nodiscard]] QString problem() const;
    /// Gives the focus to the field that problem() is about.
    void focusProblem();

    /// Gives the focus to what is chosen.
    void focusChoice();

signals:
    /// The reviewer has changed something.
    void edited();

private:
    [[nodiscard]] bool isHost() const;
    void showManual();

    QRadioButton *m_system = nullptr;
    QRadioButton *m_none = nullptr;
    QRadioButton *m_manual = nullptr;
    QWidget *m_manualFields = nullptr;
    QLineEdit *m_host = nullptr;
    QLineEdit *m_port = nullptr;
    QRadioButton *m_http = nullptr;
    QRadioButton *m_socks5 = nullptr;
};
