// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class ProblemLabel;
class QPushButton;
class Theme;

/// What a start without a connection shows: connect to a team, or try the sandbox.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    /// \a theme must outlive the page.
    explicit StartPage(const Theme &theme, QWidget *parent = nullptr);

    /// One plain sentence below the buttons; empty takes it away.
    void setError(const QString &text);
    /// While a connection is being made the buttons wait.
    void setBusy(bool busy);

signals:
    void connectRequested();
    void sandboxRequested();

private:
    QPushButton *m_connect = nullptr;
    QPushButton *m_sandbox = nullptr;
    ProblemLabel *m_error = nullptr;
};
