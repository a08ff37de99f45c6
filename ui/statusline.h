// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <optional>

class ElidedLabel;
class FigureLabel;
class Meter;
class Theme;

/// The line at the bottom: decisions on their way, both budgets, the team. Shows what it is told.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Height = 32;

    /// How many decisions are where. `uncertain` ones wait for their check.
    struct Decisions
    {
        int held = 0;
        int queued = 0;
        int sending = 0;
        int uncertain = 0;
        std::optional<int> secondsLeft{}; ///< until all are sent, when it can be told
        bool isAtLimit = false;           ///< the next one waits for the team's rate limit
    };
    /// What is left of a rate-limit bucket.
    struct Budget
    {
        int left = 0;
        int limit = 0;
        int waiting = 0; ///< requests that wait for it to refill
    };
    enum class Connection : quint8 { None, Online, Offline, Paused };

    /// \a theme must outlive the line.
    explicit StatusLine(const Theme &theme, QWidget *parent = nullptr);

    void setDecisions(const Decisions &decisions);
    /// Nothing until the server has told its limits.
    void setWrites(const std::optional<Budget> &budget);
    void setReads(const std::optional<Budget> &budget);
    /// \a team is the server's text, shown as it is; empty while it is not known.
    void setConnection(Connection connection, const QString &team);

    /// How wide a toast over the beginning of the line may be so that all the rest has its place
    /// beside it.
    [[nodiscard]] int roomForToast() const;
    /// A toast covers the first \a width pixels: the rest moves beside it.
    void makeRoom(int width);

    /// Narrower than its content: a toast must not widen the window.
    [[nodiscard]] QSize minimumSizeHint() const override { return {480, Height}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct BudgetView
    {
        FigureLabel *label = nullptr;
        Meter *meter = nullptr;
    };

    BudgetView addBudget();
    static void present(const BudgetView &view, const std::optional<Budget> &budget,
                        const QString &text, const QString &waitingText = {});

    const Theme &m_theme;
    FigureLabel *m_decisions = nullptr;
    BudgetView m_writes{};
    BudgetView m_reads{};
    ElidedLabel *m_connection = nullptr;
};
