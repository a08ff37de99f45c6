// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <optional>

/// How far something is, on the program's icon in the taskbar or dock, where it reads
/// com.canonical.Unity.LauncherEntry: Plasma, Ubuntu Dock, Plank and Dash to Dock do. Nothing
/// blocks, and nothing happens where there is no session bus. GUI thread.
class TaskbarProgress final : public QObject
{
    Q_OBJECT

public:
    struct Shown
    {
        std::optional<double> part{}; ///< 0 to 1; none: nothing is under way
        bool isUrgent = false;        ///< somebody is needed

        friend bool operator==(const Shown &, const Shown &) = default;
    };

    using QObject::QObject;
    /// Nothing is shown any more.
    ~TaskbarProgress() override;

    /// Told as often as it changes by a hundredth; told again it changes nothing.
    void show(const Shown &shown);

private:
    enum class Bus : quint8 { Unopened, Opening, Open, None };

    void tell();

    Bus m_bus = Bus::Unopened;
    Shown m_shown;
};
