// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"

#include <QList>
#include <QObject>

#include <optional>

class Decider;
class QWidget;
class ReasonStrip;
class ReviewPosition;
class Settings;
class Theme;

/// Discards with a reason: asks for it in the strip above the decision bar, and decides on what was
/// shown when the key went down; where the view has moved on since, on nothing. GUI thread.
class Reasons final : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive this.
    struct Parts
    {
        Decider &decider;
        ReviewPosition &position;
        Settings &settings;      ///< has the reasons that are offered
        QList<QWidget *> refs{}; ///< what shows them: the strip covers none of it
    };
    /// The strip lies above \a bar; \a theme must outlive this.
    Reasons(const Parts &parts, const Theme &theme, QWidget &bar, QObject *parent);

    /// Opens the dialog in which the reasons are written.
    void edit();

signals:
    /// The strip has closed, and had the focus.
    void focusReleased();

private:
    /// What was shown when the key went down.
    struct Target
    {
        Action action = Action::Discard;
        Character seen{};
    };
    void ask(Action action, const Character &seen);
    void answer(const QString &why);
    void follow();

    const Parts m_parts;
    ReasonStrip *m_strip = nullptr;
    std::optional<Target> m_target;
};
