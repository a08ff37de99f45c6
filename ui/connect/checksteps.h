// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class Theme;

/// The steps of a test, a line each: what became of it as an icon of its own shape and colour, and
/// in plain words.
class CheckSteps final : public QWidget
{
    Q_OBJECT

public:
    enum class State : quint8 {
        Waiting, ///< its turn has not come, or will not
        Running,
        Passed,
        Failed,
        Unknown, ///< it cannot be told yet
    };

    /// A line for each of \a names, all waiting. \a theme must outlive the widget.
    CheckSteps(const Theme &theme, const QStringList &names, QWidget *parent = nullptr);

    /// All of them wait.
    void reset();
    /// \a words say what came of it, in place of the step's name; empty: its name.
    void setState(int step, State state, const QString &words = {});
    [[nodiscard]] State state(int step) const { return m_steps.at(step).state; }

private:
    struct Step
    {
        QString name{};
        State state = State::Waiting;
        QLabel *icon = nullptr;
        QLabel *words = nullptr;
    };

    void updateColours();
    void updateColours(const Step &step) const;

    const Theme &m_theme;
    QList<Step> m_steps;
};
