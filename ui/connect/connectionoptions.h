// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class ProblemLabel;
class ProxyFields;
class QLineEdit;
class Theme;
struct Connection;

/// What few have to change of a connection: its proxy, and the version of the API.
class ConnectionOptions final : public QWidget
{
    Q_OBJECT

public:
    /// The labels take \a labelWidth pixels, so that they stand below those of others. \a theme
    /// must outlive the widget.
    ConnectionOptions(const Theme &theme, int labelWidth, QWidget *parent = nullptr);

    void showOptionsOf(const Connection &connection);
    void applyTo(Connection &connection) const;
    /// Whether nothing is wrong with them; else that is said below the field, and the field gets
    /// the focus.
    [[nodiscard]] bool check();
    void clearProblems();
    void focusProxy();
    void focusVersion();

    /// Pixels that the widest label needs.
    [[nodiscard]] static int labelWidthIn(const QWidget &parent);

signals:
    /// The reviewer has changed something.
    void edited();

private:
    ProxyFields *m_proxy = nullptr;
    ProblemLabel *m_proxyProblem = nullptr;
    QLineEdit *m_version = nullptr;
    ProblemLabel *m_versionProblem = nullptr;
};
